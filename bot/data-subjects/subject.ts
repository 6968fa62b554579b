// A person whose data is asked for or to be erased: what they are known by, and which lines in the books of places are theirs.
import { z } from 'zod';
import { grantOfCode } from '../access/code';
import { placeName } from '../access/grant';
import { type Person, peoplePartition, personRecord } from '../access/person';
import { type Contact, type PlaceBook, placeRecord } from '../access/place';
import type { Principal } from '../access/principal';
import type { PeopleNow } from '../contact-lists/people-now';
import { draftOn } from '../draft';
import type { Json } from '../ports';
import type { RecordKind } from '../records';

export interface Subject {
  /** Pseudonym; none of somebody who is on a list only. */
  key?: string;
  principal?: Principal;
  person?: Person;
  names: string[];
  emails: string[];
  phones: string[];
  /** What sheets say of them in words of their own: theirs only where they are named as well. */
  words?: string[];
  /** Addresses and numbers in sheets at which others are reached as well: nobody is known by them. */
  shared?: string[];
  /** KSH codes: known by sheets of these only, so that somebody of the same name elsewhere is left alone. */
  onlyIn?: string[];
  /** Books in which they stand: a name alone is theirs only here. */
  places: string[];
  grants: string[];
}

/** What sheets alone say of somebody. */
export type InSheetsOnly = Required<Pick<Subject, 'names' | 'emails' | 'phones' | 'shared' | 'onlyIn'>>;

/** Somebody with a pseudonym, a line in the book of a place, or somebody who stands in sheets and nowhere else. */
export type Meant = { key: string; principal?: Principal } | { place: string; contact: Contact } | InSheetsOnly;

export async function subjectOf(meant: Meant, now: PeopleNow): Promise<Subject> {
  if ('onlyIn' in meant) return { ...meant, places: meant.onlyIn, grants: [] };
  const draft = draftOn(now, peoplePartition);
  const person = 'key' in meant ? await draft.read(personRecord(meant.key)) : undefined;
  const lines = 'contact' in meant ? [meant.contact] : [];
  const subject: Subject = {
    ...('key' in meant && { key: meant.key }),
    ...principalIn(meant, person),
    ...(person && { person }),
    ...traitsOf([...(person ? [person] : []), ...lines]),
    places: 'place' in meant ? [meant.place] : (person?.grants.map(({ reach }) => placeName(reach)) ?? []),
    grants: person?.grants.map(({ id }) => id) ?? [],
  };
  // What a list says of them may say more than they did.
  for (const key of now.keys('place/')) {
    const book = await draft.read(bookAt(key));
    const theirs = book.contacts.filter((contact) => isTheirs(contact, key.slice('place/'.length), subject));
    const more = traitsOf([subject.person ?? {}, ...lines, ...theirs]);
    for (const field of ['names', 'emails', 'phones'] as const)
      subject[field] = [...new Set([...subject[field], ...more[field]])];
  }
  return subject;
}

function principalIn(meant: Meant, person: Person | undefined): { principal?: Principal } {
  const principal = person?.principal ?? ('key' in meant ? meant.principal : undefined);
  return principal ? { principal } : {};
}

function traitsOf(of: { name?: string | undefined; email?: string | undefined; phone?: string | undefined }[]) {
  const all = (field: 'name' | 'email' | 'phone') => [...new Set(of.flatMap((each) => each[field] ?? []))];
  return { names: all('name'), emails: all('email'), phones: all('phone') };
}

/** By what came with it or by the address; by the name only where they stand and nothing speaks against it. */
export function isTheirs({ name, email, grant }: Contact, place: string, subject: Subject): boolean {
  if (grant && subject.grants.includes(grant)) return true;
  if (email && subject.emails.length > 0) return isAmong(subject.emails, email);
  return subject.places.includes(place) && isAmong(subject.names, name);
}

export const isAmong = (known: readonly string[], text: string): boolean =>
  known.some((each) => each.toLowerCase() === text.toLowerCase());

/** The book of a place by its key in the store: for work on all of them. */
export function bookAt(key: string): RecordKind<PlaceBook> {
  const { schema, fresh } = placeRecord({ kind: 'all' });
  return { key, schema, fresh };
}

/** The codes of invitations that were meant for them. */
export function invitedAs(book: PlaceBook, place: string, subject: Subject): string[] {
  const lines = book.contacts.filter((contact) => isTheirs(contact, place, subject)).map(({ grant }) => grant);
  return book.invitations.map(({ hash }) => hash).filter((hash) => lines.includes(grantOfCode(hash)));
}

/** A record of another kind, as it stands. */
export function anyRecord(key: string): RecordKind<Json> {
  return { key, schema: z.json(), fresh: null };
}
