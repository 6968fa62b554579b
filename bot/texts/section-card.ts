// What is said around a section that is filled in as one card: switching to it and back, what was saved, and what is wrong beside an input.

import { literal } from '../literal';
import type { IdentifierKind } from '../personal-data/identifier';
import type { Button, FormPart, Reply } from '../turn';
import { helpButton, say } from './buttons';
import { headOf } from './lead';
import { identifierLeftOut } from './personal-data';
import { type Named, noun, type OfSheet, theNoun, wordFor } from './sheet-noun';
import { goOn, list, paragraphs } from './sheets';

const save = 'Mentés és tovább';

export const sectionCardTexts = {
  noSheetOpen: {
    text: 'Most nincs nyitott adatlap vagy kérdőív. Kérem, előbb nyissa meg: „adatlap”, „gyors adatlap” vagy „kérdőív”.',
    buttons: [say('Adatlap'), say('Kérdőív'), helpButton],
  } satisfies Reply,

  inOneWords: ['egyben', 'egyben űrlapon', 'űrlapon', 'űrlapként', 'az egészet egyben', 'egész rész egyben', 'kártyán'],
  oneByOneWords: ['egyenként', 'kérdésenként', 'egyesével', 'egyenként kérdezzen', 'kérdezzen egyenként'],
  inOneButton: { ...say('Egyben, űrlapon'), byWord: true } satisfies Button,
  oneByOneButton: { ...say('Egyenként'), byWord: true } satisfies Button,
  leaveButton: { ...say('Később, mentés nélkül', 'később'), byWord: true } satisfies Button,
  saveTitle: save,
  saveMoreTitle: 'Mentés és még egy',
  saveLaterTitle: 'Mentés, később folytatom',

  noFormsHere: 'Itt űrlapot nem tudok rajzolni, ezért kérdésenként megyünk tovább.',
  oneByOne: 'Rendben, innen kérdésenként megyünk tovább. Az „egyben” szóra újra űrlapot adok.',

  cardHow: `Töltse ki, amit tud, azután: „${save}”. Ami nincs kéznél, üresen maradhat.`,
  cardProgress: (of: { section: number; sections: number; answered: number; all: number }): string =>
    `Szakasz: ${of.section}/${of.sections} · ${of.answered}/${of.all} válasz`,
  cardPage: (page: number, pages: number): string => `${page}/${pages}. oldal`,
  cardItems: (form: Named, names: readonly string[]): string =>
    `Már szerepel ${theNoun(form, '-on')}: ${names.map((name) => `**${literal(name)}**`).join(', ')}.`,
  cardReminder: ({ municipality, form }: OfSheet, where: string, before: readonly string[]): Reply => ({
    text: paragraphs(
      headOf(municipality, where),
      ...before,
      `…vissza ${theNoun(form, '-hoz')}: a fenti űrlapot ugyanúgy kitöltheti. Ha ide kéri, írja be: „folytatás”.`,
    ),
    buttons: [{ ...goOn, byWord: true }],
  }),
  cardWantsFilling: `Ezt itt nem tudom, melyik kérdéshez írjam. Kérem, az űrlapon töltse ki, és ott nyomja meg: „${save}”. Az „egyenként” szóra kérdésenként megyünk.`,
  cardPressIt: `Kérem, magán az űrlapon nyomja meg: „${save}”; a beírt válaszokat csak az hozza el.`,
  cardSavedBefore: 'Ezt az űrlapot már elmentettem, kétszer nem írtam be semmit. Itt tartunk most:',

  cardSaved: (count: number): string => `**Elmentettem:** ${count} válasz.`,
  cardPutAside: ({ municipality, form }: OfSheet, count: number, kept: number): Reply => ({
    text: paragraphs(
      headOf(municipality, `${noun(form)} félretéve`),
      [
        count > 0 ? `**Elmentettem:** ${count} válasz.` : 'Új válasz nem volt, amit elmentsek.',
        ...(kept > 0 ? [`Ami még nem jó (${kept}), azt is megőriztem: az űrlapon ott áll majd.`] : []),
        form.parts
          ? `A „folytatás” szóra ugyanitt folytatjuk, ${wordFor(form)} szóra az áttekintés jön.`
          : `A „folytatás” vagy ${wordFor(form)} szóra ugyanitt folytatjuk.`,
      ].join(' '),
    ),
    buttons: [goOn, helpButton],
  }),
  cardProblems: (count: number): string =>
    count === 1
      ? 'Egy válasz még nem jó: az űrlapon mellette áll, miért.'
      : `${count} válasz még nem jó: az űrlapon mellettük áll, miért.`,
  cardMissingSome:
    'Ami még hiányzik, azt az űrlapon megjelöltem; ha most nincs kéznél, válassza ezt: „Mentés, később folytatom”.',
  cardNewSome: 'A válaszai miatt még néhány kérdés ide tartozik; az űrlapon megjelöltem őket.',
  cardOthersChanged: (labels: readonly string[]): string =>
    `Közben más is módosított, az ő válasza maradt: ${labels.map(literal).join(', ')}.`,
  cardOfAnother:
    'Ez az űrlap nem ahhoz tartozik, ami most nyitva van, ezért nem írtam be belőle semmit. Most itt tartunk:',
  cardIsOld: 'Ez egy régebbi űrlap volt, ezért nem írtam be belőle semmit. Itt a mostani állapot:',
  cardOfAnotherAside:
    'Ez az űrlap nem ahhoz tartozik, amit félretettünk, ezért nem írtam be belőle semmit. A félretett lap a „folytatás” szóra nyílik meg.',
  itemLabel: (label: string, sentence: string): string => `**${label}:** ${sentence}`,

  inputMissing: 'Ez még hiányzik.',
  inputNew: 'Az előző válaszok miatt ez is kell.',
  inputFrom: (source: string): string => `Ezt tudjuk (forrás: ${source}); ha nem jó, javítsa.`,
  inputRemark: (remark: string): string => `A programvezető megjegyzése: ${remark}`,
  inputOwnNewer: (value: string): string =>
    `Erre azóta már van más válasza: ${value}. Nem írtam felül; ha ez legyen helyette, mentse újra.`,
  inputPersonal: (kinds: readonly IdentifierKind[]): string =>
    `Ez személyes adatnak látszik (${kinds.map((kind) => identifierLeftOut(kind).slice(1, -1)).join(', ')}), ezért nem írtam be. Kérem, írja át; ha mégis kell, az „egyenként” szóra megadhatja.`,
  optionalLabel: (ask: string): string => (/kihagyhat/i.test(ask) ? ask : `${ask} (nem kötelező)`),
  exampleInside: (example: string): string => `például: ${example}`,
  /** Beside a question of many. */
  notKnownLabel: (label: string): string => `Nem tudom: ${label}`,
  chooseInside: 'Válasszon…',
  helpTitle: 'Mit jelent ez?',
  /** In red on a card; the word is for whom it is not red. */
  inputProblem: (sentence: string): string => `Javítandó: ${sentence}`,

  /** Where it is not drawn. */
  formInWords: ({ intro, inputs, progress }: FormPart): string =>
    paragraphs(
      progress,
      intro,
      list(
        inputs
          .filter(({ control }) => control.type !== 'toggle')
          .map(({ group, label, shown, note, problem }, at) =>
            [
              `${at + 1}. ${[group, label].filter(Boolean).join(' – ')}`,
              shown === undefined || shown === '' ? undefined : ` Most ez áll itt: **${literal(shown)}**`,
              note && ` ${literal(note)}`,
              problem && ` **${literal(problem)}**`,
            ]
              .filter(Boolean)
              .join(''),
          ),
      ),
      'Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.',
    ),
};
