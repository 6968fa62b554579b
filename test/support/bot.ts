// A whole bot on a fresh durable store; only the wire is ours: it keeps the letters that leave.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { createBot } from '../../bot/bot';
import { handlersInOrder } from '../../bot/handlers';
import type { AnswerAids } from '../../bot/handlers/answer-question';
import { createOutbox } from '../../bot/outbox';
import type { DeliveryResult, Log, Mail, Receive, Store } from '../../bot/ports';
import { loadKnowledge } from '../../knowledge/handbook';

export const quiet: Log = { info() {}, warn() {}, error() {} };

export interface TestBot {
  receive: Receive;
  store: Store;
  /** Letters that were delivered, in order. */
  delivered: Mail[];
  /** What the wire answers to each letter; always delivered unless a test says otherwise. */
  wire: { answer: (mail: Mail) => DeliveryResult | Promise<DeliveryResult> };
  outbox: ReturnType<typeof createOutbox>;
  clock: { now: () => number; skip: (ms: number) => void };
  close(): Promise<void>;
}

export async function freshBot(handbook = join(__dirname, 'handbook'), aids: AnswerAids = {}): Promise<TestBot> {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-test-'));
  const store = await openEmbeddedStore(folder);
  let skippedMs = 0;
  const skip = (ms: number): void => {
    skippedMs += ms;
  };
  const clock = { now: () => Date.now() + skippedMs, skip };
  const delivered: Mail[] = [];
  const wire: TestBot['wire'] = { answer: () => ({ kind: 'delivered' }) };
  const deliver = async (mail: Mail): Promise<DeliveryResult> => {
    const result = await wire.answer(mail);
    if (result.kind === 'delivered') delivered.push(mail);
    return result;
  };
  const outbox = createOutbox({ store, deliveries: { teams: { deliver } }, clock, log: quiet, owner: 'this test' });
  const handlers = handlersInOrder(await loadKnowledge(handbook), aids);
  return {
    receive: createBot({ store, handlers, outbox, clock, log: quiet }),
    store,
    delivered,
    wire,
    outbox,
    clock,
    close: async () => {
      await outbox.stop();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
