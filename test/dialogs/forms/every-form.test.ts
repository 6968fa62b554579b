// Every form can be filled to its end, by the shortest way and by a long one, and everything it points at is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBeConfirmed } from '../../../dialogs/answers';
import { confirm } from '../../../dialogs/change';
import { looksAt } from '../../../dialogs/condition';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';
import { joiningSurvey } from '../../../dialogs/forms/joining-survey';
import { quickSheet } from '../../../dialogs/forms/quick-sheet';
import { formById, forms } from '../../../dialogs/forms/register';
import { giveAnswer } from '../../../dialogs/give';
import { patternOf } from '../../../dialogs/path';
import { filledIn, nextQuestion, notKnown, toConfirm } from '../../../dialogs/progress';
import { fieldClassesOf, openedSheet, sheetHeadSchema } from '../../../dialogs/sheet';
import { standingOf } from '../../../dialogs/states';
import { sectionStateWords, sheetStateWords } from '../../../dialogs/texts/states';
import { cutPage } from '../../../knowledge/pages/sections';
import { circumstances, filled } from './right-answers';

const handbook = join(__dirname, '../../../knowledge/handbook');
const sections = new Set(
  readdirSync(handbook, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => {
      const page = cutPage(path, readFileSync(join(handbook, path), 'utf8'));
      return page.ok ? page.sections.map(({ id }) => id) : [];
    }),
);

const questionsOf = ({ sections }: (typeof forms)[number]) =>
  Object.entries(sections).flatMap(([section, { questions }]) =>
    Object.entries(questions).map(([name, question]) => ({ path: `${section}.${name}`, question })),
  );

describe.each(forms.map((form) => [form.title, form] as const))('%s', (_, form) => {
  it.each(['short', 'long'] as const)('is filled to its end by the %s way', (way) => {
    const { filling, asked } = filled(form, way);
    const { canBeSent, blocking, lacking } = standingOf(form, filling, circumstances);
    expect({ blocking, lacking, canBeSent }).toEqual({ blocking: [], lacking: [], canBeSent: true });
    const once = asked.filter((path) => !path.endsWith('[]'));
    expect(new Set(once).size).toBe(once.length);
  });

  it('asks every question it has on one way or another', () => {
    const ways = [...filled(form, 'short').asked, ...filled(form, 'long').asked].map(patternOf);
    const never = questionsOf(form).filter(({ path }) => !ways.includes(path));
    expect(never.map(({ path }) => path)).toEqual([]);
  });

  it('has a label and a question everywhere, and help that stands in the handbook', () => {
    const bare = questionsOf(form).filter(({ question }) => question.label === '' || !/[?.)]$/.test(question.ask));
    expect(bare.map(({ path }) => path)).toEqual([]);
    const helps = [
      ...questionsOf(form).map(({ question }) => question.help),
      ...Object.values(form.sections).map(({ help }) => help),
      ...Object.values(form.parts ?? {}).map(({ help }) => help),
    ];
    expect([...new Set(helps.filter((help) => help !== undefined && !sections.has(help)))]).toEqual([]);
  });

  it('can be opened as a sheet', () => {
    const whole = formById(form.fills ?? form.id);
    if (!whole) throw new Error('no such form');
    const head = openedSheet(whole, { by: 'a', at: 1 });
    expect(sheetHeadSchema.parse(head)).toEqual(head);
    if (form !== whole) expect(() => openedSheet(form, { by: 'a', at: 1 })).toThrow();
  });

  it('knows a class for every field', () => {
    const classes = fieldClassesOf(form);
    for (const { path } of questionsOf(form)) expect(classes[path]).toMatch(/^(public|internal|personal)$/);
  });
});

it('reads the handbook', () => expect(existsSync(handbook) && sections.size).toBeGreaterThan(400));

it.each([
  ['csatlakozasi-kezikonyv/08-adatlap/allapotok.md', Object.values(sheetStateWords)],
  ['csatlakozasi-kezikonyv/10-kerdoiv/reszek-allapota.md', Object.values(sectionStateWords)],
])('calls states as the handbook does: %s', (path, words) => {
  const page = readFileSync(join(handbook, path), 'utf8').toLowerCase();
  expect(words.filter((word) => !page.includes(word))).toEqual([]);
});

describe('the contact sheet', () => {
  const { filling } = filled(contactSheet, 'short');

  it('asks no more of people than is needed, and marks all of it personal but what they do', () => {
    const personal = Object.entries(fieldClassesOf(contactSheet)).filter(([path]) => path.startsWith('people.'));
    expect(personal.filter(([, ofClass]) => ofClass !== 'personal').map(([path]) => path)).toEqual([
      'people.roles',
      'people.systems',
      'people.company',
      'people.companyTaxNumber',
    ]);
  });

  it('and the quick sheet ask for the same places', () => {
    const places = questionsOf(contactSheet);
    for (const { path, question } of questionsOf(quickSheet)) {
      expect(places.find((one) => one.path === path)?.question).toBe(question);
    }
    expect(nextQuestion(quickSheet, filling)).toBeUndefined();
    expect(standingOf(quickSheet, filling, circumstances).canBeSent).toBe(true);
  });
});

describe('the quick sheet', () => {
  const stored = filled(contactSheet, 'long').filling.answers;
  const shown = toBeConfirmed(stored, 'a 2026. március 3-i adatlap');

  it('is nothing but rows to confirm, and one tap when nothing has changed', () => {
    expect(nextQuestion(quickSheet, shown)).toBeUndefined();
    const rows = toConfirm(quickSheet, shown).map(({ path, known }) => `${path}: ${known?.source}`);
    expect(rows).toContain('people[k3].phone: a 2026. március 3-i adatlap');
    expect(standingOf(quickSheet, shown, circumstances).canBeSent).toBe(false);
    const done = confirm(quickSheet, shown);
    expect(done.ok && standingOf(quickSheet, done.filling, circumstances).canBeSent).toBe(true);
    expect(stored).toMatchObject(done.ok ? done.changes : {});
  });

  it('takes a change in a row, and asks for what it brings with it', () => {
    const given = giveAnswer(quickSheet, shown, 'people[k1].roles', '1, 4', circumstances);
    if (!given.ok) throw new Error(given.problem);
    expect(nextQuestion(quickSheet, given.filling)?.path).toBe('people[k1].systems');
    expect(toConfirm(quickSheet, given.filling).map(({ path }) => path)).not.toContain('people[k1].roles');
  });
});

describe('the survey', () => {
  it('can be sent when parts 1 and 4 and the block of ADÓ are complete', () => {
    const { filling } = filled(joiningSurvey, 'short');
    const isNeeded = (path: string) =>
      ['organisation', 'environment'].includes(joiningSurvey.sections[path.split(/[.[]/)[0]!]?.part ?? '') ||
      path.startsWith('ado.');
    const only = Object.fromEntries(Object.entries(filling.answers).filter(([path]) => isNeeded(path)));
    expect(standingOf(joiningSurvey, { answers: only }, circumstances).canBeSent).toBe(true);
    const { 'ado.taxpayers': _, ...less } = only;
    const { canBeSent, lacking } = standingOf(joiningSurvey, { answers: less }, circumstances);
    expect([canBeSent, lacking.map(({ name }) => name)]).toEqual([false, ['ado']]);
  });

  it('makes tasks of what is not known, for whoever is likely to know', () => {
    const { filling } = filled(joiningSurvey, 'short');
    const askOthers = notKnown(joiningSurvey, filling);
    expect(askOthers.length).toBeGreaterThan(50);
    expect(askOthers.every(({ section }) => joiningSurvey.sections[section]?.knownBy)).toBe(true);
  });

  it('asks those who join by interface for ADÓ and the interfaces only', () => {
    const asked = filled(joiningSurvey, 'short').asked.map((path) => path.split(/[.[]/)[0]!);
    const part5 = [...new Set(asked)].filter((name) => joiningSurvey.sections[name]?.part === 'systems');
    expect(part5).toEqual(['ado', 'interfaces']);
  });

  it('has conditions that are data', () => {
    const conditions = Object.values(joiningSurvey.sections).flatMap(({ onlyIf, questions }) => [
      onlyIf,
      ...Object.values(questions).map((question) => question.onlyIf),
    ]);
    const given = conditions.filter((each) => each !== undefined);
    expect(JSON.parse(JSON.stringify(given))).toEqual(given);
    expect(given.flatMap((each) => looksAt(each)).length).toBeGreaterThan(100);
    expect(filledIn(joiningSurvey, filled(joiningSurvey, 'long').filling).length).toBeGreaterThan(250);
  });
});
