// What is said of contact lists: before and after they come in, when they are taken back, and when they leave.
import type { Import } from '../../../../bot/contact-lists/import-record';
import { moment } from '../../texts';

export const contactsTexts = {
  tooManyRows: (most: number): string => `A listában ${most} sornál több van. Kérem, ossza több fájlra.`,
  listFaulty: 'Amíg a listában hiba van, semmi nem tölthető be belőle. Kérem, javítsa a fájlt, és nézze meg újra.',
  confirmImport: (digest: string, codes: boolean): string =>
    `\nHa így jó, ugyanezt a parancsot adja ki ezzel kiegészítve: --confirm ${digest}${
      codes ? ' --codes FÁJL (ide kerülnek a meghívókódok, csak Ön olvashatja)' : ''
    }`,
  otherDigest:
    'Az ellenőrzőszám nem erre a betöltésre szól: azóta a fájl vagy a nyilvántartás megváltozott. Kérem, nézze meg újra --confirm nélkül. Nem történt semmi.',
  nothingToImport: 'Nincs mit tennem: a lista megegyezik azzal, ami most érvényes.',
  whereCodes:
    'A lista egy részéhez meghívókód készül. Kérem, mondja meg, melyik fájlba írjam őket: --codes FÁJL. Nem történt semmi.',
  codeTable: {
    title: 'Meghívókódok',
    header: ['KSH-kód', 'Önkormányzat', 'Név', 'Szerepkör', 'E-mail', 'Meghívókód (7 napig jó)'],
  },
  rowsSoFar: (rows: number): string => `${rows} sor …`,
  rowsRefused: (rows: { row: number; because: 'conflict' | 'reach' }[]): string =>
    `Ezek a sorok nem tölthetők be, mert a személynek olyan szerepköre van, amely ezt kizárja: ${rows
      .slice(0, 20)
      .map(({ row }) => row)
      .join(', ')}${rows.length > 20 ? ` és még ${rows.length - 20}` : ''}. Nem történt semmi.`,
  imported: (id: string, adds: number, changes: number, codes: number, path: string | undefined): string =>
    [
      `Betöltve: ${adds} új, ${changes} változás. A betöltés azonosítója: ${id}`,
      ...(codes > 0
        ? [`${codes} meghívókód itt van: ${path}. Másutt nem láthatók; ha kiadta őket, törölje a fájlt.`]
        : []),
      `30 napig visszavonható: npm run admin -- contacts undo ${id} --as SZEMÉLY`,
    ].join('\n'),
  notUndone: {
    unknown: 'Nincs ilyen betöltés. A lista: npm run admin -- contacts list-imports --as SZEMÉLY',
    'undone-before': 'Ezt a betöltést már visszavonták. Nem történt semmi.',
    'too-old': 'Ez a betöltés 30 napnál régebbi, már nem vonható vissza. Nem történt semmi.',
  },
  rowLeft: ({ row, ksh, because }: { row: number; ksh: string; because: 'contact' | 'grant' }): string =>
    `${row}. sor (${ksh}): ${because === 'contact' ? 'a kapcsolattartó adatai azóta megváltoztak' : 'a hozzáférése azóta véget ért vagy más lett'}, ezért így hagytam.`,
  undone: (rows: number, left: number): string =>
    `Visszavontam ${rows} sort${left > 0 ? `, ${left} sort nem` : ''}. Amit a betöltés megnyitott, az a következő üzenettől nem él, a fel nem használt kódok nem jók.`,
  noImports: 'Nincs nyilvántartott betöltés.',
  import: (id: string, { at, by, adds, changes, undone }: Import): string =>
    `${id}  ${moment(at)}  ${by}: ${adds} új, ${changes} változás${undone ? `, visszavonva: ${moment(undone.at)}` : ''}`,
  exportWaits: (id: string, places: number): string =>
    `${places === 0 ? 'Minden önkormányzat' : `${places} önkormányzat`} személyes adataihoz egy másik adatgazda jóváhagyása kell, 24 órán belül:
  npm run admin -- exports approve ${id} --as MÁSIK_ADATGAZDA
Utána Ön adja ki: npm run admin -- contacts export --approved ${id} --to FÁJL --as SZEMÉLY`,
  notApproved: {
    unknown: 'Nincs ilyen nyitott kérelem. Nem történt semmi.',
    late: 'Ez a kérelem 24 óránál régebbi, már nem hagyható jóvá. Nem történt semmi.',
    self: 'Saját kérelmét senki nem hagyhatja jóvá: másik adatgazda kell hozzá. Nem történt semmi.',
    approved: 'Ezt már jóváhagyták. Nem történt semmi.',
  },
  approved: (id: string): string => `Jóváhagyva: ${id}. Aki kérte, 24 órán belül, egyszer adhatja ki.`,
  exported: (rows: number, path: string): string =>
    `${rows} személy adatai itt vannak: ${path}. A fájlt csak Ön olvashatja; ha már nem kell, törölje.`,
};
