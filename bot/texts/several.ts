// What the bot says when an answer, or a whole sheet, holds for several members of a joint office; and the words for it.
import { articleOf, withSuffix } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Button, Reply } from '../turn';
import { say } from './buttons';
import { act, headOf } from './lead';
import { itsNoun, type Named, noun, type OfSheet, theNoun } from './sheet-noun';
import { goOn, list, paragraphs } from './sheets';

type Suffix = Parameters<typeof withSuffix>[1];

const byWord = (button: Button): Button => ({ ...button, byWord: true });
const cancel = byWord(say('Mégse'));

/** "Csabdi, Tabajd és Vértesacsa", each with its ending. */
function named(municipalities: readonly Municipality[], suffix?: Suffix): string {
  const names = municipalities.map((one) => (suffix ? withSuffix(shownName(one), suffix) : shownName(one)));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} és ${last}`;
}

const allOf = (count: number): string =>
  count === 2 ? 'mindkettőnél' : `mind ${articleOf(`${count}`)} ${withSuffix(`${count}`, '-nál')}`;
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const numbered = (municipalities: readonly Municipality[]): string =>
  list(municipalities.map((one, at) => `${at + 1}. ${shownName(one)}`));

interface Conflict {
  label: string;
  now: string | undefined;
}

export interface DonePlace {
  municipality: Municipality;
  how: 'done' | 'closed' | 'refused';
  given: number;
  same: number;
  /** `args` of the button that writes it over; none where that is better done in the sheet itself. */
  conflicts: readonly (Conflict & { args: Record<string, string> | undefined })[];
}

const conflictLine = ({ label, now }: Conflict): string =>
  `${literal(label)}${now === undefined ? '' : ` (ott: **${literal(now)}**)`}`;
const conflictLines = (conflicts: readonly Conflict[]): string =>
  `${conflicts.slice(0, MOST_CONFLICTS).map(conflictLine).join('; ')}${conflicts.length > MOST_CONFLICTS ? `; és még ${conflicts.length - MOST_CONFLICTS} helyen` : ''}`;
const MOST_CONFLICTS = 6;

function placeLine(form: Named, { municipality, how, given, same, conflicts }: DonePlace, isOne: boolean): string {
  const name = `**${shownName(municipality)}:**`;
  if (how === 'refused')
    return `- ${name} ide nem írhattam be semmit; ha az Ön feladata, kérjen hozzáférést: „hozzáférést kérek”.`;
  if (how === 'closed') return `- ${name} ${theNoun(form, '-t')} már beküldték, nem írtam bele.`;
  const parts = [
    ...(given > 0 ? [isOne ? 'beírva' : `${given} válasz beírva`] : []),
    ...(same > 0 ? [isOne ? 'már ez állt ott' : `${same} válasz már ez volt`] : []),
    ...(conflicts.length > 0 ? [`más áll ott, nem írtam át: ${conflictLines(conflicts)}`] : []),
  ];
  return `- ${name} ${parts.length > 0 ? parts.join('; ') : `ott ezt most nem kérdezi ${theNoun(form)}`}`;
}

function summary(places: readonly DonePlace[]): string {
  const count = (is: (place: DonePlace) => boolean) => places.filter(is).length;
  const [given, other, none] = [
    count(({ given: some }) => some > 0),
    count(({ conflicts }) => conflicts.length > 0),
    count(({ how }) => how !== 'done'),
  ];
  const parts = [
    ...(given > 0 ? [`${given} helyen beírva`] : []),
    ...(other > 0 ? [`${other} helyen már más állt`] : []),
    ...(none > 0 ? [`${none} helyre nem írhattam`] : []),
  ];
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Nem volt mit beírni.';
}

export const severalWords = {
  /** On folded text. "mind" alone may be an answer. */
  allOfThem:
    /^(?:igen,? )?(?:(mindig) )?(?:legyen |ez legyen |irja be |irjuk be )?(?:mindnel|mindenhol|mindenutt|mindegyiknel|mindannyinal|az osszesnel|mindkettonel|mindket telepulesnel|mindharomnal|mindharom telepulesnel|mind az? (\d{1,2}|ketto|harom|negy|ot|hat|het|nyolc|kilenc|tiz)(?:-? ?[nvhrl][ae][lk])?(?: (?:telepulesnel|onkormanyzatnal|helyen))?)(?: (?:ez )?legyen)?(?: (mindig))?[.!]?$/,
  everywhere: /minden(?:hol|utt)/,
  numbersInWords: ['nulla', 'egy', 'ketto', 'harom', 'negy', 'ot', 'hat', 'het', 'nyolc', 'kilenc', 'tiz'],
  onlyThese: /^(?:csak|csakis) (.+?)[.!]?$/,
  onlyTheseWords: ['csak ezeknél', 'csak ezeken', 'csak egyeseknél', 'csak néhánynál', 'válogatok'],
  onlyHereWords: ['csak itt', 'csak itt legyen', 'csak ennél', 'csak nálunk', 'itt legyen csak'],
  alwaysHereWords: ['mindig csak itt', 'csak itt mindig', 'ezt ne kérdezze többet', 'ne kérdezze többet', 'máskor se kérdezze'],
  carryFrom: /^(?:atveszem|atvesszuk|vegyuk at|vegye at|atvetel|atmasolom|masoljuk at|masolja at)(?: a valaszokat)?[: ]+(.+?)(?: a valaszokat)?[.!]?$/,
  carryToWords: ['a többinél is', 'a többinél is ez', 'a többinél is ezek', 'a többi településnél is', 'a többi településnél is ezek', 'átvitel', 'átviszem', 'vigyük át', 'átvitel a többihez', 'vigyük át a többihez', 'átviszem a többihez', 'ezek a többinél is'],
  withoutRows: /^(?:az? )?(\d{1,2}(?:[., ]+(?:es |meg )?(?:az? )?\d{1,2})*)\.?(?:-?est|-?ast|-?ost|-?at|-?et|-?t)? (?:nelkul|kihagyom|kihagyjuk|maradjon ki|nem kell)$/,
  agreeWords: ['igen', 'rendben', 'mehet', 'ok', 'oké', 'átvehetjük', 'átveszem', 'jó'],
  /** Between names: on folded text. */
  betweenNames: /\s*[,;+/&]\s*(?:es |meg )?|\s+(?:es|valamint|meg)\s+/,
  switchTo: /^(?:(valtas|valtsunk|valtok|valtson|atvaltok|atvaltas)(?: at)?|menjunk at|atmegyek|at)(?: ide)?[: ]+((?:\S+ ){0,3}?\S+?)(?: adatlapjara)?[.!]?$/,
}; // biome-ignore format: lists of words

export const severalTexts = {
  allOfThemSaid: allOf,
  severalOffer: (of: {
    municipality: Municipality;
    label: string;
    value: string;
    others: readonly Municipality[];
    args: Record<string, string>;
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${literal(of.label)}: **${literal(of.value)}**`),
      `A közös hivatalban ${allOf(of.others.length + 1)} ez legyen? Írja be: „${allOf(of.others.length + 1)}”, vagy például: „csak ${named(of.others.slice(0, 2), '-nál')}”.`,
      'Ha csak itt, egyszerűen válaszoljon a következő kérdésre; ha máskor se kérdezzem: „mindig csak itt”.',
    ),
    buttons: [
      byWord(act(capital(allOf(of.others.length + 1)), 'sheets-answer', { ...of.args, to: 'all' })),
      byWord(act('Csak ezeknél', 'sheets-answer', { ...of.args, to: 'some' })),
    ],
  }),
  severalWhich: (of: {
    municipality: Municipality;
    label: string;
    others: readonly Municipality[];
    args: Record<string, string>;
    before: readonly string[];
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.label),
      ...of.before,
      '**Melyik településeknél legyen még ez?**',
      numbered(of.others),
      'Írja be a számukat vagy a nevüket, például: „1, 2”. Ha mégsem kell: „mégse”.',
    ),
    buttons: [byWord(act(capital(allOf(of.others.length)), 'sheets-answer', { ...of.args, to: 'all' })), cancel],
  }),
  severalWhichUnclear: 'Ezt nem értem; kérem, a felsorolt településekből válasszon.',
  severalWriting: (label: string, municipalities: readonly Municipality[], always: boolean): string =>
    `**${literal(label)}:** beírom ${named(municipalities, '-nál')} is${always ? ', és ezután minden ilyen választ' : ''}. ${always ? 'Csak akkor szólok, ha valahol más állt. Ha már nem kell: „mindig csak itt”.' : 'Mindjárt megírom, sikerült-e.'}`,
  severalAlsoThere: (label: string, municipalities: readonly Municipality[]): string =>
    `**${literal(label)}:** beírom ${named(municipalities, '-nál')} is.`,
  severalOnlyHere: (municipality: Municipality, always: boolean): string =>
    always
      ? 'Rendben, ezután mindig csak ide írom, és nem kérdezem. Ha mégis kell, az „a többinél is” szóra az egészet átviszem.'
      : `Rendben, ez csak ${withSuffix(shownName(municipality), '-nál')} marad így.`,
  severalNothing:
    'Most nincs olyan válasz, amelyet máshová is beírhatnék: a név, a törzsszám, az adószám településenként más. Ha mindent átvinne, írja be: „a többinél is”.',
  severalLine: (text: string): Reply => ({ text, buttons: [goOn] }),
  severalLeft: 'Rendben, nem viszek át semmit.',

  severalAfterSending: (of: {
    municipality: Municipality;
    others: readonly Municipality[];
    args: Record<string, string>;
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, 'a közös hivatal többi települése'),
      `${capital(of.others.length === 1 ? withSuffix(shownName(of.others[0] ?? of.municipality), '-nál') : `a többi ${of.others.length} településnél`)} is ezek a válaszok? Előbb megmutatom, hová mi kerülne, és hol áll más.`,
    ),
    buttons: [act('A többinél is', 'sheets-carry', { ...of.args, to: 'show' })],
  }),
  carryNowhere: ({ municipality, form }: OfSheet): Reply => ({
    text: paragraphs(
      headOf(municipality, 'átvitel'),
      `Nincs olyan másik település ebben a közös hivatalban, amelynek ${theNoun(form, '-t')} Ön is kitöltheti, így nincs hová átvinni a válaszokat.`,
    ),
    buttons: [goOn],
  }),
  carryNothing: (municipality: Municipality): Reply => ({
    text: paragraphs(
      headOf(municipality, 'átvitel'),
      'Itt még nincs olyan válasz, amely másik településre is átvihető. Előbb töltsük ki ezt: „folytatás”.',
    ),
    buttons: [goOn],
  }),
  carryPlan: (of: {
    from: Municipality;
    rows: readonly { label: string; value: string; count: number }[];
    places: readonly {
      municipality: Municipality;
      isClosed: boolean;
      given: number;
      same: number;
      conflicts: readonly Conflict[];
    }[];
    before: readonly string[];
    args: Record<string, string>;
  }): Reply => {
    const open = of.places
      .filter(({ isClosed, given }) => !isClosed && given > 0)
      .map(({ municipality }) => municipality);
    const [only, another] = open;
    return {
      text: paragraphs(
        headOf(of.from, `átvitel ide: ${named(of.places.map(({ municipality }) => municipality))}`),
        ...of.before,
        `**Ezeket vinném át ${withSuffix(shownName(of.from), '-ból')}:**`,
        list(
          of.rows.map(
            ({ label, value, count }, at) =>
              `${at + 1}. ${literal(label)}: ${literal(value)}${count > 1 ? ` (${count} válasz)` : ''}`,
          ),
        ),
        'Ami településenként más (azonosítók, székhely, lakosságszám, hivatalos képviselő), azt nem viszem át.',
        list(
          of.places.map(({ municipality, isClosed, given, same, conflicts }) => {
            const name = `- **${shownName(municipality)}:**`;
            if (isClosed) return `${name} már beküldték, ide nem írok.`;
            const parts = [
              ...(given > 0 ? [`${given} válasz kerül be`] : []),
              ...(same > 0 ? [`${same} már ugyanez`] : []),
              ...(conflicts.length > 0 ? [`más áll ott, nem írom át: ${conflictLines(conflicts)}`] : []),
            ];
            return `${name} ${parts.length > 0 ? parts.join('; ') : 'nincs mit beírni'}`;
          }),
        ),
        open.length === 0
          ? '**Nincs mit beírni sehová.**'
          : `Mehet? Írja be: „${another ? allOf(open.length) : 'rendben'}”${another && only ? `, „csak ${withSuffix(shownName(only), '-nál')}”` : ''}, vagy ha egy sor nem kell: „az 1. nélkül”. Ha mégsem: „mégse”.`,
      ),
      buttons:
        open.length === 0
          ? [goOn]
          : another
            ? [
                byWord(act(capital(allOf(open.length)), 'sheets-carry', { ...of.args, to: 'all' })),
                ...open
                  .slice(0, MOST_PLACES)
                  .map((one) =>
                    byWord(
                      act(`Csak ${withSuffix(shownName(one), '-nál')}`, 'sheets-carry', { ...of.args, to: one.ksh }),
                    ),
                  ),
                cancel,
              ]
            : [byWord(act('Rendben', 'sheets-carry', { ...of.args, to: 'all' })), cancel],
    };
  },
  carryChanged: 'Közben megváltozott valami, ezért megmutatom újra.',
  carryUnclear: 'Ezt itt nem értem. Kérem, a lent felkínált szavak egyikét írja.',
  carryBegun: (of: { from: Municipality; to: readonly Municipality[] }): Reply => ({
    text: paragraphs(
      headOf(of.from, 'átvitel'),
      `Rendben, beírom ${named(of.to, '-nál')}. Mindjárt megírom, hogyan sikerült.`,
    ),
    buttons: of.to.slice(0, MOST_PLACES).map((one) => say(`Váltás ${withSuffix(shownName(one), '-ra')}`)),
  }),

  severalDone: (of: {
    from: Municipality;
    form: Named;
    what: string;
    isOne: boolean;
    places: readonly DonePlace[];
  }): Reply => {
    const over = of.places.flatMap(({ municipality, conflicts }) =>
      conflicts.flatMap(({ label, args }) =>
        args
          ? [byWord(act(`Átírom: ${shownName(municipality)}${of.isOne ? '' : `, ${label}`}`, 'sheets-overwrite', args))]
          : [],
      ),
    );
    const next = of.places.find(({ how }) => how === 'done')?.municipality;
    return {
      text: paragraphs(
        headOf(of.from, `${literal(of.what)}: a közös hivatal többi településénél`),
        `**${summary(of.places)}**`,
        list(of.places.map((place) => placeLine(of.form, place, of.isOne))),
        over.length > 0
          ? 'Ahol más áll, azt csak akkor írom át, ha a gombbal kéri.'
          : next && `Megnézni, folytatni például így tudja: „váltás ${withSuffix(shownName(next), '-ra')}”.`,
      ),
      buttons: over.slice(0, MOST_PLACES),
    };
  },
  overwritten: (municipality: Municipality, label: string, value: string): Reply => ({
    text: paragraphs(
      headOf(municipality, literal(label)),
      `Átírtam, most ez áll itt: **${literal(value)}**. Ami előtte állt, az előzményekben megmaradt.`,
    ),
    buttons: [byWord(say(`Váltás ${withSuffix(shownName(municipality), '-ra')}`))],
  }),
  overwriteNewer: (municipality: Municipality, label: string, now: string, args: Record<string, string>): Reply => ({
    text: paragraphs(
      headOf(municipality, literal(label)),
      `Közben ez is megváltozott, ezért nem írtam át. Most ez áll itt: **${literal(now)}**.`,
      'Ha így is átírná, nyomja meg a gombot; különben nincs teendő.',
    ),
    buttons: [byWord(act('Átírom így is', 'sheets-overwrite', args))],
  }),
  overwriteNothing: ({ municipality, form }: OfSheet): Reply => ({
    text: paragraphs(headOf(municipality, noun(form)), 'Itt már nincs mit átírni, nem változott semmi.'),
    buttons: [byWord(say(`Váltás ${withSuffix(shownName(municipality), '-ra')}`))],
  }),

  switched: (form: Named, from: Municipality, to: Municipality): string =>
    `Átváltottunk: most **${shownName(to)}** ${itsNoun(form)} van nyitva. ${shownName(from)} ${itsNoun(form)} megvárja; vissza így tud jönni: „váltás ${withSuffix(shownName(from), '-ra')}”.`,
  carriedHere: (from: Municipality, given: number): string =>
    `Átvettem ${given} választ ${withSuffix(shownName(from), '-ból')}. Nézze át az „ellenőrzés” szóval.`,
};

const MOST_PLACES = 5;
