import fc from 'fast-check';
import { plainText } from '../../bot/plain-text';
import { sessionRecord } from '../../bot/session';
import { LONGEST_INPUT, type Press, type Reply } from '../../bot/turn';
import { type Answer, isUnknown } from '../../dialogs/answers';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { formById } from '../../dialogs/forms/register';
import { patternOf, readPath } from '../../dialogs/path';
import { sheetFieldSchema } from '../../dialogs/sheet';
import { texts as formTexts } from '../../dialogs/texts';
import { circumstances, rightAnswer, type Way } from '../dialogs/forms/right-answers';
import { freshBot, register, type TestBot } from '../support/bot';
import { filledCard } from '../support/filled-card';
import { hold, personCalled, type TestPerson } from '../support/people';
import { chatOf, turnOf } from '../support/turn-of';

const SEED = 20261122;
const RUNS = Number(process.env.CARDS_RUNS ?? 12);
const MOST_TURNS = 200;

let bot: TestBot;
beforeAll(async () => {
  bot = await freshBot();
});
afterAll(() => bot?.close());

/** What somebody means to answer, wherever they are asked. */
type Means = (path: string, isFirst: boolean) => string;
type Mode = 'text' | 'cards' | 'mixed';

let used = 0;

interface Walk {
  person: TestPerson;
  ksh: string;
  turns: number;
}

async function said(person: TestPerson, what: { text: string } | { press: Press }): Promise<Reply[]> {
  const turn = turnOf(person, what);
  return bot.receive(turn, 'returned');
}

async function openIn(person: TestPerson) {
  const record = (await bot.store.read(chatOf(person), ['session'])).get('session');
  return sessionRecord.schema.parse(record?.value).sheet;
}

/** From opening to the last question. */
async function filledBy(mode: Mode, opener: string, means: Means, ksh: string): Promise<Walk> {
  used += 1;
  const person = personCalled(`P${used}`);
  await hold(bot.store, person, 'editor', { kind: 'municipality', ksh });
  let replies = await said(person, { text: opener });
  if (mode !== 'text') replies = await said(person, { text: 'egyben' });
  const tried = new Set<string>();
  const isFirst = (path: string) => !tried.has(path) && Boolean(tried.add(path));
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    const words = replies.map(plainText).join('\n');
    if (words.includes('Minden kérdésre van válasz')) return { person, ksh, turns };
    if (mode === 'mixed' && turns % 5 === 3) {
      replies = await said(person, { text: replies.some(({ form }) => form) ? 'egyenként' : 'egyben' });
      continue;
    }
    const card = replies.find(({ form }) => form);
    replies = await said(
      person,
      card ? { press: pressed(card, means, isFirst) } : { text: await typed(person, means, isFirst) },
    );
  }
  throw new Error(`no end: ${replies.map(plainText).join('\n')}`);
}

async function typed(person: TestPerson, means: Means, isFirst: (path: string) => boolean): Promise<string> {
  const open = await openIn(person);
  if (open?.confirming !== undefined) return 'rendben';
  const path = open?.shown?.path ?? '';
  return path.endsWith('[]') ? means(path, false) : means(path, isFirst(path));
}

function pressed(card: Reply, means: Means, isFirst: (path: string) => boolean): Press {
  const answers: Record<string, string> = {};
  for (const { id, value, control, problem, note } of card.form?.inputs ?? []) {
    const path = id.replace(/\?$/, '');
    const isDone = value !== undefined && value !== '' && !problem && control.type !== 'toggle';
    if (isDone || note?.startsWith('Ezt tudjuk')) continue;
    const meant = means(path, control.type !== 'toggle' && isFirst(path));
    if (control.type === 'toggle') answers[id] = String(meant === formTexts.notKnown.toLowerCase());
    else answers[id] = inControl(path, control, meant);
  }
  try {
    return filledCard(card, 'Mentés és tovább', answers);
  } catch {
    // The client holds it back: then the right answers, at once.
    const right = Object.entries(answers).map(([id]) => [id, means(id.replace(/\?$/, ''), false)] as const);
    const again = right.map(([id, meant]) => {
      const input = card.form?.inputs.find((each) => each.id === id);
      if (input?.control.type === 'toggle') return [id, answers[id] ?? ''];
      return [id, input ? inControl(id, input.control, meant) : meant];
    });
    return filledCard(card, 'Mentés és tovább', Object.fromEntries(again));
  }
}

/** As the client's input gives what was meant. */
function inControl(
  path: string,
  control: NonNullable<Reply['form']>['inputs'][number]['control'],
  meant: string,
): string {
  if (meant === 'kihagyom' && control.type !== 'choice') return '';
  if (meant === 'kihagyom') return formTexts.skip;
  if (meant === 'nem tudom' && control.type !== 'choice') return '';
  if (meant === 'nem tudom') return formTexts.notKnown;
  if (control.type === 'text' || control.type === 'multiline') return meant.slice(0, LONGEST_INPUT);
  const { section = '', name = '' } = readPath(path) ?? {};
  const fit = contactSheet.sections[section]?.questions[name]?.kind.fit(meant, circumstances);
  if (!fit?.ok) return '';
  return Array.isArray(fit.value) ? fit.value.join(',') : String(fit.value);
}

async function stored({ ksh }: Walk): Promise<Record<string, Answer>> {
  const prefix = 'sheet/contact-sheet/field/';
  const found = await bot.store.list(`municipality|${ksh}`, prefix, '', 1000);
  const answers = found.map(({ key, record }) => [
    key.slice(prefix.length),
    sheetFieldSchema.parse(record.value).answer,
  ]);
  return Object.fromEntries(answers);
}

/** The same answers in two municipalities of one kind, so that the same is known of both; what tells them apart is left out. */
async function both(modes: readonly [Mode, Mode], opener: string, means: Means) {
  const [first, second] = await Promise.all(
    modes.map((mode, at) => filledBy(mode, opener, means, towns[2 * used + at]?.ksh ?? '')),
  );
  if (!first || !second) throw new Error('two walks');
  const [one, other] = await Promise.all([stored(first), stored(second)]);
  return { one: comparable(one), other: comparable(other), turns: [first.turns, second.turns] };
}

const ofTheTown = ['organisation.ksh', 'organisation.county', 'seat.postcode', 'seat.settlement', 'office.population'];
const comparable = (answers: Record<string, Answer>): Record<string, Answer> =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([path]) => !ofTheTown.includes(patternOf(path)))
      .map(([path, answer]) => [path, isUnknown(answer) ? 'unknown' : answer]),
  );

const towns = register.all().filter(({ office, status }) => office.kind === 'own' && status === 'község');

const inWay =
  (way: Way): Means =>
  (path) => {
    const { section = '', name, item } = readPath(path) ?? {};
    const question = contactSheet.sections[section]?.questions[name ?? ''];
    if (!question) return 'nem';
    return rightAnswer(
      {
        path,
        question,
        section,
        number: 1,
        of: 1,
        ...(item && { item: { id: item, one: '', number: Number(item.slice(1)), of: 1 } }),
      },
      way,
    );
  };

const cases: ['adatlap' | 'gyors adatlap', Way, Mode][] = [
  ['adatlap', 'short', 'cards'],
  ['adatlap', 'long', 'cards'],
  ['adatlap', 'long', 'mixed'],
  ['gyors adatlap', 'short', 'cards'],
  ['gyors adatlap', 'long', 'cards'],
];

it.each(cases)('"%s", the %s way: text and %s give the same sheet', async (opener, way, mode) => {
  const { one, other, turns } = await both(['text', mode], opener, inWay(way));
  expect(other).toEqual(one);
  expect(Object.keys(one).length).toBeGreaterThan(20);
  expect(turns[1]).toBeLessThan(turns[0] ?? 0);
  expect(formById('contact-sheet')).toBe(contactSheet);
});

/** By place and a number: one of several right answers, now and then a wrong one first. */
const choicesAt: Record<string, string[]> = {
  'reach.phone': ['22/430-001', '+36 30 123 4567', '06 22 430-099'],
  'reach.email': ['a@aba.hu', 'jegyzo@aba.hu'],
  'reach.website': ['www.aba.hu', 'kihagyom'],
  'joining.mode': ['nincs', 'interfészes', 'rendszercsatlakozás'],
  'joining.systems': ['mind', '1, 3', 'ADÓ'],
  'joining.plannedOn': ['2028. január 1.', 'nem tudom', '2027. május 3.'],
  'people.name': ['Kovács Éva', 'dr. Nagy Ida'],
  'people.roles': ['mind', '2', '3', '1 és 4'],
  'people.external': ['igen', 'nem'],
  'people.hours': ['8–16', 'kihagyom'],
  'people.deputy': ['Kis Béla', 'kihagyom'],
};
const wrongAt: Record<string, string> = {
  'reach.phone': '12',
  'reach.email': 'jegyzo',
  'people.name': 'Éva',
  'people.email': 'nincs ilyen',
};

it('gives the same sheet for answers at random, with the way changed in the middle', async () => {
  const counts = { runs: 0, turnsByText: 0, turnsByCards: 0 };
  const property = fc.asyncProperty(
    fc.array(fc.nat(30), { minLength: 12, maxLength: 12 }),
    fc.boolean(),
    async (picks, mixed) => {
      const means: Means = (path, isFirst) => {
        const place = patternOf(path);
        const at = [...place].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
        const pick = picks[at % picks.length] ?? 0;
        const wrong = wrongAt[place];
        if (isFirst && wrong !== undefined && pick % 3 === 0) return wrong;
        const right = choicesAt[place];
        return right ? (right[pick % right.length] ?? '') : inWay('long')(path, false);
      };
      const { one, other, turns } = await both(['text', mixed ? 'mixed' : 'cards'], 'gyors adatlap', means);
      expect(other).toEqual(one);
      counts.runs += 1;
      counts.turnsByText += turns[0] ?? 0;
      counts.turnsByCards += turns[1] ?? 0;
    },
  );
  await fc.assert(property, { seed: SEED, numRuns: RUNS });
  process.stdout.write(`the same sheet by text and by cards: ${JSON.stringify(counts)}\n`);
}, 120_000);
