// The nouns of a turn: a Turn comes in, a Reply goes out. Every channel speaks these and nothing else.
import { z } from 'zod';

/** What is remembered of a question (characters): a button that carries it must stay small. */
export const LONGEST_QUESTION = 300;

/** What may come back with a card: so many fields, each of so many letters. */
export const MOST_INPUTS = 400;
export const LONGEST_INPUT = 10_000;
const inputsSchema = z
  .record(z.string().max(200), z.string().max(LONGEST_INPUT))
  .refine((inputs) => Object.keys(inputs).length <= MOST_INPUTS);

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
    /** What was filled in on the card, by place; only as it comes back, and never under the seal. */
    inputs: inputsSchema.exactOptional(),
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
  /** Takes what is filled in along; under a form all others leave it where it is. */
  sends: z.literal(true).optional(),
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

const optionSchema = z.object({ value: z.string(), title: z.string() });
/** How one input is drawn. `pattern` has no flags and refuses only what the bot would refuse, too. */
const inputControlSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    maxLength: z.number(),
    pattern: z.string().exactOptional(),
    style: z.enum(['tel', 'url', 'email']).exactOptional(),
  }),
  z.object({ type: z.literal('multiline'), maxLength: z.number() }),
  z.object({ type: z.literal('number'), min: z.number(), max: z.number() }),
  z.object({ type: z.literal('date'), min: z.string().exactOptional(), max: z.string().exactOptional() }),
  z.object({ type: z.enum(['choice', 'choices']), choices: z.array(optionSchema) }),
  z.object({ type: z.literal('toggle') }),
]);
export type InputControl = z.infer<typeof inputControlSchema>;

const formInputSchema = z.object({
  /** The place of the answer, or a part of it: "people[k1].phone". */
  id: z.string(),
  /** The question, in its own words. */
  label: z.string(),
  /** Above the first of several that are one answer. */
  group: z.string().exactOptional(),
  control: inputControlSchema,
  placeholder: z.string().exactOptional(),
  /** As the control takes it. */
  value: z.string().exactOptional(),
  /** The same for people, where it reads otherwise. */
  shown: z.string().exactOptional(),
  /** It cannot be left empty. */
  required: z.literal(true).exactOptional(),
  /** Said by the client for what does not fit. */
  refusal: z.string().exactOptional(),
  /** Beside it: where the value comes from, or what a reviewer wants. */
  note: z.string().exactOptional(),
  /** What is wrong with the value. */
  problem: z.string().exactOptional(),
  /** A section of the handbook, and how the question is called where it is asked for. */
  help: z.object({ section: z.string(), title: z.string() }).exactOptional(),
});
export type FormInput = z.infer<typeof formInputSchema>;

/** Several questions at once: drawn as a card with inputs where a channel can, in words elsewhere. */
const formPartSchema = z.object({
  /** Whose sheet, and where in it. */
  title: z.string(),
  where: z.string(),
  progress: z.string(),
  intro: z.string().exactOptional(),
  inputs: z.array(formInputSchema).min(1),
});
export type FormPart = z.infer<typeof formPartSchema>;

/** `note`: beside the value, how it stands. The buttons are for this row alone, and are pressed only: a row is named by its number in words. */
const rowSchema = z.object({
  number: z.number().int(),
  label: z.string(),
  value: z.string(),
  note: z.string().exactOptional(),
  buttons: z.array(buttonSchema),
});

/** Answers one under the other, each with what can be done with it: drawn as a card where a channel can, in numbered lines elsewhere. */
const rowsPartSchema = z.object({
  groups: z.array(
    z.object({
      title: z.string().exactOptional(),
      rows: z.array(rowSchema),
      /** Labels of what is not answered. */
      missing: z.array(z.string()).exactOptional(),
    }),
  ),
  /** Markdown; said under the lines, and over the card: each in words that fit what is seen there. */
  inWords: z.string(),
  onCard: z.string(),
});
export type RowsPart = z.infer<typeof rowsPartSchema>;

/**
 * One whole message of the bot. `text` is Markdown (paragraphs, bold, lists, tables). `citations[0]` is `[1]` in the text.
 * Channels draw it in their own way; the words are those of `plainText(reply)` everywhere.
 */
export const replySchema = z.object({
  text: z.string(),
  citations: z.array(citationSchema).optional(),
  buttons: z.array(buttonSchema).optional(),
  form: formPartSchema.optional(),
  rows: rowsPartSchema.optional(),
  /** A model worded the text (from the passages it cites); every channel says so. */
  aiGenerated: z.literal(true).optional(),
  /** Can be fetched for some minutes by whoever it was offered to; each channel shows the way there as it can. */
  file: z.object({ title: z.string().min(1), address: z.string().min(1) }).optional(),
  /** Goes on where nobody reads along: channels that can show the way there do. */
  offersPersonalChat: z.literal(true).optional(),
  /** Takes the place of the message of this id: `Turn.pressedOn`, which only the channel that gave it understands. */
  replaces: z.string().min(1).max(400).exactOptional(),
});
export type Reply = z.infer<typeof replySchema>;

export const channelSchema = z.enum(['teams', 'webchat', 'terminal']);
export type Channel = z.infer<typeof channelSchema>;

/** Whether a form is drawn there so that it can be filled in. */
export const drawsForms = (channel: Channel): boolean => channel !== 'terminal';

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
  /** The message in which the button stood, where the channel can put another one in its place. */
  pressedOn?: string;
  /** The text stands on a button, or behind one: it is a request, whatever is being asked. */
  isOfButton?: true;
  /** How many files or pictures came along. */
  attachments: number;
  address: Address;
}
