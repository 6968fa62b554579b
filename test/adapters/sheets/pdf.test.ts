// A sheet as a PDF: every word of it can be read back, by eyes and by what reads aloud, whatever stands in it and however long it is.
import { inflateSync } from 'node:zlib';
import { sheetPdf } from '../../../adapters/sheets/pdf';
import type { SheetDocument } from '../../../bot/sheets/documents/sheet-document';
import { joiningSurvey } from '../../../dialogs/forms/joining-survey';
import { madeDocument, people, wordsIn } from './make-document';
import { type PdfRead, readPdf } from './read-pdf';

const MADE = Date.parse('2026-11-22T10:00:00Z');

interface Read extends PdfRead {
  bytes: Buffer;
  /** All of it, without the breaks of lines. */
  bare: string;
}

async function printed(document: SheetDocument): Promise<Read> {
  const bytes = await sheetPdf(document, MADE);
  const read = await readPdf(bytes);
  return { ...read, bytes, bare: bare(read.pages.join('\n')) };
}

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');
const missing = ({ bare: all }: Read, words: string[]): string[] => words.filter((word) => !all.includes(bare(word)));

/** The objects of the file, whether packed or not. */
function insides(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...packed].join('\n');
}

it.each(['short', 'long'] as const)('holds every label and value with its accents (%s way)', async (way) => {
  const document = madeDocument({ way, more: { kept: ['Szokatlan: őű ŐŰ.'] } });
  const read = await printed(document);
  expect(missing(read, wordsIn(document))).toEqual([]);
  const around = [
    'Aba, Fejér vármegye', '17376', 'ASP-2026-173701', 'beküldve', '2026. november 22. 10:05', 'Készült: 2026. november 22. 11:00',
    'KSH Helységnévtár, 2018', `1/${read.pages.length}. oldal`, 'Átnézett, helyesnek jelölt figyelmeztetések', 'Szokatlan: őű ŐŰ.',
  ]; // biome-ignore format: one list
  expect(missing(read, around)).toEqual([]);
  expect(read.bare).not.toContain('VÁZLAT');
});

it('is tagged, titled and in Hungarian, with its fonts in it', async () => {
  const { bytes, title } = await printed(madeDocument());
  const inside = insides(bytes);
  for (const mark of [
    ...['/StructTreeRoot', '/MarkInfo', '/Marked true', '/DisplayDocTitle true', '(hu-HU)', 'pdfuaid:part'],
    ...['/S /H1', '/S /H2', '/S /H3', '/S /Table', '/S /TR', '/S /TH', '/S /TD', '/Scope /Row', '/FontFile2'],
  ]) {
    expect(inside.includes(mark) ? 'there' : mark).toBe('there');
  }
  expect(title).toBe('Aba – Szervezeti és kapcsolattartási adatlap – ASP-2026-173701');
  expect(bytes.length).toBeLessThan(200_000);
});

it('marks a draft on every page, and says what is still to be asked', async () => {
  const document = madeDocument({ way: 'short', form: joiningSurvey, more: { isDraft: true, state: 'draft' } });
  const { pages } = await printed(document);
  for (const page of pages) expect(bare(page)).toContain('VÁZLAT');
  expect(bare(pages.join(''))).toContain(bare('Amit még meg kell tudni'));
});

it('holds sixty people, each with their rows under their name, on numbered pages', async () => {
  const document = madeDocument({ answers: people(60) });
  const read = await printed(document);
  expect(missing(read, wordsIn(document))).toEqual([]);
  const named = document.blocks.filter(({ section }) => section === 'Kapcsolattartók');
  expect(named).toHaveLength(60);
  for (const { item = '', rows } of named) {
    const email = rows.find(({ label }) => label === 'E-mail-cím')?.value ?? '';
    const page = read.pages.find((each) => each.includes(email)) ?? '';
    expect(bare(page)).toContain(bare(item));
  }
  read.pages.forEach((page, at) => {
    expect(bare(page)).toContain(bare(`${at + 1}/${read.pages.length}. oldal`));
  });
});

it('draws what is hostile or endless as words', async () => {
  const hostile = [
    '=1+1',
    '<b>x</b> (a) \\) Tj ET',
    'jobbról\u202ebalra',
    '👩‍💻 kép',
    'sor\nsor',
    '\u0000\ud800vége',
    '-'.repeat(600),
  ];
  const endless = `eleje ${'hosszú őszi szöveg '.repeat(900)}vége`;
  const document = madeDocument();
  const [first] = document.blocks;
  const row = first?.rows[0];
  if (!first || !row) throw new Error('nothing in it');
  first.rows = [...hostile, endless].map((value, at) => ({ ...row, label: `Sor ${at}`, value }));
  const read = await printed(document);
  const shown = ['=1+1', '<b>x</b> (a) \\) Tj ET', 'jobbrólbalra', '□□ kép', 'sor', 'vége', '-'.repeat(600), endless];
  const whole = read.pages.map((page) => bare(page)).join('');
  // Between the pages of the endless one stand the feet of the pages.
  const words = shown.filter((each) => each !== endless);
  expect(words.filter((each) => !whole.includes(bare(each)))).toEqual([]);
  expect(whole.split(bare('hosszú őszi')).length - 1).toBeGreaterThanOrEqual(890);
  expect(read.pages.length).toBeGreaterThan(4);
});

it('shows masked readers nothing of people', async () => {
  const read = await printed(
    madeDocument({ answers: people(2), more: { isMasked: true, kept: ['Nem lehet: +36 1 234'] } }),
  );
  expect(missing(read, ['1. személy', '2. személy', '•••', 'kitakarva', '1 figyelmeztetést'])).toEqual([]);
  for (const word of ['Győrűs', 'főelőadó', '430 001', 'orzse', '+36 1 234']) {
    expect(read.bare).not.toContain(bare(word));
  }
});
