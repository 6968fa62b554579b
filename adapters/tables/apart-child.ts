// The process behind apart.ts: one task comes in, what was read or written goes out.
import type { Task } from './apart';
import { readTable } from './read-table';
import { writeXlsx } from './write-xlsx';

process.once('message', (task: Task) => {
  const done: Promise<object> = 'read' in task ? readTable(task.read) : writeXlsx(task.write);
  void done.then((result) => process.send?.(result));
});
// The one who asked is gone: so is the reason to run.
process.on('disconnect', () => process.exit(0));
