// What was sent, as it was sent: the basis of the receipt, of print-outs, and of what changed since.
import { z } from 'zod';
import type { Circumstances } from './answer-kind';
import {
  type Answer,
  type Answers,
  answersSchema,
  atPresentPlaces,
  type Filling,
  isSame,
  isUnknown,
  valueIn,
} from './answers';
import type { Form, Question } from './form';
import { itemPath, pathOf, readPath } from './path';
import { notKnown, sentAnswers } from './progress';
import type { Standing } from './states';
import { texts } from './texts';

/** ASP-2026-004217: typed anywhere, it opens the sheet. */
export const receiptNumber = /^ASP-\d{4}-\d{6}$/;

export const editionSchema = z.object({
  number: z.number().int(),
  receipt: z.string().regex(receiptNumber),
  form: z.string(),
  formVersion: z.number().int(),
  by: z.string(),
  at: z.number(),
  /** Only what applied. */
  answers: answersSchema,
  /** Warnings that were read and kept, in the words they were read in. */
  kept: z.array(z.string()),
});
export type Edition = z.infer<typeof editionSchema>;

export function editionOf(
  form: Form,
  filling: Filling,
  given: Pick<Edition, 'number' | 'receipt' | 'by' | 'at'> & { standing: Pick<Standing, 'findings'> | undefined },
): Edition {
  const { number, receipt, by, at, standing } = given;
  const kept = standing?.findings.filter(({ isKept }) => isKept).map(({ sentence }) => sentence) ?? [];
  const { id, fills = id, version: formVersion } = form;
  return { number, receipt, form: fills, formVersion, by, at, answers: sentAnswers(form, filling), kept };
}

export interface Receipt extends Pick<Edition, 'number' | 'receipt' | 'by' | 'at'> {
  title: string;
  answered: number;
  /** Somebody else is to be asked for so many. */
  notKnown: number;
  /** Since the edition before; none for the first. */
  changed?: readonly Difference[];
}

export function receiptOf(form: Form, edition: Edition, before?: Edition): Receipt {
  const { number, receipt, by, at, answers } = edition;
  const values = Object.entries(answers).filter(
    ([path, answer]) => readPath(path)?.name && valueIn(answer) !== undefined,
  );
  return {
    number,
    receipt,
    by,
    at,
    title: form.title,
    answered: values.length,
    notKnown: notKnown(form, { answers }).length,
    ...(before && { changed: differences(form, before.answers, answers) }),
  };
}

export interface Difference {
  path: string;
  section: string;
  /** What an item is called: "Kovács Anna", or "kapcsolattartó 2". */
  item?: string;
  label: string;
  /** As people read it; undefined: it was not there, it is not there any more. */
  old?: string;
  new?: string;
}

/** In the form's order; an item that came or went is one line. What an earlier version called otherwise is compared all the same. */
export function differences(
  form: Form,
  older: Answers,
  newer: Answers,
  circumstances?: Pick<Circumstances, 'municipality'>,
): Difference[] {
  const [was, is] = [atPresentPlaces(form, older), atPresentPlaces(form, newer)];
  return Object.entries(form.sections).flatMap(([name, { title: section, questions, repeats }]) => {
    const items = repeats ? itemsIn(name, was, is) : [undefined];
    return items.flatMap((item): Difference[] => {
      const called = item === undefined ? {} : { item: itemTitle(form, { ...was, ...is }, name, item, circumstances) };
      const path = item === undefined ? '' : itemPath(name, item);
      if (item !== undefined && path in was !== path in is) {
        const side = path in is ? { new: called.item ?? item } : { old: called.item ?? item };
        return [{ path, section, ...called, label: repeats?.one ?? '', ...side }];
      }
      return Object.entries(questions).flatMap(([question, definition]): Difference[] => {
        const at = pathOf(name, question, item);
        if (isSame(was[at], is[at])) return [];
        const [old, now] = [was[at], is[at]].map((answer) => shown(definition, answer, circumstances));
        const sides = { ...(old !== undefined && { old }), ...(now !== undefined && { new: now }) };
        return [{ path: at, section, ...called, label: definition.label, ...sides }];
      });
    });
  });
}

/** What people read where an answer stands. */
export function shown(
  { kind }: Question,
  answer: Answer | undefined,
  circumstances?: Pick<Circumstances, 'municipality'>,
): string | undefined {
  if (answer === undefined) return undefined;
  if (isUnknown(answer)) return texts.notKnownShown;
  const value = valueIn(answer);
  return value === undefined ? texts.leftOutShown : kind.show(value, circumstances);
}

export function itemTitle(
  { sections }: Form,
  answers: Answers,
  section: string,
  item: string,
  circumstances?: Pick<Circumstances, 'municipality'>,
): string {
  const { questions = {}, repeats } = sections[section] ?? {};
  const question = repeats?.calledBy === undefined ? undefined : questions[repeats.calledBy];
  const value = valueIn(answers[pathOf(section, repeats?.calledBy ?? '', item)]);
  if (question && value !== undefined) return question.kind.show(value, circumstances);
  return `${repeats?.one ?? section} ${item.slice(1)}`;
}

function itemsIn(section: string, ...from: Answers[]): string[] {
  const found = from.flatMap((answers) => Object.keys(answers).map((path) => readPath(path)));
  return [...new Set(found.flatMap((place) => (place?.section === section && place.item ? [place.item] : [])))];
}
