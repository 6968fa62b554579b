// The books of all places, and which of them a person stands in: as a member or as somebody to be contacted.
import { peoplePartition } from '../../bot/access/person';
import { type Contact, type PlaceBook, placeRecord } from '../../bot/access/place';
import type { Store } from '../../bot/ports';

const pageSize = 200;
const prefix = 'place/';

export async function* allPlaces(store: Pick<Store, 'list'>): AsyncGenerator<{ place: string; book: PlaceBook }> {
  const { schema } = placeRecord({ kind: 'all' });
  for (let after = ''; ; ) {
    const page = await store.list(peoplePartition, prefix, after, pageSize);
    for (const { key, record } of page) yield { place: key.slice(prefix.length), book: schema.parse(record.value) };
    after = page.at(-1)?.key ?? '';
    if (page.length < pageSize) return;
  }
}

interface Described {
  key: string;
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

/** The same address, or, where one of them has none, the same name. */
function isContact({ name, email }: Contact, person: Described): boolean {
  if (email && person.email) return email.toLowerCase() === person.email.toLowerCase();
  return person.name !== undefined && name.toLowerCase() === person.name.toLowerCase();
}

export async function placesWith(store: Pick<Store, 'list'>, person: Described): Promise<string[]> {
  const found: string[] = [];
  for await (const { place, book } of allPlaces(store)) {
    const stands = book.members.some(({ key }) => key === person.key);
    if (stands || book.contacts.some((contact) => isContact(contact, person))) found.push(place);
  }
  return found;
}
