// A section as a card, as Teams and the web chat get it: every form, every section, empty and full; and nothing that a phone does not draw.
import { formCard } from '../../adapters/adaptive-card';
import { replyToActivity } from '../../adapters/teams/reply-to-activity';
import { botLine } from '../../adapters/webchat/outbound';
import { markdown, plainText } from '../../bot/plain-text';
import { type FormPart, pressSchema, type Reply, replySchema } from '../../bot/turn';
import type { AnswerKind } from '../../dialogs/answer-kind';
import type { Filling } from '../../dialogs/answers';
import { defineForm } from '../../dialogs/define-form';
import type { Form, Question } from '../../dialogs/form';
import { forms } from '../../dialogs/forms/register';
import { texts as formTexts } from '../../dialogs/texts';
import { viewOf } from '../../dialogs/view';
import { choosing } from '../dialogs/answer-kinds/tables/choosing';
import { contact } from '../dialogs/answer-kinds/tables/contact';
import { dates } from '../dialogs/answer-kinds/tables/dates';
import { identifiers } from '../dialogs/answer-kinds/tables/identifiers';
import { numbers } from '../dialogs/answer-kinds/tables/numbers';
import { people } from '../dialogs/answer-kinds/tables/people';
import { circumstances, filled } from '../dialogs/forms/right-answers';
import { cardAt } from '../support/drawn-cards';
import {
  type CardElement,
  cardOfReply,
  elementsOf,
  inputsOfCard,
  refusedByClient,
  standingIn,
} from '../support/filled-card';

const MOST_BYTES = 28 * 1024;

function formPartOf({ form }: Reply): FormPart {
  if (!form) throw new Error('no form');
  return form;
}

/** Adaptive Cards 1.5, as far as we use it: what each element may have. https://adaptivecards.io/explorer */
const input = ['id', 'label', 'isRequired', 'errorMessage', 'value'];
const element = ['type', 'spacing'];
const allowed: Record<string, string[]> = {
  AdaptiveCard: ['type', '$schema', 'version', 'lang', 'msteams', 'fallbackText', 'body', 'actions'],
  Container: [...element, 'items'],
  TextBlock: [...element, 'text', 'wrap', 'style', 'size', 'weight'],
  RichTextBlock: [...element, 'inlines'],
  TextRun: ['type', 'text', 'color', 'weight', 'size', 'isSubtle'],
  ActionSet: [...element, 'actions'],
  'Action.Submit': ['type', 'title', 'tooltip', 'style', 'associatedInputs', 'data'],
  'Action.ShowCard': ['type', 'title', 'card'],
  'Input.Text': ['type', ...input, 'placeholder', 'maxLength', 'style', 'regex', 'isMultiline'],
  'Input.Number': ['type', ...input, 'placeholder', 'min', 'max'],
  'Input.Date': ['type', ...input, 'min', 'max'],
  'Input.Toggle': ['type', ...input, 'title', 'valueOn', 'valueOff', 'wrap'],
  'Input.ChoiceSet': ['type', ...input, 'placeholder', 'isMultiSelect', 'style', 'choices', 'wrap'],
};

function holds(card: CardElement): void {
  const all = elementsOf(card);
  const inlines = all.flatMap((each) => (each.inlines as CardElement[] | undefined) ?? []);
  for (const each of [...all, ...inlines]) {
    expect({ [each.type]: Object.keys(each).filter((key) => !allowed[each.type]?.includes(key)) }).toEqual({
      [each.type]: [],
    });
  }
  const inputs = inputsOfCard(card);
  expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
  for (const each of inputs) {
    expect(each.type === 'Input.Toggle' ? each.title : each.label).toMatch(/\p{L}/u);
    const isJudged = each.isRequired || each.regex !== undefined || each.type === 'Input.Number';
    if (isJudged) expect(each.errorMessage).toMatch(/[.?]$/);
    if (each.regex !== undefined) expect(() => new RegExp(each.regex ?? '')).not.toThrow();
    if (each.maxLength !== undefined) expect(each.maxLength).toBeLessThanOrEqual(10_000);
  }
  for (const { type, actions = [] } of all) {
    expect([type, actions.length <= 6]).toEqual([type, true]);
  }
  for (const each of all.filter(({ type }) => type === 'Action.Submit')) {
    expect(pressSchema.safeParse(each.data?.press).success).toBe(true);
    expect(each.associatedInputs).toBe(/^Mentés/.test(each.title ?? '') ? 'auto' : 'none');
  }
}

const kept = forms.filter(({ keptIn }) => keptIn === 'sheet');
const states: [string, (form: Form) => Filling][] = [
  ['nothing in it', () => ({ answers: {} })],
  ['the short way through', (form) => filled(form, 'short').filling],
  ['the long way through', (form) => filled(form, 'long').filling],
];

describe.each(kept)('$id', (form) => {
  it.each(states)('is drawn section by section, each question once, in cards that Teams takes: %s', (_, fill) => {
    const filling = fill(form);
    const asked = [...viewOf(form, filling).questions.values()].filter(({ adds }) => !adds);
    const drawn: string[] = [];
    for (const { path, question } of asked) {
      if (drawn.includes(path)) continue;
      const reply = replySchema.parse(cardAt(form, filling, path));
      const { inputs } = formPartOf(reply);
      const paths = [...new Set(inputs.map(({ id }) => id.replace(/[#?].*$/, '')))];
      expect(paths).toContain(path);
      drawn.push(...paths);
      const activity = replyToActivity(reply);
      holds(cardOfReply(reply));
      expect(Buffer.byteLength(JSON.stringify(activity))).toBeLessThan(MOST_BYTES);
      expect(Buffer.byteLength(JSON.stringify(botLine(reply)))).toBeLessThan(MOST_BYTES);
      expect(plainText(reply)).toContain(question.ask.replaceAll('**', ''));
      expect(markdown(reply)).not.toContain(question.ask);
    }
    expect([...drawn].sort()).toEqual(asked.map(({ path }) => path).sort());
  });

  it('brings back what stands there, and the client refuses none of it', () => {
    const { filling } = filled(form, 'long');
    const drawn = new Set<string | undefined>();
    for (const { path, adds } of viewOf(form, filling).questions.values()) {
      if (adds || drawn.has(path)) continue;
      const card = cardOfReply(cardAt(form, filling, path));
      for (const { id } of inputsOfCard(card)) drawn.add(id);
      expect(refusedByClient(card, standingIn(card))).toEqual([]);
    }
  });
});

it('splits a section into pages when people have written much', () => {
  const sheet = forms.find(({ id }) => id === 'contact-sheet')!;
  const { filling } = filled(sheet, 'long');
  const questions = [...viewOf(sheet, filling).questions.values()];
  const lines = questions.filter(
    ({ section, question: { kind } }) => section === 'organisation' && kind.control.type === 'text',
  );
  const typed = Object.fromEntries(
    lines.map(({ path }) => [path, { text: 'ő'.repeat(2000), version: 1, problem: 'Ez hosszú.' }]),
  );
  const seen: string[] = [];
  for (const { path } of lines) {
    const page = cardAt(sheet, filling, path, { typed });
    expect(Buffer.byteLength(JSON.stringify(replyToActivity(page)))).toBeLessThan(MOST_BYTES);
    seen.push(formPartOf(page).where);
  }
  expect(new Set(seen).size).toBeGreaterThan(1);
  expect(seen.at(-1)).toMatch(/, (\d)\/\1\. oldal$/);
});

const tables = [...identifiers, ...contact, ...dates, ...numbers, ...choosing, ...people];

function formOf(kind: AnswerKind, how: Partial<Question> = {}): Form {
  const q: Question = { ask: 'Mi az?', label: 'Az', kind, ...how };
  const startWords = ['próba'];
  return defineForm({
    id: 'one',
    version: 1,
    keptIn: 'sheet',
    title: 'Egy',
    startWords,
    opening: '',
    sections: { s: { title: 'S', questions: { q } } },
  });
}

describe.each(tables)('a kind that asks for $title', ({ kind, given = circumstances, rows }) => {
  const cases: [string, Partial<Question>][] = [
    ['needed', {}],
    ['optional', { optional: true }],
    ['perhaps not known', { mayNotKnow: true }],
  ];

  it.each(cases)('is drawn, with a typed input: %s', (_, how) => {
    const form = formOf(kind, how);
    holds(cardOfReply(cardAt(form, { answers: {} }, 's.q')));
    for (const [typed] of rows) {
      const fit = kind.fit(typed, given);
      if (!fit.ok) continue;
      const card = cardOfReply(cardAt(form, { answers: { 's.q': fit.value } }, 's.q'));
      holds(card);
      expect(refusedByClient(card, standingIn(card))).toEqual([]);
    }
  });

  it.each(cases)('has a client that refuses nothing the bot would take: %s', (_, how) => {
    const card = cardOfReply(cardAt(formOf(kind, how), { answers: {} }, 's.q'));
    const [only] = inputsOfCard(card);
    if (only?.type !== 'Input.Text') return;
    const words = [...(how.optional ? formTexts.skipWords : []), ...(how.mayNotKnow ? formTexts.notKnownWords : [])];
    for (const typed of [...rows.map(([line]) => line), ...words, ...words.map((word) => word.toUpperCase())]) {
      if (typeof typed !== 'string' || kind.control.type === 'parts') continue;
      const isTaken = words.includes(typed.toLowerCase()) || kind.fit(typed, given).ok;
      if (!isTaken) continue;
      expect({ typed, refused: refusedByClient(card, { 's.q': typed }) }).toEqual({ typed, refused: [] });
      expect(typed.length).toBeLessThanOrEqual(only.maxLength ?? 0);
    }
  });
});

it('shows what is wrong, where a value comes from, and what is still missing beside the input', () => {
  const form = formOf(tables[0]!.kind);
  const typed = { 's.q': { text: '123', version: 0, problem: 'Ez kevés; helyes példa: 1.' } };
  const [wrong] = [cardAt(form, { answers: {} }, 's.q', { typed })];
  expect(JSON.stringify(cardOfReply(wrong!))).toContain('Javítandó: Ez kevés; helyes példa: 1.');
  expect(standingIn(cardOfReply(wrong!))).toEqual({ 's.q': '123' });
  const missing = cardAt(form, { answers: {} }, 's.q', { missing: new Set(['s.q']) });
  expect(JSON.stringify(cardOfReply(missing))).toContain('Ez még hiányzik.');
  const known = { 's.q': { value: rightValue(), source: 'a próba' } };
  expect(JSON.stringify(cardOfReply(cardAt(form, { answers: {}, known }, 's.q')))).toContain('(forrás: a próba)');

  function rightValue() {
    for (const [line] of tables[0]!.rows) {
      const fit = tables[0]!.kind.fit(line, circumstances);
      if (fit.ok) return fit.value;
    }
    throw new Error('no row is right');
  }
});

it('draws no Markdown and no template from what people wrote', () => {
  const part = { title: 'Aba', where: 'Kis *Béla* {{DATE(1)}}', progress: '1', inputs: [] as never };
  const reply: Reply = {
    text: 'x',
    form: { ...part, inputs: [{ id: 'a', label: '{{b}}', control: { type: 'toggle' }, note: '*c*' }] },
  };
  const card = formCard(reply.form!, [], () => ({}));
  expect(JSON.stringify(card)).not.toContain('{{');
  expect(JSON.stringify(card)).toContain('Kis \\\\*Béla\\\\*');
});
