// Municipalities by the numbers people type: KSH codes, postcodes, and the districts of Budapest.
import { isKshCode } from './ksh-code';
import type { Municipality, Register } from './register';
import { capitalWords, districtNumber, districtWords, ordinals, romanNumbers } from './texts';
import type { Word } from './words';

export interface Numbered {
  /** Named by code or by number of district: nothing else can be meant. */
  coded: Municipality[];
  /** With a postcode that was typed, or with what may be a code that has lost its first zero. */
  posted: Municipality[];
  /** Looks like a code or a district, but there is none such. */
  unknown: boolean;
}

export function numbersOf(register: Register): (words: Word[]) => Numbered {
  const districts = new Map<number, Municipality>();
  const byPostcode = new Map<string, Municipality[]>();
  for (const one of register.all()) {
    const district = districtNumber(one);
    if (district !== undefined) districts.set(district, one);
    if (one.postcode !== undefined) byPostcode.set(one.postcode, [...(byPostcode.get(one.postcode) ?? []), one]);
  }

  return (words) => {
    const codes = words.filter(({ folded }) => /^(?:\d{5}|\d{7})$/.test(folded)).map(({ folded }) => byCode(folded));
    const numbers = districtsIn(words);
    const coded = [...codes, ...numbers.map((number) => districts.get(number))];
    const posted = words.filter(({ folded }) => /^\d{4}$/.test(folded)).flatMap(({ folded }) => postedAs(folded));
    return {
      coded: coded.flatMap((one) => one ?? []),
      posted: [...new Set(posted)].sort((one, other) => other.population - one.population),
      unknown: coded.includes(undefined),
    };
  };

  /** Seven digits: the two of the county come first. */
  function byCode(digits: string): Municipality | undefined {
    const municipality = register.byKsh(digits.slice(-5));
    return municipality && `${municipality.countyCode}${municipality.ksh}`.endsWith(digits) ? municipality : undefined;
  }

  function postedAs(digits: string): Municipality[] {
    const district = districts.get(/^1(?:0[1-9]|1\d|2[0-3])\d$/.test(digits) ? Number(digits.slice(1, 3)) : Number.NaN);
    const withoutZero = isKshCode(`0${digits}`) ? register.byKsh(`0${digits}`) : undefined;
    return [...(byPostcode.get(digits) ?? []), ...(district ? [district] : []), ...(withoutZero ? [withoutZero] : [])];
  }
}

/** "bp 11. ker", "XI. kerület", "Budapest tizenegyedik kerület". */
function districtsIn(words: Word[]): number[] {
  return words.flatMap(({ folded }, at) => {
    const number = /^\d{1,2}$/.test(folded) ? Number(folded) : 1 + romanOrOrdinal(folded);
    const before = words[at - 1]?.folded ?? '';
    const after = words[at + 1]?.folded ?? '';
    return number > 0 && (capitalWords.test(before) || districtWords.test(after)) ? [number] : [];
  });
}

const romanOrOrdinal = (folded: string): number => Math.max(romanNumbers.indexOf(folded), ordinals.indexOf(folded));
