// Documents into drafts: what is written, what is left alone, and that no draft is served before somebody has read it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocumentReader } from '../../adapters/documents/read-apart';
import { plainText } from '../../bot/plain-text';
import { answered } from '../../bot/quote';
import { loadKnowledge } from '../../knowledge/pages/handbook';
import { checkFolder } from '../../knowledge/verbs/check';
import { importDocuments } from '../../knowledge/verbs/import';
import { heading, makePdf } from '../adapters/documents/make-pdf';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const drafts = join(folder, 'drafts');
const pdf = join(folder, 'keret.pdf');
const reader = openDocumentReader();
afterAll(() => {
  reader.close();
  rmSync(folder, { recursive: true });
});
beforeAll(async () => {
  const bytes = await makePdf((one) => {
    heading(one, '1. Belépés', 16);
    one.text('A belépéshez eSzemélyi és kártyaolvasó kell.');
    one.addPage();
    heading(one, '2. Űrlapok', 16);
    one.text('Az űrlapokról itt esik szó.');
    heading(one, '2.1 Jóváhagyás', 12);
    one.text('Az űrlapot a jegyző hagyja jóvá.');
    one.addPage();
    heading(one, '2.2 Megőrzés', 12);
    one.text('Az űrlapokat nyolc évig kell megőrizni.');
  });
  writeFileSync(pdf, bytes);
});

async function run(...words: string[]) {
  const lines: string[] = [];
  const say = { line: (text: string) => lines.push(text), fault: (text: string) => lines.push(text) };
  const code = await importDocuments([...words, '--to', drafts], say, reader.read);
  return { code, lines };
}
const files = () =>
  readdirSync(drafts, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort();

describe('a document on its way into the handbook', () => {
  it('becomes drafts by its own headings, with the pages where they stand', async () => {
    const { code, lines } = await run(
      pdf,
      '--document',
      'Keret kézikönyv',
      '--source',
      'K5',
      '--valid-from',
      '2020-02-14',
    );
    expect(code).toBe(0);
    expect(lines.slice(1)).toEqual(['1 imported, 0 refused.']);
    expect(files()).toEqual([
      'keret-kezikonyv/01-belepes/001-belepes.md',
      'keret-kezikonyv/02-urlapok/002-urlapok.md',
      'keret-kezikonyv/02-urlapok/003-jovahagyas.md',
      'keret-kezikonyv/02-urlapok/004-megorzes.md',
    ]);
    expect(readFileSync(join(drafts, 'keret-kezikonyv/02-urlapok/004-megorzes.md'), 'utf8')).toBe(
      [
        '---',
        'document: Keret kézikönyv',
        'chapter: 2. Űrlapok',
        'title: 2.2 Megőrzés',
        'sources:',
        '  - K5',
        'validFrom: 2020-02-14',
        'pages: "3"',
        'questions:',
        '  - 2.2 Megőrzés',
        '# Vázlat, átvéve innen: keret.pdf. A bot addig nem idézi, amíg valaki át nem nézte. Pótolja: reviewedOn.',
        '---',
        'Az űrlapokat nyolc évig kell megőrizni.',
        '',
      ].join('\n'),
    );
  });

  it('is not served before somebody has read it, and the check says so', async () => {
    const complaints: string[] = [];
    const knowledge = await loadKnowledge(drafts, (problem) => complaints.push(problem));
    expect(knowledge.sectionCount).toBe(0);
    expect(complaints[0]).toBe(
      'keret-kezikonyv/01-belepes/001-belepes.md: reviewedOn: is missing: this is a draft, served only after somebody has read it and dated it',
    );
    const lines: string[] = [];
    const say = { line: (text: string) => lines.push(text), fault: (text: string) => lines.push(text) };
    expect(checkFolder([drafts], say, [{ path: drafts }], '2026-11-22')).toBe(0);
    expect(lines[0]).toMatch(
      /001-belepes\.md:1: warning: draft: not served before somebody has read it and written reviewedOn/,
    );
    expect(lines.at(-1)).toBe('4 pages: 0 errors, 4 warnings, 0 notes.');
  });

  it('is not written over: what was changed stays, unless it is asked for', async () => {
    const changed = join(drafts, files()[0]!);
    const before = readFileSync(changed, 'utf8');
    writeFileSync(changed, before.replace('eSzemélyi', 'kártya'));
    const options = ['--document', 'Keret kézikönyv', '--source', 'K5', '--valid-from', '2020-02-14'];
    const { lines } = await run(pdf, ...options);
    expect(lines[0]).toMatch(/^keret\.pdf: 0 new drafts in .*, 3 unchanged$/);
    expect(lines[1]).toBe(
      'keret.pdf: another page stood there already: written as keret-kezikonyv/01-belepes/001-belepes-2.md',
    );
    expect(readFileSync(changed, 'utf8')).toContain('kártya');
    rmSync(join(drafts, 'keret-kezikonyv/01-belepes/001-belepes-2.md'));
    expect((await run(pdf, ...options, '--force')).lines[0]).toMatch(/3 unchanged, 1 replaced$/);
    expect(readFileSync(changed, 'utf8')).toBe(before);
  });

  it('is served when it was read, and the source names the page', async () => {
    for (const path of files()) {
      const text = readFileSync(join(drafts, path), 'utf8');
      writeFileSync(join(drafts, path), text.replace(/^# Vázlat.*$/m, 'reviewedOn: 2026-11-22'));
    }
    const knowledge = await loadKnowledge(drafts);
    const question = 'Meddig kell megőrizni az űrlapokat?';
    const shown = { question, abbreviations: () => [], freshSince: '2025-11-22' };
    const reply = answered(knowledge.answer(question), shown);
    expect(plainText(reply)).toContain(
      [
        'Az űrlapokat nyolc évig kell megőrizni.',
        '',
        'Forrás [1]: Keret kézikönyv › 2. Űrlapok › 2.2 Megőrzés, 3. oldal (érvényes 2020. február 14-étől, ellenőrizve 2026. november 22-én)',
      ].join('\n'),
    );
  });

  it('may be put under a chapter as one page for each heading, and says what it does not understand', async () => {
    const { lines } = await run(pdf, '--document', 'Másik', '--chapter', 'Egy fejezet');
    expect(lines.at(-1)).toBe('1 imported, 0 refused.');
    const page = readFileSync(join(drafts, 'masik/01-egy-fejezet/002-urlapok.md'), 'utf8');
    expect(page).toContain('pages: 2–3\n');
    expect(page).toContain('## 2.2 Megőrzés\n\n<!-- pages: 3 -->\n\nAz űrlapokat nyolc évig');
    expect((await run(pdf, '--valid-from', '2026.01.01')).code).toBe(2);
    expect((await run()).code).toBe(2);
    expect((await run('--nincs')).lines[0]).toContain("Unknown option '--nincs'");
  });
});
