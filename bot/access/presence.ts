// Notes of people who hold something that they were here: where they can be told, and where what they hold may be in use.
import type { Clock, Store } from '../ports';
import { writing } from '../records';
import type { Turn } from '../turn';
import { type Person, peoplePartition, personRecord } from './person';
import type { Standing } from './standing';

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Once a day, and in each conversation before anything is opened there; nothing for guests, and nothing where others read along. */
export function isUnnoted(turn: Turn, { person, version }: Standing, now: number): boolean {
  if (version === 0 || turn.conversation.scope !== 'personal') return false;
  const { id } = turn.conversation;
  return person.seenOn !== dayOf(now) || person.talk?.partition !== id || !person.reached.includes(id);
}

/** Their record has changed afterwards, or had changed before: read it again. */
export async function note(
  turn: Turn,
  { key, person, version }: Standing,
  { store, clock }: { store: Store; clock: Clock },
): Promise<void> {
  const writes = [writing(personRecord(key), presentIn(turn, person, clock.now()), version)];
  await store.commit({ partition: peoplePartition, writes, mail: [], audit: [] });
}

/** That they change something in this partition, too: noted before they do. Their record has changed afterwards: read it again. */
export async function noteReached(
  partition: string,
  { key, person, version }: Standing,
  { store }: { store: Store },
): Promise<void> {
  const reached = [...new Set([...person.reached, partition])];
  const writes = [writing(personRecord(key), { ...person, reached }, version)];
  await store.commit({ partition: peoplePartition, writes, mail: [], audit: [] });
}

/** The person as they are known once they were here. */
export function presentIn({ conversation, channel, address }: Turn, person: Person, now: number): Person {
  const { id: partition } = conversation;
  const reached = [...new Set([...person.reached, partition])];
  return { ...person, reached, talk: { partition, channel, address }, seenOn: dayOf(now) };
}
