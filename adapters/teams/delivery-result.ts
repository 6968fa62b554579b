// What the Bot Connector's answer, or its silence, means for a letter: its POST has no idempotency key, so doubt is said plainly.
import type { DeliveryResult } from '../../bot/ports';
import type { Answered } from './outbound';

const LONGEST_WAIT_MS = 15 * 60_000;
const UNREACHABLE_WAIT_MS = 5_000;

/** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit; 412, 502 and 504 may come after delivery. */
export function resultOfAnswer({ status, headers, text }: Answered, attempts: number, now: number): DeliveryResult {
  const reason = [`HTTP ${status}`, errorCode(text)].filter(Boolean).join(' ');
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  if (status === 429) return { kind: 'later', reason, afterMs: waitMs(headers['retry-after'], attempts, now) };
  if (status === 401) return { kind: 'later', reason };
  if (status === 412 || status === 408 || status >= 500) return { kind: 'unclear', reason };
  return { kind: 'never', reason };
}

/** A connection that never came about has carried nothing; any other end of it may have come after the letter. */
export function resultOfFailure(cause: unknown): DeliveryResult {
  const code = codeOf(cause) ?? (cause instanceof Error ? cause.name : 'unknown');
  return NEVER_CONNECTED.includes(code)
    ? { kind: 'later', reason: code, afterMs: UNREACHABLE_WAIT_MS }
    : { kind: 'unclear', reason: code };
}

const NEVER_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** What happened may stand in the cause. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, cause } = error as NodeJS.ErrnoException;
  return codeOf(cause) ?? (typeof code === 'string' ? code : undefined);
}

/** As long as asked for (at most 15 minutes), otherwise twice as long each time; up to a fifth more, so that not all come back at once. */
function waitMs(retryAfter: string | undefined, attempts: number, now: number): number {
  const asked = retryAfter ? askedMs(retryAfter, now) : 1_000 * 2 ** Math.min(attempts, 6);
  return Math.round(Math.min(asked, LONGEST_WAIT_MS) * (1 + Math.random() * 0.2));
}

function askedMs(retryAfter: string, now: number): number {
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now;
  return Number.isNaN(ms) ? 1_000 : Math.max(1_000, ms);
}

/** For example BotNotInConversationRoster; anything that does not look like a code stays out of the reason. */
function errorCode(text: string): string | undefined {
  return /"code"\s*:\s*"(\w{1,60})"/.exec(text.slice(0, 2_000))?.[1];
}
