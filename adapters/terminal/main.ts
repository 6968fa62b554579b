// `npm run chat [-- --as PERSON]`: the front door of the terminal.
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { loadEnvFile } from '../env-file';
import { createLog } from '../log';
import { openHouse } from '../open-house';
import { savingIn } from './saving';
import { settingsFrom } from './settings';
import { personCalled, talk } from './talk';
import { texts } from './texts';
import { elsewhere, toldHere } from './told';

async function main(args: string[]): Promise<void> {
  const as = parseArgs({ args, options: { as: { type: 'string' } } }).values.as;
  loadEnvFile();
  const env = settingsFrom(process.env);
  const clock = { now: () => Date.now() };
  const log = createLog('error');
  const progress = (done: number, all: number) => process.stderr.write(texts.indexing(done, all));
  const house = await openHouse(env, { log, clock, progress });
  try {
    const { people } = house;
    const person = as === undefined ? undefined : personCalled(as, people);
    if (person === 'unknown') throw new Error(texts.whomToBe(people));
    const seat = { user: userInfo().username, people, ...(person && { person }) };
    const screen = { output: process.stdout, interactive: process.stdin.isTTY === true };
    Object.assign(house.deliveries, { teams: elsewhere, webchat: elsewhere, terminal: toldHere(seat, screen) });
    house.outbox.start();
    await talk(house.receive, seat, {
      input: process.stdin,
      ...screen,
      save: savingIn(env.DATA_DIR ?? '.', house.documents.fetchedFrom),
    });
  } finally {
    await house.close();
  }
}

main(process.argv.slice(2)).catch((cause) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
});
