// Puts an answer on the wire: safe headers on everything, one short line for every refusal, never a library's words.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpAnswer } from '../http-exchange';

export function refusal(status: number, line: string, headers: Record<string, string> = {}): HttpAnswer {
  return { status, headers, body: `${line}\n` };
}

/** Sends the answer once. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers = {}, body, sent }: HttpAnswer,
): void {
  const { bytes, type } = encoded(body);
  response.statusCode = status;
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  if (type) response.setHeader('Content-Type', type);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (mayHaveBody(status)) response.setHeader('Content-Length', bytes.length);
  // What is left of an unread body must not be taken for the next request.
  if (!request.complete) response.setHeader('Connection', 'close');
  if (sent) whenOver(response, sent);
  response.end(mayHaveBody(status) ? bytes : undefined);
}

function encoded(body: unknown): { bytes: Buffer; type?: string } {
  if (body === undefined) return { bytes: Buffer.alloc(0) };
  if (Buffer.isBuffer(body)) return { bytes: body, type: 'application/octet-stream' };
  if (typeof body === 'string') return { bytes: Buffer.from(body), type: 'text/plain; charset=utf-8' };
  return { bytes: Buffer.from(JSON.stringify(body)), type: 'application/json; charset=utf-8' };
}

function mayHaveBody(status: number): boolean {
  return status !== 204 && status !== 304;
}

/** Calls back once: true when the last byte went to the network, false when the connection broke before. */
export function whenOver(response: ServerResponse, tell: (complete: boolean) => void): void {
  const { socket } = response.req;
  let complete = false;
  // node also calls an answer finished when its connection broke.
  response.once('finish', () => {
    complete = !socket.destroyed;
  });
  if (response.closed) tell(false);
  else response.once('close', () => tell(complete));
}
