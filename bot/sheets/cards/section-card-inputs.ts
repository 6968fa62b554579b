// One question as inputs of a card: how it is drawn, what stands in it, and how what comes back is read again.
import { type Circumstances, optionsOf, type Typed, type Value } from '../../../dialogs/answer-kind';
import { type Answer, isUnknown, valueIn } from '../../../dialogs/answers';
import { shown } from '../../../dialogs/differences';
import type { Question } from '../../../dialogs/form';
import type { NextQuestion } from '../../../dialogs/progress';
import { texts as formTexts } from '../../../dialogs/texts';
import { choiceTexts } from '../../../dialogs/texts/choices';
import { texts } from '../../texts';
import { type FormInput, type InputControl, LONGEST_INPUT } from '../../turn';

export interface Around {
  circumstances: Circumstances;
  /** By input. */
  typed: Readonly<Record<string, { text: string; problem: string }>>;
  /** What is to be said of the whole question. */
  flag: { note?: string; problem?: string };
  help: string | undefined;
}

/** A part of an answer stands behind "#", "Nem tudom" behind "?": no place has these signs in it. */
const partId = (path: string, part: string): string => `${path}#${part}`;
const unknownId = (path: string): string => `${path}?`;

const TICKED = 'true';

export function inputsOf(next: NextQuestion, around: Around): FormInput[] {
  const { path, question } = next;
  const { control } = question.kind;
  if (control.type === 'parts') return partsOf(next, around);
  const label = question.optional ? texts.optionalLabel(question.ask) : question.ask;
  const main: FormInput = {
    id: path,
    label,
    ...drawn(question, around.circumstances),
    ...standing(next, around),
    ...(isNeeded(next) && { required: true, refusal: refusalOf(question, around.circumstances) }),
    ...around.flag,
    ...(around.help && { help: { section: around.help, title: question.label } }),
  };
  return [withTyped(main, around), ...unknownOf(next, around)];
}

/** Exactly where an empty answer would be refused. */
function isNeeded({ question, answer }: NextQuestion): boolean {
  return !question.optional && !question.mayNotKnow && valueIn(answer) !== undefined;
}

function withTyped(input: FormInput, { typed, flag }: Around): FormInput {
  const own = Object.hasOwn(typed, input.id) ? typed[input.id] : undefined;
  if (!own) return input;
  const { note, ...rest } = input;
  return {
    ...rest,
    value: own.text,
    shown: own.text,
    // Where it was known from is not where this is from.
    ...(note !== undefined && note === flag.note && { note }),
    ...(own.problem !== '' && { problem: texts.inputProblem(own.problem) }),
  };
}

function standing({ question, answer, known }: NextQuestion, { circumstances }: Around): Partial<FormInput> {
  const value = answer === undefined ? known?.value : valueIn(answer);
  const read = shown(question, answer === undefined ? known?.value : answer, circumstances);
  return {
    ...(value !== undefined && { value: inControl(question, value, circumstances) }),
    ...(value === undefined && wordFor(question, answer)),
    ...(read !== undefined && { shown: read }),
    ...(known && answer === undefined && { note: texts.inputFrom(known.source) }),
  };
}

/** What was left out, or is not known, is one of the choices. */
function wordFor({ kind }: Question, answer: NextQuestion['answer']): Partial<FormInput> {
  if (answer === undefined || optionsOf(kind).length === 0 || kind.control.type === 'choices') return {};
  return { value: isUnknown(answer) ? formTexts.notKnown : formTexts.skip };
}

function inControl({ kind }: Question, value: Value, circumstances: Circumstances): string {
  if (Array.isArray(value)) return value.length > 0 ? value.join(',') : choiceTexts.none;
  const isShown = kind.control.type === 'text' || kind.control.type === 'multiline';
  return typeof value !== 'string' || isShown ? kind.show(value, circumstances) : value;
}

function unknownOf({ path, question, answer }: NextQuestion, around: Around): FormInput[] {
  if (!hasUnknownInput(question)) return [];
  const value = isUnknown(answer) ? TICKED : 'false';
  return [
    withTyped(
      { id: unknownId(path), label: texts.notKnownLabel(question.label), control: { type: 'toggle' }, value },
      around,
    ),
  ];
}

const hasUnknownInput = ({ mayNotKnow, kind }: Question): boolean =>
  mayNotKnow === true && !['choice', 'yes-no'].includes(kind.control.type);

function partsOf(next: NextQuestion, around: Around): FormInput[] {
  const { path, question, answer, known } = next;
  const { control } = question.kind;
  if (control.type !== 'parts') return [];
  const value = answer === undefined ? known?.value : valueIn(answer);
  const given = typeof value === 'object' && !Array.isArray(value) ? value : {};
  const group = question.optional ? texts.optionalLabel(question.ask) : question.ask;
  const inputs = control.parts.map(({ name, label, optional, control: line }, at): FormInput => {
    const isRequired = isNeeded(next) && !optional;
    const { help, flag, typed } = around;
    const input: FormInput = {
      id: partId(path, name),
      label: optional ? texts.optionalLabel(label) : label,
      control: lineOf({ ...line, pattern: undefined }, question),
      ...(line.example && { placeholder: texts.exampleInside(line.example) }),
      ...(given[name] !== undefined && { value: given[name], shown: given[name] }),
      ...(isRequired && { required: true, refusal: formTexts.notOptional }),
      ...(at === 0 && { group, ...flag }),
      ...(at === 0 && help && { help: { section: help, title: question.label } }),
    };
    return withTyped(input, { ...around, typed });
  });
  return [...inputs, ...unknownOf(next, around)];
}

function drawn(
  question: Question,
  circumstances: Circumstances,
): Pick<FormInput, 'control' | 'placeholder' | 'refusal'> {
  const { control } = question.kind;
  const refusal = { refusal: refusalOf(question, circumstances) };
  switch (control.type) {
    case 'text': {
      const line = lineOf(control, question);
      const example = control.example && { placeholder: texts.exampleInside(control.example) };
      return { control: line, ...example, ...('pattern' in line && refusal) };
    }
    case 'multiline':
      return { control: { type: 'multiline', maxLength: longest(control.maxLength) } };
    case 'number': {
      const { min, max, example } = control;
      return { control: { type: 'number', min, max }, placeholder: texts.exampleInside(example), ...refusal };
    }
    case 'date': {
      const { type, ...bounds } = control;
      return { control: { type, ...bounds }, ...(Object.keys(bounds).length > 0 && refusal) };
    }
    case 'choices':
      return { control: { type: 'choices', choices: [...control.choices, ...(control.least > 0 ? [] : [none])] } };
    default:
      return {
        control: { type: 'choice', choices: [...optionsOf(question.kind), ...wordsOf(question)] },
        placeholder: texts.chooseInside,
      };
  }
}

const none = { value: choiceTexts.none, title: choiceTexts.none };

const wordsOf = ({ optional, mayNotKnow }: Question) =>
  [optional && formTexts.skip, mayNotKnow && formTexts.notKnown].flatMap((word) =>
    word ? [{ value: word, title: word }] : [],
  );

type Line = { maxLength: number; pattern?: string | undefined; style?: 'tel' | 'url' | 'email' };

function lineOf({ maxLength, pattern, style }: Line, question: Question): Extract<InputControl, { type: 'text' }> {
  return {
    type: 'text',
    maxLength: longest(maxLength),
    ...(pattern !== undefined && { pattern: orWords(pattern, question) }),
    ...(style && { style }),
  };
}

/** Letters as people see them may be several to a client. */
const UNITS_A_LETTER = 12;
/** A longer paste would be cut without a word: this is left to the bot, which says so. Beyond, nothing is carried. */
const longest = (most: number): number => Math.min(most * UNITS_A_LETTER, LONGEST_INPUT);

/** "kihagyom" and "nem tudom" fit wherever they are answers. */
function orWords(pattern: string, { optional, mayNotKnow }: Question): string {
  const words = [...(optional ? formTexts.skipWords : []), ...(mayNotKnow ? formTexts.notKnownWords : [])];
  if (words.length === 0) return pattern;
  return `${pattern}|^\\s*(?:${words.map(inAnyCase).join('|')})\\s*$`;
}

const inAnyCase = (word: string): string =>
  [...word]
    .map((letter) => {
      if (letter === ' ') return '\\s+';
      const other = letter.toUpperCase();
      return other === letter ? `\\${letter}` : `[${letter}${other}]`;
    })
    .join('');

/** In the kind's own words, with a right example. */
function refusalOf({ kind }: Question, circumstances: Circumstances): string {
  const { control } = kind;
  const wrong = { text: '?', number: control.type === 'number' ? String(control.min - 1) : '', date: '1700-01-01' };
  const isPatterned = control.type === 'text' && control.pattern !== undefined;
  if (!isPatterned && control.type !== 'number' && control.type !== 'date') return formTexts.notOptional;
  const fit = kind.fit(wrong[control.type as keyof typeof wrong], circumstances);
  return fit.ok ? formTexts.notOptional : fit.problem;
}

/** Of one question that stood on the card, with the answer it was drawn with; an input that does not come back was left empty. */
export function typedOf(
  path: string,
  { kind, mayNotKnow }: Question,
  inputs: Readonly<Record<string, string>>,
  then: Answer | undefined,
): Typed {
  const at = (id: string): string => (Object.hasOwn(inputs, id) ? (inputs[id] ?? '') : '');
  const { control } = kind;
  const typed =
    control.type === 'parts' ? givenParts(control.parts.map(({ name }) => [name, at(partId(path, name))])) : at(path);
  const isTicked = mayNotKnow && at(unknownId(path)) === TICKED;
  // Whoever fills in what was not known need not take the tick out.
  if (isTicked && (isUnknown(then) ? typed === '' : true)) return formTexts.notKnown;
  return control.type === 'number' && typeof typed === 'string'
    ? typed.replace(/^(\s*-?\d+)\.(\d+\s*)$/, '$1,$2')
    : typed;
}

/** What is kept of an input to be said again: a tick that is no answer beside what is typed is taken out. */
export function keptOf(
  path: string,
  question: Question,
  inputs: Readonly<Record<string, string>>,
  { id, drawnWith }: { id: string; drawnWith: Answer | undefined },
): string {
  const text = Object.hasOwn(inputs, id) ? (inputs[id] ?? '') : '';
  if (id !== unknownId(path) || text !== TICKED) return text;
  return typedOf(path, question, inputs, drawnWith) === formTexts.notKnown ? text : '';
}

function givenParts(parts: [string, string][]): Typed {
  return parts.every(([, text]) => text.trim() === '') ? '' : Object.fromEntries(parts);
}

/** All inputs that this question may have. */
export function idsOf(path: string, question: Question): string[] {
  const { control } = question.kind;
  const main = control.type === 'parts' ? control.parts.map(({ name }) => partId(path, name)) : [path];
  return hasUnknownInput(question) ? [...main, unknownId(path)] : main;
}

/** The input beside which it is said. */
export function idWith(path: string, question: Question, part: string | undefined): string {
  const ids = idsOf(path, question);
  return ids.find((id) => part !== undefined && id === partId(path, part)) ?? ids[0] ?? path;
}
