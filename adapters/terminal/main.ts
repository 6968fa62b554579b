// `npm run chat`: the front door of the terminal.
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '../../bot/env';
import { openBot } from '../../bot/open-bot';
import { openKnowledge } from '../../knowledge/live/live-knowledge';
import { handbookFolders } from '../../knowledge/pages/handbook-folders';
import { openAnswerAids } from '../answer-aids';
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
  const { aids, learn, close: closeAids } = openAnswerAids(env, log, clock);
  const knowledge = await openKnowledge({
    folders: handbookFolders(env.HANDBOOK_DIR ?? join(__dirname, '../../knowledge/handbook')),
    cacheFolder: env.DATA_DIR && join(env.DATA_DIR, 'index'),
    lookEverySeconds: env.HANDBOOK_LOOK_SECONDS,
    log,
    progress: (done, all) => process.stderr.write(texts.indexing(done, all)),
    indexed: learn,
  });
  const bot = openBot({
    store,
    knowledge,
    deliveries: {},
    clock,
    log,
    reviewMaxAgeDays: env.REVIEW_MAX_AGE_DAYS,
    ...aids,
  });
  try {
    await talk(bot.receive, userInfo().username, {
      input: process.stdin,
      output: process.stdout,
      interactive: process.stdin.isTTY === true,
    });
  } finally {
    await bot.stop();
    await knowledge.close();
    await closeAids();
    await store.close();
  }
}

main().catch((cause) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
});
