// What the answers together cannot be, or what is unusual in them: rules of the form, and warnings of the kinds.
import type { Circumstances } from './answer-kind';
import { type Filling, valueIn } from './answers';
import type { Seen } from './condition';
import type { Form, Reading, Rule, Weight } from './form';
import { itemPath, within } from './path';
import { isOpen } from './progress';
import { type SeenQuestion, seenFrom, type View, viewOf } from './view';

export interface Finding {
  /** Of the rule, with its item, or the place of the answer. */
  id: string;
  weight: Weight;
  sentence: string;
  /** Places and sections that can be changed to settle it. */
  over: readonly string[];
  /** Somebody read the warning and kept the answers as they still are. */
  isKept: boolean;
}

/** In the form's order: first what is unusual in an answer, then what answers make together. */
export function findings(form: Form, filling: Filling, circumstances: Circumstances): Finding[] {
  const view = viewOf(form, filling);
  const alone = [...view.questions.values()].flatMap((one) => warningOf(one, circumstances, filling, view));
  return [...alone, ...ruleFindings(form, filling, circumstances, view)];
}

/** Without the warnings of single answers. */
export function ruleFindings(
  form: Form,
  filling: Filling,
  circumstances: Circumstances,
  view: View = viewOf(form, filling),
): Finding[] {
  return (form.rules ?? []).flatMap((rule) =>
    scopesOf(rule, view).flatMap(({ id, seen, over }): Finding[] => {
      if (!over.every((place) => isReady(place, view, filling))) return [];
      const sentence = rule.says(readingOf(seen, circumstances));
      if (sentence === undefined) return [];
      return [{ id, weight: rule.weight, sentence, over, isKept: isKept(filling, id, over, view) }];
    }),
  );
}

interface Scope {
  id: string;
  seen: Seen;
  over: readonly string[];
}

function scopesOf(rule: Rule, view: View): Scope[] {
  const { eachOf, over, id } = rule;
  if (eachOf === undefined) return [{ id, seen: view, over }];
  const items = view.sections.find(({ name }) => name === eachOf)?.items ?? [];
  return items.map((item) => {
    const inside = { section: eachOf, item: item.id };
    return {
      id: itemPath(id, item.id),
      seen: seenFrom(view, inside),
      over: over.map((place) => within(place, inside)),
    };
  });
}

function isReady(place: string, view: View, filling: Filling): boolean {
  if (place.includes('.')) return view.valueAt(place) !== undefined;
  const section = view.sections.find(({ name }) => name === place);
  return section?.questions.every((one) => !isOpen(one, filling)) ?? false;
}

function readingOf(seen: Seen, circumstances: Circumstances): Reading {
  return {
    text: (place) => {
      const value = seen.valueAt(place);
      return typeof value === 'string' ? value : '';
    },
    list: (place) => {
      const value = seen.valueAt(place);
      return Array.isArray(value) ? value : [];
    },
    items: (section) => seen.items(section).map((item) => readingOf(item, circumstances)),
    circumstances,
  };
}

function warningOf(one: SeenQuestion, circumstances: Circumstances, filling: Filling, view: View): Finding[] {
  const value = one.known?.value ?? valueIn(one.answer);
  const fit = value === undefined ? undefined : one.question.kind.fit(value, circumstances);
  if (!fit?.ok || fit.warning === undefined) return [];
  const over = [one.path];
  return [
    { id: one.path, weight: 'warns', sentence: fit.warning, over, isKept: isKept(filling, one.path, over, view) },
  ];
}

/** Where it is remembered that a warning was read, with what it was about: it comes again when an answer changes. */
export const keptPath = (id: string): string => `kept:${id}`;

export function keptAs(over: readonly string[], view: View): string {
  return checksum(JSON.stringify(over.flatMap((place) => valuesUnder(place, view))));
}

function isKept({ answers }: Filling, id: string, over: readonly string[], view: View): boolean {
  const path = keptPath(id);
  return Object.hasOwn(answers, path) && answers[path] === keptAs(over, view);
}

function valuesUnder(place: string, view: View): unknown[] {
  if (place.includes('.')) return [view.valueAt(place)];
  const section = view.sections.find(({ name }) => name === place);
  return section?.questions.map(({ path }) => [path, view.valueAt(path)]) ?? [];
}

/** FNV-1a: short, and tells nothing of the people in the answers. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum.toString(36);
}
