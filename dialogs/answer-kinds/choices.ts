// Several of a few, in one line: "1, 3 és 5", "1-3", "mind", "mind kivéve a 2", "egyik sem", or their words.
import { z } from 'zod';
import type { AnswerClass, AnswerKind, Fit, Typed } from '../answer-kind';
import { allWords, andWords, exceptWords, noneWords, choiceTexts as texts } from '../texts/choices';
import { commonTexts } from '../texts/common';
import { refused } from './line-kind';
import { type Choosable, type Known, knownOptions, meantBy, plain } from './options';
import { lineOf } from './typed';

export interface ChoicesRule {
  /** 0 allows "egyik sem". */
  least?: number;
  most?: number;
  class?: AnswerClass;
}

/** Stored in the order of the form, each once. */
export function choices(
  from: readonly Choosable[],
  { least = 1, most = from.length, class: ofClass }: ChoicesRule = {},
): AnswerKind {
  const options = knownOptions(from);
  if (options.some(({ value }) => value.includes(',')))
    throw new Error('cards join values with commas: give it another value');
  const example = options
    .slice(0, Math.max(1, Math.min(2, most)))
    .map((_, at) => at + 1)
    .join(', ');
  const counted = (meant: readonly Known[]): Fit => {
    const value = options.filter((option) => meant.includes(option)).map((option) => option.value);
    if (value.length < least) return refused(texts.tooFew(least, firsts(Math.max(least, 1))));
    return value.length > most ? refused(texts.tooMany(most, example)) : { ok: true, value };
  };
  return {
    control: { type: 'choices', choices: options.map(({ value, title }) => ({ value, title })), least, most },
    class: ofClass ?? 'internal',
    schema: z.array(z.enum(options.map(({ value }) => value))).refine((value) => {
      const fit = counted(options.filter((option) => value.includes(option.value)));
      return fit.ok && String(fit.value) === String(value);
    }),
    fit(typed) {
      const read = readChoices(partsOf(typed), options);
      if ('meant' in read) return counted(read.meant);
      if (read.possible.length > 1) return asked(read.possible);
      return refused(
        read.unread === '' ? commonTexts.nothing(example) : texts.someOfThese(options, read.unread, example),
      );
    },
    show: (value) => {
      if (!Array.isArray(value)) return '';
      const titles = value.map((each) => options.find((option) => option.value === each)?.title ?? each);
      return titles.length === 0 ? texts.none : titles.join(', ');
    },
  };
}

const firsts = (count: number): string => Array.from({ length: count }, (_, at) => at + 1).join(', ');

function asked(meant: readonly Known[]): Fit {
  return { ok: false, problem: texts.oneOf(meant) };
}

/** A card gives values one by one or joined; what is typed is one line. */
function partsOf(typed: Typed): string[] {
  if (Array.isArray(typed)) return typed.slice(0, MOST_PARTS).map((each) => lineOf(each).slice(0, LONGEST));
  return [lineOf(typed as string).slice(0, LONGEST)];
}

const LONGEST = 1000;
const MOST_PARTS = 100;

type Read = { meant: readonly Known[] } | { unread: string; possible: readonly Known[] };

function readChoices(parts: readonly string[], options: readonly Known[]): Read {
  if (parts.length === 0) return { meant: [] };
  if (parts.length > 1) return together(parts.map((part) => readOne(part, options)));
  const [line = ''] = parts;
  const [all = '', exceptions] = plain(line).split(exceptWords);
  if (noneWords.test(all) && !options.some(({ names }) => names.includes(all))) return { meant: [] };
  if (!allWords.test(all)) return readLine(line, options);
  if (exceptions === undefined) return { meant: options };
  const without = readLine(exceptions, options);
  return 'meant' in without ? { meant: options.filter((option) => !without.meant.includes(option)) } : without;
}

/** As one first: a title may hold a comma or an "és". */
function readLine(line: string, options: readonly Known[]): Read {
  const whole = readOne(line, options);
  if ('meant' in whole) return whole;
  return together(
    line
      .split(/[,;\n]/)
      .filter((part) => part.trim() !== '')
      .map((part) => readPart(part, options)),
  );
}

function readPart(part: string, options: readonly Known[]): Read {
  const whole = readOne(part, options);
  if ('meant' in whole) return whole;
  const line = plain(part);
  const separators = [andWords, /^[\d. ]+$/.test(line) ? /[. ]+/ : / /];
  const reads = separators.map((separator) => {
    const pieces = ` ${line} `.split(separator).filter((piece) => piece.trim() !== '');
    return pieces.length > 1 ? together(pieces.map((piece) => readOne(piece, options))) : whole;
  });
  return reads.find((read) => 'meant' in read) ?? reads.find((read) => read !== whole) ?? whole;
}

function readOne(part: string, options: readonly Known[]): Read {
  const [, from, to] = /^(\d{1,2})\.? ?- ?(\d{1,2})\.?$/.exec(plain(part)) ?? [];
  if (from && to && Number(from) >= 1 && Number(from) < Number(to) && Number(to) <= options.length) {
    return { meant: options.slice(Number(from) - 1, Number(to)) };
  }
  const possible = meantBy(part, options);
  return possible.length === 1 ? { meant: possible } : { unread: part.trim().slice(0, 40), possible };
}

function together(reads: readonly Read[]): Read {
  const failed = reads.find((read) => !('meant' in read));
  if (failed || reads.length === 0) return failed ?? { unread: '', possible: [] };
  return { meant: reads.flatMap((read) => ('meant' in read ? read.meant : [])) };
}
