// The audit log in SQL: entries are chained inside the transaction that adds them, so nobody can come between.
import { chained, chainStart, type Link, linkTo } from '../../bot/access/audit-chain';
import type { AuditEntry, AuditEvent } from '../../bot/ports';
import type { KeyRing } from '../key-ring';
import { entryFromText } from './commit-text';
import type { EmbeddedFile } from './embedded-file';

interface EntryRow {
  position: number;
  entry: string;
}

const entriesAtOnce = 1000;

export function embeddedAudit(file: EmbeddedFile, keys: KeyRing) {
  const add = file.change('INSERT INTO audit (partition, position, entry) VALUES (?, ?, ?)');
  const last = file.rows<EntryRow>(
    'SELECT position, entry FROM audit WHERE partition = ? ORDER BY position DESC LIMIT 1',
  );
  const page = file.rows<EntryRow>(
    'SELECT position, entry FROM audit WHERE partition = ? AND position > ? ORDER BY position LIMIT ?',
  );
  const trail = (partition: string, after: number, limit: number): AuditEntry[] =>
    page(partition, after, limit).map(({ position, entry }) => entryFromText(position, entry));

  const endOf = (partition: string): Link => {
    const [row] = last(partition);
    if (!row) return chainStart;
    const entry = entryFromText(row.position, row.entry);
    if (entry.hash) return linkTo(partition, entry, chainStart);
    let end = chainStart;
    for (let after = 0; after < row.position; after += entriesAtOnce) {
      for (const old of trail(partition, after, entriesAtOnce)) end = linkTo(partition, old, end);
    }
    return end;
  };

  return {
    trail,
    add(partition: string, events: AuditEvent[]): void {
      if (events.length === 0) return;
      for (const entry of chained(partition, events, endOf(partition), keys)) {
        add(partition, entry.position, JSON.stringify(entry));
      }
    },
  };
}
