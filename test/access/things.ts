// What stands in each municipality of the matrix for others to see and change: a contact person, colleagues, an invitation, requests, and a
// sheet that was sent.
import { codeRecord, hashOf, newCode } from '../../bot/access/code';
import { invitationId } from '../../bot/access/invitation';
import { peoplePartition, personRecord } from '../../bot/access/person';
import { placeRecord } from '../../bot/access/place';
import { booksOf, idOf, ownRequest, type Request } from '../../bot/access/request';
import { type Draft, draftOn } from '../../bot/draft';
import type { Store } from '../../bot/ports';
import { personCalled, type TestPerson } from '../support/people';
import { sentIn } from '../support/sent-sheet';
import { grantFrom, placeAt } from './history';
import type { RoleName } from './model';
import { LISTED } from './subjects';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

export interface Things {
  ksh: string;
  viewer: TestPerson;
  editor: TestPerson;
  lead: TestPerson;
  /** As buttons name them. */
  invitations: { open: string; used: string };
  requests: Record<'viewer' | 'lead' | 'decided' | 'over', string>;
}

export async function thingsIn(ksh: string, store: Store, now: number): Promise<Things> {
  const draft = draftOn(store, peoplePartition);
  const kind = placeRecord({ kind: 'municipality', ksh });
  const contact = {
    name: `Kontakt${ksh} Katalin`,
    duty: `Pénzügy${ksh}`,
    email: `kontakt${ksh}@minta.example`,
    phone: '+36301112233',
  };
  await draft.write(kind, { ...(await draft.read(kind)), contacts: [contact] });
  const [viewer, editor, lead] = [
    await member('viewer', ksh, draft),
    await member('editor', ksh, draft),
    await member('lead', ksh, draft),
  ];
  const invitations = { open: await invitation(draft, ksh, now), used: invitationId({ hash: hashOf(newCode()) }) };
  const requests = {
    viewer: await request(draft, { ksh, role: 'viewer', at: now - HOUR_MS }),
    lead: await request(draft, { ksh, role: 'lead', at: now - 2 * HOUR_MS }),
    decided: await request(draft, { ksh, role: 'viewer', at: now - 3 * HOUR_MS, isDecided: true }),
    over: await request(draft, { ksh, role: 'viewer', at: now - 15 * DAY_MS }),
  };
  const { kind: committed } = await store.commit({
    ...{ partition: peoplePartition, ...draft.done(), mail: [], audit: [] },
  });
  if (committed !== 'done') throw new Error(committed);
  await sentIn(store, { ksh, at: now - HOUR_MS, name: `Kontakt${ksh} Kinga` });
  return { ksh, viewer, editor, lead, invitations, requests };
}

async function member(role: RoleName & ('viewer' | 'editor' | 'lead'), ksh: string, draft: Draft): Promise<TestPerson> {
  const person = personCalled(`Tag${ksh} ${role}`, LISTED);
  const reach = { kind: 'municipality', ksh } as const;
  const grant = grantFrom({ id: `${role}-${ksh}`, role, reach, from: 0 });
  await draft.write(personRecord(person.key), {
    ...{ principal: person.principal, name: person.name, grants: [grant], reached: [] },
  });
  const book = await draft.read(placeRecord(reach));
  await draft.write(placeRecord(reach), { ...book, members: [...book.members, { key: person.key, grant: grant.id }] });
  return person;
}

async function invitation(draft: Draft, ksh: string, now: number): Promise<string> {
  const reach = { kind: 'municipality', ksh } as const;
  const hash = hashOf(newCode());
  const until = now + DAY_MS;
  await draft.write(codeRecord(hash), { reach, role: 'viewer', until, givenBy: 'test', givenAt: now });
  const book = await draft.read(placeRecord(reach));
  const all = [...book.invitations, { hash, role: 'viewer' as const, until, by: 'test', at: now }];
  await draft.write(placeRecord(reach), { ...book, invitations: all });
  return invitationId({ hash });
}

async function request(
  draft: Draft,
  { ksh, role, at, isDecided }: { ksh: string; role: 'viewer' | 'lead'; at: number; isDecided?: true },
): Promise<string> {
  const { key, principal, name } = personCalled(`Kér${ksh} ${role.slice(0, 2)}`, LISTED);
  const asked: Request = { by: key, principal, name, ksh, role, at };
  const decided = { by: 'test', at, as: 'rejected' } as const;
  await draft.write(ownRequest({ key } as never, asked), isDecided ? { ...asked, decided } : asked);
  const place = placeAt(ksh);
  for (const kind of !isDecided && place ? booksOf(asked, place) : []) {
    const book = await draft.read(kind);
    await draft.write(kind, { ...book, requests: [...book.requests, idOf(asked)] });
  }
  return idOf(asked);
}
