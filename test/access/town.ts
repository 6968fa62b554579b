// A small town of people on one real store: each writes to the bot as Teams writes, and sees what Teams would draw. Everything that
// anybody was told, and every commit that was made meanwhile, is kept for whoever checks it.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { readActivity } from '../../adapters/teams/activity';
import { activityToTurn } from '../../adapters/teams/activity-to-turn';
import { replyToActivity } from '../../adapters/teams/reply-to-activity';
import { type OpenBot, openBot } from '../../bot/open-bot';
import type { Commit, CommitResult, Keys, Letter, Log, Store } from '../../bot/ports';
import type { Press, Reply, Turn } from '../../bot/turn';
import { loadKnowledge } from '../../knowledge/pages/handbook';
import { quiet, register } from '../support/bot';
import { testKeys } from '../support/keys';
import type { TestPerson } from '../support/people';
import { type SkippingClock, skippingClock } from '../support/skipping-clock';
import { quickFolder } from './quick-folder';

export type Act = Extract<Press, { do: 'act' }>;
export type SealedAct = Act & { seal: NonNullable<Act['seal']> };

/** Where somebody writes: their own chat, unless another is named. */
export interface Where {
  chat?: string;
  scope?: 'personal' | 'groupChat' | 'channel';
  /** Nobody vouches for who it is. */
  unvouched?: true;
  /** The same person of another organisation. */
  tenantId?: string;
}

export interface Told {
  replies: Reply[];
  /** The words of all replies, with what the channel puts around and under them: cards, button data, summaries. */
  drawn: string;
}

export interface Town {
  store: Store;
  clock: SkippingClock;
  folder: string;
  bot: OpenBot;
  /** Every commit that went through, those of the outbox too. */
  commits: Commit[];
  letters: Letter[];
  type(person: TestPerson, text: string, where?: Where): Promise<Told>;
  /** `value` is what the client sends back as the button's data. */
  press(person: TestPerson, value: unknown, where?: Where): Promise<Told>;
  /** Resolves when nothing waits to be told. */
  settled(): Promise<void>;
  /** Another instance on the same store. */
  beside(changes?: Changes): Promise<Town>;
  close(): Promise<void>;
}

interface Changes {
  keys?: Keys;
  clock?: SkippingClock;
  mode?: 'local' | 'production';
  handbook?: string;
  store?: Store;
  log?: Log;
}

/** The small handbook was reviewed on this day. */
const OPENED_AT = Date.UTC(2026, 10, 22, 9);
const smallHandbook = join(__dirname, '../support/handbook');
const SETTLED_WITHIN_MS = 20_000;
const urls = { mode: 'local' as const, hosts: [] };

export async function openTown(changes: Changes = {}): Promise<Town> {
  const folder = await quickFolder();
  const store = changes.store ?? (await openEmbeddedStore(folder, testKeys));
  const town = await instanceOn(store, folder, changes);
  return {
    ...town,
    close: async () => {
      await town.close();
      if (!changes.store) await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function instanceOn(given: Store, folder: string, changes: Changes): Promise<Town> {
  const clock = changes.clock ?? skippingClock(OPENED_AT);
  const commits: Commit[] = [];
  const letters: Letter[] = [];
  const store = keepingCommits(given, commits);
  const knowledge = await knowledgeIn(changes.handbook ?? smallHandbook);
  const bot = openBot({
    ...{
      store,
      clock,
      knowledge,
      register,
      log: changes.log ?? quiet,
      mode: changes.mode ?? 'local',
      keys: changes.keys ?? testKeys,
    },
    reviewMaxAgeDays: 365,
    privacy: { keptDays: {}, hasWriter: false },
    deliveries: {
      teams: {
        deliver: async (letter) => {
          letters.push(letter);
          return { kind: 'delivered' };
        },
      },
    },
  });
  bot.outbox.start();
  const hear = async (turn: Turn): Promise<Told> => toldBy(await bot.receive(turn, 'returned'));
  return {
    ...{ store, clock, folder, bot, commits, letters },
    type: (person, text, where) => hear(vouched(turnFrom(person, { text }, where), where)),
    press: (person, value, where) => hear(vouched(turnFrom(person, { value }, where), where)),
    settled: () => settled(store, clock),
    beside: (also = {}) => instanceOn(also.store ?? given, folder, { ...changes, ...also, clock: also.clock ?? clock }),
    close: () => bot.stop(),
  };
}

const knowing = new Map<string, ReturnType<typeof loadKnowledge>>();

async function knowledgeIn(folder: string) {
  const loaded = knowing.get(folder) ?? loadKnowledge(folder);
  knowing.set(folder, loaded);
  return { ...(await loaded), indexedAt: new Date().toISOString() };
}

function keepingCommits(store: Store, commits: Commit[]): Store {
  const commit = async (given: Commit): Promise<CommitResult> => {
    const result = await store.commit(given);
    if (result.kind === 'done') commits.push(given);
    return result;
  };
  return { ...store, commit };
}

export function toldBy(replies: Reply[]): Told {
  return { replies, drawn: JSON.stringify(replies.map((reply) => replyToActivity(reply))) };
}

let sent = 0;

/** As it comes through the gate of the channel. */
export function turnFrom(
  { name, principal }: TestPerson,
  said: { text?: string; value?: unknown; id?: string },
  { chat, scope = 'personal', tenantId = principal.tenantId }: Where = {},
): Turn {
  sent += 1;
  const activity = readActivity(
    {
      type: 'message',
      id: said.id ?? `${sent}`,
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9/',
      from: { id: `29:${principal.aadObjectId}`, name, aadObjectId: principal.aadObjectId },
      recipient: { id: '28:bot' },
      conversation: { id: chat ?? `a:${principal.aadObjectId}`, conversationType: scope, tenantId },
      channelData: { tenant: { id: tenantId } },
      text: said.text,
      value: said.value,
      // So that what becomes of the pressed message is among what is looked at.
      ...(said.value !== undefined && { replyToId: 'the-message-before' }),
    },
    urls,
  );
  const turn = activity.ok && activityToTurn(activity.activity);
  if (!turn) throw new Error(activity.ok ? 'no turn' : activity.problem);
  return turn;
}

function vouched(turn: Turn, { unvouched }: Where = {}): Turn {
  return unvouched ? { ...turn, from: { id: turn.from.id } } : turn;
}

export const chatOf = (person: TestPerson): string => turnFrom(person, { text: '' }).conversation.id;

async function settled(store: Store, clock: SkippingClock): Promise<void> {
  const deadline = Date.now() + SETTLED_WITHIN_MS;
  for (let still = 0; still < 3; ) {
    if (Date.now() > deadline) throw new Error('something still waits to be told');
    still = (await store.partitionsWithMail(clock.now(), 1)).length === 0 ? still + 1 : 0;
    await sleep(3);
  }
}

/** The buttons with effect under a reply, as the channel draws and the client would send them. */
export function actsIn(replies: Reply[]): { title: string; press: SealedAct }[] {
  return replies.flatMap((reply) => {
    const card = replyToActivity(reply).attachments?.[0]?.content as CardOfButtons | undefined;
    const inRows = ({ columns = [] }: CardRow) =>
      columns.flatMap(({ items }) => items.flatMap(({ actions = [] }) => actions));
    const drawn = [
      ...(card?.body ?? []).flatMap((row) => [...(row.actions ?? []), ...inRows(row)]),
      ...(card?.actions ?? []),
    ];
    return drawn.flatMap(({ title, data }) => (data && isSealed(data.press) ? [{ title, press: data.press }] : []));
  });
}

/** What only opens has no data. */
interface CardAction {
  title: string;
  data?: { press: Press };
}

interface CardRow {
  actions?: CardAction[];
  columns?: { items: { actions?: CardAction[] }[] }[];
}

interface CardOfButtons {
  body: CardRow[];
  actions: CardAction[];
}

function isSealed(press: Press): press is SealedAct {
  return press.do === 'act' && press.seal !== undefined;
}
