// Tables read and large workbooks made in a process of its own, with limits: no file holds up the bot or takes it along.
import { fork } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { OutTable, TableRead } from '../../bot/table';
import { tableTexts } from './texts';

interface Limits {
  seconds: number;
  heapMegabytes: number;
}

const usual: Limits = { seconds: 30, heapMegabytes: 768 };

export type Task = { read: Uint8Array } | { write: readonly OutTable[] };
type Done<Result> = { kind: 'done'; result: Result } | { kind: 'late' } | { kind: 'lost' };

export async function readTableApart(bytes: Uint8Array, limits = usual): Promise<TableRead> {
  const done = await apart<TableRead>({ read: bytes }, limits);
  if (done.kind === 'done') return done.result;
  return { ok: false, problem: done.kind === 'late' ? tableTexts.tooSlow(limits.seconds) : tableTexts.notRead };
}

export async function writeXlsxApart(tables: readonly OutTable[], limits = usual): Promise<Uint8Array> {
  const done = await apart<Uint8Array>({ write: tables }, limits);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (done.kind !== 'done') throw new Error(`a workbook of ${rows} rows was not written: ${done.kind}`);
  return done.result;
}

function apart<Result>(task: Task, { seconds, heapMegabytes }: Limits): Promise<Done<Result>> {
  const child = fork(require.resolve('./apart-child.ts'), {
    execArgv: ['--import', pathToFileURL(require.resolve('tsx')).href, `--max-old-space-size=${heapMegabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    // No settings and no keys for a process that looks into what strangers send.
    env: {},
  });
  let timer: NodeJS.Timeout | undefined;
  return new Promise<Done<Result>>((resolve) => {
    const lost = () => resolve({ kind: 'lost' });
    timer = setTimeout(() => resolve({ kind: 'late' }), seconds * 1_000);
    child.once('message', (result) => resolve({ kind: 'done', result: result as Result }));
    child.on('error', lost);
    child.once('exit', lost);
    child.send(task, (fault) => {
      if (fault) lost();
    });
  }).finally(() => {
    clearTimeout(timer);
    child.kill('SIGKILL');
  });
}
