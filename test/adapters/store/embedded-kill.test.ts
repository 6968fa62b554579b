// Two processes commit to one embedded store and are killed with -9: what they said was committed is there.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import { testKeys } from '../../support/keys';

const program = join(__dirname, 'committing-child.ts');
const firstWordWithinMs = 15_000;
jest.setTimeout(60_000);

/** Runs a child for a while after its first word and kills it. Gives the last number each lane was told. */
async function runAndKill(folder: string, name: string, how: string[], forMs: number): Promise<Map<string, number>> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, name, ...how], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  try {
    const firstWord = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
    });
    await Promise.race([firstWord, sleep(firstWordWithinMs, undefined, { ref: false })]);
    await sleep(forMs);
  } finally {
    const ended = new Promise((resolve) => child.stdout.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
  }
  // What stands after the last line break was cut by the kill and was told to nobody.
  const words = said
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '));
  return new Map(words.map(([lane = '', number]) => [lane, Number(number)]));
}

interface Tally {
  told: number;
  lost: number;
  broken: number;
}

/** `how`: when a child speaks, and where its store works. */
async function killRounds(how: string[], rounds: number): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-store-'));
  const tally: Tally = { told: 0, lost: 0, broken: 0 };
  try {
    for (let round = 0; round < rounds; round++) {
      const lanes = await Promise.all(
        ['one', 'two'].map((name) => runAndKill(folder, name, how, 100 + Math.random() * 400)),
      );
      const store = await openEmbeddedStore(folder, testKeys);
      for (const [lane, number] of lanes.flatMap((told) => [...told])) {
        const record = (await store.read('p', [lane])).get(lane);
        const count = (record?.value as { count: number } | undefined)?.count ?? 0;
        tally.told = Math.max(tally.told, number);
        if (count < number) tally.lost += number - count;
        const mark = await store.findMark('p', `${lane} ${count}`);
        if (record?.version !== count || (count > 0 && mark !== count)) tally.broken += 1;
      }
      if (round === rounds - 1) tally.told = (await store.auditTrail('p', 0, 1_000_000)).length;
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return tally;
}

it.each(['', 'beside'])('loses nothing that was committed when its processes are killed %s', async (where) => {
  const rounds = 4;
  const { told, lost, broken } = await killRounds(['committed', where], rounds);
  process.stdout.write(
    `embedded store ${where}: ${told} commits, ${rounds * 2} kills, ${lost} lost, ${broken} half done\n`,
  );
  expect(told).toBeGreaterThan(100);
  expect({ lost, broken }).toEqual({ lost: 0, broken: 0 });
});

it.each(['', 'beside'])('control: what is said before the commit resolves gets lost %s', async (where) => {
  let { lost, broken } = await killRounds(['at once', where], 2);
  // Now and then a kill falls where nothing was said too early.
  for (let again = 0; again < 4 && lost === 0; again++) ({ lost, broken } = await killRounds(['at once', where], 2));
  process.stdout.write(`embedded store ${where}, control that speaks too early: ${lost} lost\n`);
  expect(lost).toBeGreaterThan(0);
  expect(broken).toBe(0);
});
