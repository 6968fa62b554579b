// What the bot says around the sheets of a municipality: opening, asking, confirming, two people at once, checking, sending; and their words.

import { momentOf } from '../hungarian';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import type { Button, Reply } from '../turn';
import { helpButton, say } from './buttons';
import { act, headOf } from './lead';
import { type Named, noun, type OfSheet, theNoun, wordFor } from './sheet-noun';

const back: Button = { ...say('Vissza'), byWord: true };
export const later: Button = { ...say('Később'), byWord: true };
export const goOn = say('Folytatás');
export const check = say('Ellenőrzés');

export const list = (lines: readonly string[]): string => lines.join('\n');
export const paragraphs = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n\n');

interface At {
  municipality: Municipality;
  /** Where in the sheet: "Kapcsolattartók, Kovács Anna". */
  where: string;
  /** Said above: of the last answer, or of what was asked in between. */
  before: readonly string[];
}

export interface AskedText extends At {
  number: number;
  of: number;
  ask: string;
  intro: string | undefined;
  remark: string | undefined;
  /** What stands there already. */
  now: string | undefined;
  /** It is an answer, and nothing more is asked about it. */
  staysByWord: boolean;
  numbered: readonly string[];
}

export interface Row {
  label: string;
  value: string;
}

/** Of a section, or of one of its items. */
export interface RowGroup {
  title: string;
  rows: Row[];
}

export interface SectionState {
  title: string;
  state: 'not-started' | 'in-progress' | 'complete' | 'returned';
  answered: number;
  of: number;
}

export const states: Record<SectionState['state'], string> = {
  'not-started': 'még nem kezdték el',
  'in-progress': 'folyamatban',
  complete: 'kész',
  returned: 'hiánypótlás kell',
};

export const sheetStates: Record<'draft' | 'sent' | 'returned' | 'accepted' | 'amending', string> = {
  draft: 'vázlat',
  sent: 'beküldve',
  returned: 'hiánypótlásra visszaküldve',
  accepted: 'elfogadva',
  amending: 'módosítás alatt',
};

const unnamed = 'egy munkatárs';
const who = (name: string | undefined): string => (name === undefined ? unnamed : `**${literal(name)}**`);

export const sheetTexts = {
  sheetQuestion: ({
    municipality,
    where,
    before,
    number,
    of,
    ask,
    intro,
    remark,
    now,
    staysByWord,
    numbered,
  }: AskedText): string =>
    paragraphs(
      headOf(municipality, where),
      ...before,
      intro,
      remark === undefined ? undefined : `A programvezető megjegyzése: ${literal(remark)}`,
      `**${number}/${of}. ${ask}**`,
      now === undefined
        ? undefined
        : `Most ez áll itt: **${literal(now)}**${staysByWord ? '. Ha így jó, írja be: „tovább”.' : ''}`,
      numbered.length > 0 ? list(numbered.map((title, at) => `${at + 1}. ${title}`)) : undefined,
    ),

  sheetConfirm: ({ municipality, where, before, sources }: At & { sources: string[] }): string =>
    paragraphs(headOf(municipality, where), ...before, `**Ezt már tudjuk** (forrás: ${sources.join('; ')}). Így jó?`),
  confirmInWords: (rows: number): string =>
    rows === 1
      ? 'Ha jó, írja be: „rendben”. Ha nem, írja be az 1-es sorszámot, és megkérdezem.'
      : 'Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.',
  checkButton: check,
  backButton: back,
  laterButton: later,
  skipButtonTitle: 'Kihagyom',
  notKnownButtonTitle: 'Nem tudom',
  meaningButtonTitle: 'Mit jelent ez?',

  sheetBack: (form: Named, number?: number, of?: number): string =>
    `…vissza ${theNoun(form, '-hoz')}${number === undefined ? '' : `, ${number}/${of}`}:`,
  sheetGoesOn: 'Ott folytatjuk, ahol abbahagyták.',
  sheetWarning: (warning: string): string =>
    `${warning} Az „ellenőrzés” mutatja majd, és ott jóváhagyhatja; ha most javítaná, írja be: „vissza”.`,
  sheetNotAsked:
    'Ez a kérdés közben kikerült a kérdések közül, mert egy másik válasz megváltozott. Folytassuk a következővel.',
  sheetOldCard: (value: string): string =>
    `Erre a kérdésre azóta már van válasz: **${literal(value)}**. Nem írtam felül.`,
  sheetButtonOver: 'Ez a gomb egy korábbi válaszhoz tartozott, így nem írtam be semmit. Itt tartunk most:',
  sheetKnownChanged: 'Azóta változott, ami jóváhagyásra vár, ezért megmutatom újra.',
  sheetUnclearConfirm: 'Ezt itt nem értem. Kérem, a „rendben” szót vagy egy sorszámot írjon.',
  sheetWhichRow: (rows: number): string => `Melyik más? Írja be a sorszámát (1–${rows}), és azt megkérdezem.`,
  sheetMustKnow:
    'Ez az adat kötelező. Ha most nincs kéznél, a „szakaszok” szóra mással haladhat, a „később” szóra pedig ugyanitt folytatjuk.',
  sheetWantsAnswer: 'Itt magát az adatot kérem, ezért ezt nem írtam be.',
  sheetChangeHow: 'Korábbi válasz módosításához írja be: „ellenőrzés”, utána a sor számával: „módosítás 3”.',
  sheetFirst: 'Ez az első kérdés, innen nincs hová visszalépni.',
  sheetChangeLeft: 'Rendben, ez a válasz marad, ahogy volt.',

  sheetPutAside: ({ municipality, form }: OfSheet): Reply => ({
    text: paragraphs(
      headOf(municipality, `${noun(form)} félretéve`),
      form.parts
        ? `Rendben, itt abbahagyjuk. Minden eddigi válasz megmaradt, a kollégák is látják. A „folytatás” szóra ugyanitt folytatjuk, ${wordFor(form)} szóra az áttekintés jön.`
        : `Rendben, itt abbahagyjuk. Minden eddigi válasz megmaradt. A „folytatás” vagy ${wordFor(form)} szóra ugyanitt folytatjuk.`,
    ),
    buttons: [goOn, form.parts ? say('Kérdőív') : helpButton],
  }),

  sheetState: (
    municipality: Municipality,
    title: string,
    state: keyof typeof sheetStates,
    all: SectionState[],
  ): string =>
    paragraphs(
      headOf(municipality, `${title}: ${sheetStates[state]}`),
      list(all.map((each) => `- **${each.title}:** ${states[each.state]} (${each.answered}/${each.of})`)),
    ),

  sheetIsFull: (municipality: Municipality, title: string, isWrong: boolean): Reply => ({
    text: paragraphs(
      headOf(municipality, title),
      isWrong
        ? '**Minden kérdésre van válasz, de van köztük javítandó.** Az „ellenőrzés” szóra megmutatom, és ott módosíthatja.'
        : '**Minden kérdésre van válasz.** Nézze át az „ellenőrzés” szóval, utána beküldhető.',
    ),
    buttons: [check, later],
  }),

  sheetWholeNeeded:
    'A gyors adatlap kérdéseivel végeztünk. A beküldéshez a teljes adatlapból még hiányzik néhány adat; ezeket most megkérdezem.',

  sheetDisputed: (of: {
    municipality: Municipality;
    label: string;
    name: string | undefined;
    at: number;
    theirs: string;
    yours: string;
    args: Record<string, string>;
    before: readonly string[];
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.label),
      ...of.before,
      `Közben ${who(of.name)} már válaszolt erre (${momentOf(new Date(of.at).toISOString())}), ezért az Ön válaszát még nem írtam be.`,
      list([`- Ami most ott áll: **${literal(of.theirs)}**`, `- Amit Ön írt: **${literal(of.yours)}**`]),
      'Melyik maradjon?',
    ),
    buttons: [
      { ...act('Ami most ott áll', 'sheet-settle', { ...of.args, mine: 'no' }), byWord: true },
      { ...act('Az enyém', 'sheet-settle', { ...of.args, mine: 'yes' }), byWord: true },
    ],
  }),
  sheetSayWhich: 'Kérem, előbb válasszon: „ami most ott áll” vagy „az enyém”.',
  sheetTheirsStays: 'Rendben, az marad, ami ott áll.',
  sheetNothingDisputed: 'Ez már eldőlt.',
};
