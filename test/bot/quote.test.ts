// An answer as a reply where no channel can show it yet: a municipality's own addition stands below the national answer.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainText } from '../../bot/plain-text';
import { answered } from '../../bot/quote';
import { loadKnowledge } from '../../knowledge/pages/handbook';
import { page } from '../knowledge/small-handbook';

const question = 'Kihez forduljak, ha nem nyílik meg a Keretrendszer?';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asp-bot-quote-'));
  await mkdir(join(folder, 'helyi/01234'), { recursive: true });
  const national = page(question, 'Ha nem nyílik meg a Keretrendszer, a rendszergazdához forduljon.', [question]);
  const local = page(question, 'A rendszergazda nálunk a 12-es szobában ül, ha nem nyílik meg a Keretrendszer.', [
    question,
  ]);
  await writeFile(join(folder, 'keret.md'), national);
  await writeFile(join(folder, 'helyi/01234/keret.md'), local);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function saidTo(municipality?: string): Promise<string> {
  const answer = (await loadKnowledge(folder)).answer(question, {
    today: '2026-11-22',
    ...(municipality && { municipality }),
  });
  return plainText(answered(answer, { question, abbreviations: () => [], freshSince: '2025-11-22' }));
}

it('shows the addition of the asker’s own municipality below the national answer, each with its source', async () => {
  const said = await saidTo('01234');
  const places = [
    'a rendszergazdához forduljon',
    'Az Önök önkormányzatának helyi kiegészítése:',
    '12-es szobában',
    'Forrás [2]',
  ];
  const at = places.map((words) => said.indexOf(words));
  expect(at).not.toContain(-1);
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

it.each([undefined, '04321'])('shows it to nobody else (%s)', async (municipality) => {
  const said = await saidTo(municipality);
  expect(said).toContain('a rendszergazdához forduljon');
  expect(said).not.toContain('12-es');
});
