// The register of people: read in pages, and somebody found in it by what the operator types.
import { type Person, peoplePartition, personRecord } from '../../bot/access/person';
import { type Principal, pseudonymOf } from '../../bot/access/principal';
import type { Store } from '../../bot/ports';
import type { Office } from './office';
import { texts } from './texts';

const pageSize = 500;
const prefix = 'person/';

export interface KnownPerson {
  key: string;
  person: Person;
}

export async function* allPeople(store: Pick<Store, 'list'>): AsyncGenerator<KnownPerson> {
  const { schema } = personRecord('');
  for (let after = ''; ; ) {
    const page = await store.list(peoplePartition, prefix, after, pageSize);
    for (const { key, record } of page) yield { key: key.slice(prefix.length), person: schema.parse(record.value) };
    after = page.at(-1)?.key ?? '';
    if (page.length < pageSize) return;
  }
}

export interface Named {
  key: string;
  /** Not known of everybody: a list may have named somebody without an account. */
  principal?: Principal;
}

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const account = new RegExp(`^(${guid})/(${guid})$`);
export const isGuid = (text: string): boolean => new RegExp(`^${guid}$`).test(text);

/** "tenant/oid", a pseudonym, or a name or an e-mail address that only one person has, of those who `counts`. */
export async function personNamed(
  typed: string,
  { store }: Office,
  counts: (person: Person) => boolean = () => true,
): Promise<Named | { problem: string; isUnclear?: true }> {
  const text = typed.trim().toLowerCase();
  const [, tenantId, aadObjectId] = account.exec(text) ?? [];
  if (tenantId && aadObjectId) {
    const principal = { tenantId, aadObjectId };
    return { key: pseudonymOf(principal), principal };
  }
  const found: Named[] = [];
  for await (const { key, person } of allPeople(store)) {
    const { name, email, principal } = person;
    const isMeant = key === text || ([name?.toLowerCase(), email?.toLowerCase()].includes(text) && counts(person));
    if (isMeant) found.push({ key, ...(principal && { principal }) });
  }
  const [one, ...others] = found;
  if (!one) return { problem: texts.personUnknown(typed) };
  return others.length > 0
    ? {
        problem: texts.personUnclear(
          typed,
          found.map(({ key }) => key),
        ),
      }
    : one;
}
