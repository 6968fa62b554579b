// What the bot says when somebody is taken out of a sheet, comes back into it or is added, and the words for these.
import { articleOf, withSuffix } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import type { Button, Reply } from '../turn';
import { act, headOf } from './lead';
import { type Named, TheNoun, theNoun } from './sheet-noun';
import { list, paragraphs } from './sheets';

/** An item as it is called: "Kovács Anna"; one without a name by its number: "2. személy". */
interface Item {
  name: string | undefined;
  number: number;
  one: string;
}

const called = ({ name, number, one }: Item): string => name ?? `${number}. ${one}`;
const article = (item: Item): string => (item.name === undefined ? `${articleOf(`${item.number}`)} ` : '');
const calledInList = ({ name, number, one }: Item): string =>
  name === undefined ? `${number}. ${one}` : `${number}. ${one}: ${literal(name)}`;
const theItem = (item: Item): string => `${article(item)}**${literal(called(item))}**`;
const theItemAsObject = (item: Item): string => `${article(item)}**${literal(withSuffix(called(item), '-t'))}**`;
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const itemsByWordsHint = (one: string): string =>
  ` Ha valamelyik ${one} lekerül a lapról: „törölje a 2. ${withSuffix(one, '-t')}”; újat az „új ${one}” szóra vehet fel.`;

const byWord = (button: Button): Button => ({ ...button, byWord: true });

/** On folded text; what is named stands in the group. */
const taking =
  'torold|toroljuk|torolje|toroljed|torlom|torolni|torles|vegyuk ki|vegye ki|vedd ki|kiveszem|kivesszuk|kivenni|tavolitsuk el|tavolitsa el';

export const itemWords = {
  /** Said as an order: whoever is not there is asked for. */
  removeItemOrder: new RegExp(`^(?:kerem |legyszi |akkor )?(?:${taking})\\b[ :]*(.*)$`),
  /** Said as news: it may be about anybody. */
  removeItemNews:
    /^(.+?) (?:mar |tobbe |idokozben )*(?:nem dolgozik(?: mar)?(?: itt| nalunk| a hivatalban| az onkormanyzatnal)?|nincs(?: mar)? (?:itt|nalunk)|elment(?: tolunk| innen)?|kilepett|felmondott|nyugdijba (?:ment|vonult)|torolheto|torlese|kiveheto|nem (?:kell|kapcsolattarto))(?: mar)?$/,
  bringBackItem: /^(?:(?:hozzuk|hozza|hozd|tegyuk|tegye|tedd|vegyuk|vegye) vissza|visszahoz(?:om|zuk|nam|ni))\b[ :]*(.*)$/,
  bringBackItemNews: /^(.+?) megis (?:marad|maradjon|itt marad|itt dolgozik|dolgozik|kell|itt van)$/,
  addItem:
    /^(?:(?:vegyunk|vegyel|vegyen|adjunk|adjon) (?:fel |hozza )?)?(?:egy )?(uj|meg egy|tovabbi|masik)(?: (.+?))?(?: (?:felvetele|hozzaadasa|kell|lesz|van|jott|felveszek|felvennek))?$/,
  /** "őt", "ezt": whoever is asked about. */
  thisItem: ['őt', 'ezt', 'ezt a személyt', 'azt', 'ő', 'ez'],
  /** Beside a name, and no part of it. */
  besideName: /^(?:a|az|dr|ifj|id|ozv|ur|urat|urnak|asszony|asszonyt|kollega|kollegat|kolleganot|kolleganonket|kolleganket|adatlaprol|lapbol|laprol|listarol|innen|kerem|is|es|most|ki|at|et|ot|t|est|ast|ost)$/,
  ordinals: ['első', 'második', 'harmadik', 'negyedik', 'ötödik', 'hatodik', 'hetedik', 'nyolcadik', 'kilencedik', 'tizedik',
    ...['tizen', 'huszon'].flatMap((ten, at) => [
      ...['egyedik', 'kettedik', 'harmadik', 'negyedik', 'ötödik', 'hatodik', 'hetedik', 'nyolcadik', 'kilencedik'].map((one) => `${ten}${one}`),
      ['huszadik', 'harmincadik'][at] ?? '',
    ]),
  ],
  removeItemYesWords: ['igen', 'rendben', 'igen vegyük ki', 'vegyük ki', 'vegye ki', 'töröljük', 'törölje', 'ok', 'oké', 'mehet', 'kiveszem'],
  removeItemNoWords: ['nem', 'ne', 'mégse', 'mégsem', 'mégis maradjon', 'maradjon', 'mégis marad', 'marad', 'ne töröld', 'ne vegyük ki', 'inkább ne'],
  itemStaysWords: ['mégis maradjon', 'mégis marad', 'mégse töröljük', 'mégsem töröljük', 'mégse vegyük ki', 'mégsem kell kivenni', 'visszavonom a törlést'],
}; // biome-ignore format: lists of words

export const itemTexts = {
  removeItemAsk: (of: {
    municipality: Municipality;
    form: Named;
    title: string;
    item: Item;
    /** So many answers stand about it. */
    answers: number;
    /** One must be there: another will be asked for. */
    isNeeded: boolean;
    args: Record<string, string>;
    before: readonly string[];
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.title),
      ...of.before,
      `**Kivegyem ${theNoun(of.form, '-ról')} ${theItemAsObject(of.item)}?**${of.answers > 0 ? ` A róla szóló ${of.answers} válasz nem vész el: ha kell, visszahozhatja.` : ''}`,
      of.isNeeded
        ? `Legalább egy ${of.item.one} kell ${theNoun(of.form, '-ra')}, ezért utána megkérdezem, ki kerüljön a helyére.`
        : undefined,
      'Írja be: „igen” vagy „maradjon”.',
    ),
    buttons: [
      byWord(act('Igen, vegyük ki', 'sheet-item', { ...of.args, does: 'remove' })),
      byWord(act('Maradjon', 'sheet-item', { ...of.args, does: 'stay' })),
    ],
  }),
  removeItemUnclear: 'Kérem, előbb erre válaszoljon: „igen” vagy „maradjon”.',
  removeItemMeanwhile: 'Közben valaki más is változtatott rajta, ezért újra megkérdezem.',
  itemRemoved: (item: Item): string =>
    `Kivettem: **${literal(called(item))}**. Ha mégis kell, írja be: „${item.name === undefined ? 'mégis maradjon' : `hozzuk vissza ${literal(withSuffix(item.name, '-t'))}`}”.`,
  itemStays: (form: Named, item: Item): string => `Rendben, ${theItem(item)} marad ${theNoun(form, '-on')}.`,
  itemIsGone: (form: Named, item: Item): string =>
    `${capital(theItem(item))} már nem szerepel ${theNoun(form, '-on')}, nem változott semmi.`,
  itemIsBack: (item: Item): string => `Visszahoztam ${theItemAsObject(item)}, minden korábbi válasszal együtt.`,
  itemIsThere: (form: Named, item: Item): string =>
    `${capital(theItem(item))} most is szerepel ${theNoun(form, '-on')}, nem változott semmi.`,
  itemNotFound: (form: Named, there: readonly Item[]): string =>
    there.length === 0
      ? `${TheNoun(form, '-on')} most nincs kit kivenni.`
      : paragraphs(
          `Ilyen nevűt nem találok ${theNoun(form, '-on')}. Akik most szerepelnek rajta:`,
          list(there.map((item) => `- ${calledInList(item)}`)),
          'Kérem, a sorszámát vagy a nevét írja, például: „töröld a 2. személyt”.',
        ),
  removedNotFound: (form: Named, removed: readonly Item[]): string =>
    removed.length === 0
      ? `Erről ${theNoun(form, '-ról')} nem vettek ki senkit, így nincs kit visszahozni.`
      : paragraphs(
          `Ilyen nevűt nem vettek ki erről ${theNoun(form, '-ról')}. Visszahozható:`,
          list(removed.map((item) => `- ${literal(called(item))}`)),
        ),
  whichItem: (of: {
    municipality: Municipality;
    does: 'ask' | 'back';
    items: readonly (Item & { args: Record<string, string> })[];
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.does === 'ask' ? 'melyiket vegyem ki?' : 'melyiket hozzam vissza?'),
      '**Több is lehet. Melyikre gondol?**',
      list(of.items.map((item) => `- ${of.does === 'ask' ? calledInList(item) : literal(called(item))}`)),
      of.does === 'ask'
        ? 'Válasszon a gombok közül, vagy írja be a sorszámával, például: „töröld a 2. személyt”.'
        : 'Válasszon a gombok közül, vagy írja be a teljes nevét.',
    ),
    buttons: of.items.map((item) =>
      byWord(act(of.does === 'ask' ? calledInList(item) : called(item), 'sheet-item', { ...item.args, does: of.does })),
    ),
  }),
  itemAdded: (one: string): string => `Felvettem egy új ${withSuffix(one, '-t')}. Ha mégsem kell, írja be: „mégse”.`,
  itemAlreadyOpen: (one: string): string => `Egy új ${one} már fel van véve, ezt kérdezem meg előbb.`,
  itemTakenBack: (form: Named, one: string): string => `Rendben, az új ${one} nem kerül ${theNoun(form, '-ra')}.`,
};
