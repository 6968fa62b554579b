// Two people in one sheet, step by step at random: what they are asked, what they answer, and what they are told was taken.
import fc from 'fast-check';
import type { Answer, Answers, Filling, Known } from '../../../dialogs/answers';
import { giveAnswers } from '../../../dialogs/card';
import { addItem, bringBackItem, type Changed, confirm, keep, removeItem } from '../../../dialogs/change';
import { findings } from '../../../dialogs/findings';
import type { Form } from '../../../dialogs/form';
import { giveAnswer } from '../../../dialogs/give';
import { patternOf, readPath } from '../../../dialogs/path';
import { nextQuestion, placeBefore } from '../../../dialogs/progress';
import { fillingOf, type Sheet, versionAt } from '../../../dialogs/sheet';
import { accepted, amending, type Moved, returned, sent, withdrawn } from '../../../dialogs/sheet-states';
import { applied, type FieldWrite } from '../../../dialogs/sheet-writes';
import { viewOf } from '../../../dialogs/view';
import { circumstances, rightAnswer } from '../forms/right-answers';
import { laterVersion } from './forms';
import { appliesByDefinition } from './oracle';
import { sheetStore } from './store';

const doings = [
  'look', 'right', 'right', 'right', 'other', 'wrong', 'skip', 'unsure', 'back', 'change', 'add', 'remove', 'bring back', 'confirm', 'keep',
  'finish', 'finish', 'card', 'old card', 'old card', 'new version', 'send', 'return', 'accept', 'amend', 'withdraw',
] as const; // biome-ignore format: one list

export interface Step {
  who: 0 | 1;
  does: (typeof doings)[number];
  pick: number;
  /** Its commit waits until this person finishes: the other may be quicker. */
  isSlow: boolean;
}

export const steps = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      who: fc.constantFrom(0, 1),
      does: fc.constantFrom(...doings),
      pick: fc.nat(1000),
      isSlow: fc.boolean(),
    }),
    { minLength: 1, maxLength, size: 'max' },
  );

interface Person {
  /** The question on the screen, as it was when it came there. */
  shown?: { path: string; version: number };
  /** The last section that was filled in as a card, with the versions that stood on it: it can be sent again at any time. */
  card?: Readonly<Record<string, number>>;
  waiting?: { writes: FieldWrite[]; again: () => void };
}

export interface Taken {
  path: string;
  answer: Answer;
  by: string;
  at: number;
  /** What the person had seen there, and what stood there when it was written. */
  saw: number | undefined;
  stood: number;
  changes: boolean;
}

export interface Walked {
  form: Form;
  sheet: Sheet;
  taken: Taken[];
  /** Asked though it does not apply. */
  wronglyAsked: string[];
  /** Written though the sheet was sent or accepted. */
  late: string[];
  /** Told that somebody was quicker, or that the sheet is sent. */
  refused: number;
  asked: number;
}

export interface Walking {
  /** CONTROL: the commit looks at no version, or the person does not say what was seen. */
  off?: 'commit' | 'seen';
  answers?: Answers;
  known?: Known;
}

/** Runs the steps; every answer is a turn that reads, decides and commits, and runs again when it comes too late. */
export function walked(
  start: Form,
  schedule: readonly Step[],
  { off, answers = {}, known = {} }: Walking = {},
): Walked {
  const store = sheetStore(start, { isBlind: off === 'commit', answers });
  const filledOf = (sheet: Sheet) => fillingOf(sheet, known);
  const people: [Person, Person] = [{}, {}];
  const result: Walked = {
    form: start,
    sheet: store.read(),
    taken: [],
    wronglyAsked: [],
    late: [],
    refused: 0,
    asked: 0,
  };
  let at = 0;

  const show = (person: Person, path?: string) => {
    const sheet = store.read();
    const filling = filledOf(sheet);
    const next = nextQuestion(result.form, filling, { at: path });
    if (!next) return Reflect.deleteProperty(person, 'shown');
    result.asked++;
    if (!appliesByDefinition(result.form, filling, next.path)) result.wronglyAsked.push(next.path);
    person.shown = { path: next.path, version: versionAt(sheet.fields, next.path) };
    return undefined;
  };

  /** One turn. `decide` is asked again when somebody was quicker. */
  const turn = (
    who: 0 | 1,
    isSlow: boolean,
    decide: (sheet: Sheet) => Decided,
    saw: Readonly<Record<string, number>> = {},
  ) => {
    const person = people[who];
    const run = (mayWait: boolean): void => {
      const sheet = store.read();
      const decision = decide(sheet);
      if (!decision.ok) return;
      const seen = off === 'seen' ? {} : saw;
      const done = { by: `p${who}`, at };
      const fit = applied(result.form, sheet, decision.changes, { ...done, seen });
      if (!fit.ok) {
        result.refused++;
        return;
      }
      const { writes } = fit;
      const finish = (): void => {
        const before = store.read();
        if (!store.commit(sheet, writes)) {
          run(false);
          return;
        }
        for (const { path, field } of writes) {
          const stood = versionAt(before.fields, path);
          const changes = JSON.stringify(before.fields[path]?.value.answer) !== JSON.stringify(field.answer);
          result.taken.push({ path, answer: field.answer, ...done, saw: saw[path], stood, changes });
        }
      };
      if (mayWait && isSlow) person.waiting = { writes, again: finish };
      else finish();
    };
    run(true);
  };

  const moveHead = (decide: (sheet: Sheet) => Moved | { ok: false }) => {
    const sheet = store.read();
    const moved = decide(sheet);
    if (moved.ok) store.commit(sheet, [], moved.head);
  };

  for (const person of people) show(person);
  for (const { who, does, pick, isSlow } of schedule) {
    at++;
    const person = people[who];
    const { form } = result;
    const by = { by: `p${who}`, at, may: () => true };
    const shown = person.shown;
    const typed = typedFor(does, pick);
    if (typed !== undefined && shown) {
      const answer = (sheet: Sheet) => {
        const filling = filledOf(sheet);
        const next = nextQuestion(result.form, filling, { at: shown.path });
        const text =
          does === 'right' && next?.path === shown.path ? rightAnswer(next, pick % 2 ? 'long' : 'short') : typed;
        return giveAnswer(result.form, filling, shown.path, text, circumstances);
      };
      turn(who, isSlow, answer, { [shown.path]: shown.version });
      show(person);
    } else if (typed !== undefined || does === 'look') show(person);
    else if (does === 'back') show(person, placeBefore(form, filledOf(store.read()), shown?.path));
    else if (does === 'change')
      show(person, pickFrom([...viewOf(form, filledOf(store.read())).questions.keys()], pick));
    else if (does === 'finish') {
      const { waiting } = person;
      Reflect.deleteProperty(person, 'waiting');
      waiting?.again();
    } else if (does === 'card' || does === 'old card') {
      if (does === 'card') person.card = cardAt(form, store.read(), filledOf(store.read()), shown?.path);
      const { card } = person;
      if (card) turn(who, isSlow, (sheet) => cardGiven(result.form, filledOf(sheet), Object.keys(card), pick), card);
    } else if (does === 'new version') result.form = result.form === start ? laterVersion(start) : result.form;
    else if (does === 'send') {
      const receipt = `ASP-2026-${String(at).padStart(6, '0')}`;
      moveHead((sheet) => sent(form, sheet, by, { receipt, circumstances }));
    } else if (does === 'return') {
      moveHead((sheet) => {
        const paths = [...viewOf(form, filledOf(sheet)).questions.keys()];
        return returned(form, sheet, by, { [pickFrom(paths, pick) ?? 'x']: 'Biztos?' });
      });
    } else if (does === 'accept') moveHead((sheet) => accepted(sheet, by));
    else if (does === 'amend') moveHead((sheet) => amending(sheet, by));
    else if (does === 'withdraw') moveHead((sheet) => withdrawn(sheet, by));
    else turn(who, isSlow, (sheet) => otherwise(form, filledOf(sheet), does, pick));
  }
  for (const person of people) person.waiting?.again();
  return { ...result, sheet: store.read(), late: store.late };
}

type Decided = { ok: true; changes: Answers } | { ok: false };

/** What is asked in the section of the question on the screen. */
function cardAt(form: Form, { fields }: Sheet, filling: Filling, path = ''): Record<string, number> {
  const { section } = readPath(path) ?? {};
  const asked = [...viewOf(form, filling).questions.values()].filter((one) => one.section === section && !one.adds);
  return Object.fromEntries(asked.map((one) => [one.path, versionAt(fields, one.path)]));
}

/** Of an older version of the form a card may name what is asked no longer: then nothing of it is taken. */
function cardGiven(form: Form, filling: Filling, paths: readonly string[], pick: number): Decided {
  const typed = paths.map((path, at) => {
    const next = nextQuestion(form, filling, { at: path });
    const text = next?.path === path && (pick + at) % 4 > 0 ? rightAnswer(next, pick % 2 ? 'long' : 'short') : '';
    return [path, text] as const;
  });
  return giveAnswers(form, filling, Object.fromEntries(typed), circumstances);
}

function otherwise(form: Form, filling: Filling, does: Step['does'], pick: number): Changed {
  const groups = Object.keys(form.sections).filter((name) => form.sections[name]?.repeats);
  const group = pickFrom(groups, pick) ?? '';
  const items = Object.keys(filling.answers).filter((path) => patternOf(path) === group && !path.endsWith('[]'));
  const item = /k\d+/.exec(pickFrom(items, pick) ?? '')?.[0] ?? 'k1';
  if (does === 'add') return addItem(form, filling, group);
  if (does === 'remove') return removeItem(form, filling, group, item);
  if (does === 'bring back') return bringBackItem(form, filling, group, item);
  if (does === 'confirm') return confirm(form, filling);
  const warned = findings(form, filling, circumstances).find(({ weight, isKept }) => weight === 'warns' && !isKept);
  return warned ? keep(form, filling, warned) : { ok: false, problem: '' };
}

const others = ['igen', 'nem', '1', '2', '3', 'mind', '5', 'Aba', '2027. január 1.', 'valami', 'egyik sem'];
const wrongs = ['', '\u202e', '=1+1', 'x'.repeat(5000), 'holnapután vagy soha', '__proto__', '999999999999999'];

function typedFor(does: Step['does'], pick: number): string | undefined {
  if (does === 'right') return '';
  if (does === 'other') return pickFrom(others, pick);
  if (does === 'wrong') return pickFrom(wrongs, pick);
  if (does === 'skip') return 'kihagyom';
  return does === 'unsure' ? 'nem tudom' : undefined;
}

function pickFrom<T>(from: readonly T[], pick: number): T | undefined {
  return from[pick % Math.max(1, from.length)];
}
