// The chain of audit entries: each is signed together with the one before, so that nothing before it can be altered, taken out
// or put in between without the keys. What was cut off at the end is found by an end of the chain that was noted elsewhere.
import { hash } from 'node:crypto';
import type { AuditEntry, AuditEvent, Keys } from '../ports';

const purpose = 'audit';
/** Begins the link to entries from before there was a chain; no signature begins like this. */
const unsigned = 'unsigned:';

/** An entry as the next one refers to it. */
export interface Link {
  position: number;
  hash: string;
}

export const chainStart: Link = { position: 0, hash: '' };

/** The events as entries that come after `before`. */
export function chained(partition: string, events: AuditEvent[], before: Link, keys: Keys): AuditEntry[] {
  let { position, hash: previous } = before;
  return events.map((event) => {
    position += 1;
    const entry = { ...event, position, previous };
    previous = keys.sign(purpose, textOf(partition, entry));
    return { ...entry, hash: previous };
  });
}

/** Entries from before there was a chain have no hash: the first entry of the chain vouches for all of them together. */
export function linkTo(partition: string, { hash: signature, ...entry }: AuditEntry, before: Link): Link {
  const { position } = entry;
  if (signature) return { position, hash: signature };
  return { position, hash: unsigned + hash('sha256', before.hash + textOf(partition, entry)) };
}

/** Whether the entry that is linked to carries its own hash. */
export const isSignedLink = ({ hash: signature }: Link): boolean => !signature.startsWith(unsigned);

export type ChainVerdict =
  /** `unvouched`: so many entries at the end are from before there was a chain, and nothing has vouched for them yet. */
  { holds: true; end: Link; unvouched: number } | { holds: false; position: number; problem: string };

/** All entries of a partition, from the first. `known` is an end of its chain that was noted earlier. */
export function verifyChain(
  partition: string,
  entries: Iterable<AuditEntry>,
  keys: Keys,
  known: Link = chainStart,
): ChainVerdict {
  let before = chainStart;
  let unvouched = 0;
  for (const entry of entries) {
    const problem = problemOf(partition, entry, before, keys);
    if (problem) return { holds: false, position: before.position + 1, problem };
    before = linkTo(partition, entry, before);
    unvouched = entry.hash ? 0 : unvouched + 1;
    if (before.position === known.position && before.hash !== known.hash) {
      return { holds: false, position: known.position, problem: 'is not the entry that was noted as the end' };
    }
  }
  if (before.position < known.position) {
    return { holds: false, position: before.position + 1, problem: `is missing, as are all up to ${known.position}` };
  }
  return { holds: true, end: before, unvouched };
}

function problemOf(partition: string, entry: AuditEntry, before: Link, keys: Keys): string | undefined {
  const { hash: signature, ...signed } = entry;
  if (entry.position !== before.position + 1) return `has another entry in its place: number ${entry.position}`;
  if (!signature) return before.hash && isSignedLink(before) ? 'is not signed' : undefined;
  if (entry.previous !== before.hash) return 'does not follow the entry before, or that one was altered';
  return keys.isSigned(purpose, textOf(partition, signed), signature) ? undefined : 'was altered';
}

/** Every field there is, in an order of our own: what was put in besides shows, too. */
function textOf(partition: string, { position, previous, ...event }: Omit<AuditEntry, 'hash'>): string {
  const fields = Object.entries(event).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([partition, position, previous, fields]);
}
