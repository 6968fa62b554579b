// A form seen through the answers: which sections, items and questions apply now, in order, and what stands at each.
import type { Value } from './answer-kind';
import { yesNo } from './answer-kinds/yes-no';
import { type Answer, type Answers, atPresentPlaces, type Filling, fitsQuestion, valueIn } from './answers';
import { holds, type Seen } from './condition';
import type { Form, Question, Repeats, Section } from './form';
import { itemsIn, type SeenItem, withLeast } from './items';
import { type OutlinedPlace, outlineOf } from './outline';
import { nextItem, noMorePath, within } from './path';
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

export interface View extends Seen {
  sections: readonly SeenSection[];
  /** What applies, by path. */
  questions: ReadonlyMap<string, SeenQuestion>;
  /** For the item that is added next. */
  freeItem(section: string): string;
}

/** A filling is never changed but made anew, so what was seen in one stays true as long as it lives: a turn looks at the same one many times. */
const views = new WeakMap<Filling, Map<Form, View>>();

export function viewOf(form: Form, filling: Filling): View {
  const seen = views.get(filling) ?? new Map<Form, View>();
  views.set(filling, seen);
  const view = seen.get(form) ?? lookedAt(form, filling);
  seen.set(form, view);
  return view;
}

function lookedAt(form: Form, { answers: stored, known = {} }: Filling): View {
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
