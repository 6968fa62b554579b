// `npm run chat`: the front door of the terminal.
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { createBot } from '../../bot/bot';
import { readEnv } from '../../bot/env';
import { handlersInOrder } from '../../bot/handlers';
import { createOutbox } from '../../bot/outbox';
import { handbookFolders } from '../../knowledge/handbook-folders';
import { openKnowledge } from '../../knowledge/live-knowledge';
import { createLog } from '../log';
import { openStore } from '../store/open-store';
import { talk } from './talk';
import { texts } from './texts';

async function main(): Promise<void> {
  const { NODE_ENV: _, ...variables } = process.env;
  const read = readEnv(variables);
  if ('faults' in read) throw new Error(read.faults.join('; '));
  const { env } = read;
  const clock = { now: () => Date.now() };
  const log = createLog('error');
  const store = await openStore({
    redisUrl: env.REDIS_URL,
    folder: env.DATA_DIR,
  });
  const knowledge = await openKnowledge({
    folders: handbookFolders(env.HANDBOOK_DIR ?? join(__dirname, '../../knowledge/handbook')),
    cacheFolder: env.DATA_DIR && join(env.DATA_DIR, 'index'),
    lookEverySeconds: env.HANDBOOK_LOOK_SECONDS,
    log,
    progress: (done, all) => process.stderr.write(texts.indexing(done, all)),
  });
  const outbox = createOutbox({
    store,
    deliveries: {},
    clock,
    log,
    owner: randomUUID(),
  });
  const receive = createBot({
    store,
    handlers: handlersInOrder(knowledge),
    outbox,
    clock,
    log,
  });
  try {
    await talk(receive, userInfo().username, {
      input: process.stdin,
      output: process.stdout,
      interactive: process.stdin.isTTY === true,
    });
  } finally {
    await knowledge.close();
    await store.close();
  }
}

main().catch((cause) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
});
