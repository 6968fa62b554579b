// Whose data is asked for: somebody of the register of people, or somebody who stands in a list of contact persons only.
import type { Meant } from '../../bot/data-subjects/subject';
import type { Office } from './office';
import { personNamed } from './people-register';
import { allPlaces } from './place-books';
import { texts } from './texts';

export async function subjectNamed(typed: string, office: Office): Promise<Meant | { problem: string }> {
  const person = await personNamed(typed, office);
  if (!('problem' in person) || person.isUnclear) return person;
  const text = typed.trim().toLowerCase();
  const found: Extract<Meant, { contact: unknown }>[] = [];
  for await (const { place, book } of allPlaces(office.store)) {
    for (const contact of book.contacts) {
      if (contact.name.toLowerCase() === text || contact.email?.toLowerCase() === text) found.push({ place, contact });
    }
  }
  const [one] = found;
  if (!one) return person;
  const emails = new Set(found.map(({ contact }) => contact.email?.toLowerCase()));
  return emails.size > 1 || (found.length > 1 && !one.contact.email)
    ? {
        problem: texts.contactUnclear(
          typed,
          found.map(({ place }) => place),
        ),
      }
    : one;
}
