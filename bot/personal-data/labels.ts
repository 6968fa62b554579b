// The words beside a number that say what it is ("TAJ-szám: …", "… a számlaszámom", "KRID …"), on text without accents.
import type { IdentifierKind } from './identifier';

export interface Labels {
  /** Whether the text has any word for an identifier at all. */
  hasAny: boolean;
  /** Whether a word for this kind stands a little before or just after, and no word for a public number stands nearer before it. */
  names(kind: IdentifierKind, place: { start: number; end: number }): boolean;
  /** Whether the nearest word before it is one for a number that is nobody's secret. */
  isPublic(place: { start: number; end: number }): boolean;
}

const BEFORE = 40;
const AFTER = 25;

const words: Record<IdentifierKind | 'public', RegExp> = {
  taj: /\btaj(?:om|od|at|a|ja|unk|uk)?(?![a-z])|\btaj[ -]?(?:szam|kartya|azonosito|igazolvany|kod)|\btarsadalombiztositasi|\btb[ -]?szam/gi,
  'tax-id': /\bado[ -]?(?:azonosito|jel|szam|kartya|igazolvany)/gi,
  'bank-account': /szamlaszam|bankszaml|folyoszaml|alszaml|\biban\b|\bgiro|\bpenzforgalmi jelzo/gi,
  'personal-number': /\bszemelyi[ -]?(?:szam|azonosito|jel)|\bszemelyazonosito|\bszemszam/gi,
  'id-document':
    /\bszemelyi(?:m|je|t|jet|met)?(?![a-z])|\b(?:e-?)?szemelyi|\bszig(?![a-z])|okmany|igazolvany|\butlevel|\bjogositvany|\bvezetoi engedely/gi,
  public:
    /\bkrid|\bhivatali (?:kapu|tarhely)|\bpir\b|\bksh\b|\btorzs(?:szam|konyvi)|jegyszam|\bhibajegy|\bjegy(?:em|unk|e)?\b|\bticket|\biktato|\bugyirat|\bugyszam|\bbejelentes|\btelefon|\btel\b|\bmobil|\bfax|\bhivj|\bhelyrajzi|\bhrsz|\bcikkszam|\brendelesszam|\bszerzodesszam|\bverzio|\bsorszam|\bnyilvantartasi szam|\bregisztracios/gi,
};

interface Word {
  start: number;
  end: number;
}

export function labelsOf(text: string): Labels {
  const found = Object.fromEntries(
    Object.entries(words).map(([kind, pattern]) => [kind, wordsOf(text, pattern)]),
  ) as Record<keyof typeof words, Word[]>;
  const isPublic: Labels['isPublic'] = (place) => distanceBefore(found.public, place.start) <= BEFORE;
  return {
    hasAny: Object.entries(found).some(([kind, each]) => kind !== 'public' && each.length > 0),
    isPublic,
    names: (kind, { start, end }) => {
      const before = distanceBefore(found[kind], start);
      if (before <= BEFORE && before < distanceBefore(found.public, start)) return true;
      return distanceAfter(found[kind], end) <= AFTER;
    },
  };
}

function wordsOf(text: string, pattern: RegExp): Word[] {
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** Characters from the end of the last word before `place`. */
function distanceBefore(words: Word[], place: number): number {
  const word = words[firstFrom(words, place) - 1];
  return word ? Math.max(0, place - word.end) : Number.POSITIVE_INFINITY;
}

function distanceAfter(words: Word[], place: number): number {
  const word = words[firstFrom(words, place)];
  return word ? word.start - place : Number.POSITIVE_INFINITY;
}

/** The index of the first word that begins at `place` or later. */
function firstFrom(words: Word[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
