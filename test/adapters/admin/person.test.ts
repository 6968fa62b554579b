// A copy of all that is kept about one person, and what erasing says, refuses and leaves to others.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { peoplePartition } from '../../../bot/access/person';
import { placeRecord } from '../../../bot/access/place';
import { draftOn } from '../../../bot/draft';
import { houseWithHer, marks } from '../../faults/erase-house';
import { ABA, hold, personCalled } from '../../support/people';
import { skippingClock } from '../../support/skipping-clock';
import { type Desk, openDesk } from './office';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await hold(desk.store, personCalled('Éva'), 'data-admin', { kind: 'all' });
});
afterEach(() => desk.close());

const contactsOfAba = async (...names: { name: string; email?: string }[]) => {
  const draft = draftOn(desk.store, peoplePartition);
  const book = await draft.read(placeRecord(ABA));
  const contacts = names.map((each) => ({ duty: 'jegyző', ...each }));
  await draft.write(placeRecord(ABA), { ...book, contacts });
  await desk.store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
};
const namesInAba = async () =>
  (await draftOn(desk.store, peoplePartition).read(placeRecord(ABA))).contacts.map(({ name }) => name);

it('copies every kind of thing that is kept about a person, with the class of each field', async () => {
  const apart = await openDesk();
  const house = await houseWithHer(apart.store, skippingClock());
  try {
    const path = join(house.desk.folder, 'copy.json');
    const done = await house.desk.run(['person', 'export', marks.name, '--to', path, '--as', 'Éva']);
    expect([done.code, done.faults, (await stat(path)).mode & 0o777]).toEqual([0, '', 0o600]);
    const copy = JSON.parse(await readFile(path, 'utf8')) as { parts: { kind: string; classes: object }[] };
    const kinds = new Set(copy.parts.map(({ kind }) => kind.replace(/^line.*/, 'line')));
    for (const kind of [
      'person',
      'contact',
      'code',
      'request',
      'row of an imported list',
      'conversation',
      'line',
      'opinion',
      'log',
    ])
      expect([...kinds]).toContain(kind);
    expect(copy.parts.every(({ classes }) => Object.keys(classes).length > 0)).toBe(true);
    expect(copy.parts.find(({ kind }) => kind === 'person')?.classes).toMatchObject({ email: 'personal' });
    for (const mark of Object.values(marks)) expect(JSON.stringify(copy)).toContain(mark);
  } finally {
    await house.close();
    await apart.close();
  }
});

it('erases somebody who stands on a list only, and nobody of the same name with another address', async () => {
  await contactsOfAba({ name: 'Nagy Béla', email: 'bela@aba.hu' }, { name: 'Nagy Béla', email: 'masik@aba.hu' });
  const unclear = await desk.run(['person', 'erase', 'Nagy Béla', '--as', 'Éva']);
  expect([unclear.code, unclear.faults]).toEqual([1, expect.stringContaining('e-mail-címét')]);
  const dry = await desk.run(['person', 'erase', 'bela@aba.hu', '--as', 'Éva', '--dry-run']);
  expect([dry.said, await namesInAba()]).toEqual([expect.stringContaining('lapjain: 1'), ['Nagy Béla', 'Nagy Béla']]);
  const erased = await desk.run(['person', 'erase', 'bela@aba.hu', '--as', 'Éva']);
  expect([erased.code, erased.said]).toEqual([0, expect.stringContaining('Megmarad a napló')]);
  expect((await draftOn(desk.store, peoplePartition).read(placeRecord(ABA))).contacts).toMatchObject([
    { email: 'masik@aba.hu' },
  ]);
});

it('asks for a right to it, and notes who was asked for and by whose hand', async () => {
  const anna = personCalled('Anna');
  await hold(desk.store, anna, 'lead', ABA);
  expect((await desk.run('person erase Éva --as Anna')).code).toBe(1);
  expect((await desk.run(['person', 'export', 'Éva', '--to', join(desk.folder, 'x'), '--as', 'Anna'])).code).toBe(1);
  expect((await desk.run('person erase Senki --as Éva')).code).toBe(1);
  expect((await desk.run('person erase Anna --as Éva')).code).toBe(0);
  const log = await desk.store.auditTrail(peoplePartition, 0, 20);
  expect(log.slice(-2).map(({ object, result, reason }) => [object, result, reason])).toEqual([
    [`person/${anna.key}`, 'done', 'shell-test'],
    [`person/${anna.key}`, 'scrubbed', 'shell-test'],
  ]);
  expect((await desk.run('people list')).said).not.toContain('Anna');
});
