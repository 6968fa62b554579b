// A form seen through the answers: which sections, items and questions apply now, in order, and what stands at each.
import type { Value } from './answer-kind';
import { yesNo } from './answer-kinds/yes-no';
import { type Answer, type Answers, atPresentPlaces, type Filling, fitsQuestion, valueIn } from './answers';
import { type Condition, holds, type Seen } from './condition';
import type { Form, Question, Repeats, Section } from './form';
import { itemPath, nextItem, noMorePath, numberOfItem, pathOf, readPath, within } from './path';
import { texts } from './texts';

export interface SeenQuestion {
  path: string;
  section: string;
  item?: string;
  question: Question;
  /** As it is stored, when it still fits. */
  answer?: Answer;
  /** Known elsewhere, when nothing is stored. */
  known?: { value: Value; source: string };
  /** "Is there one more?": yes adds an item and is not kept. */
  adds?: true;
}

export interface SeenSection {
  name: string;
  section: Section;
  /** Those that are there, and those that must be. */
  items?: readonly SeenItem[];
  questions: readonly SeenQuestion[];
}

export interface SeenItem {
  id: string;
  /** Nothing of it is stored yet. */
  isNew: boolean;
}

export interface View extends Seen {
  sections: readonly SeenSection[];
  /** What applies, by path. */
  questions: ReadonlyMap<string, SeenQuestion>;
  /** For the item that is added next. */
  freeItem(section: string): string;
}

const ADDED = 'added';
export const REMOVED = 'removed';

export function viewOf(form: Form, { answers: stored, known = {} }: Filling): View {
  const answers = atPresentPlaces(form, stored);
  const values = new Map<string, Value>();
  const itemsOf = itemsIn(answers, known);
  const there = new Map<string, readonly SeenItem[]>();
  const seen = seenIn(values, there);
  const sections = Object.entries(form.sections).flatMap(([name, section]): SeenSection[] => {
    if (!applies(section.onlyIf, seen)) return [];
    const items = section.repeats && withLeast(itemsOf(name), section.repeats);
    if (items) there.set(name, items);
    const questions = (items?.map(({ id }) => id) ?? [undefined]).flatMap((item) =>
      Object.entries(section.questions).flatMap(([question, definition]): SeenQuestion[] => {
        const inside = item === undefined ? seen : seenFrom(seen, { section: name, item });
        if (!applies(definition.onlyIf, inside)) return [];
        const path = pathOf(name, question, item);
        const one = standing({ path, section: name, ...(item && { item }), question: definition }, answers, known);
        const value = one.known?.value ?? valueIn(one.answer);
        if (value !== undefined) values.set(path, value);
        return [one];
      }),
    );
    const more = section.repeats && items && moreQuestion(name, section.repeats, items, answers);
    return [{ name, section, ...(items && { items }), questions: more ? [...questions, more] : questions }];
  });
  const questions = new Map(sections.flatMap((each) => each.questions.map((one) => [one.path, one] as const)));
  return { ...seen, sections, questions, freeItem: (section) => nextItem(itemsOf(section).ever) };
}

const applies = (condition: Condition | undefined, seen: Seen): boolean => !condition || holds(condition, seen);

function standing(one: SeenQuestion, answers: Answers, known: NonNullable<Filling['known']>): SeenQuestion {
  const answer = own(answers, one.path);
  if (answer !== undefined && fitsQuestion(one.question, answer)) return { ...one, answer };
  const said = answer === undefined ? own(known, one.path) : undefined;
  return said && fitsQuestion(one.question, said.value) ? { ...one, known: said } : one;
}

/** What comes from outside may be called "constructor". */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function seenIn(values: ReadonlyMap<string, Value>, there: ReadonlyMap<string, readonly SeenItem[]>): Seen {
  const seen: Seen = {
    valueAt: (path) => values.get(path),
    items: (section) => (there.get(section) ?? []).map(({ id }) => seenFrom(seen, { section, item: id })),
  };
  return seen;
}

export function seenFrom(seen: Seen, inside: { section: string; item: string }): Seen {
  return { ...seen, valueAt: (path) => seen.valueAt(within(path, inside)) };
}

interface Items {
  there: readonly string[];
  /** With those that were taken away: their numbers are not given again. */
  ever: readonly string[];
}

function itemsIn(...from: Readonly<Record<string, unknown>>[]): (section: string) => Items {
  const found = new Map<string, Map<string, boolean>>();
  for (const record of from) {
    for (const [path, value] of Object.entries(record)) {
      if (!path.endsWith(']') || path.endsWith('[]')) continue;
      const { section = '', item } = readPath(path) ?? {};
      const items = found.get(section) ?? new Map<string, boolean>();
      if (item && !items.has(item)) items.set(item, value !== REMOVED);
      found.set(section, items);
    }
  }
  return (section) => {
    const items = [...(found.get(section) ?? [])].sort(([one], [other]) => numberOfItem(one) - numberOfItem(other));
    const there = items.filter(([, isThere]) => isThere);
    return { there: there.map(([item]) => item), ever: items.map(([item]) => item) };
  };
}

function withLeast({ there, ever }: Items, { min = 0 }: Repeats): SeenItem[] {
  const items = there.map((id) => ({ id, isNew: false }));
  const taken = [...ever];
  while (items.length < min) {
    taken.push(nextItem(taken));
    items.push({ id: taken.at(-1) ?? '', isNew: true });
  }
  return items;
}

function moreQuestion(
  section: string,
  { addAsk, max = Number.POSITIVE_INFINITY, one }: Repeats,
  items: readonly SeenItem[],
  answers: Answers,
): SeenQuestion | undefined {
  if (items.length >= max || items.some(({ isNew }) => isNew)) return undefined;
  const path = noMorePath(section);
  const question: Question = { ask: addAsk, label: texts.oneMore(one), kind: noMore };
  return { path, section, question, adds: true, ...(own(answers, path) === 'no' && { answer: 'no' }) };
}

const noMore = yesNo();

/** What is stored so that an item is there. */
export function addition(section: string, item: string): Answers {
  return { [itemPath(section, item)]: ADDED };
}
