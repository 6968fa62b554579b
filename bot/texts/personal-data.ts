// What is said about personal data: the warning before a number of somebody's is used, and the privacy notice.
import type { IdentifierKind } from '../personal-data/identifier';
import type { Button, Reply } from '../turn';
import { helpButton, say } from './buttons';

const names: Record<IdentifierKind, string> = {
  taj: 'TAJ-szám',
  'tax-id': 'adóazonosító jel',
  'bank-account': 'bankszámlaszám',
  'personal-number': 'személyi szám',
  'id-document': 'okmányszám',
};

/** Stands where a number was left out. */
export const identifierLeftOut = (kind: IdentifierKind): string => `[${names[kind]}]`;

const choices = { without: 'Elküldöm nélküle', change: 'Módosítom', anyway: 'Elküldöm így is' };

/** In the order of the buttons: 1, 2, 3. */
const buttons: Button[] = Object.values(choices).map((title) => say(title));

export const personalDataTexts = {
  privacyWords: [
    'adatkezelés',
    'adatkezelési tájékoztató',
    'adatkezelési nyilatkozat',
    'adatvédelmi tájékoztató',
    'gdpr',
    'milyen adatot tárolsz rólam',
    'milyen adatokat tárolsz rólam',
    'mit tudsz rólam',
    'mit tud rólam',
  ],
  withoutWords: [choices.without, 'nélküle', 'küldöm nélküle', 'elküldöm a szám nélkül', 'a szám nélkül', 'anélkül'],
  changeWords: [choices.change, 'módosít', 'módosítás', 'újraírom', 'átírom', 'javítom', 'mégse', 'mégsem'],
  anywayWords: [choices.anyway, 'így is', 'küldöm így is', 'elküldöm így', 'elküldöm', 'mégis elküldöm'],
  /** Nobody says these unless the warning stood there: pressed or typed when its text has gone. */
  onlyOfWarning: [choices.without, choices.anyway],

  warning: (kinds: IdentifierKind[], isTeams: boolean): Reply => ({
    text: [
      `**Ez személyes adatnak látszik.** Ezt ismertem fel benne: **${listed(kinds)}**. A válaszhoz erre többnyire nincs szükség, ezért az üzenetét még nem dolgoztam fel. Hogyan folytassuk?`,
      [
        `- **${choices.without}:** a helyére ez kerül: „${kinds.map(identifierLeftOut).join('”, „')}”.`,
        `- **${choices.change}:** újra beírhatja, más szavakkal.`,
        `- **${choices.anyway}:** változatlanul folytatom, például ha tévedtem.`,
      ].join('\n'),
      `Legfeljebb tíz percig várok a döntésére; ha közben mást ír, azzal folytatom, ezt pedig elejtem.${isTeams ? ' A csevegésben az üzenete látható marad: ott Ön tudja törölni.' : ''}`,
    ].join('\n\n'),
    buttons,
  }),

  warningAmongOthers: (kinds: IdentifierKind[]): Reply => ({
    text: `**Ez személyes adatnak látszik.** Ezt ismertem fel benne: **${listed(kinds)}**. Itt mások is olvassák, ezért nem dolgoztam fel. Kérem, törölje az üzenetét, és írja be újra a személyes adat nélkül.`,
  }),

  typeAgain:
    'Rendben, azt a szöveget nem dolgozom fel. Kérem, írja be újra, személyes adat nélkül: a válaszhoz elég általánosan leírni a helyzetet.',

  noLongerWaiting: {
    text: 'Azt az üzenetet már nem őrzöm: legfeljebb tíz percig, és csak a következő üzenetig várok vele. Kérem, írja be újra, személyes adat nélkül.',
    buttons: [helpButton],
  } satisfies Reply,

  /** In the chat: at most 1,800 characters. */
  privacyNotice: (facts: PrivacyFacts): string => [noticeTitle, ...noticeParts(facts)].join('\n\n'),

  /** On a page of its own: the same, and what more there is to say. */
  privacyPage: (facts: PrivacyFacts): string =>
    ['# Adatkezelési tájékoztató', ...noticeParts(facts), ...pageParts(facts)].join('\n\n'),
};

/** What the operator has set; what is left out is said to be unknown. */
export interface PrivacyFacts {
  controller?: { name: string; contact: string };
  /** How the data protection officer is reached. */
  officer?: string;
  keptDays: { conversation?: number; people?: number; audit?: number };
  /** A language model outside gets the questions, without what was recognised as personal. */
  hasWriter: boolean;
}

const noticeTitle = '**Adatkezelési tájékoztató**';

function noticeParts(facts: PrivacyFacts): string[] {
  return [
    whoIsResponsible(facts),
    [
      '**Mit őrzök meg, és miért?**\n',
      '- **A beszélgetés folytatásához:** az utolsó kérdését és a rá idézett szakaszt, a megkezdett űrlap válaszait, a saját válaszaimat; a webes csevegésben az Ön üzeneteit is.',
      '- **A hozzáférés ellenőrzéséhez:** ha kért vagy kapott hozzáférést, a nevét, a szerepkörét, az önkormányzatát és a hivatali elérhetőségét.',
      '- **Az elszámoltathatósághoz:** a naplót arról, ki mikor mit nézett meg vagy változtatott; név helyett álnévvel.',
      '- **A jobb válaszokhoz:** az értékelt kérdések szövegét, álnévvel.',
    ].join('\n'),
    `**Meddig?** ${howLong(facts.keptDays)}`,
    `**Ki látja?** A személyes csevegését más felhasználó nem. A hozzáférését az önkormányzata vezetője és a programvezető, a kapcsolattartók adatait a szerkesztők és a vezető is látja, mások csak kitakarva. Az értékelt kérdéseket a kézikönyv szerkesztője, a naplót az ellenőr látja. ${whoGetsIt(facts)}`,
    '**Milyen jogai vannak?** Kérheti az adatai másolatát, kijavítását, törlését vagy a kezelésük korlátozását, és tiltakozhat az adatkezelés ellen. Panaszt a Nemzeti Adatvédelmi és Információszabadság Hatóságnál (naih.hu) tehet.',
    `**Kihez forduljon?** ${whomToAsk(facts)}`,
    'Kérem, ügyfél személyes adatát (név, TAJ-szám, adóazonosító jel, bankszámlaszám) ne írja be.',
  ];
}

function whoIsResponsible({ controller }: PrivacyFacts): string {
  return controller
    ? `**Ki az adatkezelő?** ${controller.name} (${controller.contact}).`
    : '**Ki az adatkezelő?** Az üzemeltető még nem állította be az adatkezelő nevét és elérhetőségét.';
}

function howLong({ conversation, people, audit }: PrivacyFacts['keptDays']): string {
  const known = [
    ...(conversation === undefined ? [] : [`a beszélgetést az utolsó üzenettől ${conversation} napig`]),
    ...(people === undefined ? [] : [`a hozzáférés adatait a megszűnésétől ${people} napig`]),
    ...(audit === undefined ? [] : [`a naplót ${audit} napig`]),
  ].join(', ');
  const isWhole = [conversation, people, audit].every((days) => days !== undefined);
  const rest = known ? 'A többi adat megőrzési idejét' : 'A megőrzés idejét';
  return [
    ...(known ? [`${capital(known)} őrzöm.`] : []),
    ...(isWhole ? [] : [`${rest} az üzemeltető még nem állította be.`]),
  ].join(' ');
}

function whoGetsIt({ hasWriter }: PrivacyFacts): string {
  return hasWriter
    ? 'A kérdését a felismert személyes adatok nélkül nyelvi modell is megkapja, hogy átfogalmazza a választ.'
    : 'A kérdését nyelvi modellnek nem küldöm el.';
}

function whomToAsk({ controller, officer }: PrivacyFacts): string {
  if (officer) return `Az adatvédelmi tisztviselőhöz: ${officer}.`;
  if (controller) return `Az adatkezelőhöz: ${controller.contact}.`;
  return 'A hivatalában ahhoz, aki az ASP segítőt üzemelteti.';
}

function pageParts({ controller }: PrivacyFacts): string[] {
  return [
    `**Milyen jogalapon?** Erről az adatkezelő ad tájékoztatást${controller ? '' : ', amint az üzemeltető beállította'}.`,
    '**Hogyan vigyázok rá?** Amit eltárolok, titkosítva őrzöm. A napló bejegyzéseit utólag nem lehet észrevétlenül megváltoztatni; név és elérhetőség nincs bennük, csak álnév. Ha az üzenete személyes azonosítónak látszó számot tartalmaz, előbb megkérdezem, mi legyen vele. A felismerés nem tökéletes.',
    '**Honnan tudok Önről?** Abból, amit Ön ír, a bejelentkezett fiók azonosítójából, és abból, amit az önkormányzata vagy a programvezető adott meg, amikor hozzáférést kapott.',
    '**Hoz-e döntést gép?** A válaszokat program keresi ki a kézikönyvből; Önre nézve döntést nem hoz. Hozzáférést mindig ember ad.',
  ];
}

/** "TAJ-szám, okmányszám és bankszámlaszám" */
function listed(kinds: IdentifierKind[]): string {
  const [last = '', ...before] = kinds.map((kind) => names[kind]).reverse();
  return before.length > 0 ? `${before.reverse().join(', ')} és ${last}` : last;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
