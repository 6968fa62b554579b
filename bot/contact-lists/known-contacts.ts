// Who stands where now, as a contact list would name them: contact persons with what they may do, and members whom no list named.

import { codeRecord, grantOfCode } from '../access/code';
import type { Grant } from '../access/grant';
import { type Person, peoplePartition, personRecord } from '../access/person';
import { type Contact, type PlaceBook, placeRecord } from '../access/place';
import type { Role } from '../access/roles';
import { type Draft, draftOn } from '../draft';
import { dayOf } from '../handlers/days';
import type { Register } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import { type KnownContact, LISTED_ROLES, type ListedRole } from './contact';
import type { PeopleNow } from './people-now';

/** What a `KnownContact` stands for in the store. */
export interface Standing {
  ksh: string;
  /** Their line in the book of the place; none of a member whom no list named. */
  contact?: Contact;
  /** Pseudonym and grant of who has come in already, or was named with an account. */
  member?: { key: string; grant: Grant };
  /** The hash of the code of who has not. */
  invitation?: string;
}

/** Somebody to be contacted behind whom no access stands any more: for a list they are new. */
export type IdleContact = Omit<KnownContact, 'role' | 'ref'>;

export interface Known {
  contacts: KnownContact[];
  idle: IdleContact[];
  /** By `ref`. */
  standings: Map<string, Standing>;
}

export async function knownContacts(now: PeopleNow, register: Register): Promise<Known> {
  const draft = draftOn(now, peoplePartition);
  const known: Known = { contacts: [], idle: [], standings: new Map() };
  for (const key of now.keys('place/')) {
    const ksh = key.slice('place/'.length);
    const municipality = register.byKsh(ksh);
    if (!municipality) continue;
    const book = await draft.read(placeRecord({ kind: 'municipality', ksh }));
    const standings = await standingsIn(draft, ksh, book);
    const place = { ksh, municipality: shownName(municipality) };
    for (const contact of book.contacts.filter((each) => !standings.some((one) => one.contact === each))) {
      const { duty: _, grant: __, email, phone, ...line } = contact;
      known.idle.push({ ...place, ...line, ...(email && { email }), ...(phone && { phone }) });
    }
    for (const one of standings) {
      const described = await describe(draft, one);
      if (!described) continue;
      const ref = `${ksh}/${one.member?.grant.id ?? one.invitation ?? ''}`;
      known.contacts.push({ ...described, ...place, ref });
      known.standings.set(ref, one);
    }
  }
  return known;
}

async function standingsIn(
  draft: Draft,
  ksh: string,
  { contacts, members, invitations }: PlaceBook,
): Promise<Standing[]> {
  const byGrant = new Map(contacts.flatMap((contact) => (contact.grant ? [[contact.grant, contact] as const] : [])));
  const come: Standing[] = [];
  for (const { key, grant: id } of members) {
    const grant = (await draft.read(personRecord(key))).grants.find((each) => each.id === id);
    const contact = byGrant.get(id);
    // Who stands in for somebody comes and goes with them.
    if (!grant || grant.evidence === 'substitution') continue;
    come.push({ ksh, ...(contact && { contact }), member: { key, grant } });
  }
  const invited = invitations.flatMap(({ hash }): Standing[] => {
    const contact = byGrant.get(grantOfCode(hash));
    return contact ? [{ ksh, contact, invitation: hash }] : [];
  });
  return [...come, ...invited];
}

type Described = Omit<KnownContact, 'ksh' | 'municipality' | 'ref'>;

async function describe(draft: Draft, { contact, member, invitation }: Standing): Promise<Described | undefined> {
  const person: Partial<Person> = member ? await draft.read(personRecord(member.key)) : {};
  const code = invitation === undefined ? undefined : await draft.read(codeRecord(invitation));
  const role = listed(member?.grant.role ?? code?.role);
  if (!role) return undefined;
  const { email = person.email, phone = person.phone, extension, position } = contact ?? {};
  const { from, until } = member?.grant ?? code?.terms ?? {};
  return {
    name: contact?.name ?? person.name ?? '',
    role,
    ...(email && { email }),
    ...(phone && { phone }),
    ...(extension && { extension }),
    ...(position && { position }),
    ...person.principal,
    ...(from !== undefined && { from: dayOf(from) }),
    ...(until !== undefined && { until: dayOf(until - 1) }),
  };
}

function listed(role: Role | undefined): ListedRole | undefined {
  return LISTED_ROLES.find((each) => each === role);
}
