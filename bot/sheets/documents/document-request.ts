// Which document somebody was offered: a signed text for a few minutes, good for one person, one sheet and one format. Nothing of its content is in it.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Keys } from '../../ports';
import type { Channel } from '../../turn';

export const documentFormats = ['pdf', 'xlsx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

const requestSchema = z.object({
  /** Pseudonym of whoever it was offered to. */
  person: z.string().max(64),
  ksh: z.string().max(5),
  form: z.string().max(40),
  /** 0: the draft, as it stands when it is fetched. */
  edition: z.number().int().min(0),
  format: z.enum(documentFormats),
  /** The first moment at which it is too late (ms since 1970). */
  until: z.number(),
  nonce: z.string().max(60),
});
export type DocumentRequest = z.infer<typeof requestSchema>;

export const LASTS_MINUTES = 10;
const PURPOSE = 'sheet document';
const MOST_LETTERS = 1_000;

export type Wanted = Omit<DocumentRequest, 'until' | 'nonce'>;

/** A port of the core: whoever serves documents says where. */
export interface DocumentOffers {
  /** Whether anything can be fetched from there. */
  reaches(channel: Channel): boolean;
  /** Where it can be fetched for some minutes; undefined: not from this channel. */
  offer(wanted: Wanted, channel: Channel): string | undefined;
}

export function tokenFor(wanted: Wanted, keys: Keys, now: number): string {
  const request = requestSchema.parse({ ...wanted, until: now + LASTS_MINUTES * 60_000, nonce: randomUUID() });
  const written = Buffer.from(JSON.stringify(request)).toString('base64url');
  return `${written}.${keys.sign(PURPOSE, written)}`;
}

/** undefined: altered, made elsewhere, or too late. */
export function requestIn(token: string, keys: Keys, now: number): DocumentRequest | undefined {
  const point = token.indexOf('.');
  if (point < 1 || token.length > MOST_LETTERS) return undefined;
  const written = token.slice(0, point);
  if (!keys.isSigned(PURPOSE, written, token.slice(point + 1))) return undefined;
  // Signed by us, so it is what `tokenFor` wrote; of another version perhaps in another shape.
  const { data: request } = requestSchema.safeParse(JSON.parse(Buffer.from(written, 'base64url').toString()));
  return request && request.until > now ? request : undefined;
}
