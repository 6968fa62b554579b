// What the bot says when a sheet is checked, sent, opened by its number, and opened again.
import { dayWhen, momentOf } from '../hungarian';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import type { HowSent } from '../sheets/sections/section-checked';
import type { Reply, RowsPart } from '../turn';
import { helpButton, say } from './buttons';
import { itemsByWordsHint } from './items';
import { act, headOf } from './lead';
import { sheetDocumentTexts } from './sheet-documents';
import { itsNoun, type Named, noun, type OfSheet, TheNoun, theNoun, wordFor } from './sheet-noun';
import { type PartOfRows, sheetRowTexts, withRows } from './sheet-rows';
import { check, goOn, later, list, paragraphs, type Row } from './sheets';

export const sheetSendingTexts = {
  sheetIsSent: (
    { municipality, form }: OfSheet,
    of: { receipt: string | undefined; at: number | undefined; isAccepted: boolean; mayWithdraw: boolean },
  ): Reply => {
    const number = of.receipt ? `, száma **${of.receipt}**` : '';
    const day = of.at === undefined ? '' : `${dayWhen(of.at)} `;
    return {
      text: of.isAccepted
        ? paragraphs(
            headOf(municipality, `elfogadott ${noun(form)}`),
            `Ezt ${theNoun(form, '-t')} ${day}elfogadták${number}; ez az önkormányzat érvényes ${itsNoun(form)}.`,
            form.parts
              ? 'Ha változott valami, a „módosítás” szóra újra megnyitom.'
              : 'Ha változott valami, írja be, hogy mi, például: „csak a telefonszám változott”. Csak azt kérdezem meg.',
          )
        : paragraphs(
            headOf(municipality, `beküldött ${noun(form)}`),
            `Ezt ${theNoun(form, '-t')} ${day}beküldték${number}; átnézésre vár, ezért most nem módosítható. A programvezető nézi át; megírom, ha hiányosnak találta, vagy ha elfogadta.`,
            of.mayWithdraw
              ? 'Ha addig változtatna rajta, a „visszavonom” szóra visszaveszem; utána újra be kell küldeni.'
              : 'Ha addig változtatni kell rajta, az önkormányzat vezetője veheti vissza.',
          ),
      buttons: [
        ...(of.isAccepted ? [say('Módosítás')] : []),
        ...(of.receipt ? [say(of.receipt)] : []),
        helpButton,
        ...(of.mayWithdraw ? [{ ...say('Visszavonom'), byWord: true as const }] : []),
      ],
    };
  },

  sheetChecked: (
    of: OfSheet & {
      sections: RowsPart['groups'];
      part: PartOfRows | undefined;
      before: readonly string[];
      blocking: readonly string[];
      warnings: readonly string[];
      how: HowSent;
      leads: readonly string[];
      /** What one of several that stand in it is called. */
      severalOf: string | undefined;
      args: Record<string, string>;
    },
  ): Reply => {
    const isSent = of.how === 'is-sent';
    const found = [
      of.blocking.length > 0 ? list(of.blocking.map((each) => `- **Javítandó:** ${each}`)) : undefined,
      of.warnings.length > 0 ? list(of.warnings.map((each) => `- **Szokatlan:** ${each}`)) : undefined,
      of.warnings.length > 0 && !isSent ? 'Ha mindez így helyes, írja be: „így marad”.' : undefined,
    ];
    const items = of.severalOf === undefined ? '' : itemsByWordsHint(of.severalOf);
    const below = (hint: string) =>
      paragraphs(
        ...found,
        of.part && sheetRowTexts.partOfRows(of.part),
        isSent ? undefined : hint + items,
        howSent(of.form, of.how, of.leads),
      );
    return withRows({
      above: paragraphs(
        headOf(of.municipality, isSent ? 'beküldött válaszok' : 'ellenőrzés beküldés előtt'),
        ...of.before,
      ),
      groups: of.sections,
      inWords: below('Egy sor módosításához írja be a sorszámát, például: „módosítás 3”.'),
      onCard: below(sheetRowTexts.checkOnCard(3)),
      buttons: [
        ...(of.how === 'can-be-sent' ? [{ ...act('Beküldöm', 'send-sheet', of.args), byWord: true } as const] : []),
        ...(of.how === 'lacking' ? [{ ...goOn, byWord: true } as const] : []),
        ...sheetRowTexts.moreRowsButtons(of.part, of.args),
        later,
        sheetDocumentTexts.pdfButton,
      ],
    });
  },

  onlyLeadSends: ({ municipality, form }: OfSheet, leads: readonly string[]): Reply => ({
    text: paragraphs(
      headOf(municipality, 'beküldés'),
      `${TheNoun(form, '-t')} az önkormányzat vezetője küldheti be${askThem(leads)} A válaszokat ő is látja.`,
    ),
    buttons: [check],
  }),

  sheetLacks: (municipality: Municipality, lines: readonly string[], isOnlyWrong: boolean): Reply => ({
    text: paragraphs(
      headOf(municipality, 'még nem küldhető be'),
      list(lines.map((line) => `- ${line}`)),
      isOnlyWrong
        ? 'Az „ellenőrzés” szóra megmutatom a sorokat; ott módosíthatja.'
        : 'A „folytatás” szóra megkérdezem, ami hiányzik.',
    ),
    buttons: isOnlyWrong ? [check] : [goOn, check],
  }),
  sheetLacksIn: (title: string, count: number, toConfirm: number): string =>
    `**${title}:** ${[...(count > 0 ? [`${count} válasz hiányzik`] : []), ...(toConfirm > 0 ? [`${toConfirm} adat jóváhagyásra vár`] : [])].join(', ') || 'javítani kell'}`,

  sheetReceipt: (
    of: OfSheet & {
      receipt: string;
      at: number;
      answered: number;
      changed: number | undefined;
    },
  ): Reply => ({
    text: paragraphs(
      headOf(of.municipality, 'beküldve'),
      `**Köszönöm, ${theNoun(of.form, '-t')} beküldtem.** Száma: **${of.receipt}**`,
      list([
        `- ${of.form.title}, ${of.answered} válasz`,
        `- Beküldve: ${momentOf(new Date(of.at).toISOString())}`,
        ...(of.changed === undefined
          ? []
          : [`- Az előző beküldés óta ${of.changed === 0 ? 'semmi nem' : `${of.changed} helyen`} változott`]),
      ]),
      '**Mi következik?** A programvezető átnézi. Ha valami hiányos, soronként megírja, mit kér, és csak azt kérdezem meg; arról is szólok, ha elfogadta. Addig a „visszavonom” szóra visszaveszem.',
      'Az adatok itt rögzültek: a programvezető itt nézi át őket, máshová nem mentek el. A számot beírva bármikor megnyithatja.',
    ),
    buttons: [say(of.receipt), helpButton, ...sheetDocumentTexts.fileButtonsOf(of.receipt)],
  }),

  sheetByNumber: (
    of: OfSheet & {
      receipt: string;
      at: number;
      isMasked: boolean;
      isLast: boolean;
      rows: Row[];
    },
  ): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.receipt}`),
      `**${of.form.title}**, beküldve: ${momentOf(new Date(of.at).toISOString())}.${of.isLast ? '' : ' Azóta újabb beküldés is van.'}`,
      list(of.rows.map(({ label, value }) => `- ${label}: ${literal(value)}`)),
      of.isMasked
        ? 'A személyes adatok kitakarva látszanak.'
        : `Ha változott valami, ${wordFor(of.form)} szóval nyithatja meg.`,
    ),
    buttons: [helpButton, ...sheetDocumentTexts.fileButtonsOf(of.receipt)],
  }),
  hiddenValue: '•••',

  tooManySent: (municipality: Municipality): Reply => ({
    text: paragraphs(
      headOf(municipality, 'beküldés'),
      'Ebben az évben innen már 99 beküldés volt, többhöz nem tudok számot adni. Kérem, szóljon az üzemeltetőnek; minden válasz megmaradt.',
    ),
    buttons: [helpButton],
  }),

  sheetWithdrawn: (form: Named): string =>
    `${TheNoun(form, '-t')} visszavettem, most nem vár átnézésre. Módosítson, amit kell, azután küldje be újra; ami beküldve volt, a száma alatt olvasható marad.`,
  onlyLeadWithdraws: ({ municipality, form }: OfSheet, leads: readonly string[]): Reply => ({
    text: paragraphs(
      headOf(municipality, 'módosítás'),
      `A beküldött ${noun(form, '-t')}, amíg átnézésre vár, az önkormányzat vezetője veheti vissza${askThem(leads)}`,
    ),
    buttons: [helpButton],
  }),
};

/** What can be done with it, at the end of all that was checked. */
export function howSent(form: Named, how: HowSent, leads: readonly string[]): string {
  return {
    'can-be-sent': '**A beküldéshez minden megvan, beküldheti.**',
    'lead-must-send': `**A beküldéshez minden megvan.** Beküldeni az önkormányzat vezetője tudja${askThem(leads)}`,
    'is-sent': `**Ezt ${theNoun(form, '-t')} már beküldték;** a „módosítás” szóra megmondom, hogyan változtatható.`,
    'to-correct':
      '**Még nem küldhető be:** minden kérdésre van válasz, de van benne javítandó. Módosítsa annak a sornak a számával, például: „módosítás 24”.',
    lacking: '**Még nem küldhető be:** a „folytatás” szóra megkérdezem, ami hiányzik.',
  }[how];
}

/** Who they are, and that they are to be told; nobody may have that access. */
function askThem(leads: readonly string[]): string {
  if (leads.length === 0) {
    return ', de ilyen hozzáférése most senkinek nincs. A vezető a „hozzáférést kérek” szóval kérheti.';
  }
  const names = leads.map((name) => `**${literal(name)}**`).join(', ');
  return `: ${names}. Kérem, szóljon ${leads.length === 1 ? 'neki' : 'valamelyiküknek'}.`;
}
