// What was sent, as it was sent: the basis of the receipt, of print-outs, and of what changed since.
import { z } from 'zod';
import { answersSchema, type Filling, valueIn } from './answers';
import { type Difference, differences } from './differences';
import type { Form } from './form';
import { readPath } from './path';
import { notKnown, sentAnswers } from './progress';
import type { Standing } from './states';

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
  const { id, version: formVersion } = form;
  return { number, receipt, form: id, formVersion, by, at, answers: sentAnswers(form, filling), kept };
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
