// A local stand-in of an OpenAI-compatible server: it speaks the real protocol, keeps what it was asked, and misbehaves on demand.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WriterServer {
  url: string;
  /** Bodies and headers of the requests, in order. */
  asked: { path: string; authorization: string | undefined; body: ChatRequest }[];
  /** What it does with the next requests. */
  behave: (response: ServerResponse) => void;
  close(): Promise<void>;
}

export interface ChatRequest {
  model: string;
  temperature: number;
  max_tokens: number;
  stream: boolean;
  messages: { role: string; content: string }[];
}

export async function startWriterServer(): Promise<WriterServer> {
  const server = createServer(async (request, response) => {
    const { url: path = '', headers } = request;
    house.asked.push({ path, authorization: headers.authorization, body: JSON.parse(await bodyOf(request)) });
    house.behave(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const house: WriterServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: [],
    behave: says(''),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return house;
}

/** A completion as the protocol has it. */
export function says(content: string, finish: string | null = 'stop'): WriterServer['behave'] {
  const choice = { index: 0, message: { role: 'assistant', content }, finish_reason: finish };
  return answers(200, JSON.stringify({ id: 'c', object: 'chat.completion', model: 'm', choices: [choice] }));
}

export function answers(status: number, body: string, headers: Record<string, string> = {}): WriterServer['behave'] {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
