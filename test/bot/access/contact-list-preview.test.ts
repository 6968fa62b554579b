// What somebody reads before a list is taken over, from the file to the words; and the table of the same.
import { readTable } from '../../../adapters/tables/read-table';
import { writeTable } from '../../../adapters/tables/write-table';
import type { KnownContact } from '../../../bot/contact-lists/contact';
import { planContacts } from '../../../bot/contact-lists/contact-list';
import type { FindMunicipality } from '../../../bot/contact-lists/contact-municipality';
import { previewTable, previewText } from '../../../bot/contact-lists/contact-preview';
import { plainText } from '../../../bot/plain-text';

const find: FindMunicipality = (typed) => {
  if (typed === 'Aba' || typed === '17376') return { kind: 'sure', ksh: '17376', name: 'Aba' };
  return typed === '03009' ? { kind: 'sure', ksh: '03009', name: 'Szombathely' } : { kind: 'none' };
};

const known = (ref: string, name: string, more: Partial<KnownContact> = {}): KnownContact => ({
  ref,
  ksh: '17376',
  municipality: 'Aba',
  name,
  role: 'viewer',
  email: `${ref}@aba.hu`,
  ...more,
});

const now = [
  known('g1', 'Kovács Anna', { phone: '+3622579200' }),
  known('g2', 'Nagy Béla'),
  known('g3', 'Kis Éva', {
    role: 'editor',
    tenantId: 'aaaaaaaa-0000-4000-8000-000000000001',
    aadObjectId: 'bbbbbbbb-0000-4000-8000-000000000001',
  }),
  known('g4', 'Régi Jenő', { role: 'lead' }),
];

async function planOf(lines: string[]) {
  const read = await readTable(Buffer.from(lines.join('\r\n')));
  if (!read.ok) throw new Error(read.problem);
  return planContacts(read.table, { now, find, today: '2026-11-22' });
}

const list = [
  'KSH-kód;Önkormányzat;Név;Szerep;E-mail;Telefon;Érvényes -ig;Szobaszám',
  '17376;Aba;Kovács Anna;szerkesztő;g1@aba.hu;06 30 123 4567;;1',
  '17376;Aba;Nagy Béla;megtekintő;;;;2',
  ';Aba;Kis Éva;szerkesztő;;;határozatlan;3',
  '3009;;"Új *Ida* Mária";jegyző;ida@szombathely.hu;;2027.12.31.;4',
].map((line) => line.replaceAll('*', ''));

const said = (text: string) => plainText({ text });

it('says what would happen: counts first, then who', async () => {
  expect(said(previewText(await planOf(list)))).toBe(`A lista rendben van, 4 sort néztem át. Még nem változott semmi.

- új hozzáférés: 1
- módosul: 1
- változatlan: 2
- meghívókódot kap: 2
- hiányzik a listáról: 1

Új hozzáférések

- 5. sor: Szombathely: Új Ida Mária, jegyző/vezető (meghívókóddal)

Módosul

- 2. sor: Aba: Kovács Anna: szerepkör: megtekintő → szerkesztő; telefon: +36 22 579 200 → +36 30 123 4567 (meghívókóddal)

Hiányzik a listáról (a hozzáférésük megmarad, amíg külön vissza nem vonják)

- Aba: Régi Jenő, jegyző/vezető

Figyelmeztetések

- fejléc, Szobaszám: Ezt az oszlopot nem ismerem, ezért kihagyom.

Ha így jó, kérem, erősítse meg; ha nem, javítsa a fájlt, és adja meg újra.`);
});

it('names the faults with their rows, and that nothing has changed', async () => {
  const plan = await planOf([...list, '99999;Aba;Tóth Pál;titkár;;1234;;', ';;;;;;;x']);
  expect(
    said(previewText(plan)),
  ).toBe(`A listát így nem tudom betölteni: 6 hiba van benne (6 sort néztem át). Nem változott semmi. Kérem, javítsa a fájlban a következőket, és adja meg újra:

- 6. sor, KSH-kód: Nincs ilyen KSH-kódú önkormányzat: 99999. Kérem, ellenőrizze a kódot.
- 6. sor, Szerep: Ismeretlen szerepkör: „titkár”. Lehet: kapcsolattartó, szerkesztő, megtekintő, jegyző vagy vezető.
- 6. sor, Telefon: Ez nem érvényes telefonszám: „1234”. Kérem, egy számot írjon be körzetszámmal, például: 06 22 123 456.
- 7. sor, Önkormányzat: Nincs megadva a település. Kérem, írja be a KSH-kódját vagy a nevét.
- 7. sor, Név: Üres. Kérem, töltse ki.
- 7. sor, Szerep: Üres. Kérem, töltse ki.

Figyelmeztetések

- fejléc, Szobaszám: Ezt az oszlopot nem ismerem, ezért kihagyom.`);
});

it('shows twenty of a kind and counts the rest', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const many = Array.from({ length: 26 }, (_, at) => `Aba;Kis B${letters[at]};jegyzo-helyettes`);
  const plan = await planOf(['Önkormányzat;Név;Szerep', ...many]);
  const text = said(previewText(plan));
  expect(text.match(/\. sor, /g)).toHaveLength(20);
  expect(text).toContain('- …és még 6');
  expect(said(previewText(plan, Number.POSITIVE_INFINITY)).match(/\. sor, /g)).toHaveLength(26);
  expect(previewTable(plan).rows).toHaveLength(26);
});

it('says that nothing is to be done', async () => {
  const plan = await planOf(['Önkormányzat;Név;Szerep', 'Aba;Nagy Béla;megtekintő']);
  expect(said(previewText(plan))).toContain('Nincs mit tennem: a lista megegyezik azzal, ami most érvényes.');
});

it('lets no cell of the list draw in the chat', async () => {
  const plan = await planOf(['Önkormányzat;Név;Szerep', '[x](https://evil.example);**Kis** <at>Éva</at>;`x`']);
  const text = previewText(plan);
  expect(text).toContain('„\\[x\\]\\(https://evil.example\\)”');
  expect(text).not.toMatch(/[^\\]<at|[^\\]\[x|[^\\*]\*\*Kis/);
});

it('gives the same as a table that opens as it was meant', async () => {
  const table = previewTable(await planOf(list));
  const read = await readTable(await writeTable('xlsx', table));
  expect(read.ok && read.table.header).toEqual([
    'Mi történik', 'Sor', 'KSH-kód', 'Önkormányzat', 'Név', 'Szerep', 'E-mail', 'Telefon', 'Mellék', 'Beosztás',
    'Érvényes -tól', 'Érvényes -ig', 'Részletek',
  ]); // biome-ignore format: three lines
  expect(read.ok && read.table.rows.map(({ cells }) => cells.filter(Boolean).join(' | '))).toEqual([
    'új | 5 | 03009 | Szombathely | Új Ida Mária | jegyző/vezető | ida@szombathely.hu | 2027-12-31 | meghívókóddal',
    'módosul | 2 | 17376 | Aba | Kovács Anna | szerkesztő | g1@aba.hu | +36 30 123 4567 | szerepkör: megtekintő → szerkesztő; telefon: +36 22 579 200 → +36 30 123 4567',
    'hiányzik | 17376 | Aba | Régi Jenő | jegyző/vezető | g4@aba.hu',
    'változatlan | 17376 | Aba | Nagy Béla | megtekintő | g2@aba.hu',
    'változatlan | 17376 | Aba | Kis Éva | szerkesztő | g3@aba.hu',
    'figyelmeztetés | Szobaszám: Ezt az oszlopot nem ismerem, ezért kihagyom.',
  ]);
});

it('can be read as a list again, and then changes nothing', async () => {
  const plan = await planOf(list);
  if (plan.kind === 'faulty') throw new Error('faulty');
  const read = await readTable(await writeTable('csv', previewTable(plan)));
  if (!read.ok) throw new Error(read.problem);
  const rows = read.table.rows.filter(({ cells }) => cells[2] !== '');
  const after: KnownContact[] = [
    ...plan.adds.map(({ contact }) => ({ ...contact, ref: 'new' })),
    ...plan.changes.map(({ contact, before }) => ({ ...contact, ref: before.ref })),
    ...plan.unchanged,
    ...plan.missing,
  ];
  const again = planContacts({ ...read.table, rows }, { now: after, find, today: '2026-11-22' });
  expect(again).toMatchObject({ kind: 'ready', adds: [], changes: [], missing: [], unchanged: [{}, {}, {}, {}, {}] });
});
