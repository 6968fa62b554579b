// What is told outside a turn stands in the terminal of whom it is for, and of nobody else.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import { conversationOf, talk } from '../../../adapters/terminal/talk';
import { toldHere } from '../../../adapters/terminal/told';
import { knowingLocalPeople, type LocalPerson, localPeople, seedLocalPeople } from '../../../bot/access/demo';
import type { Deliveries, Store } from '../../../bot/ports';
import { botOn, register } from '../../support/bot';
import { testKeys } from '../../support/keys';

const { username: user } = userInfo();
const people = localPeople(register);
const clock = { now: () => Date.UTC(2026, 10, 22, 9) };

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asp-bot-told-'));
  store = await openEmbeddedStore(folder, testKeys);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const called = (role: LocalPerson['role']): LocalPerson => people.find((one) => one.role === role)!;

/** One after the other at one keyboard: what stands on the screen in the end. */
async function screenOf(lines: readonly string[], deliveries: (screen: PassThrough) => Deliveries): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const written: string[] = [];
  output.on('data', (chunk) => written.push(String(chunk)));
  const bot = await botOn({ store, clock, deliveries: deliveries(output) });
  try {
    await seedLocalPeople(store, register, clock);
    bot.outbox.start();
    const receive = knowingLocalPeople(bot.receive, register);
    const talking = talk(receive, { user, people }, { input, output, interactive: false });
    for (const line of lines) input.write(`${line}\n`);
    for (let rounds = 0; rounds < 200 && !written.join('').includes('Üzenet érkezett'); rounds += 1) await sleep(10);
    input.end();
    await talking;
  } finally {
    await bot.stop();
  }
  return written.join('');
}

/** A clerk hands a section to the notary of the same office, who has sat here before. */
const handed = (): string[] => {
  const at = (role: LocalPerson['role'], municipality: string) =>
    people.findIndex((one) => one.role === role && one.municipality.includes(municipality)) + 1;
  const [notary, clerk] = [at('lead', 'Úrhida'), at('editor', 'Úrhida')];
  return [
    `/${notary}`,
    'segítség',
    `/${clerk}`,
    'adatlap 17622',
    `átadom az elérhetőségeket ${called('lead').name.split(' ')[0]}nak`,
    '1',
  ];
};

it('is printed when it comes, and says for whom it is', async () => {
  const screen = await screenOf(handed(), (output) => ({
    terminal: toldHere({ user, people }, { output, interactive: false }),
  }));
  expect(screen).toMatch(new RegExp(`\\[Üzenet érkezett ide: ${called('lead').name}\\]\\nÚrhida`));
  expect(screen).toContain('Önre bízta');
});

it('CONTROL: with no delivery nobody reads it', async () => {
  expect(await screenOf(handed(), () => ({}))).not.toContain('Önre bízta');
});

it('waits when it is for another terminal', async () => {
  const written: string[] = [];
  const output = new PassThrough().on('data', (chunk) => written.push(String(chunk)));
  const { deliver } = toldHere({ user, people }, { output, interactive: false });
  const letter = { id: '1', channel: 'terminal', address: {}, reply: { text: 'Titok.' }, attempts: 0 } as const;
  const other = conversationOf('somebody-else', called('lead'));
  expect(await deliver({ ...letter, partition: other })).toMatchObject({ kind: 'postponed' });
  expect(written).toEqual([]);
});
