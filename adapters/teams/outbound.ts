// The one way out of this folder: every call has a deadline, follows no redirect, is never retried here and reads a bounded answer.

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
}

const DEADLINE_MS = 4_000;
const MAX_ANSWER_BYTES = 512 * 1024;

/** Rejects when there was no whole answer in time; any status is an answer. */
export async function call(fetch: Fetch, url: string, init: RequestInit = {}): Promise<Answered> {
  const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(DEADLINE_MS) });
  return { status: response.status, headers: response.headers, text: await boundedText(response) };
}

/** The parsed body of a 200; rejects for anything else. */
export async function callForJson(fetch: Fetch, url: string, init: RequestInit = {}): Promise<unknown> {
  const { status, text } = await call(fetch, url, init);
  if (status !== 200) throw new Error(`${new URL(url).host} answered HTTP ${status}`);
  return JSON.parse(text);
}

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw new Error('the answer is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
