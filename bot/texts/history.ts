// What the bot says of how a sheet came to be as it is: what changed since it was sent, who wrote an answer and what stood there before; and
// the words for changing what was accepted.
import type { Difference } from '../../dialogs/differences';
import { momentOf } from '../hungarian';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import type { Reply } from '../turn';
import { helpButton, say } from './buttons';
import { act, headOf } from './lead';
import { type Named, noun, type OfSheet, theNoun } from './sheet-noun';
import { check, later, list, paragraphs } from './sheets';

export interface Once {
  value: string;
  /** undefined: nobody knows any more. */
  name: string | undefined;
  /** ms since 1970; 0: it was known from elsewhere. */
  at: number;
}

const moment = (ms: number): string => momentOf(new Date(ms).toISOString());

/** All of them fit into one message. */
const LONGEST_VALUE = 150;
const short = (value: string): string =>
  literal(value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE).replace(/[\uD800-\uDBFF]$/, '')}…` : value);

/** "Telefon: +36 1 234 5678 → +36 1 234 5679". */
function lineOf({ section, item, label, old, new: now, path }: Difference): string {
  const where = [section, ...(item === undefined ? [] : [item])].map(literal).join(', ');
  const isItem = path.endsWith(']');
  if (isItem) return now === undefined ? `- ${where}: **kikerült**` : `- ${where}: **bekerült**`;
  return `- ${where}, ${label}: ${short(old ?? 'nem volt megadva')} → **${short(now ?? 'már nem kell')}**`;
}

const differenceLines = (rows: readonly Difference[]): string =>
  paragraphs(
    list(rows.slice(0, MOST_LINES).map(lineOf)),
    rows.length > MOST_LINES
      ? `…és még ${rows.length - MOST_LINES} helyen. Az „ellenőrzés” mindent megmutat.`
      : undefined,
  );

const MOST_LINES = 60;

const sayWhat =
  'Írja be, mi változott, például: „csak a telefonszám változott” vagy „megváltozott Kovács Anna telefonszáma”.';

export const historyTexts = {
  whatChangedWords: ['mi változott', 'mik változtak', 'változások', 'mi a különbség', 'különbségek', 'eltérések'],
  /** On folded text: the number of a row may follow. */
  historyOf:
    /^(?:elozmeny|elozmenyek|elozmenye|tortenet|tortenete|ki irta|ki irta be|ki toltotte ki|ki valaszolta)(?: (?:ezt|azt|a|az))*[ :]*(?:(\d{1,3})[. ]*(?:-?[aeo]?[st]|sor|sort|sorba)*)?$|^(\d{1,3})[. ]*(?:sor )?(?:elozmeny|elozmenye|elozmenyei|tortenete)$/,

  /** On words without accents. */
  changeSaid:
    /\b(?:meg)?valtoz(?:ott|tak)\b|\bmodosult\b|\bmas lett\b|\b(?:el|felre)ir(?:tam|tuk)\b|\b(?:el|rosszul) ?(?:adtam|adtuk|irtam|irtuk) (?:meg|be)\b|\brosszul irtam\b|\b(?:le|meg)?cserel(?:tuk|odott|tek)\b|\bmodosita(?:nam|nank|ni kell|ni szeretn\w+)\b|\bmodosit(?:juk|om|suk)\b|\b(?:at|ki)?javita(?:nam|nank)\b|\batir(?:nam|nank)\b|\buj\b.*\b(?:van|lett|kaptunk|kapott|[a-z]{2,}[aeou]nk)\b/,
  fieldAliases: {
    mail: 'email',
    mailcim: 'email',
    emailcim: 'email',
    emailcime: 'email',
    emailcimunk: 'email',
    mobil: 'telefon',
    mobilszam: 'telefon',
    mobilszama: 'telefon',
    weboldal: 'honlap',
    weboldalunk: 'honlap',
    weblap: 'honlap',
    hazszamunk: 'hazszam',
  } as Readonly<Record<string, string>>,
  /** Of labels: they stand in many. */
  weakLabelWords: [
    'cim',
    'szam',
    'szama',
    'nev',
    'neve',
    'kozponti',
    'hivatalos',
    'hivatali',
    'ideje',
    'rovid',
    'kod',
    'ksh',
  ],
  nothingChangedWords: [
    'nem változott semmi',
    'semmi nem változott',
    'mégsem változott',
    'mégsem változott semmi',
    'mégsem módosítok',
    'mégsem módosítom',
    'módosítás elvetése',
  ],

  sheetAmending: (form: Named): string =>
    `Az elfogadott ${noun(form, '-t')} megnyitottam módosításra; amíg újra be nem küldik és el nem fogadják, az elfogadott marad érvényben.`,
  whatToAmend: ({ municipality, form }: OfSheet): Reply => ({
    text: paragraphs(
      headOf(municipality, 'módosítás'),
      historyTexts.sheetAmending(form),
      `${sayWhat} Az „ellenőrzés” minden sort megmutat, sorszámmal.`,
      'Ha mégsem változott semmi: „mégse”.',
    ),
    buttons: [check, later],
  }),
  whoseField: (
    municipality: Municipality,
    rows: readonly { title: string; args: Record<string, string> }[],
    all: number,
  ): Reply => ({
    text: paragraphs(
      headOf(municipality, 'módosítás'),
      '**Melyik változott?**',
      list(rows.map(({ title }, at) => `${at + 1}. ${literal(title)}`)),
      all > rows.length
        ? `Összesen ${all} ilyen adat van. Ha nincs köztük, írja be a nevet is, például: „megváltozott Kovács Anna telefonszáma”.`
        : 'Írja be a sorszámát.',
    ),
    buttons: rows.map(({ title, args }) => act(title, 'amend-at', args)),
  }),

  sheetChangedSoFar: (
    of: OfSheet & {
      receipt: string;
      rows: readonly Difference[];
      /** What it is compared with was accepted; it was returned; or it was taken back. */
      was: 'accepted' | 'returned' | 'withdrawn';
      before: readonly string[];
    },
  ): Reply => {
    const than =
      of.was === 'accepted'
        ? `az elfogadott ${noun(of.form, '-ban')} (${of.receipt})`
        : `a legutóbbi beküldésben (${of.receipt})`;
    const isSame = of.rows.length === 0;
    return {
      text: paragraphs(
        headOf(of.municipality, of.was === 'returned' ? 'hiánypótlás' : 'módosítás'),
        ...of.before,
        of.was === 'returned' ? '**Minden megjegyzés rendeződött.**' : undefined,
        isSame ? `Eddig minden ugyanaz, mint ${than}.` : `**Ez már más, mint ${than}:**`,
        isSame ? undefined : differenceLines(of.rows),
        {
          same: {
            accepted: `${sayWhat} Ha mégsem változott semmi: „mégse”.`,
            returned: 'Ha így jó, küldje be újra: „beküldöm”.',
            withdrawn: `${sayWhat} Ha így jó, küldje be újra: „beküldöm”.`,
          }[of.was],
          changed: 'Ha ennyi, küldje be: „beküldöm”. Ha más is változott, írja be, mi.',
        }[isSame ? 'same' : 'changed'],
      ),
      buttons: [
        check,
        ...(isSame && of.was === 'accepted' ? [] : [{ ...say('Beküldöm'), byWord: true as const }]),
        later,
      ],
    };
  },
  amendingEnded: ({ municipality, form }: OfSheet, receipt: string): Reply => ({
    text: paragraphs(
      headOf(municipality, `elfogadott ${noun(form)}`),
      `Nem változott semmi, ezért nem küldtem be újra; továbbra is az elfogadott ${noun(form)} érvényes (**${receipt}**).`,
    ),
    buttons: [say(receipt), helpButton],
  }),
  changesStay: 'Már változott valami, ezért nyitva hagytam: küldje be, vagy állítsa vissza, ami nem változott.',

  sheetDifferences: (of: {
    municipality: Municipality;
    older: string;
    newer: string | undefined;
    rows: readonly Difference[];
    isMasked: boolean;
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, 'mi változott'),
      of.rows.length === 0
        ? `Nincs különbség: ${of.newer ?? 'a mostani állapot'} mindenben ugyanaz, mint ${of.older}.`
        : `**${of.older} → ${of.newer ?? 'a mostani, még be nem küldött állapot'}:**`,
      of.rows.length === 0 ? undefined : differenceLines(of.rows),
      of.isMasked
        ? 'A személyes adatok kitakarva látszanak.'
        : 'Egy sor előzményéhez: „ellenőrzés”, majd például „előzmény 12”.',
    ),
    buttons: of.isMasked ? [helpButton] : [check, helpButton],
  }),
  firstSending: (municipality: Municipality, receipt: string): Reply => ({
    text: paragraphs(
      headOf(municipality, 'mi változott'),
      `Ez az első beküldés (**${receipt}**), nincs mivel összevetni.`,
    ),
    buttons: [helpButton],
  }),
  changedSinceKnown: (of: OfSheet & { rows: readonly Difference[]; open: number }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, 'mi változott'),
      `Ezt ${theNoun(of.form, '-t')} még nem küldték be, ezért nincs korábbi beküldés, amellyel összevethetném.`,
      of.rows.length === 0
        ? 'Attól, amit korábban tudtunk, eddig semmi nem tér el.'
        : '**Ami eltér attól, amit korábban tudtunk:**',
      of.rows.length === 0 ? undefined : differenceLines(of.rows),
      of.open === 0
        ? undefined
        : `Jóváhagyásra vár még ${of.open} ismert adat; az „ellenőrzés” szóra látja és módosíthatja őket.`,
    ),
    buttons: [check],
  }),
  onlyOneSending: (municipality: Municipality, receipt: string): Reply => ({
    text: paragraphs(
      headOf(municipality, 'mi változott'),
      `Ez volt az első beküldés (**${receipt}**), nincs mivel összevetni. Ha valami azóta változott, írja be, mi.`,
    ),
    buttons: [say(receipt), helpButton],
  }),

  fieldHistory: (of: {
    municipality: Municipality;
    where: string;
    now: Once | undefined;
    before: readonly Once[];
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${literal(of.where)} – előzmények`),
      of.now === undefined
        ? 'Ide még senki nem írt.'
        : list([`- **Most:** ${onceLine(of.now)}`, ...of.before.map((each) => `- Előtte: ${onceLine(each)}`)]),
      of.now !== undefined && of.before.length === 0 ? 'Azóta nem változott.' : undefined,
      'Másik sorhoz írja be a számát, például: „előzmény 3”; a módosításhoz: „módosítás 3”.',
    ),
    buttons: [check, later],
  }),
  historyNotReviewed: {
    text: 'Hogy egy választ ki és mikor írt be, azt csak az önkormányzat munkatársai látják; itt azt nézheti meg, mit küldtek be. Két beküldés különbségét a „mi változott” mutatja.',
    buttons: [helpButton],
  } satisfies Reply,
  historyHow: (municipality: Municipality, most: number): Reply => ({
    text: paragraphs(
      headOf(municipality, 'előzmények'),
      `Kérem, írja be a sor számát is (1–${most}), ahogy az „ellenőrzés” mutatja, például: „előzmény 12”.`,
    ),
    buttons: [check, later],
  }),
};

function onceLine({ value, name, at }: Once): string {
  const who =
    at === 0 ? 'már ismert adat volt' : `${name === undefined ? 'egy munkatárs' : literal(name)}, ${moment(at)}`;
  return `${short(value)} – ${who}`;
}
