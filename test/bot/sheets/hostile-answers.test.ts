// What nobody means as an answer, given to every question of every form through the bot: it is refused, or stands there as harmless words; the
// bot never fails, asks the same again, and goes on with a right answer.

import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import type { OpenBot } from '../../../bot/open-bot';
import { plainText } from '../../../bot/plain-text';
import type { Store } from '../../../bot/ports';
import { writing } from '../../../bot/records';
import { sessionRecord } from '../../../bot/session';
import type { Turn } from '../../../bot/turn';
import type { Answer } from '../../../dialogs/answers';
import type { Form } from '../../../dialogs/form';
import { formById, forms } from '../../../dialogs/forms/register';
import { patternOf, readPath } from '../../../dialogs/path';
import { nextQuestion } from '../../../dialogs/progress';
import { sheetFieldSchema } from '../../../dialogs/sheet';
import { quickFolder } from '../../access/quick-folder';
import { rightAnswer } from '../../dialogs/forms/right-answers';
import { botOn, register } from '../../support/bot';
import { testKeys } from '../../support/keys';
import { hold, personCalled } from '../../support/people';
import { skippingClock } from '../../support/skipping-clock';

const hostile: { name: string; said: Partial<Turn> }[] = [
  { name: 'a file', said: { attachments: 1 } },
  { name: 'a file with words', said: { attachments: 1, text: 'lásd a mellékletet' } },
  { name: '10,000 letters', said: { text: 'x'.repeat(10_000) } },
  { name: '10,000 words', said: { text: 'szó '.repeat(10_000) } },
  { name: 'line breaks', said: { text: 'Kossuth\r\n\r\nLajos\n\tutca\u2028vége' } },
  { name: 'emoji', said: { text: '👩‍💻😀' } },
  { name: 'right-to-left marks', said: { text: '\u202eanna\u202c \u2066béla\u2069\u200f' } },
  { name: 'Hebrew', said: { text: 'שלום עולם' } },
  { name: 'control letters', said: { text: 'a\u0000b\u0007c\u001b[31m' } },
  { name: 'half a letter', said: { text: 'a\ud800b' } },
  { name: 'stacked accents', said: { text: `a${'\u0301'.repeat(500)}` } },
  { name: 'nothing that shows', said: { text: '\u200b\u200b\u00a0\ufeff' } },
  { name: 'a formula', said: { text: '=HYPERLINK("http://x";"y")' } },
  { name: 'markup', said: { text: '<script>alert(1)</script> [x](javascript:1) {{DATE()}} <at>x</at>' } },
  { name: 'a name of the language', said: { text: '__proto__' } },
];

/** What no stored answer holds: controls, line ends in one line, marks of direction, halves of letters. */
const harmful = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff]/u;

const anna = personCalled('Nagy Anna');
let folder: string;
let store: Store;
let bot: OpenBot;
beforeAll(async () => {
  folder = await quickFolder();
  store = await openEmbeddedStore(folder, testKeys);
  bot = await botOn({ store, clock: skippingClock(Date.UTC(2026, 10, 22, 9)), deliveries: {} });
});
afterAll(async () => {
  await bot?.stop();
  await store?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Chat {
  form: Form;
  id: string;
  ksh: string;
}

async function heard({ id }: Chat, said: Partial<Turn>): Promise<string> {
  const turn: Turn = {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id, scope: 'personal' },
    from: { id: 'u', ...anna.principal, name: anna.name },
    kind: 'message',
    text: '',
    attachments: 0,
    address: {},
    ...said,
  };
  const words = (await bot.receive(turn, 'returned')).map(plainText).join('\n');
  expect((await store.auditTrail(id, 0, 100_000)).at(-1)?.action).not.toBe('failed');
  return words;
}

async function sessionOf({ id }: Chat) {
  const record = (await store.read(id, [sessionRecord.key])).get(sessionRecord.key);
  return sessionRecord.schema.parse(record?.value ?? sessionRecord.fresh);
}

/** The place that is asked; 'confirm' when what is known is shown; undefined at the end. */
async function askedNow(chat: Chat): Promise<string | undefined> {
  const { sheet, filling } = await sessionOf(chat);
  if (filling) return nextQuestion(chat.form, filling, { at: filling.at })?.path;
  return sheet?.rests ? undefined : (sheet?.shown?.path ?? (sheet?.confirming && 'confirm'));
}

async function answersOf(chat: Chat): Promise<Record<string, Answer>> {
  if (chat.form.keptIn === 'conversation') return (await sessionOf(chat)).filling?.answers ?? {};
  const prefix = `sheet/${chat.form.fills ?? chat.form.id}/field/`;
  const all = await store.list(`municipality|${chat.ksh}`, prefix, '', 1_000);
  return Object.fromEntries(
    all.map(({ key, record }) => [key.slice(prefix.length), sheetFieldSchema.parse(record.value).answer]),
  );
}

function right({ form }: Chat, path: string): string {
  const { section = '', name = '', item } = readPath(path) ?? {};
  if (path.endsWith('[]')) return 'nem';
  // One person does everything, so that all is asked.
  if (patternOf(path) === 'people.roles') return 'mind';
  const whole = formById(form.fills ?? form.id)!;
  const question = whole.sections[section]!.questions[name]!;
  const number = Number(item?.slice(1) ?? 1);
  const next = {
    path,
    question,
    section,
    number: 1,
    of: 1,
    ...(item && { item: { id: item, one: '', number, of: number } }),
  };
  return rightAnswer(next, 'long');
}

function brokenIn(form: Form, answers: Record<string, Answer>, path: string, name: string): string[] {
  const answer = answers[path];
  if (answer === undefined || answer === null) return [];
  const control = form.sections[readPath(path)?.section ?? '']?.questions[readPath(path)?.name ?? '']?.kind.control;
  const parts = typeof answer === 'string' ? [answer] : Object.values(answer);
  const text = parts.join(' ').replaceAll('\n', control?.type === 'multiline' ? ' ' : '\n');
  const most = control && 'maxLength' in control ? control.maxLength : 1_000;
  if (harmful.test(text)) return [`${path}: ${name} stands there as ${text.slice(0, 80)}`];
  return text.length > most + 40 ? [`${path}: ${name} stands there with ${text.length} letters`] : [];
}

const counts = { questions: 0, said: 0, taken: 0 };

async function through(form: Form, ksh: string): Promise<{ asked: Set<string>; broken: string[] }> {
  const chat: Chat = { form, id: `chat ${form.id}`, ksh };
  await hold(store, anna, 'lead', { kind: 'municipality', ksh });
  await heard(chat, { text: form.keptIn === 'sheet' ? `${form.startWords[0]} ${ksh}` : form.startWords[0]! });
  const asked = new Set<string>();
  const broken: string[] = [];
  for (let step = 0; step < 600; step += 1) {
    const path = await askedNow(chat);
    if (path === undefined) return { asked, broken };
    if (path === 'confirm') await heard(chat, { text: '1' });
    else if (asked.has(patternOf(path))) await heard(chat, { text: right(chat, path) });
    else {
      asked.add(patternOf(path));
      counts.questions += 1;
      const kept = await sessionOf(chat);
      for (const { name, said } of hostile) {
        await atQuestionAgain(chat, kept);
        broken.push(...(await hostilelyAnswered(chat, path, name, said)));
      }
      await atQuestionAgain(chat, kept);
      await heard(chat, { text: right(chat, path) });
    }
  }
  throw new Error(`${form.id} has no end`);
}

type Kept = Awaited<ReturnType<typeof sessionOf>>;

/** Somebody is at this question once more, whatever became of it before. */
async function atQuestionAgain(chat: Chat, { sheet, ...session }: Kept): Promise<void> {
  const version = async (partition: string, key: string) => (await store.read(partition, [key])).get(key)?.version ?? 0;
  const { path = '' } = sheet?.shown ?? {};
  const field = `sheet/${chat.form.fills ?? chat.form.id}/field/${path}`;
  const shown = { path, version: await version(`municipality|${chat.ksh}`, field) };
  const again = { ...session, ...(sheet && { sheet: { ...sheet, at: path, shown } }) };
  const writes = [writing(sessionRecord, again, await version(chat.id, sessionRecord.key))];
  expect(await store.commit({ partition: chat.id, writes, mail: [], audit: [] })).toEqual({ kind: 'done' });
}

async function hostilelyAnswered(chat: Chat, path: string, name: string, said: Partial<Turn>): Promise<string[]> {
  const before = await answersOf(chat);
  counts.said += 1;
  await heard(chat, said);
  const after = await answersOf(chat);
  const changed = Object.keys({ ...before, ...after }).filter(
    (each) => JSON.stringify(before[each]) !== JSON.stringify(after[each]),
  );
  const now = await askedNow(chat);
  const isOver = chat.form.keptIn === 'conversation' && now === undefined;
  const elsewhere = changed.filter((each) => !isOver && each !== path && readPath(each)?.name !== undefined);
  if (changed.includes(path) || isOver) counts.taken += 1;
  else if (now !== path) return [`${path}: after ${name} ${now} is asked`];
  const strange = elsewhere.map((each) => `${path}: ${name} changed ${each}`);
  return [...strange, ...brokenIn(chat.form, after, path, name)];
}

it.each(
  forms
    .filter((form) => form.keptIn === 'conversation' || (form.fills === undefined && form.parts === undefined))
    .map((form, at) => [form.id, form, at] as const),
)(
  'in %s nothing harmful is taken, and every question is asked again',
  async (_, form, at) => {
    const { ksh } = register.all().filter(({ office }) => office.kind === 'member')[at]!;
    const { asked, broken } = await through(form, ksh);
    expect(broken).toEqual([]);
    const all = Object.entries(form.sections).flatMap(([name, { questions }]) =>
      Object.keys(questions).map((each) => `${name}.${each}`),
    );
    expect(all.filter((place) => !asked.has(place))).toEqual([]);
  },
  120_000,
);

afterAll(() => {
  process.stdout.write(`hostile answers: ${JSON.stringify(counts)}\n`);
});
