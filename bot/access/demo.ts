// The people that local mode offers to whoever tries the bot. They belong to a tenant that production never lets in, and are known by
// this list only: in production nobody reads it, and what they hold is void there even in a store that was used at home.
import { draftOn } from '../draft';
import type { Register } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Clock, Receive, Store } from '../ports';
import { demoTexts } from '../texts/demo';
import type { Turn } from '../turn';
import { untilFresh } from '../until-fresh';
import { give } from './giving';
import type { Grant, Reach } from './grant';
import { peoplePartition, personRecord } from './person';
import { type Contact, placeRecord } from './place';
import { municipalitiesOf } from './places';
import { pseudonymOf } from './principal';
import type { Role } from './roles';
import { DEMO_TENANT } from './tenants';

const ABA = '17376';
/** A joint office of four villages. */
const URHIDA = '17622';

interface DemoPerson {
  who: keyof typeof demoTexts.names;
  holds?: { role: Role; reach: Reach };
}

const people: DemoPerson[] = [
  { who: 'contact', holds: { role: 'editor', reach: { kind: 'municipality', ksh: ABA } } },
  { who: 'notary', holds: { role: 'lead', reach: { kind: 'office', seat: URHIDA } } },
  { who: 'clerk', holds: { role: 'editor', reach: { kind: 'office', seat: URHIDA } } },
  { who: 'agent', holds: { role: 'helpdesk-agent', reach: { kind: 'all' } } },
  { who: 'manager', holds: { role: 'programme-manager', reach: { kind: 'all' } } },
  { who: 'dataAdmin', holds: { role: 'data-admin', reach: { kind: 'all' } } },
  { who: 'auditor', holds: { role: 'auditor', reach: { kind: 'all' } } },
  // Holds nothing yet: as this person one tries codes and requests.
  { who: 'newcomer' },
  // Sends what the contact fills in; the place in this list is in somebody's id, so whoever comes later stands last.
  { who: 'lead', holds: { role: 'lead', reach: { kind: 'municipality', ksh: ABA } } },
];

/** As a client of the Bot Framework needs them: who one can be. */
export interface LocalPerson {
  name: string;
  role: Role | 'guest';
  /** In Hungarian: "jegyző". */
  duty: string;
  aadObjectId: string;
  tenantId: string;
  /** Where they work, in words. */
  municipality: string;
  municipalities: { ksh: string; name: string }[];
}

export function localPeople(register: Register): LocalPerson[] {
  return people.map(({ who, holds }, index) => {
    const where = holds ? municipalitiesOf(holds.reach, register) : [];
    return {
      name: demoTexts.names[who],
      role: holds?.role ?? 'guest',
      duty: demoTexts.duties[who],
      ...principalAt(index),
      municipality: inWords(holds?.reach, where.map(shownName)),
      municipalities: where.map((municipality) => ({ ksh: municipality.ksh, name: shownName(municipality) })),
    };
  });
}

function inWords(reach: Reach | undefined, [first = '', ...others]: string[]): string {
  switch (reach?.kind) {
    case undefined:
      return demoTexts.nowhere;
    case 'office':
      return demoTexts.jointOffice(first, others.length + 1);
    case 'municipality':
      return first;
    default:
      return demoTexts.everywhere;
  }
}

function principalAt(index: number): { aadObjectId: string; tenantId: string } {
  return { aadObjectId: `de300000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`, tenantId: DEMO_TENANT };
}

/** Puts them into the store, once; what was changed about them since stays. */
export async function seedLocalPeople(store: Store, register: Register, clock: Clock): Promise<void> {
  await untilFresh('local people', async () => {
    const draft = draftOn(store, peoplePartition);
    for (const [index, { who, holds }] of people.entries()) {
      if (!holds) continue;
      const principal = principalAt(index);
      const key = pseudonymOf(principal);
      if ((await draft.read(personRecord(key))).principal) continue;
      const now = clock.now();
      const terms = { from: now, givenAt: now, givenBy: 'demo', evidence: 'demo' } as const;
      const grant: Grant = { id: `demo-${who}`, ...holds, ...terms };
      await give(draft, { key, principal, name: demoTexts.names[who] }, grant);
      for (const { ksh } of municipalitiesOf(holds.reach, register)) await addContact(draft, ksh, who);
    }
    const change = draft.done();
    if (change.writes.length === 0) return 'there already';
    const result = await store.commit({ partition: peoplePartition, ...change, mail: [], audit: [] });
    return result.kind === 'done' ? 'put in' : undefined;
  });
}

async function addContact(draft: ReturnType<typeof draftOn>, ksh: string, who: DemoPerson['who']): Promise<void> {
  const kind = placeRecord({ kind: 'municipality', ksh });
  const book = await draft.read(kind);
  const contact: Contact = { name: demoTexts.names[who], duty: demoTexts.duties[who], email: `${who}@minta.example` };
  await draft.write(kind, { ...book, contacts: [...book.contacts, contact] });
}

/** In local mode whoever calls themselves by the id of one of them is that person; everybody else stays who they are. */
export function knowingLocalPeople(receive: Receive, register: Register): Receive {
  const byId = new Map(localPeople(register).map((person) => [person.aadObjectId, person]));
  return (turn, how) => {
    const person = byId.get(turn.from.aadObjectId ?? turn.from.id.toLowerCase());
    return receive(person ? { ...turn, from: fromOf(turn, person) } : turn, how);
  };
}

function fromOf({ from: { id } }: Turn, { name, aadObjectId, tenantId }: LocalPerson): Turn['from'] {
  return { id, name, aadObjectId, tenantId };
}
