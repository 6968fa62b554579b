// What is said of a table that cannot be taken: one Hungarian sentence each, with the next step.

/** "1,73E+04" → shown; cells are written as Excel names them. */
const shown = (cell: string): string => (cell.length > 30 ? `${cell.slice(0, 30)}…` : cell);
const article = (cell: string): string => (/^[AEIOUFLMNRSXY]/.test(cell) ? 'az' : 'a');
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
/** "a B3 cellában", "az A3 cellában" */
const inCell = (cell: string): string => `${article(cell)} ${cell} cellában`;
const inCells = (cells: string[], all: number): string =>
  all === 1
    ? inCell(cells[0] ?? '')
    : `ezekben a cellákban: ${cells.join(', ')}${all > cells.length ? ` és még ${all - cells.length}` : ''}`;

const saveAnew = 'Kérem, nyissa meg Excelben, és mentse „Excel-munkafüzet (.xlsx)” formátumban.';

export const tableTexts = {
  empty: 'A fájl üres. Kérem, válassza ki azt a fájlt, amelyben a lista van.',
  tooLarge: (megabytes: number): string =>
    `A fájl nagyobb ${megabytes} MB-nál. Kérem, ossza kisebb részekre, vagy mentse el képek nélkül.`,
  oldExcel: `Ez régi Excel-fájl (.xls), ezt nem tudom olvasni. ${saveAnew}`,
  binaryExcel: `Ez bináris Excel-fájl (.xlsb), ezt nem tudom olvasni. ${saveAnew}`,
  openDocument: `Ez OpenDocument-fájl (.ods), ezt nem tudom olvasni. Kérem, mentse el XLSX vagy CSV formátumban.`,
  locked: 'A munkafüzet jelszóval védett. Kérem, mentse el jelszó nélkül, és azt adja meg.',
  macros: `A munkafüzetben makró van, ilyet biztonsági okból nem olvasok. ${saveAnew}`,
  pdf: 'Ez PDF, nem táblázat. Kérem, az eredeti XLSX- vagy CSV-fájlt adja meg.',
  word: 'Ez Word-dokumentum, nem táblázat. Kérem, tegye a listát Excelbe, és XLSX-ben mentse el.',
  picture: 'Ez kép, nem táblázat. Kérem, a lista XLSX- vagy CSV-fájlját adja meg.',
  webPage: `Ez weboldal (HTML) vagy XML, nem táblázat, akkor is, ha Excel nyitja meg. ${saveAnew}`,
  packed: 'Ez tömörített csomag. Kérem, csomagolja ki, és a benne lévő táblázatot adja meg.',
  unknown: 'Ez nem táblázat, vagy nem ismerem a formátumát. Kérem, XLSX- vagy CSV-fájlt adjon meg.',
  damaged: `A fájl sérült. ${saveAnew}`,
  unpacksToMuch: (megabytes: number): string =>
    `A fájl kicsomagolva ${megabytes} MB-nál nagyobb, ezért nem olvasom be. Kérem, csak a lista lapját mentse külön fájlba.`,
  dosLetters:
    'A fájl ékezetei elvesznének, mert „CSV (MS-DOS)” formátumban mentették. Kérem, mentse el „CSV UTF-8” vagy XLSX formátumban.',
  openQuote: (row: number): string =>
    `A ${row}. sorban egy idézőjel nincs lezárva vagy rossz helyen áll. Kérem, javítsa, vagy mentse a táblázatot XLSX-ben.`,

  noHeader:
    'Nem találok oszlopfejlécet. Kérem, az első sorba írja az oszlopok nevét (például: Önkormányzat, Név, Szerep).',
  noRows: 'A táblázatban a fejlécen kívül nincs sor. Kérem, azt a fájlt adja meg, amelyben a lista van.',
  tooManyRows: (most: string): string => `A táblázatban ${most} sornál több van. Kérem, ossza több fájlra.`,
  tooManyColumns: (most: number): string =>
    `A táblázatban ${most} oszlopnál több van. Kérem, csak a szükséges oszlopokat hagyja meg.`,
  tooMuchText: 'A táblázatban túl sok szöveg van. Kérem, csak a szükséges oszlopokat hagyja meg.',
  longCell: (cell: string, most: string): string =>
    `${capital(inCell(cell))} ${most} karakternél hosszabb szöveg áll. Kérem, rövidítse le.`,
  beyondHeader: (row: number): string =>
    `A ${row}. sorban több cella van, mint ahány oszlopnak neve van. Kérem, nézze meg, nem csúsztak-e el az adatok.`,
  formulas: (cells: string[], all: number): string =>
    `Képlet áll ${inCells(cells, all)}. Kérem, illessze be az oszlopot értékként, és mentse el újra.`,
  errors: (cells: string[], all: number): string =>
    `Hibás érték (#HIÁNYZIK, #ÉRTÉK! vagy hasonló) áll ${inCells(cells, all)}. Kérem, javítsa vagy törölje.`,
  scientific: (cell: string, value: string): string =>
    `${capital(inCell(cell))} az Excel számmá alakított egy kódot (${shown(value)}), és a számjegyei elveszhettek. Kérem, állítsa az oszlopot szövegre, és írja be újra.`,

  otherSheets: (read: string, others: string[]): string =>
    `Csak ezt a lapot olvastam be: ${shown(read)}; ${others.length === 1 ? 'ezt nem' : 'ezeket nem'}: ${others.map(shown).join(', ')}.`,
  yes: 'IGAZ',
  no: 'HAMIS',

  tooSlow: (seconds: number): string =>
    `A fájl beolvasása ${seconds} másodpercnél tovább tartana. Kérem, csak a lista lapját mentse külön fájlba.`,
  notRead: `A fájlt nem sikerült beolvasni. ${saveAnew}`,
};
