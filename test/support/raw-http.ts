// Bytes over a plain socket, as no HTTP library would send them, and what came back.
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Exchange {
  /** Status codes of the answers, in order. */
  statuses: number[];
  text: string;
  /** The other side ended the connection. */
  closed: boolean;
  ms: number;
}

/** Writes the parts, or runs `act` on the socket; ends when the other side closes, when `until` holds, or after `waitMs`. */
export async function exchange(
  port: number,
  act: string | Buffer | ((socket: Socket) => Promise<void> | void),
  { waitMs = 3_000, answers = 1 } = {},
): Promise<Exchange> {
  const begun = performance.now();
  const socket = connect(port, '127.0.0.1');
  let text = '';
  let closed = false;
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    closed = true;
  });
  await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve));
  if (typeof act === 'function') await act(socket);
  else socket.write(act);
  while (!closed && statusesIn(text).length < answers && performance.now() - begun < waitMs) await sleep(5);
  // What follows an answer (its body, an end of the connection) may take a moment longer.
  if (!closed) await sleep(10);
  socket.destroy();
  return { statuses: statusesIn(text), text, closed, ms: performance.now() - begun };
}

function statusesIn(text: string): number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}

export function request(line: string, headers: Record<string, string> = {}, body: string | Buffer = ''): Buffer {
  const fields = { Host: '127.0.0.1', ...headers };
  const head = [line, ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)]);
}

/** With a JSON type and the true length unless `headers` say otherwise. */
export function post(path: string, body: string | Buffer, headers: Record<string, string> = {}): Buffer {
  const length = 'Transfer-Encoding' in headers ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  return request(`POST ${path} HTTP/1.1`, { 'Content-Type': 'application/json', ...length, ...headers }, body);
}

export function chunked(...parts: string[]): string {
  return `${parts.map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`).join('')}0\r\n\r\n`;
}
