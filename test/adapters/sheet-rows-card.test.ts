// Rows of a sheet as a card: the largest that people fill in, page after page, within what Teams takes; and each button says of which row it is.
import { replyToActivity } from '../../adapters/teams/reply-to-activity';
import { botLine } from '../../adapters/webchat/outbound';
import { markdown, plainText } from '../../bot/plain-text';
import { pressSchema, type Reply, type RowsPart, replySchema } from '../../bot/turn';
import type { Answers } from '../../dialogs/answers';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { joiningSurvey } from '../../dialogs/forms/joining-survey';
import { filled } from '../dialogs/forms/right-answers';
import { freshBot, type TestBot } from '../support/bot';
import { type CardElement, cardOfReply, elementsOf } from '../support/filled-card';
import { ABA_SHEETS, putIntoStore, surveyAnswers } from '../support/filled-survey';
import { listed } from '../support/listed';
import { ABA, hold, personCalled } from '../support/people';
import { turnOf } from '../support/turn-of';

const MOST_BYTES = 28 * 1024;
const MOST_PAGES = 10;
const LONG_NAME = 'Hosszúnevű-Szentgyörgyi Árvácska';
const NAMES = ['Anna', 'Éva', 'Béla', 'Cili', 'Dóra', 'Elek', 'Flóra', 'Géza', 'Hanna', 'Ilona'].map(
  (name) => `${LONG_NAME} ${name}`,
);
const anna = personCalled('Nagy Anna');

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
});
afterEach(() => bot?.close());

const says = async (text: string): Promise<Reply> => {
  const replies = await bot.receive(turnOf(anna, { text }), 'returned');
  return replySchema.parse(replies.at(-1));
};

type Row = RowsPart['groups'][number]['rows'][number];
const rowsOf = ({ rows }: Reply): Row[] => rows?.groups.flatMap((group) => group.rows) ?? [];
const bytesOf = (reply: Reply): number[] =>
  [replyToActivity(reply), botLine(reply)].map((sent) => Buffer.byteLength(JSON.stringify(sent)));

/** Adaptive Cards 1.5, as far as it is used here. https://adaptivecards.io/explorer */
const allowed: Record<string, string[]> = {
  AdaptiveCard: ['type', '$schema', 'version', 'lang', 'msteams', 'fallbackText', 'body', 'actions'],
  ColumnSet: ['type', 'separator', 'columns'],
  Column: ['type', 'width', 'items'],
  TextBlock: ['type', 'spacing', 'text', 'wrap', 'style', 'size', 'weight'],
  RichTextBlock: ['type', 'spacing', 'inlines'],
  ActionSet: ['type', 'actions'],
  'Action.Submit': ['type', 'title', 'tooltip', 'data'],
};

function holds(reply: Reply): void {
  const card = cardOfReply(reply);
  for (const each of elementsOf(card)) {
    expect({ [each.type]: Object.keys(each).filter((key) => !allowed[each.type]?.includes(key)) }).toEqual({
      [each.type]: [],
    });
  }
  const sets = elementsOf(card).filter(({ type }) => type === 'ColumnSet');
  expect(sets).toHaveLength(rowsOf(reply).length);
  rowsOf(reply).forEach(({ number, label, buttons }, at) => {
    const actions = elementsOf(sets[at]!).filter(({ type }) => type === 'Action.Submit');
    expect(actions.map(({ tooltip }) => tooltip)).toEqual(buttons.map(({ title }) => `${title}: ${number}. ${label}`));
    for (const { data } of actions) {
      expect(pressSchema.parse(data?.press)).toMatchObject({ do: 'act', seal: {} });
      // Once is enough.
      expect(Object.keys(data!)).toEqual(['press']);
    }
  });
  for (const bytes of bytesOf(reply)) expect(bytes).toBeLessThan(MOST_BYTES);
}

/** All of its pages: the numbers go on from one to the next, and after the last the first comes again. */
async function pagesFrom(first: Reply): Promise<Reply[]> {
  const pages = [first];
  const hasMore = ({ buttons = [] }: Reply) => buttons.some(({ title }) => title === 'Következő sorok');
  while (pages.length < MOST_PAGES && hasMore(pages.at(-1)!)) pages.push(await says('következő sorok'));
  const numbers = pages.flatMap(rowsOf).map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  if (pages.length > 1) expect(rowsOf(await says('első sorok'))[0]?.number ?? 1).toBe(1);
  return pages;
}

function withPeople(names: readonly string[]): Answers {
  const { answers } = filled(contactSheet, 'long').filling;
  const all = Object.entries(answers);
  const one = all.filter(([path]) => path.startsWith('people[k2]'));
  const people = names.map((name, at) =>
    one.map(([path, answer]) => {
      const place = path.replace('k2', `k${at + 1}`);
      return [place, path.endsWith('.name') ? name : answer] as const;
    }),
  );
  return Object.fromEntries([...all.filter(([path]) => !path.startsWith('people[')), ...people.flat()]);
}

describe('on a card that Teams takes stands', () => {
  const measured: string[] = [];
  const measure = (what: string, pages: Reply[]): void => {
    const sizes = pages.map(
      (page) => `${rowsOf(page).length} rows ${(Math.max(...bytesOf(page)) / 1024).toFixed(1)} KB`,
    );
    measured.push(`${what}: ${sizes.join(', ')}`);
  };
  afterAll(() => {
    process.stdout.write(`rows on cards: ${measured.join('; ')}\n`);
  });

  it('the check of a sheet with ten people, page after page', async () => {
    await putIntoStore(bot.store, withPeople(NAMES), anna.key, contactSheet, ABA_SHEETS);
    await says('adatlap');
    const pages = await pagesFrom(await says('ellenőrzés'));
    pages.forEach(holds);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(rowsOf).filter(({ value }) => value.startsWith(LONG_NAME))).toHaveLength(10);
    measure('check of ten people', pages);
  });

  it('the whole of a sheet with one person', async () => {
    await putIntoStore(bot.store, filled(contactSheet, 'short').filling.answers, anna.key, contactSheet, ABA_SHEETS);
    await says('adatlap');
    const pages = [await says('ellenőrzés')];
    pages.forEach(holds);
    expect(pages[0]?.buttons?.map(({ title }) => title)).not.toContain('Következő sorok');
    measure('check of one person', pages);
  });

  it('what is known of ten people, somebody whole at a time', async () => {
    const email = 'hosszunevu-szentgyorgyi.arvacska@aba.hu';
    const duty = 'hivatalos képviselő, ASP kapcsolattartó, informatikus, kulcsfelhasználó';
    await listed(
      bot.store,
      NAMES.map((name) => ({ name, duty, email, phone: '+36 22 430 003', position: 'jegyző' })),
    );
    const pages: Reply[] = [];
    for (let page = await says('gyors adatlap'); page.rows; page = await says('rendben')) {
      expect(pages.push(page)).toBeLessThan(MOST_PAGES);
      holds(page);
    }
    expect(pages.flatMap(rowsOf)).toHaveLength(50);
    measure('known of ten people', pages);
  });

  it('every section of the survey', async () => {
    await putIntoStore(bot.store, surveyAnswers(), anna.key, joiningSurvey, ABA_SHEETS);
    await says('kérdőív');
    const all: Reply[] = [];
    for (const code of ['1.4', '2.1', '3.1', '4.6', '5.1', '5.2'])
      all.push(...(await pagesFrom(await says(`ellenőrzés ${code}`))));
    all.forEach(holds);
    measure('survey', [all.reduce((one, other) => (rowsOf(other).length > rowsOf(one).length ? other : one))]);
  });
});

it('says every row in words where none is drawn, and only there', async () => {
  await listed(bot.store, [
    { name: 'Kovács Éva', duty: 'hivatalos képviselő', email: 'eva@aba.hu', phone: '+36 22 430 003' },
  ]);
  const reply = await says('gyors adatlap');
  const card = cardOfReply(reply);
  expect(plainText(reply)).toContain('1. Név: Kovács Éva');
  expect(card.fallbackText).toContain('1. Név: Kovács Éva');
  expect(markdown(reply)).not.toContain('Név');
});

it('draws no Markdown and no template from what people wrote', () => {
  const press = { do: 'act', name: 'x', args: {} } as const;
  const row = { number: 1, label: '{{l}}', value: '**v** {{DATE(1)}}', buttons: [{ title: 'Módosítás', press }] };
  const reply: Reply = { text: 'x', rows: { groups: [{ title: '*t* {{t}}', rows: [row] }], inWords: '', onCard: '' } };
  const card: CardElement = cardOfReply(reply);
  expect(JSON.stringify(card)).not.toContain('{{');
  const [heading] = elementsOf(card).filter(({ type }) => type === 'TextBlock');
  expect(heading).toMatchObject({ text: '\\*t\\* { {t}}', style: 'heading' });
  expect(JSON.stringify(elementsOf(card).filter(({ type }) => type === 'RichTextBlock'))).toContain('**v**');
});
