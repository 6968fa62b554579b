// The nouns of a turn: a Turn comes in, a Reply goes out. Every channel speaks these and nothing else.
import { z } from 'zod';

/** What is remembered of a question (characters): a button that carries it must stay small. */
export const LONGEST_QUESTION = 300;

/** What a button does when it is pressed; it travels through the channel and comes back, so it is checked by schema. */
const sectionId = z.string().min(1).max(200);
const question = z.string().min(1).max(LONGEST_QUESTION);
export const pressSchema = z.discriminatedUnion('do', [
  /** `insteadFor`: the question that was answered badly or not at all; `meantBy`: the one that was asked back about. */
  z.object({
    do: z.literal('open-section'),
    section: sectionId,
    insteadFor: question.exactOptional(),
    meantBy: question.exactOptional(),
  }),
  z.object({ do: z.literal('rate'), helped: z.boolean(), question, section: sectionId }),
  z.object({ do: z.literal('ask-why'), question }),
  z.object({ do: z.literal('say-meaning'), abbreviation: z.string().min(1).max(60) }),
  z.object({ do: z.literal('call-colleague') }),
  z.object({ do: z.literal('say'), text: z.string().min(1).max(500) }),
  /** What changes or shows more than the handbook: `seal` is put on as it leaves, and must be whole when it comes back. */
  z.object({
    do: z.literal('act'),
    name: z.string().min(1).max(40),
    args: z.record(z.string().max(40), z.string().max(200)),
    seal: z.object({ until: z.number(), nonce: z.string().max(60), signature: z.string().max(200) }).exactOptional(),
  }),
]);
export type Press = z.infer<typeof pressSchema>;

/**
 * `byWord`: may be typed as its words only, because in a form a number is an answer, and no decision should be a slip of one. `aside`:
 * speaks of the message itself (did it help, why so); a card shows these in a row of their own under the next steps.
 */
export const buttonSchema = z.object({
  title: z.string().min(1),
  press: pressSchema,
  byWord: z.literal(true).optional(),
  aside: z.literal(true).optional(),
});
export type Button = z.infer<typeof buttonSchema>;

/** Where a quoted passage comes from. `trail` runs from document to heading; dates are ISO days; `pages` as printed: "12–14". */
const citationSchema = z.object({
  section: z.string(),
  trail: z.array(z.string()).min(1),
  validFrom: z.string(),
  validUntil: z.string().optional(),
  reviewedOn: z.string(),
  pages: z.string().optional(),
  /** Reviewed so long ago that it may have changed since. */
  old: z.literal(true).optional(),
});
export type Citation = z.infer<typeof citationSchema>;

/**
 * One whole message of the bot. `text` is Markdown (paragraphs, bold, lists, tables). `citations[0]` is `[1]` in the text.
 * Channels draw it in their own way; the words are those of `plainText(reply)` everywhere.
 */
export const replySchema = z.object({
  text: z.string(),
  citations: z.array(citationSchema).optional(),
  buttons: z.array(buttonSchema).optional(),
  /** A model worded the text (from the passages it cites); every channel says so. */
  aiGenerated: z.literal(true).optional(),
  /** Can be fetched for some minutes by whoever it was offered to; each channel shows the way there as it can. */
  file: z.object({ title: z.string().min(1), address: z.string().min(1) }).optional(),
  /** Goes on where nobody reads along: channels that can show the way there do. */
  offersPersonalChat: z.literal(true).optional(),
});
export type Reply = z.infer<typeof replySchema>;

export const channelSchema = z.enum(['teams', 'webchat', 'terminal']);
export type Channel = z.infer<typeof channelSchema>;

/** How to reach the conversation again. Only the channel that made it looks inside; it is JSON and is kept with the outbox. */
export type Address = Record<string, unknown>;

export interface Turn {
  /** The same whenever the same message is delivered again, different otherwise (at most 200 characters). */
  id: string;
  channel: Channel;
  /** `id` is unique among all channels and tenants. */
  conversation: { id: string; scope: 'personal' | 'group' | 'channel' };
  /** `name` is for showing only: whoever it names is found by tenant and object id. */
  from: { id: string; tenantId?: string; aadObjectId?: string; name?: string };
  kind: 'message' | 'arrival';
  /** What was typed, without mentions of the bot; empty for a press or an arrival. */
  text: string;
  press?: Press;
  /** How many files or pictures came along. */
  attachments: number;
  address: Address;
}
