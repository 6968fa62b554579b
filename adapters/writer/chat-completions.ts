// One request to an OpenAI-compatible address, bounded in time and size: its text, or in a word why there is none.
import { z } from 'zod';

export interface WriterAddress {
  /** Up to and without "/chat/completions". */
  url: string;
  model: string;
  key?: string;
}

export type Completion =
  | { ok: true; content: string }
  /** `retryAfterMs`: it asks to be left alone for so long. */
  | { ok: false; reason: string; retryAfterMs?: number };

export interface Message {
  role: 'system' | 'user';
  content: string;
}

const mostBytes = 64 * 1024;
const mostTokens = 600;

const completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string() }), finish_reason: z.string().nullish() }))
    .min(1),
});

export async function complete(address: WriterAddress, messages: Message[], limitMs: number): Promise<Completion> {
  // A signal of AbortSignal.timeout may be collected before its time while a body is read; a timer of ours is not.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limitMs);
  try {
    const response = await fetch(`${address.url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(address.key && { authorization: `Bearer ${address.key}` }),
      },
      body: JSON.stringify({ model: address.model, messages, temperature: 0, max_tokens: mostTokens, stream: false }),
      // The key and the question are for the address that the operator has named, and for no other.
      redirect: 'manual',
      signal: late.signal,
    });
    if (response.status !== 200) return await refused(response);
    const body = await bodyOf(response);
    return body === undefined ? { ok: false, reason: 'too large' } : contentOf(body);
  } catch {
    return { ok: false, reason: late.signal.aborted ? 'too slow' : 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

/** The body of an error is not read: it may hold anything. */
async function refused(response: Response): Promise<Completion> {
  await response.body?.cancel().catch(() => undefined);
  const seconds = Number(response.headers.get('retry-after'));
  const reason = `status ${response.status}`;
  return seconds > 0 ? { ok: false, reason, retryAfterMs: seconds * 1_000 } : { ok: false, reason };
}

/** undefined when it is too large; the rest is not waited for. */
async function bodyOf(response: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function contentOf(body: string): Completion {
  const parsed = completion.safeParse(jsonOf(body));
  const [choice] = parsed.success ? parsed.data.choices : [];
  if (!choice) return { ok: false, reason: 'not a completion' };
  if (choice.finish_reason && choice.finish_reason !== 'stop') return { ok: false, reason: 'not finished' };
  return { ok: true, content: choice.message.content };
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
