// Whether somebody may read something that carries a canary, by the model and what they hold at that moment.
import { type Person, peoplePartition, personRecord } from '../../bot/access/person';
import { municipalitiesOf } from '../../bot/access/places';
import { requestIn } from '../../bot/access/request';
import type { Store } from '../../bot/ports';
import { recalled } from '../../bot/records';
import { register } from '../support/bot';
import type { TestPerson } from '../support/people';
import type { Canary } from './canary-country';
import { placeAt } from './history';
import { counting, type Held, type MunicipalDoing, may, type PlaceOf } from './model';

export interface Reader {
  person: TestPerson;
  held: Held[];
  /** Pseudonyms of those who gave them what they hold. */
  givenBy: string[];
}

export async function readerOf(person: TestPerson, store: Store): Promise<Reader> {
  const { grants } = await recordOf(person, store);
  const held = grants.map(
    ({ id, role, reach, from, until, ended, awaitsPerson }): Held => ({
      ...{ id, role, reach, from },
      ...(until !== undefined && { until }),
      ...(ended && { ended: true }),
      ...(awaitsPerson && { waits: true }),
    }),
  );
  return { person, held, givenBy: grants.map(({ givenBy }) => givenBy) };
}

async function recordOf({ key }: TestPerson, store: Store): Promise<Person> {
  const kind = personRecord(key);
  return recalled(kind, await store.read(peoplePartition, [kind.key])).value;
}

export async function mayRead(reader: Reader, canary: Canary, store: Store, now: number): Promise<boolean> {
  const can = (doing: MunicipalDoing, ksh: string) => may(reader.held, true, doing, placeAt(ksh) ?? 'nowhere', now);
  switch (canary.kind) {
    case 'contact':
      return can('see-contacts', canary.ksh) === 'yes' || can('unmask-contacts', canary.ksh) === 'yes';
    case 'contact-domain':
      return can('see-contacts', canary.ksh) !== 'no';
    case 'invitation':
      return can('give-access', canary.ksh) === 'yes';
    case 'sheet':
      return can('edit-sheet', canary.ksh) === 'yes' || can('see-contacts', canary.ksh) === 'yes';
    case 'draft':
      return can('edit-sheet', canary.ksh) === 'yes';
    case 'page':
      return can('see-municipality', canary.ksh) === 'yes' && worksIn(reader, canary.ksh, now);
    case 'person':
      return mayReadPerson(reader, canary.person, can, store);
  }
}

function worksIn({ held }: Reader, ksh: string, now: number): boolean {
  const place = placeAt(ksh) as PlaceOf;
  return counting(held, now).some(
    ({ reach }) =>
      (reach.kind === 'municipality' && reach.ksh === ksh) || (reach.kind === 'office' && reach.seat === place.seat),
  );
}

/** Oneself; whoever works or asks where one looks after access, or fills in the same sheets; whoever gave one something. */
async function mayReadPerson(
  { person, givenBy }: Reader,
  other: TestPerson,
  can: (doing: MunicipalDoing, ksh: string) => string,
  store: Store,
): Promise<boolean> {
  if (other.key === person.key || givenBy.includes(other.key)) return true;
  const { grants } = await recordOf(other, store);
  const works = grants.flatMap(({ reach }) => municipalitiesOf(reach, register).map(({ ksh }) => ksh));
  if (works.some((ksh) => can('see-access', ksh) !== 'no' || can('edit-sheet', ksh) === 'yes')) return true;
  const asked = (await store.list(peoplePartition, `request/${other.key}-`, '', 20)).flatMap(
    ({ record }) => requestIn(record.value) ?? [],
  );
  return asked.some(({ ksh, role }) => can(role === 'lead' ? 'give-lead' : 'give-access', ksh) === 'yes');
}
