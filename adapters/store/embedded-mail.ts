// The outbox in SQL: letters in the order they were committed, one lease a partition, delivered ones emptied at once (their
// ids stay a while, so that the same letter is not put in again), dead ones kept for people to see.
import type { Commit, DeadLetter, Mail, Settlement } from '../../bot/ports';
import { type CommitText, mailFromText, waitUntil } from './commit-text';
import type { EmbeddedFile } from './embedded-file';
import type { SealedJson } from './sealed-json';

interface MailRow {
  id: ArrayBuffer;
  letter: string;
  attempts: number;
}

export function embeddedMail(file: EmbeddedFile, sealed: SealedJson, now: () => number) {
  const add = file.change(
    `INSERT INTO mail (partition, id, letter, attempts, state) VALUES (?, ?, ?, 0, 'waiting')
     ON CONFLICT (partition, id) DO NOTHING`,
  );
  const waiting = file.rows<MailRow>(
    `SELECT CAST(id AS BLOB) AS id, letter, attempts FROM mail WHERE partition = ? AND state = 'waiting'
     ORDER BY seq LIMIT ?`,
  );
  const waits = file.rows<{ one: number }>(
    "SELECT 1 AS one FROM mail WHERE partition = ? AND state = 'waiting' LIMIT 1",
  );
  const blocked = file.rows<{ one: number }>(
    `SELECT 1 AS one FROM leases WHERE partition = ?1 AND (not_before > ?3 OR (lease_until > ?3 AND owner <> ?2))`,
  );
  const lease = file.change(
    `INSERT INTO leases (partition, owner, lease_until, not_before) VALUES (?1, ?2, ?3, 0)
     ON CONFLICT (partition) DO UPDATE SET owner = ?2, lease_until = ?3`,
  );
  const leaseIfNoneWaits = file.change(
    `INSERT INTO leases (partition, owner, lease_until, not_before)
     SELECT ?1, ?2, ?3, 0 WHERE NOT EXISTS (SELECT 1 FROM mail WHERE partition = ?1 AND state = 'waiting')`,
  );
  const release = file.change('DELETE FROM leases WHERE partition = ? AND owner = ? AND lease_until > 0');
  const postpone = file.change("INSERT INTO leases (partition, owner, lease_until, not_before) VALUES (?, '', 0, ?)");
  const settle = statementsOfSettling(file);
  const partitions = file.rows<{ partition: ArrayBuffer }>(
    `SELECT CAST(mail.partition AS BLOB) AS partition FROM mail LEFT JOIN leases ON leases.partition = mail.partition
     WHERE state = 'waiting' AND coalesce(lease_until, 0) <= ?1 AND coalesce(not_before, 0) <= ?1
     GROUP BY mail.partition ORDER BY min(seq) LIMIT ?2`,
  );
  const dead = file.rows<MailRow & { partition: ArrayBuffer; reason: string }>(
    `SELECT CAST(partition AS BLOB) AS partition, CAST(id AS BLOB) AS id, letter, attempts, reason FROM mail
     WHERE state = 'dead' ORDER BY settled_at DESC, seq DESC LIMIT ?`,
  );
  const oldDead = file.rows<{ count: number; oldest: number | null }>(
    "SELECT count(*) AS count, min(settled_at) AS oldest FROM mail WHERE state = 'dead' AND settled_at < ?",
  );
  const removeDead = file.change("DELETE FROM mail WHERE state = 'dead' AND settled_at < ?");

  return {
    /** Puts letters in; true when the lease could be taken with them. */
    add(partition: string, mail: CommitText['mail'], wanted: Commit['lease']): boolean {
      const isLeased =
        wanted !== undefined &&
        mail.length > 0 &&
        leaseIfNoneWaits(partition, wanted.owner, Math.ceil(wanted.until)) === 1;
      const areNew = mail.map(({ id, letter }) => add(partition, id, letter) === 1);
      if (isLeased && areNew.includes(false)) release(partition, wanted.owner);
      return isLeased && !areNew.includes(false);
    },
    claim(partition: string, owner: string, at: number, leaseMs: number, limit: number): Mail[] {
      if (blocked(partition, owner, at).length > 0) return [];
      const letters = waiting(partition, limit);
      if (letters.length > 0) lease(partition, owner, Math.ceil(at + leaseMs));
      return letters.map(({ id, ...row }) => mailFromText(sealed, { partition, id: textOf(id), ...row }));
    },
    settle(partition: string, owner: string, settlements: Settlement[]): void {
      if (release(partition, owner) === 0) return;
      for (const one of settlements) settle(partition, one, now());
      const notBefore = waitUntil(settlements);
      if (notBefore !== 0 && waits(partition).length > 0) postpone(partition, notBefore);
    },
    partitions: (at: number, limit: number) => partitions(at, limit).map((row) => textOf(row.partition)),
    deadLetters: (limit: number): DeadLetter[] =>
      dead(limit).map(({ partition, id, attempts, letter, reason }) => ({
        ...mailFromText(sealed, { partition: textOf(partition), id: textOf(id), attempts, letter }),
        reason,
      })),
    oldDead(before: number, remove: boolean): { count: number; oldest?: number } {
      const [found] = oldDead(before);
      if (remove) removeDead(before);
      return { count: found?.count ?? 0, ...(found?.oldest && { oldest: found.oldest }) };
    },
  };
}

function statementsOfSettling(file: EmbeddedFile) {
  const of = "WHERE partition = ? AND id = ? AND state = 'waiting'";
  const delivered = file.change(`UPDATE mail SET state = 'delivered', letter = '', settled_at = ? ${of}`);
  const retry = file.change(`UPDATE mail SET attempts = attempts + 1 ${of}`);
  const dead = file.change(`UPDATE mail SET state = 'dead', settled_at = ?, reason = ? ${of}`);
  return (partition: string, one: Settlement, at: number) => {
    if (one.kind === 'delivered') delivered(at, partition, one.id);
    else if (one.kind === 'retry') retry(partition, one.id);
    else if (one.kind === 'dead') dead(at, one.reason, partition, one.id);
  };
}

const textOf = (bytes: ArrayBuffer) => Buffer.from(bytes).toString();
