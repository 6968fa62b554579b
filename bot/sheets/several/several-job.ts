// What is to be taken into which other sheets, and how it went in each: it travels with an errand, and is kept with the mark of each commit.
import { z } from 'zod';
import type { Answer } from '../../../dialogs/answers';
import { answersSchema, isSame } from '../../../dialogs/answers';
import type { Form } from '../../../dialogs/form';
import { fieldAt, type Sheet } from '../../../dialogs/sheet';
import { takenSchema } from '../../../dialogs/taken-over';
import type { TellingHouse } from '../../access/telling';
import type { Json, NewErrand } from '../../ports';

export const jobSchema = z.object({
  /** Pseudonym of who wants it. */
  by: z.string(),
  from: z.string(),
  form: z.string(),
  to: z.array(z.string()).min(1),
  taken: takenSchema,
  /** What stood at these places before: where the same person took that over, it is corrected. */
  former: answersSchema,
  /** Told only what did not go as it should. */
  quiet: z.boolean(),
});
export type FillingJob = z.infer<typeof jobSchema>;

/** No values in it: it is kept as the answer of the mark. */
export const filledSchema = z.object({
  how: z.enum(['done', 'closed', 'refused']),
  given: z.number(),
  same: z.number(),
  conflicts: z.array(z.string()),
});
export type Filled = z.infer<typeof filledSchema>;

/** `id` is unique among all errands of the partition. */
export function fillingOthers(id: string, job: FillingJob): NewErrand {
  return { id, errand: 'fill-sheets', what: jobSchema.parse(job) as Json };
}

export interface FillingHouse extends TellingHouse {
  forms: readonly Form[];
}

/** Nobody else has said anything there since. */
export function isOwnFormer({ by, former }: Pick<FillingJob, 'by' | 'former'>, { fields }: Pick<Sheet, 'fields'>) {
  return (path: string, now: Answer): boolean =>
    Object.hasOwn(former, path) && isSame(former[path], now) && fieldAt(fields, path)?.value.by === by;
}
