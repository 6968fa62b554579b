// Whose data is asked for: somebody of the register of people, or somebody who stands in a list of contact persons or in a sheet only.
import { placeName } from '../../bot/access/grant';
import type { Person } from '../../bot/access/person';
import { municipalitiesOf } from '../../bot/access/places';
import type { StandsAt } from '../../bot/data-subjects/items-in-sheets';
import { personInSheets } from '../../bot/data-subjects/person-in-sheets';
import type { Meant } from '../../bot/data-subjects/subject';
import type { Municipality } from '../../bot/municipalities/register';
import { shownName } from '../../bot/municipalities/texts';
import { formById } from '../../dialogs/forms/register';
import type { Office } from './office';
import { personNamed } from './people-register';
import { allPlaces } from './place-books';
import { placesFrom } from './places';
import { texts } from './texts';
import { personTexts } from './verbs/person/texts';

/** `at`: as it was written; only somebody of this one municipality is meant then. */
export async function subjectNamed(
  typed: string,
  office: Office,
  at: string | undefined,
): Promise<Meant | { problem: string }> {
  const where = municipalityAt(at, office);
  if ('problem' in where) return where;
  const { municipality } = where;
  const worksThere = ({ grants }: Person) =>
    !municipality || grants.some(({ reach }) => municipalitiesOf(reach, office.register).includes(municipality));
  const person = await personNamed(typed, office, worksThere);
  if (!('problem' in person) || person.isUnclear) return person;
  const contact = await contactNamed(typed, office, municipality);
  if (contact) return contact;
  const found = await personInSheets(office.store, typed, municipality?.ksh);
  if (!found) return person;
  return 'unclear' in found
    ? { problem: personTexts.inSheetsUnclear(typed, placesShown(found.unclear, office)) }
    : found;
}

function municipalityAt(
  at: string | undefined,
  { register }: Office,
): { municipality: Municipality | undefined } | { problem: string } {
  if (at === undefined) return { municipality: undefined };
  const found = placesFrom(at, { register });
  if ('problem' in found) return found;
  const [ksh = '', ...others] = found.municipalities;
  const municipality = register.byKsh(ksh);
  return municipality && others.length === 0 ? { municipality } : { problem: personTexts.oneMunicipality };
}

async function contactNamed(
  typed: string,
  { store }: Office,
  municipality: Municipality | undefined,
): Promise<Meant | { problem: string } | undefined> {
  const text = typed.trim().toLowerCase();
  const around = municipality && [
    placeName({ kind: 'municipality', ksh: municipality.ksh }),
    placeName({ kind: 'office', seat: municipality.office.seat }),
  ];
  const found: Extract<Meant, { contact: unknown }>[] = [];
  for await (const { place, book } of allPlaces(store)) {
    if (around && !around.includes(place)) continue;
    for (const contact of book.contacts) {
      if (contact.name.toLowerCase() === text || contact.email?.toLowerCase() === text) found.push({ place, contact });
    }
  }
  const [one] = found;
  const emails = new Set(found.map(({ contact }) => contact.email?.toLowerCase()));
  return emails.size > 1 || (found.length > 1 && !one?.contact.email)
    ? {
        problem: texts.contactUnclear(
          typed,
          found.map(({ place }) => place),
        ),
      }
    : one;
}

/** Places only, so that the question gives nobody away. */
function placesShown(stands: readonly StandsAt[], { register }: Office): string[] {
  return stands.map(({ ksh, form: id, section }) => {
    const municipality = register.byKsh(ksh);
    const form = formById(id);
    const title = form?.sections[section]?.title;
    return `${municipality ? shownName(municipality) : ''} (${ksh}): ${form?.title ?? id}${title ? `, ${title}` : ''}`;
  });
}
