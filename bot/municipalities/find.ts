// Which municipality somebody means who types its name, code or postcode as people do. Not sure is asked back, never guessed.
import { type Numbered, numbersOf } from './by-number';
import { type Candidate, namedIn, spansOf, writtenOf } from './candidates';
import { isTelling, type Message, rivalsOf } from './doubts';
import { indexOf } from './name-index';
import { nearlyMeant } from './near-misses';
import type { Municipality, Register } from './register';
import { capitalWords, nameToChoose, officeWords, statuses } from './texts';
import { whereOf } from './where';
import { type Word, wordsOf } from './words';

export type Found =
  | { kind: 'sure'; municipality: Municipality }
  /** At most five, best first; one alone when it must still be asked about. */
  | { kind: 'several'; options: readonly Municipality[] }
  | { kind: 'none' };

export type Find = (typed: string) => Found;

const mostOffered = 5;
const [capitalStatus] = statuses;

export function findIn(register: Register): Find {
  const index = indexOf(register);
  const readNumbers = numbersOf(register);
  const readWhere = whereOf(register);
  const isName = (folded: string) => index.same(folded).length > 0;
  const shown = new Map(register.all().map((one) => [nameToChoose(one).toLowerCase(), one]));
  const capital = register.all().filter(({ status }) => status === capitalStatus);

  return (typed) => {
    // What the bot itself shows, typed or copied, is taken at its word: "Győr (Győr-Moson-Sopron vármegye)".
    const copied = shown.get(typed.trim().toLowerCase());
    if (copied) return { kind: 'sure', municipality: copied };
    const words = wordsOf(typed);
    const numbers = readNumbers(words);
    const where = readWhere(words, isName);
    const core = coreOf(
      words.filter((word) => !word.isNumber && !where.used.has(word)),
      isName,
    );
    const message: Message = { words, core, where, index };
    const named = narrowed(namedIn(spansOf(core), index), message, numbers);
    if (numbers.coded.length > 0 || numbers.unknown) return together(numbers, named);
    if (named.length > 0) return decided(named, message);
    const near = nearlyMeant(message, (candidates) => narrowed(candidates, message, numbers));
    if (near.options.length > 0)
      return near.isSure ? found(near.options, []) : found([], [...near.options, ...numbers.posted]);
    if (numbers.posted.length > 0) return core.length === 0 ? found(numbers.posted, []) : found([], numbers.posted);
    return core.length === 0 && words.some(({ folded }) => capitalWords.test(folded))
      ? found(capital, [])
      : found([], []);
  };
}

/** What may be a name. A little word is one when it stands alone: "Velem", "Bár község". */
function coreOf(words: Word[], isName: (folded: string) => boolean): Word[] {
  const core = words.filter(({ isAround }) => !isAround);
  const others = words.filter(({ folded }) => !officeWords.test(folded) && !capitalWords.test(folded));
  return core.length === 0 && others.length === 1 ? others.filter(({ folded }) => isName(folded)) : core;
}

/** A code says which one is meant; a name beside it that says another one makes it doubtful. */
function together({ coded, unknown }: Numbered, named: Candidate[]): Found {
  const all = [...coded, ...named.map(({ municipality }) => municipality)];
  return unknown ? found([], all) : found(all, []);
}

function decided(named: Candidate[], message: Message): Found {
  const municipalities = named.map(({ municipality }) => municipality);
  const [first, second] = named;
  if (first === undefined || second !== undefined) return found(municipalities, []);
  const rivals = rivalsOf(first, message);
  return isTelling(first, message) ? found(municipalities, rivals) : found([], [...municipalities, ...rivals]);
}

/** Of namesakes and near ones those stay that the county, the postcode or the accents speak for, as long as any does. */
function narrowed(candidates: Candidate[], { where }: Message, { posted }: Numbered): Candidate[] {
  const narrowings: ((candidate: Candidate) => boolean)[] = [
    ({ municipality }) => where.counties.has(municipality.county),
    ({ municipality }) => posted.includes(municipality),
    (candidate) => !candidates.some((other) => other !== candidate && outdoes(other, candidate)),
  ];
  return narrowings.reduce((left, narrowing) => {
    const kept = left.filter(narrowing);
    return kept.length > 0 ? kept : left;
  }, candidates);
}

/** "Kömlő" is not Komló when its accents are written; in "Dunaföldvár, Tolna" the second only says where the first is. */
function outdoes(one: Candidate, other: Candidate): boolean {
  if (one.edits > 0 || other.edits > 0) return false;
  const areNamesakes = one.span === other.span && one.stem === other.stem;
  return areNamesakes ? isWrittenSo(one) && !isWrittenSo(other) : one.municipality.county === other.municipality.name;
}

function isWrittenSo({ span, municipality }: Candidate): boolean {
  return writtenOf(span).startsWith(municipality.name.toLowerCase());
}

/** Sure when there is one and nothing against it. */
function found(meant: readonly Municipality[], alsoPossible: readonly Municipality[]): Found {
  const [first, ...others] = [...new Set([...meant, ...alsoPossible])];
  if (first === undefined) return { kind: 'none' };
  if (others.length === 0 && meant.length > 0) return { kind: 'sure', municipality: first };
  return { kind: 'several', options: [first, ...others].slice(0, mostOffered) };
}
