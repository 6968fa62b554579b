// A whole bot on a fresh durable store; only the wire is ours: it keeps the letters that leave.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegister } from '../../adapters/register-file';
import { documentOffers } from '../../adapters/sheets/offers';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import type { Desk } from '../../bot/handlers/handler';
import { type OpenBot, openBot } from '../../bot/open-bot';
import type { DeliveryResult, Keys, Letter, Log, Receive, Store } from '../../bot/ports';
import { loadKnowledge } from '../../knowledge/pages/handbook';
import { testKeys } from './keys';
import { type SkippingClock, skippingClock } from './skipping-clock';

/** The small handbook was reviewed on this day, so that a talk reads the same in any year. */
const OPENED_AT = Date.UTC(2026, 10, 22, 9);

/** Under which people of a test reach the server. */
export const PUBLIC_URL = 'https://bot.example';

export const quiet: Log = { info() {}, warn() {}, error() {} };

export interface TestBot {
  receive: Receive;
  store: Store;
  /** Letters that were delivered, in order. */
  delivered: Letter[];
  /** What the wire answers to each letter; always delivered unless a test says otherwise. */
  wire: { answer: (letter: Letter) => DeliveryResult | Promise<DeliveryResult> };
  outbox: OpenBot['outbox'];
  clock: SkippingClock;
  close(): Promise<void>;
}

type Aids = Pick<Desk, 'meaning' | 'rephrase'> & Partial<Pick<Desk, 'forms'>>;

/** Read once in a test file. */
export const register = openRegister();

/** The product's bot as every test has it, on whatever store and wire. */
export async function botOn({
  handbook = join(__dirname, 'handbook'),
  aids = {},
  publicUrl = PUBLIC_URL,
  keys = testKeys,
  ...on
}: Pick<Parameters<typeof openBot>[0], 'store' | 'clock' | 'deliveries'> & {
  mode?: 'local' | 'production';
  handbook?: string | undefined;
  aids?: Aids;
  /** '': none is set. */
  publicUrl?: string;
  /** Others for a control. */
  keys?: Keys;
}): Promise<OpenBot> {
  const { clock, mode = 'local' } = on;
  const documents = documentOffers({ keys: testKeys, clock, mode, ...(publicUrl && { publicUrl }) });
  const knowledge = { ...(await loadKnowledge(handbook)), indexedAt: new Date(OPENED_AT).toISOString() };
  return openBot({
    mode: 'local',
    ...on,
    knowledge,
    register,
    keys,
    log: quiet,
    reviewMaxAgeDays: 365,
    privacy: { keptDays: {}, hasWriter: false },
    documents,
    ...aids,
  });
}

export async function freshBot(handbook?: string, aids: Aids = {}): Promise<TestBot> {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-test-'));
  const store = await openEmbeddedStore(folder, testKeys);
  const clock = skippingClock(OPENED_AT);
  const delivered: Letter[] = [];
  const wire: TestBot['wire'] = { answer: () => ({ kind: 'delivered' }) };
  const deliver = async (letter: Letter): Promise<DeliveryResult> => {
    const result = await wire.answer(letter);
    if (result.kind === 'delivered') delivered.push(letter);
    return result;
  };
  const bot = await botOn({ store, clock, deliveries: { teams: { deliver } }, handbook, aids });
  return {
    receive: bot.receive,
    outbox: bot.outbox,
    store,
    delivered,
    wire,
    clock,
    close: async () => {
      await bot.stop();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
