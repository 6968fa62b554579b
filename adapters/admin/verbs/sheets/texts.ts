// What is said of sheets that leave for the programme, and of how far they are.

import { documentWords } from '../../../../bot/texts/document-words';
import type { SheetState } from '../../../../dialogs/sheet';
import { moment } from '../../texts';

const { states } = documentWords;

/** By its word in the data or by what people call it. */
export function stateFrom(written: string): SheetState | undefined {
  const word = written.trim().toLowerCase();
  const all = Object.entries(states) as [SheetState, string][];
  return all.find(([state, name]) => state === word || name === word)?.[0];
}

export const sheetsTexts = {
  formUnknown: (typed: string, known: readonly string[]): string =>
    `Nincs ilyen űrlap: ${typed}. Ezek közül választhat: ${known.join(', ')}.`,
  stateUnknown: (typed: string): string =>
    `Nincs ilyen állapot: ${typed}. Ezek közül választhat: ${Object.keys(states).join(', ')}.`,
  draftsStay:
    'A vázlat még az önkormányzaté, ezért nem adható ki. Hogy hol tartanak, ez mutatja: npm run admin -- sheets list --as SZEMÉLY',
  formatUnknown: 'A fájl neve .xlsx, .csv vagy .json végű legyen: ebből tudom, milyen fájlt kér.',
  waits: (id: string, places: number): string =>
    `${places === 0 ? 'Minden önkormányzat' : `${places} önkormányzat`} személyes adataihoz egy másik adatgazda jóváhagyása kell, 24 órán belül:
  npm run admin -- exports approve ${id} --as MÁSIK_ADATGAZDA
Utána Ön adja ki: npm run admin -- sheets export --form ŰRLAP --approved ${id} --to FÁJL --as SZEMÉLY
Jóváhagyás nélkül is kiadhatja, --personal nélkül: akkor a személyes adatok kitakarva látszanak.`,
  exported: (sheets: number, path: string, isWhole: boolean): string =>
    `${sheets} beküldött adatlap itt van: ${path}. ${
      isWhole
        ? 'Személyes adatok vannak benne: a fájlt csak Ön olvashatja; ha már nem kell, törölje.'
        : 'A személyes adatok kitakarva látszanak.'
    }`,
  stopped: 'Megszakítva: nem készült fájl, félkész sem maradt. Ha jóváhagyással kérte, új kérelem kell hozzá.',
  tooManyRows:
    'Ennyi sor nem fér egy Excel-munkalapra. Kérje .csv vagy .json fájlba, vagy vármegyénként. Nem készült fájl.',
  sheet: (ksh: string, name: string, state: SheetState, receipt: string | undefined, at: number | undefined): string =>
    [ksh, name, states[state], receipt ?? '–', at === undefined ? '–' : moment(at)].join('  '),
  counts: (title: string, counts: ReadonlyMap<SheetState, number>, notBegun: number): string =>
    [
      `${title}:`,
      ...[...counts].map(([state, count]) => `- ${states[state]}: ${count}`),
      `- még nem kezdték el: ${notBegun}`,
    ].join('\n'),
};
