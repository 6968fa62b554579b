// What both front doors open alike: the store, what the operator adds to answering, the handbook, and the bot on them.
import { join, resolve } from 'node:path';
import { knowingLocalPeople, type LocalPerson, localPeople, seedLocalPeople } from '../bot/access/demo';
import { assertKnownKeys } from '../bot/access/known-keys';
import type { Env } from '../bot/env';
import { type OpenBot, openBot } from '../bot/open-bot';
import { type Clock, type Deliveries, type Log, type Store, StoreUnavailable } from '../bot/ports';
import { rephrasing } from '../bot/rephrased';
import { startRetention } from '../bot/retention/daily';
import type { PrivacyFacts } from '../bot/texts/personal-data';
import { forms } from '../dialogs/forms/register';
import { openBeside } from '../knowledge/live/beside';
import { type LiveKnowledge, openKnowledge } from '../knowledge/live/live-knowledge';
import { handbookFolders } from '../knowledge/pages/handbook-folders';
import { keptDaysOf } from './kept-days';
import { keysFor } from './keys-for';
import { openMeaning } from './meaning/meaning';
import { openRegister } from './register-file';
import { type Documents, openDocuments } from './sheets/documents';
import { documentOffers } from './sheets/offers';
import { openStore } from './store/open-store';
import { writeWorkbook } from './tables/write-table';
import { transcriptBeside } from './webchat/transcript';
import { openWriter } from './writer/writer';

export interface House extends Pick<OpenBot, 'receive' | 'outbox'> {
  store: Store;
  /** Whom one can be in local mode; nobody in production. */
  people: LocalPerson[];
  privacy: PrivacyFacts;
  documents: Documents;
  knowledge: LiveKnowledge;
  /** May be filled in afterwards: a channel needs `receive` before it can deliver. */
  deliveries: Deliveries;
  /** In the reverse order; resolves when nothing is under way any more. */
  close(): Promise<void>;
}

interface Opening {
  log: Log;
  clock: Clock;
  progress: (done: number, all: number) => void;
  besides?: boolean;
}

const ownHandbook = join(__dirname, '../knowledge/handbook');

/** `progress` hears how many pages are analysed, when there are many; `besides` is for a bot that many ask at the same time. */
export async function openHouse(env: Env, { log, clock, progress, besides = false }: Opening): Promise<House> {
  const keys = await keysFor(env);
  const store = await openStore({
    redisUrl: env.REDIS_URL,
    folder: env.DATA_DIR,
    keys,
    ...(besides && { besides: log }),
  });
  await knowsKeys(store);
  const meaning = meaningOf(env, log);
  const knowledge = await openKnowledge({
    folders: handbookFolders(env.HANDBOOK_DIR ?? ownHandbook),
    cacheFolder: env.DATA_DIR && join(env.DATA_DIR, 'index'),
    lookEverySeconds: env.HANDBOOK_LOOK_SECONDS,
    log,
    progress,
    ...(besides && { openBeside }),
    indexed: (sections) => meaning?.learn(sections),
  });
  const writer = writerOf(env, log, clock);
  const aids = { ...(meaning && { meaning }), ...(writer && { rephrase: rephrasing(writer, log) }) };
  const deliveries: House['deliveries'] = {};
  const reviewMaxAgeDays = env.REVIEW_MAX_AGE_DAYS;
  const { mode } = env;
  const privacy = privacyFactsOf(env);
  const register = openRegister();
  const publicUrl = env.PUBLIC_URL;
  const documents = documentOffers({ keys, clock, mode, ...(publicUrl && { publicUrl }) });
  const bot = openBot({
    store,
    knowledge,
    register,
    deliveries,
    keys,
    mode,
    clock,
    log,
    reviewMaxAgeDays,
    privacy,
    documents,
    ...aids,
  });
  if (mode === 'local') await seedLocalPeople(store, register, clock);
  const keptDays = keptDaysOf(env);
  const retention = startRetention({ store, clock, keptDays, beside: transcriptBeside, register, mode }, log);
  return {
    receive: mode === 'local' ? knowingLocalPeople(bot.receive, register) : bot.receive,
    privacy,
    documents: openDocuments({ store, forms, register, clock, mode, keys, log, workbook: writeWorkbook }),
    people: mode === 'local' ? localPeople(register) : [],
    outbox: bot.outbox,
    store,
    knowledge,
    deliveries,
    async close() {
      await retention.stop();
      await bot.stop();
      await knowledge.close();
      await meaning?.close();
      await store.close();
    },
  };
}

/** A store that is not there yet is waited for; one that is sealed under other keys is not opened. */
async function knowsKeys(store: Store): Promise<void> {
  try {
    await assertKnownKeys(store);
  } catch (cause) {
    if (cause instanceof StoreUnavailable) return;
    await store.close();
    throw new Error('the stored data is sealed under other keys than DATA_KEYS (or the file keys in DATA_DIR) has', {
      cause,
    });
  }
}

function privacyFactsOf({
  PRIVACY_CONTROLLER: name,
  PRIVACY_CONTACT: contact,
  PRIVACY_OFFICER: officer,
  WRITER_URL,
  RETENTION_CONVERSATION_DAYS,
  RETENTION_GRANT_DAYS,
}: Env): PrivacyFacts {
  return {
    ...(name && contact && { controller: { name, contact } }),
    ...(officer && { officer }),
    keptDays: { conversation: RETENTION_CONVERSATION_DAYS, people: RETENTION_GRANT_DAYS },
    hasWriter: WRITER_URL !== undefined,
  };
}

function meaningOf({ MEANING_MODEL_DIR, DATA_DIR = '.data' }: Env, log: Log) {
  if (!MEANING_MODEL_DIR) return undefined;
  return openMeaning({ modelFolder: resolve(MEANING_MODEL_DIR), cacheFolder: join(DATA_DIR, 'cache'), log });
}

function writerOf({ WRITER_URL: url, WRITER_MODEL: model, WRITER_API_KEY: key }: Env, log: Log, clock: Clock) {
  return url && model ? openWriter({ url, model, ...(key && { key }), log, clock }) : undefined;
}
