// The audit log of all partitions, read in pages: whole for a proof, and entry by entry for a report.
import type { AuditEntry, Store } from '../../bot/ports';

const pageSize = 1_000;

async function* trailOf({ auditTrail }: Pick<Store, 'auditTrail'>, partition: string): AsyncGenerator<AuditEntry> {
  for (let after = 0; ; ) {
    const page = await auditTrail(partition, after, pageSize);
    yield* page;
    after += page.length;
    if (page.length < pageSize) return;
  }
}

export async function wholeTrail(store: Pick<Store, 'auditTrail'>, partition: string): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const entry of trailOf(store, partition)) entries.push(entry);
  return entries;
}

/** From and until in ms since 1970; `until` is the first moment that is out. */
export interface Span {
  from: number;
  until: number;
}

/** Those of a span that `isWanted`, the oldest first. */
export async function entriesIn(
  store: Pick<Store, 'auditTrail' | 'partitions'>,
  { from, until }: Span,
  isWanted: (entry: AuditEntry) => boolean,
): Promise<AuditEntry[]> {
  const found: AuditEntry[] = [];
  for await (const partition of store.partitions()) {
    for await (const entry of trailOf(store, partition)) {
      const at = Date.parse(entry.at);
      if (at >= from && at < until && isWanted(entry)) found.push(entry);
    }
  }
  return found.sort((one, other) => (one.at < other.at ? -1 : 1));
}
