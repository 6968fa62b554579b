// The one way out of this folder: every call has a deadline, follows no redirect, is never retried here and reads a bounded
// answer. node:http over kept connections; fetch took three times as long for the same call.
import { Agent as HttpAgent, type IncomingHttpHeaders, type IncomingMessage, request as overHttp } from 'node:http';
import { Agent as HttpsAgent, request as overHttps } from 'node:https';

export interface Calling {
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Record<string, string>;
  body?: string;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Rejects when there was no whole answer in time; any status is an answer. */
export type Call = (url: string, calling?: Calling) => Promise<Answered>;

const DEADLINE_MS = 4_000;
const MAX_ANSWER_BYTES = 512 * 1024;
/** Idle connections go before the other side is likely to end them under a letter. */
const kept = { keepAlive: true, timeout: 15_000 };
const agents = { http: new HttpAgent(kept), https: new HttpsAgent(kept) };

class NoAnswerInTime extends Error {
  override name = 'TimeoutError';
}

export const call: Call = (url, { method = 'GET', headers = {}, body } = {}) => {
  const { isPlain, ...place } = placeOf(url);
  // As bytes: of a text the letters would be counted here, and gone through again when it is written.
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const options = {
    ...place,
    method,
    headers: bytes ? { ...headers, 'content-length': String(bytes.length) } : headers,
    agent: isPlain ? agents.http : agents.https,
  };
  return new Promise<Answered>((resolve, reject) => {
    const failed = (cause: Error): void => {
      clearTimeout(deadline);
      reject(cause);
    };
    const request = (isPlain ? overHttp : overHttps)(options, (response) => {
      readBounded(response, failed, (text) => {
        clearTimeout(deadline);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    // An AbortSignal would do the same at ten times the price.
    const deadline = setTimeout(() => request.destroy(new NoAnswerInTime()), DEADLINE_MS);
    request.once('error', failed);
    request.end(bytes);
  });
};

/** What node needs of it only: it would go through every part of a URL once more. */
function placeOf(url: string): { isPlain: boolean; host: string; port: string; path: string } {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  // The brackets of an IPv6 address belong to the URL.
  return { isPlain: protocol === 'http:', host: hostname.replace(/[[\]]/g, ''), port, path: pathname + search };
}

/** The parsed body of a 200; rejects for anything else. */
export async function callForJson(by: Call, url: string, calling?: Calling): Promise<unknown> {
  const { status, text } = await by(url, calling);
  if (status !== 200) throw new Error(`${new URL(url).host} answered HTTP ${status}`);
  return JSON.parse(text);
}

function readBounded(response: IncomingMessage, failed: (cause: Error) => void, read: (text: string) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    chunks.push(chunk);
    if (size > MAX_ANSWER_BYTES) response.destroy(new Error('the answer is too large'));
  });
  response.once('end', () => read(Buffer.concat(chunks).toString()));
  response.once('error', failed);
  response.once('aborted', () => failed(new Error('the answer broke off')));
}
