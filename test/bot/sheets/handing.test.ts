import { end } from '../../../bot/access/giving';
import { peoplePartition } from '../../../bot/access/person';
import { draftOn } from '../../../bot/draft';
import { plainText } from '../../../bot/plain-text';
import type { Reply } from '../../../bot/turn';
import { sheetHeadSchema } from '../../../dialogs/sheet';
import { allTold } from '../../support/all-told';
import { freshBot, type TestBot } from '../../support/bot';
import { ABA_SHEETS } from '../../support/filled-survey';
import { ABA, hold, personCalled, type TestPerson } from '../../support/people';
import { chatOf, turnOf } from '../../support/turn-of';

const [anna, bela, cili, vera] = ['Nagy Anna', 'Kis Béla', 'Kiss Cecília', 'Vas Vera'].map((name) =>
  personCalled(name),
) as [TestPerson, TestPerson, TestPerson, TestPerson];

let bot: TestBot;
let grants: Record<string, string>;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  grants = {};
  for (const person of [bela, cili]) grants[person.name] = (await hold(bot.store, person, 'editor', ABA)).id;
  await hold(bot.store, vera, 'viewer', ABA);
});
afterEach(() => bot?.close());

const words = (replies: Reply[]): string => replies.map(plainText).join('\n');
const says = async (person: TestPerson, text: string) => words(await bot.receive(turnOf(person, { text }), 'returned'));
const handedTo = async () => {
  const stored = (await bot.store.read(ABA_SHEETS, ['sheet/joining-survey/head'])).get('sheet/joining-survey/head');
  return stored ? sheetHeadSchema.parse(stored.value).handedTo : {};
};
const trail = async () =>
  (await bot.store.auditTrail(ABA_SHEETS, 0, 100)).filter(({ action }) => action.includes('section'));

async function lose(person: TestPerson): Promise<void> {
  const draft = draftOn(bot.store, peoplePartition);
  await end(draft, person.key, grants[person.name] ?? '', { by: 'shell', at: bot.clock.now() });
  await bot.store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
}

async function toldTo(person: TestPerson): Promise<string[]> {
  await allTold(bot);
  return bot.delivered.filter(({ partition }) => partition === chatOf(person)).map(({ reply }) => plainText(reply));
}

async function offeredButton(person: TestPerson, title: string) {
  await says(person, 'kérdőív');
  await says(person, 'internet');
  const [reply] = await bot.receive(turnOf(person, { text: 'átadás' }), 'returned');
  return reply!.buttons!.find((button) => button.title === title)!.press;
}

it('is handed over once, and told once, for a button that is pressed twice', async () => {
  await says(bela, 'szia');
  const press = await offeredButton(anna, 'Kis Béla');
  const told = await Promise.all([1, 2].map(() => bot.receive(turnOf(anna, { press }), 'returned')));
  expect(words(told[0]!)).toBe(words(told[1]!));
  expect(await handedTo()).toMatchObject({ internet: { to: bela.key, by: anna.key } });
  expect(await toldTo(bela)).toHaveLength(1);
  expect(await trail()).toMatchObject([{ action: 'hand-over-section', actor: anna.key, result: 'done' }]);
});

it('is not handed to somebody who has lost their access since they were offered, nor to a viewer', async () => {
  const press = await offeredButton(anna, 'Kis Béla');
  await lose(bela);
  expect(words(await bot.receive(turnOf(anna, { press }), 'returned'))).toContain('Ilyen nevű kollégát nem találok');
  expect(await says(anna, 'átadom az internetet Verának')).toContain('Ilyen nevű kollégát nem találok');
  expect(await handedTo()).toEqual({});
});

it('is taken from nobody by a colleague who did not hand it over; two at once do not both hand it over', async () => {
  for (const person of [anna, bela, cili]) await says(person, 'kérdőív');
  await says(anna, 'átadom az internetet Bélának');
  expect(await says(cili, 'átadom az internetet Annának')).toContain('Kis Bélánál van');
  expect(await says(cili, 'visszaveszem az internetet')).toContain('Kis Bélánál van');
  expect(await handedTo()).toMatchObject({ internet: { to: bela.key } });
  await Promise.all([says(bela, 'átadom az eszközöket Cecíliának'), says(cili, 'átadom az eszközöket Bélának')]);
  const { devices } = await handedTo();
  expect([bela.key, cili.key]).toContain(devices?.to);
  expect((await trail()).filter(({ object }) => object.includes('devices')).length).toBeGreaterThan(0);
});

it('loses no answer that is given while the section is handed over', async () => {
  for (const person of [anna, bela]) for (const text of ['kérdőív', 'internet']) await says(person, text);
  await Promise.all([says(bela, 'Telekom'), says(anna, 'átadom ezt a szakaszt Cecíliának')]);
  const [field] = await bot.store.list(ABA_SHEETS, 'sheet/joining-survey/field/internet.provider', '', 1);
  expect(field?.record.value).toMatchObject({ answer: 'Telekom' });
  expect(await handedTo()).toMatchObject({ internet: { to: cili.key } });
});

it('says to a viewer, and of a foreign municipality, what is said of any that is not theirs', async () => {
  const press = await offeredButton(anna, 'Kis Béla');
  const stolen = words(await bot.receive(turnOf(bela, { press }), 'returned'));
  expect(stolen).not.toContain('átadtam');
  expect(await says(vera, 'rám bízott szakaszok')).not.toContain('Önre bízott');
  expect(await handedTo()).toEqual({});
});

it('notes who was given what, and no name', async () => {
  await says(anna, 'kérdőív');
  await says(anna, 'átadom a 4. részt Bélának');
  await says(anna, 'visszaveszem');
  const noted = await trail();
  expect(noted.map(({ action }) => action)).toEqual(['hand-over-section', 'take-back-section']);
  expect(noted[0]?.object).toBe(
    `joining-survey: workstations, operatingSystems, login, devices, internet, operation → ${bela.key}`,
  );
  expect(JSON.stringify(noted)).not.toContain('Béla');
});
