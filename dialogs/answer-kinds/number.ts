// A number as people write it ("12 500", "12.500", "kb. 12 ezer fő", "tizenkettő"); stored with a point for the comma and nothing else.
import { z } from 'zod';
import type { AnswerClass, AnswerKind, Fit } from '../answer-kind';
import { numberInDigits, numberTexts as texts } from '../texts/numbers';
import { kept, refused } from './line-kind';
import { readNumber } from './read-number';
import { lineOf } from './typed';

export interface NumberRule {
  /** Themselves allowed. */
  min?: number;
  max?: number;
  decimals?: number;
  /** Shown behind it; `also`: other words for it, small and without accents. */
  unit?: { name: string; also?: readonly string[] };
  /** What lies outside is asked about. */
  plausible?: { from?: number; to?: number };
  class?: AnswerClass;
}

const LONGEST = 60;
const GREATEST = 999_999_999_999;

export function number(rule: NumberRule = {}): AnswerKind {
  const { min = 0, max = GREATEST, decimals = 0, unit, class: ofClass = 'internal' } = rule;
  const shown = (value: string) => numberInDigits(value) + (unit ? ` ${unit.name}` : '');
  const example = shown(String(Math.min(Math.max(12, min), max)));
  const judge = (value: string): Fit<string> => {
    const size = Number(value);
    if ((value.split('.')[1] ?? '').length > decimals) {
      return refused(decimals === 0 ? texts.notWhole(example) : texts.decimals(decimals, example));
    }
    if (size < min && max === GREATEST) return refused(texts.atLeast(shown(String(min)), example));
    if (size < min || size > max) {
      return refused(texts.between(numberInDigits(String(min)), shown(String(max)), example));
    }
    return kept(value, unusual(size, shown(value), rule));
  };
  return {
    control: { type: 'number', min, max, decimals, example, ...(unit && { unit: unit.name }) },
    class: ofClass,
    schema: z
      .string()
      .refine((value) => /^(?:0|-?[1-9]\d{0,14}|-?(?:0|[1-9]\d{0,11})\.\d{0,5}[1-9])$/.test(value) && judge(value).ok),
    fit(typed) {
      const line = lineOf(typed);
      if (line === '' || line.length > LONGEST) return refused(texts.unread(example));
      const read = readNumber(line, { decimals, units: unit ? [unit.name, ...(unit.also ?? [])] : [] });
      if (read.kind === 'values') return decided(read.values, judge, shown, example);
      if (read.kind === 'range') return refused(texts.onlyOne(example));
      return refused(read.kind === 'other unit' && unit ? texts.otherUnit(unit.name, example) : texts.unread(example));
    },
    show: (value) => (typeof value === 'string' ? shown(value) : ''),
  };
}

/** Of what may be meant that which fits; two are asked back. */
function decided(
  values: readonly string[],
  judge: (value: string) => Fit<string>,
  shown: (value: string) => string,
  example: string,
): Fit<string> {
  const fitting = values.filter((value) => judge(value).ok);
  if (fitting.length > 1) {
    const choices = fitting.map((value) => ({ title: shown(value), typed: shown(value) }));
    return { ok: false, problem: texts.several(example), choices };
  }
  return judge(fitting[0] ?? values[0] ?? '');
}

function unusual(size: number, shown: string, { plausible }: NumberRule): string | undefined {
  if (plausible?.to !== undefined && size > plausible.to) return texts.large(shown);
  return plausible?.from !== undefined && size < plausible.from ? texts.small(shown) : undefined;
}
