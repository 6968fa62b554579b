// When a conversation was last used: its session knows; of one from before sessions did, the audit log does.
import type { AuditEntry, Store } from '../ports';
import { sessionRecord } from '../session';

const entriesAtOnce = 1_000;

/** ms since 1970; undefined: this partition is no conversation, or nobody knows. */
export async function lastUsed(
  store: Pick<Store, 'read' | 'auditTrail'>,
  partition: string,
): Promise<number | undefined> {
  const record = (await store.read(partition, [sessionRecord.key])).get(sessionRecord.key);
  if (!record) return undefined;
  const { at } = Object(record.value) as { at?: unknown };
  return typeof at === 'number' ? at : lastNoted(store, partition);
}

async function lastNoted({ auditTrail }: Pick<Store, 'auditTrail'>, partition: string): Promise<number | undefined> {
  let last: AuditEntry | undefined;
  for (let after = 0; ; after += entriesAtOnce) {
    const page = await auditTrail(partition, after, entriesAtOnce);
    last = page.at(-1) ?? last;
    if (page.length < entriesAtOnce) return last && Date.parse(last.at);
  }
}
