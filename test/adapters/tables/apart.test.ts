// Tables read in a process of its own: what hangs or grows there is given up, and the bot goes on.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readTableApart } from '../../../adapters/tables/apart';
import { readTable } from '../../../adapters/tables/read-table';
import { tableTexts } from '../../../adapters/tables/texts';
import { writeTable } from '../../../adapters/tables/write-table';
import { makeXlsx, rowsOf } from './make-xlsx';

const small = { title: 'L', header: ['Név', 'Szerep'], rows: [['Kis Anna', 'jegyző']] };

it('reads the same as in the same process', async () => {
  for (const kind of ['csv', 'xlsx'] as const) {
    const bytes = await writeTable(kind, small);
    expect(await readTableApart(bytes)).toEqual(await readTable(bytes));
  }
});

it('gives up what takes too long, and what takes too much memory', async () => {
  const bytes = await writeTable('csv', small);
  expect(await readTableApart(bytes, { seconds: 0.02, heapMegabytes: 256 })).toEqual({
    ok: false,
    problem: tableTexts.tooSlow(0.02),
  });
  const large = await makeXlsx([
    { name: 'L', rows: rowsOf(Array.from({ length: 30_000 }, (_, at) => [`Név ${at}`, 'x', 'y'])) },
  ]);
  expect(await readTableApart(large, { seconds: 20, heapMegabytes: 20 })).toEqual({
    ok: false,
    problem: tableTexts.notRead,
  });
  // Control: with the usual limits the same file gets as far as being counted.
  expect(await readTableApart(large)).toEqual({ ok: false, problem: tableTexts.tooManyRows('20 000') });
});

it('answers of every mutilated table with a sentence of its own', async () => {
  const known = Object.values(tableTexts).filter((text) => typeof text === 'string');
  let seed = 11;
  const below = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const counts = { read: 0, refused: 0, worstMs: 0 };
  for (const kind of ['csv', 'xlsx'] as const) {
    const whole = Buffer.from(await writeTable(kind, small));
    for (let round = 0; round < 100; round++) {
      const bytes = Buffer.from(whole.subarray(0, round % 3 === 0 ? below(whole.length) : whole.length));
      for (let change = 0; change < 1 + below(20) && bytes.length > 0; change++)
        bytes[below(bytes.length)] = below(256);
      const started = performance.now();
      const read = await readTable(bytes);
      counts.worstMs = Math.max(counts.worstMs, Math.round(performance.now() - started));
      counts[read.ok ? 'read' : 'refused'] += 1;
      if (!read.ok) expect(known.includes(read.problem) || /cell|sor/.test(read.problem)).toBe(true);
    }
  }
  process.stdout.write(
    `mutilated tables: ${counts.read} read, ${counts.refused} refused, worst ${counts.worstMs} ms\n`,
  );
}, 30_000);

it('is slow to load: the libraries of tables are loaded with the first table only', () => {
  const program = `require('./adapters/tables/apart'); require('./adapters/tables/write-table'); require('./adapters/tables/read-table');
    console.log(Object.keys(require.cache).filter((path) => /node_modules\\/(?:papaparse|read-excel-file|write-excel-file|jszip)\\//.test(path)).length)`;
  const root = join(__dirname, '../../..');
  expect(
    execFileSync(process.execPath, ['--import', 'tsx', '-e', program], { cwd: root, encoding: 'utf8' }).trim(),
  ).toBe('0');
});
