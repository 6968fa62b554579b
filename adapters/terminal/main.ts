// `npm run chat`: the front door of the terminal.
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { createBot } from '../../bot/bot';
import { readEnv } from '../../bot/env';
import { handlersInOrder } from '../../bot/handlers';
import { createOutbox } from '../../bot/outbox';
import { loadKnowledge, readHandbook } from '../../knowledge/handbook';
import { openAnswerAids } from '../answer-aids';
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
  const handbook = env.HANDBOOK_DIR ?? join(__dirname, '../../knowledge/handbook');
  const knowledge = await loadKnowledge(handbook);
  const aids = openAnswerAids(env, log, clock);
  if (aids.meaning) aids.learn(readHandbook(handbook).sections);
  const outbox = createOutbox({
    store,
    deliveries: {},
    clock,
    log,
    owner: randomUUID(),
  });
  const receive = createBot({
    store,
    handlers: handlersInOrder(knowledge, aids),
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
    await aids.close();
    await store.close();
  }
}

main().catch((cause) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
});
