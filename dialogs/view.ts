// A form seen through the answers: which sections, items and questions apply now, in order, and what stands at each.
import type { Value } from './answer-kind';
import { yesNo } from './answer-kinds/yes-no';
import { type Answer, type Answers, atPresentPlaces, type Filling, fitsQuestion, valueIn } from './answers';
import { holds, type Seen } from './condition';
import type { Form, Question, Repeats, Section } from './form';
import { type OutlinedPlace, outlineOf } from './outline';
import { itemPath, nextItem, noMorePath, numberOfItem, readPath, within } from './path';
import { texts } from './texts';

/** Made for every place at every turn, so all have the same shape. */
export interface SeenQuestion extends OutlinedPlace {
  /** As it is stored, when it still fits. */
  answer: Answer | undefined;
  /** Known elsewhere, when nothing is stored. */
  known: { value: Value; source: string } | undefined;
  /** "Is there one more?": yes adds an item and is not kept. */
  adds: boolean;
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
  const sections: SeenSection[] = [];
  const questions = new Map<string, SeenQuestion>();
  for (const { name, section, placesOf } of outlineOf(form)) {
    if (section.onlyIf && !holds(section.onlyIf, seen)) continue;
    const items = section.repeats && withLeast(itemsOf(name), section.repeats);
    if (items) there.set(name, items);
    const among: SeenQuestion[] = [];
    for (const item of items?.map(({ id }) => id) ?? [undefined]) {
      const inside = item === undefined ? seen : seenFrom(seen, { section: name, item });
      for (const place of placesOf(item)) {
        const { onlyIf } = place.question;
        if (onlyIf && !holds(onlyIf, inside)) continue;
        const one = standing(place, answers, known);
        const value = one.known?.value ?? valueIn(one.answer);
        if (value !== undefined) values.set(place.path, value);
        among.push(one);
      }
    }
    const more = section.repeats && items && moreQuestion(name, section.repeats, items, answers);
    if (more) among.push(more);
    for (const one of among) questions.set(one.path, one);
    sections.push({ name, section, ...(items && { items }), questions: among });
  }
  return { ...seen, sections, questions, freeItem: (section) => nextItem(itemsOf(section).ever) };
}

/** No object has such a place by itself: there is always a dot or a bracket in it. */
function standing(place: OutlinedPlace, answers: Answers, known: NonNullable<Filling['known']>): SeenQuestion {
  const { path, section, item, question } = place;
  const stored = answers[path];
  const answer = fitsQuestion(question, stored) ? stored : undefined;
  const said = stored === undefined ? known[path] : undefined;
  const isKnown = said !== undefined && fitsQuestion(question, said.value);
  return { path, section, item, question, answer, known: isKnown ? said : undefined, adds: false };
}

function seenIn(values: ReadonlyMap<string, Value>, there: ReadonlyMap<string, readonly SeenItem[]>): Seen {
  const seen: Seen = {
    valueAt: (path) => values.get(path),
    items: (section) => (there.get(section) ?? []).map(({ id }) => seenFrom(seen, { section, item: id })),
  };
  return seen;
}

export function seenFrom(seen: Seen, inside: { section: string; item: string }): Seen {
  return { items: seen.items, valueAt: (path) => seen.valueAt(within(path, inside)) };
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
  const answer = answers[path] === 'no' ? 'no' : undefined;
  return { path, section, item: undefined, question, answer, known: undefined, adds: true };
}

const noMore = yesNo();

/** What is stored so that an item is there. */
export function addition(section: string, item: string): Answers {
  return { [itemPath(section, item)]: ADDED };
}
