// Conversations of a person, found by what is known of them and by the audit log, which names whose turn it was.
import type { AuditEntry, Store } from '../ports';
import { sessionRecord } from '../session';
import type { Subject } from './subject';

const entriesAtOnce = 500;

/** Also those in which others take part. What a channel keeps beside a conversation comes after it, by `beside`. */
export async function conversationsOf(
  store: Pick<Store, 'partitions' | 'read' | 'auditTrail'>,
  { key, person }: Subject,
  beside: (conversation: string) => string[],
): Promise<string[]> {
  if (!key) return [];
  const known = new Set([...(person?.reached ?? []), ...(person?.talk ? [person.talk.partition] : [])]);
  const found: string[] = [];
  for await (const partition of store.partitions()) {
    const isConversation = (await store.read(partition, [sessionRecord.key])).size > 0;
    if (!isConversation) continue;
    if (known.has(partition) || (await hasActed(store, partition, key))) found.push(partition, ...beside(partition));
  }
  return found;
}

async function hasActed({ auditTrail }: Pick<Store, 'auditTrail'>, partition: string, key: string): Promise<boolean> {
  for (let after = 0; ; after += entriesAtOnce) {
    const page: AuditEntry[] = await auditTrail(partition, after, entriesAtOnce);
    if (page.some(({ actor }) => actor === key)) return true;
    if (page.length < entriesAtOnce) return false;
  }
}
