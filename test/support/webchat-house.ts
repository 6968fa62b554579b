// The web chat as the product opens it: real store, bot, outbox and HTTP server on a free port; a folder given twice is a restart.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHttpServer } from '../../adapters/http/server';
import type { HttpUpgrade } from '../../adapters/http-exchange';
import { openDocuments } from '../../adapters/sheets/documents';
import { documentRoutes } from '../../adapters/sheets/routes';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { writeWorkbook } from '../../adapters/tables/write-table';
import { openWebchat, type Webchat, type WebchatLimits } from '../../adapters/webchat/webchat';
import { knowingLocalPeople, localPeople, seedLocalPeople } from '../../bot/access/demo';
import type { Deliveries, Receive, Store } from '../../bot/ports';
import { forms } from '../../dialogs/forms/register';
import { botOn, quiet, register } from './bot';
import { testKeys } from './keys';
import { type SkippingClock, skippingClock } from './skipping-clock';

export interface WebchatHouse {
  port: number;
  origin: string;
  directLine: string;
  webchat: Webchat;
  store: Store;
  clock: SkippingClock;
  close(): Promise<void>;
}

export interface HouseOptions {
  folder: string;
  port?: number;
  mode?: 'local' | 'production';
  limits?: Partial<WebchatLimits>;
  /** Stands between the web chat and the bot. */
  between?: (receive: Receive) => Receive;
  /** Stands before the websockets. */
  upgradeBy?: (upgrade: HttpUpgrade) => HttpUpgrade;
}

export const SECRET = 'a secret of thirty-two characters';
/** For tests that are about something else than the pace. */
export const GENEROUS = { posting: { burst: 10_000, perSecond: 10_000 } };

export async function openWebchatHouse(options: HouseOptions): Promise<WebchatHouse> {
  const { folder, port = 0, mode = 'local', limits, between = (receive) => receive } = options;
  const store = await openEmbeddedStore(folder, testKeys);
  const clock = skippingClock();
  const deliveries: Deliveries = {};
  const bot = await botOn({ store, clock, deliveries, mode });
  if (mode === 'local') await seedLocalPeople(store, register, clock);
  const receive = between(mode === 'local' ? knowingLocalPeople(bot.receive, register) : bot.receive);
  const webchat = openWebchat({
    privacy: { keptDays: {}, hasWriter: false },
    store,
    receive,
    people: mode === 'local' ? localPeople(register) : [],
    secret: SECRET,
    mode,
    clock,
    log: quiet,
    ...(limits && { limits }),
  });
  deliveries.webchat = webchat.delivery;
  const documents = openDocuments({
    ...{ store, forms, register, clock, mode, keys: testKeys, log: quiet, workbook: writeWorkbook },
  });
  const routes = [...webchat.routes, ...documentRoutes(documents)];
  const upgrade = options.upgradeBy?.(webchat.upgrade) ?? webchat.upgrade;
  const server = await openHttpServer({ host: '127.0.0.1', port, routes, upgrade, log: quiet });
  bot.outbox.start();
  const origin = `http://127.0.0.1:${server.port}`;
  return {
    port: server.port,
    origin,
    directLine: `${origin}/v3/directline`,
    webchat,
    store,
    clock,
    close: async () => {
      webchat.close();
      await server.close(500);
      await bot.stop();
      await store.close();
    },
  };
}

/** A folder for a store, gone when the work is done. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-webchat-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function withHouse(
  options: Omit<HouseOptions, 'folder'>,
  work: (house: WebchatHouse) => Promise<void>,
): Promise<void> {
  return inFolder(async (folder) => {
    const house = await openWebchatHouse({ ...options, folder });
    try {
      await work(house);
    } finally {
      await house.close();
    }
  });
}
