// Makes an invitation and takes it back: the code's hash, and a line in the book of the place. The code itself is kept nowhere.
import type { Draft } from '../draft';
import { type Code, codeRecord, hashOf, newCode } from './code';
import { placeRecord } from './place';

const lastsMs = 7 * 24 * 60 * 60 * 1000;

export interface Invited {
  /** As it is shown, once. */
  code: string;
  hash: string;
  /** ms since 1970. */
  until: number;
}

/** `code` may be made beforehand, so that a change that is tried again gives the same. */
export async function openInvitation(
  draft: Draft,
  { role, reach, givenBy, givenAt, terms }: Omit<Code, 'until' | 'used'>,
  code = newCode(),
): Promise<Invited> {
  const hash = hashOf(code);
  const until = givenAt + lastsMs;
  await draft.write(codeRecord(hash), { reach, role, until, givenBy, givenAt, ...(terms && { terms }) });
  const place = placeRecord(reach);
  const book = await draft.read(place);
  const invitations = [...book.invitations, { hash, role, until, by: givenBy, at: givenAt }];
  await draft.write(place, { ...book, invitations });
  return { code, hash, until };
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
