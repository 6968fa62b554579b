// The optional writer at an address of the operator's. A turn waits for it a few seconds at most, and not at all while it is down.
import type { Clock, Log, Writer } from '../../bot/ports';
import { type Completion, complete, type WriterAddress } from './chat-completions';
import { texts } from './texts';

export interface WriterNeeds extends WriterAddress {
  log: Log;
  clock: Clock;
  /** Of one request, from the first byte out to the last one in. */
  limitMs?: number;
}

const mostAtOnce = 4;
/** After so many failures in a row it is left alone for a while. */
const mostFailures = 3;
const pauseMs = 30_000;
const longestPauseMs = 10 * 60_000;

export function openWriter({ log, clock, limitMs = 8_000, ...address }: WriterNeeds): Writer {
  let underWay = 0;
  let failures = 0;
  let pausedUntil = 0;
  const note = (result: Completion): void => {
    failures = result.ok ? 0 : failures + 1;
    if (result.ok) return;
    const wanted = result.retryAfterMs ?? (failures >= mostFailures ? pauseMs : 0);
    pausedUntil = clock.now() + Math.min(wanted, longestPauseMs);
    log.warn('writer failed', { reason: result.reason, failures, pauseMs: pausedUntil - clock.now() });
  };
  return {
    async rephrase(question, passages) {
      if (underWay >= mostAtOnce || clock.now() < pausedUntil) return undefined;
      underWay += 1;
      try {
        const asked = texts.asked(question, passages);
        const messages = [
          { role: 'system' as const, content: texts.task },
          { role: 'user' as const, content: asked },
        ];
        const result = await complete(address, messages, limitMs);
        note(result);
        return result.ok && result.content.trim() !== texts.nothing ? result.content : undefined;
      } finally {
        underWay -= 1;
      }
    },
  };
}
