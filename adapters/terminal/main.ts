// `npm run chat`: the front door of the terminal.
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '../../bot/env';
import { openBot } from '../../bot/open-bot';
import { loadKnowledge } from '../../knowledge/handbook';
import { createLog } from '../log';
import { openStore } from '../store/open-store';
import { talk } from './talk';

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
  const knowledge = await loadKnowledge(env.HANDBOOK_DIR ?? join(__dirname, '../../knowledge/handbook'));
  const bot = openBot({ store, knowledge, deliveries: {}, clock, log, reviewMaxAgeDays: env.REVIEW_MAX_AGE_DAYS });
  try {
    await talk(bot.receive, userInfo().username, {
      input: process.stdin,
      output: process.stdout,
      interactive: process.stdin.isTTY === true,
    });
  } finally {
    await bot.stop();
    await store.close();
  }
}

main().catch((cause) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
});
