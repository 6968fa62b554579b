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
  const target = new URL(url);
  const isPlain = target.protocol === 'http:';
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const options = {
    method,
    headers: { ...headers, ...length },
    agent: isPlain ? agents.http : agents.https,
  };
  return new Promise<Answered>((resolve, reject) => {
    const request = (isPlain ? overHttp : overHttps)(target, options, (response) => {
      boundedText(response)
        .then((text) => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }), reject)
        .finally(() => clearTimeout(deadline));
    });
    // An AbortSignal would do the same at ten times the price.
    const deadline = setTimeout(() => request.destroy(new NoAnswerInTime()), DEADLINE_MS);
    request.once('error', (cause) => {
      clearTimeout(deadline);
      reject(cause);
    });
    request.end(body);
  });
};

/** The parsed body of a 200; rejects for anything else. */
export async function callForJson(by: Call, url: string, calling?: Calling): Promise<unknown> {
  const { status, text } = await by(url, calling);
  if (status !== 200) throw new Error(`${new URL(url).host} answered HTTP ${status}`);
  return JSON.parse(text);
}

function boundedText(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > MAX_ANSWER_BYTES) response.destroy(new Error('the answer is too large'));
    });
    response.once('end', () => resolve(Buffer.concat(chunks).toString()));
    response.once('error', reject);
    response.once('aborted', () => reject(new Error('the answer broke off')));
  });
}
