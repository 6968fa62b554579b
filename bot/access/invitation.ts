// Invitations: a code that somebody passes on, good once and for a week; the book of the place lists those that are still open.
import type { Draft } from '../draft';
import { codeRecord, hashOf, newCode } from './code';
import type { Reach } from './grant';
import { type PlaceBook, placeRecord } from './place';
import type { Role } from './roles';

const LASTS_MS = 7 * 24 * 60 * 60 * 1000;
const MOST_OPEN = 20;

export type Invitation = PlaceBook['invitations'][number];

export interface Invited {
  /** As it is shown, once: only its hash is kept. */
  code: string;
  /** Under this the log and the buttons know it. */
  id: string;
  /** ms since 1970. */
  until: number;
}

/** undefined: too many are open there already. */
export async function invite(
  draft: Draft,
  { role, reach, by, now }: { role: Role; reach: Reach; by: string; now: number },
): Promise<Invited | undefined> {
  const place = placeRecord(reach);
  const book = await draft.read(place);
  const open = openInvitations(book, now);
  if (open.length >= MOST_OPEN) return undefined;
  for (const over of book.invitations.filter((each) => !open.includes(each))) await draft.remove(codeRecord(over.hash));
  const code = newCode();
  const hash = hashOf(code);
  const until = now + LASTS_MS;
  await draft.write(codeRecord(hash), { reach, role, until, givenBy: by, givenAt: now });
  await draft.write(place, { ...book, invitations: [...open, { hash, role, until, by, at: now }] });
  return { code, id: invitationId({ hash }), until };
}

/** Its code is no code any more. undefined: it was not open. */
export async function withdraw(draft: Draft, reach: Reach, id: string): Promise<Invitation | undefined> {
  const place = placeRecord(reach);
  const book = await draft.read(place);
  const invitation = book.invitations.find((each) => invitationId(each) === id);
  if (!invitation) return undefined;
  await draft.remove(codeRecord(invitation.hash));
  await draft.write(place, { ...book, invitations: book.invitations.filter((each) => each !== invitation) });
  return invitation;
}

export function openInvitations({ invitations }: PlaceBook, now: number): Invitation[] {
  return invitations.filter(({ until }) => now < until);
}

/** A part of the hash: tells them apart, and helps nobody to a code. */
export function invitationId({ hash }: { hash: string }): string {
  return `code-${hash.slice(0, 12)}`;
}
