// The numbers of the contact sheet must be those of one and the same municipality (domain facts 9).
import {
  type Contradiction,
  kshCodeAndCounty,
  pirAndTaxNumber,
  postcodeAndMunicipality,
  statisticalAndCounty,
  statisticalAndTaxNumber,
  taxNumberAndCounty,
} from '../../answer-kinds/cross-checks';
import type { Reading, Rule, Weight } from '../../form';

const [pir, tax, county, ksh, statistical] = [
  'organisation.pir',
  'organisation.taxNumber',
  'organisation.county',
  'organisation.ksh',
  'organisation.statisticalNumber',
] as const;

const municipalityIn = (reading: Reading, place: string) => reading.circumstances.municipality?.(reading.text(place));

function check(
  id: string,
  weight: Weight,
  over: readonly [string, string],
  says: (one: string, other: string, reading: Reading) => Contradiction | undefined,
): Rule {
  return { id, weight, over, says: (reading) => says(reading.text(over[0]), reading.text(over[1]), reading)?.sentence };
}

export const identifierRules: readonly Rule[] = [
  check('pir-and-tax-number', 'warns', [pir, tax], pirAndTaxNumber),
  check('tax-number-and-county', 'warns', [tax, county], taxNumberAndCounty),
  check('statistical-and-tax-number', 'blocks', [statistical, tax], statisticalAndTaxNumber),
  check('statistical-and-county', 'blocks', [statistical, county], statisticalAndCounty),
  check('ksh-and-county', 'blocks', [ksh, county], (_, said, reading) => {
    const known = municipalityIn(reading, ksh);
    return known && kshCodeAndCounty(known, said);
  }),
  check('postcode-and-settlement', 'warns', ['seat.postcode', 'seat.settlement'], (code, _, reading) => {
    const known = municipalityIn(reading, 'seat.settlement');
    return known && postcodeAndMunicipality(code, known);
  }),
];
