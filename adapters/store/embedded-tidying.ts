// Takes out what has served its time: old marks and the ids of delivered mail. A little at a time, along with other writes.
import type { EmbeddedFile } from './embedded-file';

const hourMs = 60 * 60 * 1000;
const everyMs = 1000;
/** A second's worth even at the busiest, so that nothing piles up. */
const rowsAtOnce = 300;
const keptMs = { marks: 48 * hourMs, deliveredMail: 7 * 24 * hourMs };

export function tidying(file: EmbeddedFile, now: () => number): () => void {
  const oldMarks = file.change(
    'DELETE FROM marks WHERE rowid IN (SELECT rowid FROM marks WHERE at < ? ORDER BY at LIMIT ?)',
  );
  const oldMail = file.change(
    `DELETE FROM mail WHERE seq IN
       (SELECT seq FROM mail WHERE state = 'delivered' AND settled_at < ? ORDER BY settled_at LIMIT ?)`,
  );
  let next = 0;
  return () => {
    if (now() < next) return;
    next = now() + everyMs;
    oldMarks(now() - keptMs.marks, rowsAtOnce);
    oldMail(now() - keptMs.deliveredMail, rowsAtOnce);
  };
}
