// Which municipality a row of a list is about: by KSH code, by name, and when both stand there, by both.
import { fold } from '../../knowledge/hungarian/fold';
import { contactListTexts as texts } from '../texts/contact-list';
import type { Field } from './contact-fields';

export interface MunicipalityName {
  ksh: string;
  name: string;
}

/** What the register says of a code or of what people type for a name; `several` best first. */
export type MunicipalityFound =
  | ({ kind: 'sure' } & MunicipalityName)
  | { kind: 'several'; of: MunicipalityName[] }
  | { kind: 'none' };
export type FindMunicipality = (typed: string) => MunicipalityFound;

/** A problem belongs to one of the two columns. */
export type MunicipalityRead = Field<MunicipalityName> & { column?: 'ksh' | 'municipality' };

export function readMunicipality(code: string, name: string, find: FindMunicipality): MunicipalityRead {
  if (code === '') return name === '' ? { ok: false, problem: texts.noMunicipality } : byName(name, find);
  const coded = byCode(code, find);
  if (!coded.ok || name === '') return coded;
  const found = find(name);
  const isSame =
    found.kind === 'several' ? found.of.some(({ ksh }) => ksh === coded.value.ksh) : sameAs(found, coded.value);
  if (isSame) return coded;
  if (found.kind === 'none')
    return { ...coded, warning: texts.kshCounts(coded.value.name, name), column: 'municipality' };
  return { ok: false, problem: texts.kshOther(coded.value.ksh, coded.value.name, name), column: 'ksh' };
}

const sameAs = (found: MunicipalityFound, { ksh }: MunicipalityName): boolean =>
  found.kind === 'sure' && found.ksh === ksh;

/** A spreadsheet eats the leading zeros of a code; the register says whether it is one with them. */
function byCode(code: string, find: FindMunicipality): MunicipalityRead {
  const digits = code.replace(/[\s-]/g, '');
  if (!/^(?:\d{3,5}|\d{7})$/.test(digits)) return { ok: false, problem: texts.kshWrong(code), column: 'ksh' };
  const whole = digits.padStart(5, '0');
  const found = find(whole);
  if (found.kind !== 'sure') return { ok: false, problem: texts.kshUnknown(whole), column: 'ksh' };
  return { ok: true, value: { ksh: found.ksh, name: found.name } };
}

function byName(typed: string, find: FindMunicipality): MunicipalityRead {
  const found = find(typed);
  const column = 'municipality' as const;
  if (found.kind === 'none') return { ok: false, problem: texts.municipalityUnknown(typed), column };
  if (found.kind === 'several')
    return { ok: false, problem: texts.municipalityUnsure(typed, found.of.map(withCode)), column };
  const { ksh, name } = found;
  const isNamed = fold(typed).includes(fold(name));
  const guess = isNamed ? {} : { warning: texts.municipalityGuessed(typed, name) };
  return { ok: true, value: { ksh, name }, ...guess, column };
}

const withCode = ({ name, ksh }: MunicipalityName): string => `${name} (${ksh})`;
