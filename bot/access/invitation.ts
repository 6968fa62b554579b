// Invitations: a code that somebody passes on, good once and for a week. Only its hash is kept; the book of the place lists those still open.
import type { Draft } from '../draft';
import { type Code, codeRecord, hashOf, newCode } from './code';
import type { Reach } from './grant';
import { type PlaceBook, placeRecord } from './place';

const LASTS_MS = 7 * 24 * 60 * 60 * 1000;
const MOST_OPEN = 20;

export type Invitation = PlaceBook['invitations'][number];

export interface Invited {
  /** As it is shown, once. */
  code: string;
  hash: string;
  /** Under this the log and the buttons know it. */
  id: string;
  /** ms since 1970. */
  until: number;
}

type Terms = Omit<Code, 'until' | 'used'>;

/** undefined: too many are open there already. */
export async function invite(draft: Draft, terms: Terms): Promise<Invited | undefined> {
  const book = await draft.read(placeRecord(terms.reach));
  const open = openInvitations(book, terms.givenAt);
  if (open.length >= MOST_OPEN) return undefined;
  for (const over of book.invitations.filter((each) => !open.includes(each))) await closeInvitation(draft, over.hash);
  return openInvitation(draft, terms);
}

/** However many there are. `code` may be made beforehand, so that a change that is tried again gives the same. */
export async function openInvitation(
  draft: Draft,
  { role, reach, givenBy, givenAt, terms }: Terms,
  code = newCode(),
): Promise<Invited> {
  const hash = hashOf(code);
  const until = givenAt + LASTS_MS;
  await draft.write(codeRecord(hash), { reach, role, until, givenBy, givenAt, ...(terms && { terms }) });
  const place = placeRecord(reach);
  const book = await draft.read(place);
  const invitations = [...book.invitations, { hash, role, until, by: givenBy, at: givenAt }];
  await draft.write(place, { ...book, invitations });
  return { code, hash, id: invitationId({ hash }), until };
}

/** It opens nothing any more; whoever has used it keeps what it opened. */
export async function closeInvitation(draft: Draft, hash: string): Promise<void> {
  const kind = codeRecord(hash);
  const { reach, used } = await draft.read(kind);
  if (used) return;
  await draft.remove(kind);
  const place = placeRecord(reach);
  const book = await draft.read(place);
  await draft.write(place, { ...book, invitations: book.invitations.filter((one) => one.hash !== hash) });
}

/** undefined: it was not open. */
export async function withdraw(draft: Draft, reach: Reach, id: string): Promise<Invitation | undefined> {
  const { invitations } = await draft.read(placeRecord(reach));
  const invitation = invitations.find((each) => invitationId(each) === id);
  if (invitation) await closeInvitation(draft, invitation.hash);
  return invitation;
}

export function openInvitations({ invitations }: PlaceBook, now: number): Invitation[] {
  return invitations.filter(({ until }) => now < until);
}

/** A part of the hash: tells them apart, and helps nobody to a code. */
export function invitationId({ hash }: { hash: string }): string {
  return `code-${hash.slice(0, 12)}`;
}
