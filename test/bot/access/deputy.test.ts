// The rules of standing in for a lead, on a store: never longer than the lead's own grant, never at second hand, over by itself.
import { deputiesOf, lendable, nameDeputy } from '../../../bot/access/deputy';
import { end } from '../../../bot/access/giving';
import { peoplePartition, personRecord } from '../../../bot/access/person';
import { placeRecord } from '../../../bot/access/place';
import { standingOf } from '../../../bot/access/standing';
import { type Draft, draftOn } from '../../../bot/draft';
import { dayBegins } from '../../../bot/handlers/days';
import { freshBot, type TestBot } from '../../support/bot';
import { ABA, hold, personCalled } from '../../support/people';

const anna = personCalled('Nagy Anna');
const bela = personCalled('Kis Béla');
const aba = { ksh: '17376', county: 'Fejér', seat: '17376' };
const from = Date.UTC(2026, 11, 1);
const until = Date.UTC(2026, 11, 12);
const by = { by: anna.key, now: from };

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
});
afterEach(() => bot.close());

async function changing<T>(change: (draft: Draft) => Promise<T>): Promise<T> {
  const draft = draftOn(bot.store, peoplePartition);
  const result = await change(draft);
  await bot.store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
  return result;
}

const grantsAt = async (person: typeof bela, now: number) =>
  (await standingOf(person.principal, { store: bot.store, clock: { now: () => now }, mode: 'local' })).grants;

it('counts from the first moment to the last, and not a moment longer', async () => {
  const lent = await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, bela, 'viewer', ABA);
  await changing((draft) => nameDeputy(draft, lent, bela.key, { from, until, ...by }));
  const roles = async (now: number) => (await grantsAt(bela, now)).map(({ role }) => role);
  expect(await roles(from - 1)).toEqual(['viewer']);
  expect(await roles(from)).toEqual(['viewer', 'lead']);
  expect(await roles(until - 1)).toEqual(['viewer', 'lead']);
  expect(await roles(until)).toEqual(['viewer']);
});

it('ends no later than the grant that was lent', async () => {
  const lent = await hold(bot.store, anna, 'lead', ABA, { until: until - 1_000 });
  await hold(bot.store, bela, 'viewer', ABA);
  const given = await changing((draft) => nameDeputy(draft, lent, bela.key, { from, until, ...by }));
  expect(given).toMatchObject({ until: until - 1_000, role: 'lead', evidence: 'substitution', source: lent.id });
});

it('cannot be lent on', async () => {
  const lent = await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, bela, 'viewer', ABA);
  await changing((draft) => nameDeputy(draft, lent, bela.key, { from, until, ...by }));
  const needs = { store: bot.store, clock: { now: () => from }, mode: 'local' } as const;
  expect(lendable(await standingOf(anna.principal, needs), aba)).toEqual(lent);
  expect(lendable(await standingOf(bela.principal, needs), aba)).toBeUndefined();
});

it('leaves nothing open when the lead loses the grant', async () => {
  const lent = await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, bela, 'viewer', ABA);
  await changing((draft) => nameDeputy(draft, lent, bela.key, { from, until, ...by }));
  expect(await changing((draft) => deputiesOf(draft, [lent], from))).toMatchObject([{ key: bela.key }]);
  const fences = await changing((draft) => end(draft, anna.key, lent.id, { at: from, by: 'shell' }));
  expect(fences.map(({ key }) => key)).toEqual([anna.key, bela.key]);
  expect(await changing((draft) => deputiesOf(draft, [lent], from))).toEqual([]);
  expect(await grantsAt(bela, from)).toMatchObject([{ role: 'viewer' }]);
  const { members } = await changing((draft) => draft.read(placeRecord(ABA)));
  expect(members.map(({ key }) => key)).toEqual([bela.key]);
});

it('gives nothing to somebody who is not known', async () => {
  const lent = await hold(bot.store, anna, 'lead', ABA);
  expect(await changing((draft) => nameDeputy(draft, lent, bela.key, { from, until, ...by }))).toBe('unknown');
  expect((await changing((draft) => draft.read(personRecord(bela.key)))).grants).toEqual([]);
});

it.each([
  ['2026-12-01', '2026-11-30T23:00:00.000Z'],
  ['2026-07-01', '2026-06-30T22:00:00.000Z'],
  ['2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', '2026-10-25T23:00:00.000Z'],
])('begins %s at midnight in Hungary, whatever the season', (day, moment) => {
  expect(new Date(dayBegins(day)).toISOString()).toBe(moment);
});
