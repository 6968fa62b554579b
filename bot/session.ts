// What is remembered of a conversation between two turns.
import { z } from 'zod';
import { answersSchema } from '../dialogs/answers';
import type { RecordKind } from './records';
import { buttonSchema } from './turn';

const sessionSchema = z.object({
  /** The welcome was said: an install that is announced twice gets it once. */
  greeted: z.boolean(),
  /** The buttons under the last reply: their number or title may be typed instead of pressing. */
  buttons: z.array(buttonSchema),
  /** The last question asked, so that a colleague can be given it. */
  question: z.string().optional(),
  /** What was last answered, by which section, and when (ms since 1970): the topic of "és mennyi idő alatt?". */
  topic: z
    .object({
      question: z.string(),
      section: z.string(),
      at: z.number(),
      /** A follow-up as it was typed, and what it followed, so that it can be explained as it was read. */
      typed: z
        .object({ question: z.string(), before: z.object({ question: z.string(), section: z.string() }) })
        .exactOptional(),
    })
    .optional(),
  /** KSH code of the municipality that is spoken of, chosen by somebody who has several. */
  active: z.string().optional(),
  /** The form being filled and the answers so far; `at`: the place somebody went back to. */
  filling: z.object({ form: z.string(), answers: answersSchema, at: z.string().exactOptional() }).optional(),
  /** A message with somebody's number in it, until the next message says what to do with it, and since when (ms since 1970). */
  waiting: z.object({ text: z.string(), at: z.number() }).optional(),
});
export type Session = z.infer<typeof sessionSchema>;

export const sessionRecord: RecordKind<Session> = {
  key: 'session',
  schema: sessionSchema,
  fresh: { greeted: false, buttons: [] },
};
