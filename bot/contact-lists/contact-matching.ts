// Who of a list is there already: by account first, then by name and address, then by a name that is the only one of its place.
import { grouped } from '../grouped';
import { type Contact, type KnownContact, principalOf } from './contact';
import { nameKey } from './contact-fields';
import type { ContactRow } from './contact-rows';

export interface Matched {
  pairs: { listed: ContactRow; known: KnownContact }[];
  fresh: ContactRow[];
  /** Those that the list does not name. */
  left: KnownContact[];
}

/** Two accounts are two people, whatever else is the same: nobody gets another's grant by a new account of the same name. */
export function matchPeople(listed: ContactRow[], known: KnownContact[]): Matched {
  const knownByPlace = grouped(known, ({ ksh }) => ksh);
  const matched: Matched = { pairs: [], fresh: [], left: [] };
  for (const [ksh, rows] of grouped(listed, ({ contact }) => contact.ksh)) {
    matchPlace(rows, knownByPlace.get(ksh) ?? [], matched);
    knownByPlace.delete(ksh);
  }
  for (const others of knownByPlace.values()) matched.left.push(...others);
  return matched;
}

/** What people are compared by; made once, because everybody of a place is compared with everybody. */
interface Traits {
  account: string | undefined;
  name: string;
  email: string | undefined;
}
type IsSame = (one: Traits, other: Traits) => boolean;

const traitsOf = (contact: Contact): Traits => ({
  account: principalOf(contact),
  name: nameKey(contact.name),
  email: contact.email,
});

const sameAccount: IsSame = (one, other) => one.account !== undefined && one.account === other.account;
const mayBeOne: IsSame = (one, other) => one.name === other.name && !(one.account && other.account);
const sameAddress: IsSame = (one, other) =>
  one.email !== undefined && one.email === other.email && mayBeOne(one, other);

function matchPlace(rows: ContactRow[], known: KnownContact[], matched: Matched): void {
  let open = rows.map((listed) => ({ listed, traits: traitsOf(listed.contact) }));
  let left = known.map((contact) => ({ contact, traits: traitsOf(contact) }));
  for (const isSame of [sameAccount, sameAddress, mayBeOne]) {
    const still: typeof open = [];
    for (const one of open) {
      const same = left.filter(({ traits }) => isSame(one.traits, traits));
      const [only] = same;
      const isSure =
        same.length === 1 && !open.some((rival) => rival !== one && only && isSame(rival.traits, only.traits));
      if (!only || !isSure) {
        still.push(one);
        continue;
      }
      matched.pairs.push({ listed: one.listed, known: only.contact });
      left = left.filter((other) => other !== only);
    }
    open = still;
  }
  matched.fresh.push(...open.map(({ listed }) => listed));
  matched.left.push(...left.map(({ contact }) => contact));
}
