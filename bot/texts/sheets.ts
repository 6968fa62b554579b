// What the bot says around the sheets of a municipality: opening, asking, confirming, two people at once, checking, sending; and their words.

import { dayWhen, momentOf } from '../hungarian';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import type { statuses } from '../municipalities/texts';
import type { Button, Reply } from '../turn';
import { helpButton, say } from './buttons';
import { act, headOf } from './lead';

/** Compared with the whole message, so that an answer that only holds one of them stays an answer. */
const words = {
  sheetLaterWords: ['később', 'később folytatom', 'majd később', 'most abbahagyom', 'szünet'],
  sheetGoOnWords: ['folytatás', 'folytatom', 'folytassuk', 'folytatás most', 'vissza az adatlaphoz'],
  sheetAgainWords: ['újra', 'újra a kérdést', 'ismételje meg', 'még egyszer'],
  sheetStateWords: ['állapot', 'hol tartok', 'hol tartunk', 'hol tart az adatlap', 'mi van még hátra', 'mi hiányzik'],
  sheetCheckWords: ['ellenőrzés', 'ellenőrzöm', 'ellenőrizzük', 'adatlap ellenőrzése', 'mutassa az adatlapot'],
  sheetSendWords: ['beküldöm', 'beküldés', 'adatlap beküldése', 'elküldöm', 'beküldöm az adatlapot'],
  sheetReopenWords: ['módosítás', 'adatlap módosítása', 'újranyitom', 'újranyitás'],
  sheetOkWords: ['rendben', 'így jó', 'jó', 'jó így', 'igen', 'ok', 'oké', 'minden jó', 'jóváhagyom', 'nem változott'],
  sheetKeepWords: ['így marad', 'maradjon így', 'hagyjuk így'],
};

const back: Button = { ...say('Vissza'), byWord: true };
const later: Button = { ...say('Később'), byWord: true };
const goOn = say('Folytatás');
const check = say('Ellenőrzés');

const list = (lines: readonly string[]): string => lines.join('\n');
const paragraphs = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n\n');

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
  numbered: readonly string[];
}

export interface Row {
  label: string;
  value: string;
}

export interface CheckedSection {
  title: string;
  /** `isOpen`: known, and not confirmed yet. */
  rows: readonly (Row & { number: number; isOpen: boolean })[];
  missing: readonly string[];
}

export interface SectionState {
  title: string;
  state: 'not-started' | 'in-progress' | 'complete' | 'returned';
  answered: number;
  of: number;
}

const states: Record<SectionState['state'], string> = {
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

/** Whoever is asked something else in between is told where the sheet goes on. */
const questionBegin =
  /^(?:mi|mit|mik|miert|mire|mibol|mitol|mihez|ki|kik|kit|kinek|kihez|hol|hova|honnan|hogy|hogyan|mikor|meddig|mennyi|hany|melyik|milyen|kell e|lehet e|van e|szabad e|tud e|tudna|miben)\b.* /;

const unnamed = 'egy munkatárs';
const who = (name: string | undefined): string => (name === undefined ? unnamed : `**${literal(name)}**`);

export const sheetTexts = {
  ...words,
  /** On folded text. */
  questionBegin,
  changeRow: /^modosit[a-z]*[ :]*(\d{1,3})\.?$|^(\d{1,3})[. ]*modosit[a-z]*$/,

  knownFrom: { fromRegister: 'KSH Helységnévtár, 2018', fromContacts: 'a kapcsolattartók névsora' },

  legalStatusOf: {
    főváros: 'főváros',
    'fővárosi kerület': 'fővárosi kerület',
    'megyeszékhely, megyei jogú város': 'megyei jogú város',
    'megyei jogú város': 'megyei jogú város',
    város: 'város',
    nagyközség: 'nagyközség',
    község: 'község',
  } satisfies Record<(typeof statuses)[number], string>,

  /** What a contact list calls somebody, as the roles of the form; nothing for what has no role there. */
  rolesOfDuties: (duties: readonly string[]): string[] => {
    const roles: [string, RegExp][] = [
      ['representative', /képvisel/i],
      ['contact', /kapcsolattart/i],
      ['local-it', /informatik|üzemeltet|rendszergazda/i],
      ['key-user', /kulcsfelhaszn/i],
    ];
    return roles.filter(([, isIt]) => duties.some((duty) => isIt.test(duty))).map(([role]) => role);
  },

  sheetQuestion: ({ municipality, where, before, number, of, ask, intro, remark, now, numbered }: AskedText): string =>
    paragraphs(
      headOf(municipality, where),
      ...before,
      intro,
      remark === undefined ? undefined : `Az ellenőrző megjegyzése: ${literal(remark)}`,
      `**${number}/${of}. ${ask}**`,
      now === undefined ? undefined : `Most ez áll itt: **${literal(now)}**`,
      numbered.length > 0 ? list(numbered.map((title, at) => `${at + 1}. ${title}`)) : undefined,
    ),

  sheetConfirm: ({ municipality, where, before, rows, sources }: At & { rows: Row[]; sources: string[] }): string =>
    paragraphs(
      headOf(municipality, where),
      ...before,
      `**Ezt már tudjuk** (forrás: ${sources.join('; ')}). Így jó?`,
      list(rows.map(({ label, value }, at) => `${at + 1}. ${label}: **${literal(value)}**`)),
      rows.length === 1
        ? 'Ha jó, írja be: „rendben”. Ha nem, írja be az 1-es sorszámot, és megkérdezem.'
        : 'Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.',
    ),

  confirmButton: (args: Record<string, string>): Button => ({
    ...act('Rendben', 'sheet-confirm', args),
    byWord: true,
  }),
  checkButton: check,
  backButton: back,
  laterButton: later,
  skipButtonTitle: 'Kihagyom',
  notKnownButtonTitle: 'Nem tudom',
  meaningButtonTitle: 'Mit jelent ez?',

  sheetBack: (number: number, of: number): string => `…vissza az adatlaphoz, ${number}/${of}:`,
  sheetBackToConfirm: '…vissza az adatlaphoz:',
  sheetGoesOn: 'Ott folytatjuk, ahol abbahagyták.',
  sheetWarning: (warning: string): string =>
    `${warning} Az „ellenőrzés” mutatja majd, és ott jóváhagyhatja; ha most javítaná, írja be: „vissza”.`,
  sheetNotAsked:
    'Ez a kérdés közben kikerült az adatlapból, mert egy másik válasz megváltozott. Folytassuk a következővel.',
  sheetOldCard: (value: string): string =>
    `Erre a kérdésre azóta már van válasz: **${literal(value)}**. Nem írtam felül.`,
  sheetKnownChanged: 'Közben megváltozott, amit tudunk, ezért megmutatom újra.',
  sheetUnclearConfirm: 'Ezt itt nem értem. Kérem, a „rendben” szót vagy egy sorszámot írjon.',
  sheetMustKnow: 'Itt a „nem tudom” nem elég. Ha most nincs kéznél, írja be: „később”, és ugyanitt folytatjuk.',
  sheetWantsAnswer: 'Ehhez a kérdéshez a választ kérem; a „rendben” itt nem válasz.',
  sheetChangeHow: 'Korábbi válasz módosításához írja be: „ellenőrzés”, utána a sor számával: „módosítás 3”.',
  sheetFirst: 'Ez az első kérdés, innen nincs hová visszalépni.',
  sheetChangeLeft: 'Rendben, ez a válasz marad, ahogy volt.',

  helpInSheet: paragraphs(
    '**Egy adatlapot töltünk ki együtt; minden válasz azonnal megmarad.**',
    list([
      '- **„vissza”:** az előző kérdés; **„kihagyom”:** amit nem kötelező megadni; **„nem tudom”:** ahol ez is válasz.',
      '- **„később”:** itt abbahagyjuk, a **„folytatás”** szóra ugyanitt folytatjuk; **„újra”:** megismétlem a kérdést.',
      '- **„állapot”:** hol tart az adatlap; **„ellenőrzés”:** minden válasz együtt; **„beküldöm”:** a végén.',
      '- Közben kérdezhet a kézikönyvről is: kérdőjellel a végén, és utána itt folytatjuk.',
    ]),
  ),

  sheetPutAside: (municipality: Municipality): Reply => ({
    text: paragraphs(
      headOf(municipality, 'adatlap félretéve'),
      'Rendben, itt abbahagyjuk. Minden eddigi válasz megmaradt. A „folytatás” vagy az „adatlap” szóra ugyanitt folytatjuk.',
    ),
    buttons: [goOn, helpButton],
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

  sheetIsFull: (municipality: Municipality, title: string): Reply => ({
    text: paragraphs(
      headOf(municipality, title),
      '**Minden kérdésre van válasz.** Nézze át az „ellenőrzés” szóval, utána beküldheti.',
    ),
    buttons: [check, later],
  }),

  sheetWholeNeeded:
    'A rövid adatlap kérdéseivel végeztünk. A beküldéshez a teljes adatlapból még hiányzik néhány adat; ezeket most megkérdezem.',

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

  sheetIsSent: (
    municipality: Municipality,
    of: { receipt: string | undefined; at: number | undefined; mayReopen: boolean },
  ): Reply => ({
    text: paragraphs(
      headOf(municipality, 'beküldött adatlap'),
      `Ezt az adatlapot ${of.at === undefined ? '' : `${dayWhen(of.at)} `}beküldték${of.receipt ? `, iktatási száma **${of.receipt}**` : ''}; most nem módosítható.`,
      of.mayReopen
        ? 'Ha változott valami, a „módosítás” szóra újranyitom; utána újra be kell küldeni.'
        : 'Ha változott valami, az önkormányzat vezetője nyithatja újra.',
    ),
    buttons: of.mayReopen ? [say('Módosítás'), helpButton] : [helpButton],
  }),

  sheetChecked: (of: {
    municipality: Municipality;
    sections: CheckedSection[];
    blocking: readonly string[];
    warnings: readonly string[];
    how: 'can-be-sent' | 'lead-must-send' | 'lacking' | 'is-sent';
    leads: readonly string[];
    args: Record<string, string>;
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `ellenőrzés beküldés előtt`),
      ...of.sections.map(({ title, rows, missing }) =>
        paragraphs(
          `**${title}**`,
          list([
            ...rows.map(
              ({ number, label, value, isOpen }) =>
                `${number}. ${label}: ${literal(value)}${isOpen ? ' – **jóváhagyásra vár**' : ''}`,
            ),
            ...missing.map((label) => `- **Hiányzik:** ${label}`),
          ]),
        ),
      ),
      of.blocking.length > 0 ? list(of.blocking.map((each) => `- **Javítandó:** ${each}`)) : undefined,
      of.warnings.length > 0
        ? paragraphs(
            list(of.warnings.map((each) => `- **Szokatlan:** ${each}`)),
            'Ha mindez így helyes, írja be: „így marad”.',
          )
        : undefined,
      of.how === 'is-sent' ? undefined : 'Egy sor módosításához írja be a sorszámát, például: „módosítás 3”.',
      {
        'can-be-sent': '**Minden megvan, beküldheti.**',
        'lead-must-send': `**Minden megvan.** Beküldeni az önkormányzat vezetője tudja: ${listed(of.leads)}. Kérem, szóljon neki.`,
        'is-sent': '**Ezt az adatlapot már beküldték;** módosítani csak újranyitás után lehet.',
        lacking: '**Még nem küldhető be:** a „folytatás” szóra megkérdezem, ami hiányzik.',
      }[of.how],
    ),
    buttons:
      of.how === 'can-be-sent'
        ? [{ ...act('Beküldöm', 'send-sheet', of.args), byWord: true }, later]
        : of.how === 'lacking'
          ? [{ ...goOn, byWord: true }, later]
          : [later],
  }),

  onlyLeadSends: (municipality: Municipality, leads: readonly string[]): Reply => ({
    text: paragraphs(
      headOf(municipality, 'beküldés'),
      `Az adatlapot az önkormányzat vezetője küldheti be: ${listed(leads)}. Kérem, szóljon neki; minden válasz megvan, ő is látja.`,
    ),
    buttons: [check],
  }),

  sheetLacks: (municipality: Municipality, lines: readonly string[]): Reply => ({
    text: paragraphs(
      headOf(municipality, 'még nem küldhető be'),
      list(lines.map((line) => `- ${line}`)),
      'A „folytatás” szóra megkérdezem, ami hiányzik.',
    ),
    buttons: [goOn, check],
  }),
  sheetLacksIn: (title: string, count: number, toConfirm: number): string =>
    `**${title}:** ${[...(count > 0 ? [`${count} válasz hiányzik`] : []), ...(toConfirm > 0 ? [`${toConfirm} adat jóváhagyásra vár`] : [])].join(', ') || 'javítani kell'}`,

  sheetReceipt: (of: {
    municipality: Municipality;
    title: string;
    receipt: string;
    at: number;
    answered: number;
    changed: number | undefined;
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, 'beküldve'),
      `**Köszönöm, az adatlapot beküldtem.** Száma: **${of.receipt}**`,
      list([
        `- ${of.title}, ${of.answered} válasz`,
        `- Beküldve: ${momentOf(new Date(of.at).toISOString())}`,
        ...(of.changed === undefined ? [] : [`- Az előző beküldés óta ${of.changed} helyen változott`]),
      ]),
      'Az adatok itt rögzültek, máshová nem mentek el. Az adatlap mostantól nem módosítható; ha változik valami, a „módosítás” szóra újranyitom. A számot beírva bármikor megnyithatja.',
    ),
    buttons: [say(of.receipt), helpButton],
  }),

  sheetByNumber: (of: {
    municipality: Municipality;
    title: string;
    receipt: string;
    at: number;
    isMasked: boolean;
    isLast: boolean;
    rows: Row[];
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.receipt}`),
      `**${of.title}**, beküldve: ${momentOf(new Date(of.at).toISOString())}.${of.isLast ? '' : ' Azóta újabb beküldés is van.'}`,
      list(of.rows.map(({ label, value }) => `- ${label}: ${literal(value)}`)),
      of.isMasked
        ? 'A személyes adatok kitakarva látszanak.'
        : 'Ha változott valami, az „adatlap” szóval nyithatja meg.',
    ),
    buttons: [helpButton],
  }),
  hiddenValue: '•••',

  tooManySent: (municipality: Municipality): Reply => ({
    text: paragraphs(
      headOf(municipality, 'beküldés'),
      'Ebben az évben innen már 99 adatlapot küldtek be, többhöz nem tudok számot adni. Kérem, szóljon az üzemeltetőnek; a válaszok megvannak.',
    ),
    buttons: [helpButton],
  }),

  sheetReopened:
    'Az adatlapot újranyitottam. Módosítson, amit kell, azután küldje be újra; addig az előző beküldés marad érvényben.',
  onlyLeadReopens: (municipality: Municipality, leads: readonly string[]): Reply => ({
    text: paragraphs(
      headOf(municipality, 'módosítás'),
      `A beküldött adatlapot az önkormányzat vezetője nyithatja újra: ${listed(leads)}. Kérem, szóljon neki.`,
    ),
    buttons: [helpButton],
  }),
};

function listed(names: readonly string[]): string {
  return names.length > 0 ? names.map((name) => `**${literal(name)}**`).join(', ') : 'jelenleg nincs ilyen hozzáférés';
}
