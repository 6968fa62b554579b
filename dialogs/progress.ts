// Where somebody stands in a form, worked out from the answers: there is no step counter to get out of step.

import type { Value } from './answer-kind';
import { type Answer, type Filling, isUnknown, valueIn } from './answers';
import type { Form, Question } from './form';
import { itemPath, noMorePath } from './path';
import { type SeenQuestion, type SeenSection, type View, viewOf } from './view';

export interface NextQuestion {
  path: string;
  question: Question;
  section: string;
  /** The one it is asked of, of several: 2 of 3. */
  item?: { id: string; one: string; number: number; of: number };
  /** 1 for the first in its section, or of its item. `of` counts what applies as far as the answers tell now. */
  number: number;
  of: number;
  /** What stands there: it is asked again. */
  answer?: Answer;
  known?: SeenQuestion['known'];
  /** Why it was returned. */
  remark?: string;
  /** "Is there one more?" */
  adds?: true;
}

export interface Where {
  /** Only in this section, when somebody chose it or was given it. */
  section?: string | undefined;
  /** Asked although it is answered: "vissza", "Módosítás". Ignored when it no longer applies. */
  at?: string | undefined;
}

/** The first question that is open; undefined when there is nothing left to ask. What is known elsewhere is not asked. */
export function nextQuestion(form: Form, filling: Filling, { section, at }: Where = {}): NextQuestion | undefined {
  const view = viewOf(form, filling);
  const asked = at === undefined ? undefined : view.questions.get(at);
  if (asked) return toAsk(view, asked, filling);
  for (const each of view.sections) {
    if (section !== undefined && each.name !== section) continue;
    const open = each.questions.find((one) => isOpen(one, filling));
    if (open) return toAsk(view, open, filling);
  }
  return undefined;
}

/** Of a returned sheet only what has a remark, or is missing since. */
export function isOpen({ path, question, answer, known, adds }: SeenQuestion, { remarks }: Filling): boolean {
  if (remarks && Object.hasOwn(remarks, path)) return true;
  if (answer !== undefined || known !== undefined) return false;
  return remarks === undefined || !(question.optional || adds);
}

/** The place of the question before this one, for "vissza"; undefined for the first. Nothing is taken away. */
export function placeBefore(form: Form, filling: Filling, path: string | undefined): string | undefined {
  const all = viewOf(form, filling).sections.flatMap(({ questions }) => questions);
  const at = path === undefined ? all.length : all.findIndex((one) => one.path === path);
  return all[at - 1]?.path;
}

/** What is known elsewhere and not yet confirmed, in order. */
export function toConfirm(form: Form, filling: Filling, section?: string): NextQuestion[] {
  const view = viewOf(form, filling);
  return view.sections
    .filter(({ name }) => section === undefined || name === section)
    .flatMap(({ questions }) => questions.filter(({ known }) => known))
    .map((one) => toAsk(view, one, filling));
}

export interface Filled {
  path: string;
  section: string;
  item?: string;
  question: Question;
  value: Value;
}

/** What applies and has a value, in the form's order. What was left out or is not known is not among it. */
export function filledIn(form: Form, filling: Filling): Filled[] {
  return viewOf(form, filling).sections.flatMap(({ questions }) =>
    questions.flatMap(({ path, section, item, question, answer, adds }) => {
      const value = valueIn(answer);
      return value === undefined || adds ? [] : [{ path, section, ...(item && { item }), question, value }];
    }),
  );
}

/** Questions somebody else will be asked. */
export function notKnown(form: Form, filling: Filling): SeenQuestion[] {
  return viewOf(form, filling).sections.flatMap(({ questions }) => questions.filter(({ answer }) => isUnknown(answer)));
}

/** All that is sent: what applies, items included; branches that no longer apply stay behind, in the store. */
export function sentAnswers(form: Form, filling: Filling): Record<string, Answer> {
  const sent: Record<string, Answer> = {};
  for (const { name, items = [], questions } of viewOf(form, filling).sections) {
    for (const { id, isNew } of items) if (!isNew) sent[itemPath(name, id)] = 'added';
    for (const { path, answer } of questions) {
      if (answer !== undefined && path !== noMorePath(name)) sent[path] = answer;
    }
  }
  return sent;
}

function toAsk(view: View, one: SeenQuestion, { remarks }: Filling): NextQuestion {
  const { path, section, question, answer, known, adds } = one;
  const among = sectionOf(view, one);
  const near = among?.questions.filter(({ item, adds: isLast }) => item === one.item && !isLast === !adds) ?? [];
  const remark = remarks && Object.hasOwn(remarks, path) ? remarks[path] : undefined;
  return {
    path,
    question,
    section,
    ...itemOf(among, one.item),
    number: near.findIndex((each) => each.path === path) + 1,
    of: near.length,
    ...(answer !== undefined && { answer }),
    ...(known && { known }),
    ...(remark !== undefined && { remark }),
    ...(adds && { adds }),
  };
}

const sectionOf = (view: View, { section }: SeenQuestion) => view.sections.find(({ name }) => name === section);

function itemOf(among: SeenSection | undefined, id: string | undefined): Pick<NextQuestion, 'item'> {
  const { items = [], section } = among ?? {};
  const number = items.findIndex((each) => each.id === id) + 1;
  if (id === undefined || number === 0) return {};
  return { item: { id, one: section?.repeats?.one ?? '', number, of: items.length } };
}
