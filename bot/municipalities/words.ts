// What was typed about a municipality, as words, with what they say beside a name: numbers, the county, a district of Budapest.
import { fold } from '../../knowledge/hungarian/fold';
import { wordWeight } from '../../knowledge/hungarian/stop-words';
import { areaWords, beltWords, capitalWords, countyWords, districtWords, officeWords } from './texts';

export interface Word {
  /** In small letters, with its accents. */
  written: string;
  folded: string;
  /** Place among the words. */
  at: number;
  isNumber: boolean;
  /** Begins with a capital where a sentence would not. */
  isCapital: boolean;
  /** Stands around a name and is none. */
  isAround: boolean;
}

/** Nobody needs more to name a municipality; what is longer is read up to here. */
const longestText = 300;
const mostWords = 24;

export function wordsOf(typed: string): Word[] {
  const text = typed
    .slice(0, longestText)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
  return (text.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? []).slice(0, mostWords).map((word, at) => {
    const folded = fold(word).replace(/[^a-z\d]/g, '');
    return {
      written: word.toLowerCase(),
      folded,
      at,
      isNumber: /^\d/.test(word),
      isCapital: at > 0 && /^\p{Lu}/u.test(word),
      isAround: isAround(folded),
    };
  });
}

const around = [officeWords, countyWords, areaWords, districtWords, capitalWords];

function isAround(folded: string): boolean {
  return beltWords.has(folded) || wordWeight(folded) < 1 || around.some((words) => words.test(folded));
}
