// Makes an invitation: the code's hash, and a line in the book of the place. The code itself is kept nowhere.
import { codeRecord, hashOf, newCode } from '../../bot/access/code';
import type { Reach } from '../../bot/access/grant';
import { placeRecord } from '../../bot/access/place';
import type { Role } from '../../bot/access/roles';
import type { Draft } from '../../bot/draft';

const lastsMs = 7 * 24 * 60 * 60 * 1000;

interface Invitation {
  role: Role;
  reach: Reach;
  by: string;
  now: number;
}

export async function invite(draft: Draft, { role, reach, by, now }: Invitation) {
  const code = newCode();
  const hash = hashOf(code);
  const until = now + lastsMs;
  await draft.write(codeRecord(hash), { reach, role, until, givenBy: by, givenAt: now });
  const place = placeRecord(reach);
  const book = await draft.read(place);
  const invitations = [...book.invitations, { hash, role, until, by, at: now }];
  await draft.write(place, { ...book, invitations });
  return { code, hash, until };
}
