// `npm run chat`: the front door of the terminal.
import { userInfo } from 'node:os';
import { loadEnvFile } from '../env-file';
import { createLog } from '../log';
import { openHouse } from '../open-house';
import { settingsFrom } from './settings';
import { talk } from './talk';
import { texts } from './texts';

async function main(): Promise<void> {
  loadEnvFile();
  const env = settingsFrom(process.env);
  const clock = { now: () => Date.now() };
  const log = createLog('error');
  const progress = (done: number, all: number) => process.stderr.write(texts.indexing(done, all));
  const house = await openHouse(env, { log, clock, progress });
  try {
    await talk(house.receive, userInfo().username, {
      input: process.stdin,
      output: process.stdout,
      interactive: process.stdin.isTTY === true,
    });
  } finally {
    await house.close();
  }
}

main().catch((cause) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
});
