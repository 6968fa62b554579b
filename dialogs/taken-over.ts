// What of one sheet holds for the sheet of another municipality, too: what is not peculiar to one, written only where nothing else stands.
import { z } from 'zod';
import { fold } from './answer-kinds/typed';
import {
  type Answer,
  type Answers,
  answerSchema,
  changed,
  type Filling,
  fitsQuestion,
  isSame,
  isUnknown,
  valueIn,
} from './answers';
import { holds } from './condition';
import type { Form, Section } from './form';
import { addition } from './items';
import { itemPath, nextItem, pathOf } from './path';
import { type SeenSection, seenFrom, type View, viewOf } from './view';

const itemSchema = z.object({
  section: z.string(),
  /** As it is called there, and where it stands: for those who read what was taken. */
  item: z.string(),
  /** By the name of the question. */
  answers: z.record(z.string(), answerSchema),
});
export type TakenItem = z.infer<typeof itemSchema>;
export const takenSchema = z.object({ answers: z.record(z.string(), answerSchema), items: z.array(itemSchema) });
export type Taken = z.infer<typeof takenSchema>;

/** Whether the answer to this question may hold for others. `question`: its name. */
export function isShared({ perMunicipality, questions }: Section, question: string): boolean {
  return perMunicipality !== true && questions[question]?.perMunicipality !== true;
}

/** In the form's order. What is not known, and what is only known from elsewhere, is not among it. */
export function takenFrom(form: Form, filling: Filling): Taken {
  const view = viewOf(form, filling);
  const taken: Taken = { answers: {}, items: [] };
  for (const seen of view.sections) {
    if (seen.section.repeats) taken.items.push(...itemsOf(view, seen));
    else
      Object.assign(
        taken.answers,
        answersIn(seen, undefined, (name) => pathOf(seen.name, name)),
      );
  }
  return taken;
}

function itemsOf(view: View, seen: SeenSection): TakenItem[] {
  const { name, section, items = [] } = seen;
  const { perMunicipality: own } = section;
  const isOwn = (item: string) => typeof own === 'object' && holds(own, seenFrom(view, { section: name, item }));
  return items.flatMap(({ id }) => {
    const answers = isOwn(id) ? {} : answersIn(seen, id, (question) => question);
    const isCalled = valueIn(answers[section.repeats?.calledBy ?? '']) !== undefined;
    return isCalled ? [{ section: name, item: id, answers }] : [];
  });
}

function answersIn(
  { name, section, questions }: SeenSection,
  item: string | undefined,
  key: (question: string) => string,
) {
  const given = new Map(questions.filter((one) => one.item === item).map(({ path, answer }) => [path, answer]));
  const kept = Object.keys(section.questions).flatMap((question): [string, Answer][] => {
    const answer = given.get(pathOf(name, question, item));
    if (answer === undefined || isUnknown(answer) || !isShared(section, question)) return [];
    return [[key(question), answer]];
  });
  return Object.fromEntries(kept);
}

export interface Conflict {
  path: string;
  /** What stands there, or is known and not confirmed. */
  now: Answer;
  wanted: Answer;
}

export interface TakenOver {
  /** To be stored. */
  changes: Answers;
  /** Places that get an answer, items themselves not counted. */
  given: string[];
  /** Something else stands there: never written over. */
  conflicts: Conflict[];
  /** Stands there already. */
  same: string[];
}

/**
 * What does not apply there is passed over. An item is the same when it is called the same. `mayReplace`: what stands there was itself
 * taken from here, and is corrected here.
 */
export function takenOver(
  form: Form,
  filling: Filling,
  taken: Taken,
  mayReplace: (path: string, now: Answer) => boolean = () => false,
): TakenOver {
  const over: TakenOver = { changes: {}, given: [], conflicts: [], same: [] };
  const changes: Record<string, Answer> = {};
  const left = new Map(Object.entries(taken.answers));
  for (const [path, answer] of itemAnswers(form, filling, taken.items, changes)) left.set(path, answer);
  // An answer may make others apply that come before it in no order.
  for (let isMoving = true; isMoving && left.size > 0; ) {
    isMoving = false;
    const { questions } = viewOf(form, changed(filling, changes));
    for (const [path, wanted] of [...left]) {
      const seen = questions.get(path);
      if (!seen) continue;
      left.delete(path);
      if (!fitsQuestion(seen.question, wanted)) continue;
      const now = seen.answer ?? seen.known?.value;
      if (seen.answer !== undefined && isSame(seen.answer, wanted)) over.same.push(path);
      else if (now === undefined || isUnknown(now) || isSame(now, wanted) || mayReplace(path, now)) {
        changes[path] = wanted;
        over.given.push(path);
        isMoving = true;
      } else over.conflicts.push({ path, now, wanted });
    }
  }
  return { ...over, changes };
}

/** Each at its place; the places of new items are added to `changes`. */
function itemAnswers(form: Form, filling: Filling, items: readonly TakenItem[], changes: Record<string, Answer>) {
  const places = new Map<string, string[]>();
  const { answers, known = {} } = filling;
  const view = viewOf(form, filling);
  return items.flatMap(({ section: name, answers: wanted }): [string, Answer][] => {
    const seen = view.sections.find((each) => each.name === name);
    const { calledBy = '', max = Number.POSITIVE_INFINITY } = seen?.section.repeats ?? {};
    if (!seen?.items || seen.section.perMunicipality === true) return [];
    const nameOf = (id: string) =>
      nameFrom(answers[pathOf(name, calledBy, id)] ?? known[pathOf(name, calledBy, id)]?.value);
    const there = seen.items.find(({ id, isNew }) => !isNew && nameOf(id) === nameFrom(wanted[calledBy]))?.id;
    const added = places.get(name) ?? [];
    const firstFree = view.freeItem(name);
    const item = there ?? (added.length === 0 ? firstFree : nextItem(added));
    if (!there && seen.items.filter(({ isNew }) => !isNew).length + added.length >= max) return [];
    if (!there) places.set(name, [...added, item]);
    const isStored = answers[itemPath(name, item)] !== undefined;
    if (!isStored) Object.assign(changes, addition(name, item));
    return Object.entries(wanted).map(([question, answer]) => [pathOf(name, question, item), answer]);
  });
}

const nameFrom = (answer: Answer | undefined): string | undefined => {
  const value = valueIn(answer);
  return value === undefined ? undefined : fold(JSON.stringify(value));
};
