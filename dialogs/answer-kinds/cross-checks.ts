// Whether two answers can be of one and the same municipality. All take canonical values; what they do not know they leave alone.
import type { KnownMunicipality } from '../answer-kind';
import { crossCheckTexts as texts } from '../texts/cross-checks';
import { ibanOf } from './bank-account';
import { countyName, countyOfTaxArea } from './counties';

export interface Contradiction {
  /** What only warns may be kept. */
  weight: 'blocks' | 'warns';
  sentence: string;
}

/** The five digits before the check digit of the PIR stand at places 3–7 of the tax number; the sixth is another (domain rules 9.3). */
export function pirAndTaxNumber(pir: string, taxNumber: string): Contradiction | undefined {
  const [middle, found] = [pir.slice(0, 5), taxNumber.slice(2, 7)];
  return pir.length !== 6 || middle === found ? undefined : warns(texts.pirAndTaxNumber(middle, found));
}

/** `county`: two digits of KSH. */
export function taxNumberAndCounty(taxNumber: string, county: string): Contradiction | undefined {
  const area = taxNumber.slice(-2);
  const meant = countyName(countyOfTaxArea(area) ?? '');
  const actual = countyName(county);
  if (!meant || !actual || meant === actual) return undefined;
  return warns(texts.taxNumberAndCounty(area, meant, actual));
}

/** `known`: what the register says of the KSH code; `county` is the one that was given beside it. */
export function kshCodeAndCounty({ name, countyCode }: KnownMunicipality, county: string): Contradiction | undefined {
  const [actual, said] = [countyName(countyCode), countyName(county)];
  return !actual || !said || actual === said ? undefined : blocks(texts.kshCodeAndCounty(name, actual, said));
}

export function statisticalAndTaxNumber(statistical: string, taxNumber: string): Contradiction | undefined {
  const stem = taxNumber.slice(0, 8);
  if (statistical.slice(0, 8) === stem) return undefined;
  return blocks(texts.statisticalAndTaxNumber(stem, stem + statistical.slice(8)));
}

export function statisticalAndCounty(statistical: string, county: string): Contradiction | undefined {
  const found = statistical.slice(-2);
  if (found === county || !countyName(county)) return undefined;
  return blocks(texts.statisticalAndCounty(found, county, statistical.slice(0, -2) + county));
}

/** A settlement may have several postcodes and the register knows one; in Budapest the district stands in it. */
export function postcodeAndMunicipality(postcode: string, known: KnownMunicipality): Contradiction | undefined {
  const { name, postcode: central, postcodeStart } = known;
  if (postcodeStart !== undefined && !postcode.startsWith(postcodeStart)) {
    return warns(texts.postcodeAndDistrict(postcode, name, postcodeStart));
  }
  if (central === undefined || central === postcode) return undefined;
  return warns(texts.postcodeAndMunicipality(postcode, name, central));
}

export function ibanAndAccount(iban: string, account: string): Contradiction | undefined {
  const wanted = ibanOf(account);
  return iban === wanted ? undefined : blocks(texts.ibanAndAccount(wanted));
}

const warns = (sentence: string): Contradiction => ({ weight: 'warns', sentence });
const blocks = (sentence: string): Contradiction => ({ weight: 'blocks', sentence });
