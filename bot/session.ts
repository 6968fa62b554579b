// What is remembered of a conversation between two turns.
import { z } from 'zod';
import { answersSchema } from '../dialogs/answers';
import { requestableSchema } from './access/request';
import { internal, personal } from './personal-data/field-class';
import type { RecordKind } from './records';
import { buttonSchema } from './turn';

const disputedSchema = z.object({ path: z.string(), version: z.number(), answers: answersSchema });
export type Disputed = z.infer<typeof disputedSchema>;

const openSheetSchema = z.object({
  ksh: z.string(),
  form: z.string(),
  /** The section one has chosen: only that is asked. */
  section: z.string().exactOptional(),
  /** What nobody knew in it is asked once more. */
  again: z.literal(true).exactOptional(),
  /** The sections of a part stand there to choose from, or those of all (''), those with something not known ('?'), or all as they are checked ('!'): nothing is asked. */
  list: z.string().exactOptional(),
  /** The section one was in is complete: "vissza" is its last question. */
  isDone: z.literal(true).exactOptional(),
  /** The section whose answers were last numbered: "módosítás 3" means them. */
  rows: z.string().exactOptional(),
  /** A section or part that is being handed over, while it is said to whom. */
  handing: z.string().exactOptional(),
  /** The place somebody went to by themselves. */
  at: z.string().exactOptional(),
  /** What was last asked, and the version of the field as it was seen then. */
  shown: z
    .object({
      path: z.string(),
      version: z.number(),
      /** What the last answer may have meant, of a person: no button carries that. */
      meant: z.array(z.string()).exactOptional(),
    })
    .exactOptional(),
  /** What was last shown to be confirmed. */
  confirming: z.string().exactOptional(),
  /** An answer over a newer one of somebody else, until it is said which of them stays. */
  disputed: disputedSchema.exactOptional(),
  /** Of a card several may be so: these come after it. */
  waiting: z.array(disputedSchema).exactOptional(),
  /** Shown as a card with a whole section: its first question. */
  card: z.string().exactOptional(),
  /** What was filled in and did not fit, by input: it stands there again, with what is wrong with it, while the field has this version. */
  typed: z.record(z.string(), z.object({ text: z.string(), version: z.number(), problem: z.string() })).exactOptional(),
  /** The item that was asked to be taken out, with its version and a checksum of its name as it was seen, until that is confirmed. */
  leaving: z.object({ place: z.string(), version: z.number(), sum: z.string() }).exactOptional(),
  /** Put aside: what is typed is no answer until it goes on. */
  rests: z.literal(true).exactOptional(),
});
export type OpenSheet = z.infer<typeof openSheetSchema>;

const severalSchema = internal(
  z.object({
    /** The sheet that is taken from. */
    ksh: z.string(),
    form: z.string(),
    /** Where the last answer stands that others could have, too, and its version. */
    last: z.object({ path: z.string(), version: z.number() }).exactOptional(),
    /** Office, form and section of what was offered already: once is enough. */
    offered: z.array(z.string()),
    /** Municipalities that get every such answer from now on; none: it is not offered any more. */
    always: z.array(z.string()).exactOptional(),
    /** What is being chosen: for whom the last answer is, or what of the whole sheet goes to whom. `sum`: of what was shown. */
    choosing: z
      .discriminatedUnion('what', [
        z.object({ what: z.literal('answer') }),
        z.object({ what: z.literal('sheet'), to: z.array(z.string()), without: z.array(z.string()), sum: z.string() }),
      ])
      .exactOptional(),
  }),
);
export type Several = z.infer<typeof severalSchema>;

const sessionSchema = personal(
  z.object({
    /** The welcome was said: an install that is announced twice gets it once. */
    greeted: internal(z.boolean()),
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
    active: internal(z.string()).optional(),
    /** What is said so far of the access that is being asked for, and when something was last said of it (ms since 1970). */
    requesting: z
      .object({ at: z.number(), ksh: z.string().exactOptional(), role: requestableSchema.exactOptional() })
      .optional(),
    /** ISO day on which somebody who is on an imported list was last asked whether it is they. */
    expectedAskedOn: z.string().optional(),
    /** Whom a lead names as deputy (pseudonym), while the days are asked for; `at` in ms since 1970. */
    naming: z.object({ ksh: z.string(), person: z.string(), at: z.number() }).optional(),
    /** The form being filled and the answers so far; `at`: the place somebody went back to. */
    filling: z.object({ form: z.string(), answers: answersSchema, at: z.string().exactOptional() }).optional(),
    /** The sheet of a municipality that is open here, and where one is in it: what is typed stands in the sheet itself. */
    sheet: openSheetSchema.optional(),
    /** "egyben": a section of a sheet is one card here, until "egyenként" is said. */
    inOne: internal(z.literal(true)).optional(),
    /** What was sent and is being reviewed here: remarks by place, until it is returned or accepted. */
    reviewing: z
      .object({ ksh: z.string(), form: z.string(), edition: z.number(), remarks: z.record(z.string(), z.string()) })
      .optional(),
    /** One answer, or a whole sheet, for several members of a joint office: what was last said of it. */
    several: severalSchema.optional(),
    /** When somebody last wrote here (ms since 1970): some time after, all of it is forgotten. */
    at: z.number().optional(),
    /** A message with somebody's number in it, until the next message says what to do with it, and since when (ms since 1970). */
    waiting: z.object({ text: z.string(), at: z.number() }).optional(),
  }),
);
export type Session = z.infer<typeof sessionSchema>;

export const sessionRecord: RecordKind<Session> = {
  key: 'session',
  schema: sessionSchema,
  fresh: { greeted: false, buttons: [] },
};
