// What the bot says when a sheet is wanted as a file, and the words for it.
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import type { Button, Reply } from '../turn';
import { helpButton, say } from './buttons';
import { headOf } from './lead';
import { type Named, noun, type OfSheet, theNoun, wordFor } from './sheet-noun';

const formats = { pdf: 'PDF', xlsx: 'Excel' } as const;

/** While a sheet is open these could be an answer, too. */
const shortWords = {
  pdf: [
    'pdf',
    'letöltés',
    'letöltöm',
    'nyomtatás',
    'kinyomtatom',
    'pdf-ben kérem',
    'pdf letöltése',
    'letöltés pdf-ben',
    'kérem a pdf-et',
    'pdf-et kérek',
    'kérem pdf-ben',
  ],
  xlsx: [
    'excel',
    'xlsx',
    'excelben kérem',
    'excel letöltése',
    'letöltés excelben',
    'kérem az excelt',
    'excelt kérek',
    'kérem excelben',
    'excel táblázat',
  ],
} as const;

/** Asked which program they use, somebody may well say "Excel". */
const answerWords = ['pdf', 'excel', 'xlsx', 'nyomtatás', 'excel táblázat'];

/** Nobody answers a question with these. */
const longWords = {
  pdf: ['adatlap pdf', 'adatlap pdf-ben', 'az adatlap pdf-ben', 'adatlap letöltése', 'letöltöm az adatlapot', 'adatlap nyomtatása', 'kinyomtatom az adatlapot', 'adatlap mentése'],
  xlsx: ['adatlap excel', 'adatlap excelben', 'az adatlap excelben', 'adatlap xlsx', 'adatlap táblázatban'],
} as const; // biome-ignore format: two lists

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Offered extends Named {
  municipality: Municipality;
  title: string;
  format: keyof typeof formats;
  /** Of what was sent; a draft has none. */
  receipt: string | undefined;
  isMasked: boolean;
}

const what = ({ title, receipt, format }: Offered): string =>
  `**${literal(title)}**, ${receipt ?? 'vázlat'} (${formats[format]})`;

export const sheetDocumentTexts = {
  sheetFileShortWords: shortWords,
  sheetFileLongWords: longWords,
  sheetFileOrAnswer: answerWords,
  pdfButton: { ...say('PDF', 'adatlap pdf'), byWord: true } satisfies Button,
  fileButtonsOf: (receipt: string): Button[] =>
    (['pdf', 'xlsx'] as const).map((format) => ({
      ...say(formats[format], `${receipt} ${formats[format].toLowerCase()}`),
      byWord: true,
    })),

  isFileButton: ({ press }: Button): boolean =>
    press.do === 'say' && /^(?:adatlap pdf|ASP-\S+ (?:pdf|excel))$/.test(press.text),

  sheetFile: (
    of: Offered,
    { address, minutes, isSaved }: { address: string; minutes: number; isSaved: boolean },
  ): Reply => ({
    text: [
      headOf(of.municipality, `${noun(of)} fájlban`),
      what(of),
      ...(of.receipt === undefined ? ['Ez még vázlat: a válaszok változhatnak, és a fájlra ez rá is van írva.'] : []),
      ...(of.isMasked ? ['A személyes adatok a fájlban is kitakarva látszanak.'] : []),
      isSaved
        ? 'Személyes adatok is lehetnek benne: kérem, csak annak adja oda, akire tartozik.'
        : `A hivatkozás ${minutes} percig jó, egyszer használható, és csak Önnek szól: kérem, ne adja tovább. Ha lejárt, kérje újra.`,
    ].join('\n\n'),
    file: { title: `Letöltés (${formats[of.format]})`, address },
    buttons: [helpButton],
  }),

  noSheetFileHere: ({ municipality, ...form }: Named & { municipality: Municipality }): Reply => ({
    text: [
      headOf(municipality, `${noun(form)} fájlban`),
      'Ebben a csevegésben most nem tudok fájlt adni: az üzemeltető még nem állította be, melyik címről tölthető le (PUBLIC_URL). Kérem, szóljon neki.',
      'A tartalmát addig is megmutatom: a kitöltés alatt állóét az „ellenőrzés” szóra, a beküldöttét, ha beírja a számát.',
    ].join('\n\n'),
    buttons: [helpButton],
  }),

  nothingInSheet: ({ municipality, form }: OfSheet): Reply => ({
    text: [
      headOf(municipality, `${noun(form)} fájlban`),
      `Ebben ${theNoun(form, '-ban')} még nincs egyetlen válasz sem, ezért nincs mit letölteni. ${upper(wordFor(form))} szóra elkezdjük.`,
    ].join('\n\n'),
    buttons: [say(upper(noun(form)), noun(form)), helpButton],
  }),
};
