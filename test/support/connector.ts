// A fake Bot Connector on this machine: keeps every activity that arrives and can be told how to fail.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Posted {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: whatever was sent
  activity: any;
  /** ms since 1970 */
  at: number;
}

export type ConnectorAnswer =
  | { status: number; headers?: Record<string, string>; body?: string; afterMs?: number }
  /** Takes the activity and never answers. */
  | 'hang'
  /** Takes the activity and cuts the connection. */
  | 'reset'
  /** Begins an answer and cuts it in the middle. */
  | 'half';

export interface FakeConnector {
  url: string;
  posted: Posted[];
  /** What is answered; 200 unless a test says otherwise. */
  answer: (posted: Posted) => ConnectorAnswer;
  close(): Promise<void>;
}

export async function startConnector(): Promise<FakeConnector> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const { method = '', url: path = '' } = request;
      const posted = { method, path, headers: request.headers, activity: json(text), at: Date.now() };
      connector.posted.push(posted);
      const answer = connector.answer(posted);
      if (answer === 'hang') return;
      if (answer === 'reset') return void request.socket.resetAndDestroy();
      if (answer === 'half') {
        response.setHeader('content-length', 100);
        response.write('{"id":');
        setTimeout(() => request.socket.destroy(), 20);
        return;
      }
      const { status, headers = {}, body = '{"id":"1"}', afterMs = 0 } = answer;
      response.statusCode = status;
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      setTimeout(() => response.end(body), afterMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const connector: FakeConnector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted: [],
    answer: () => ({ status: 200 }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return connector;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
