// An answer comes in, typed or from a card: it fits and says what is to be stored, or it does not fit and says why.
import type { Circumstances, Fit, Typed } from './answer-kind';
import { fold, lineOf } from './answer-kinds/typed';
import { type Answer, type Answers, changed, type Filling, UNKNOWN } from './answers';
import { type Finding, ruleFindings } from './findings';
import type { Form } from './form';
import { addition } from './items';
import { texts } from './texts';
import { type SeenQuestion, type View, viewOf } from './view';

export type Given =
  | {
      ok: true;
      /** What is to be stored; the answers with it. */
      changes: Answers;
      filling: Filling;
      /** About this answer alone; it may be kept. */
      warning?: string;
      /** What it makes with others: said at once, settled before the form is sent. */
      findings: Finding[];
    }
  | Extract<Fit, { ok: false }>;

/** `path`: of a question that applies. What does not fit the kind of question is never stored. */
export function giveAnswer(
  form: Form,
  filling: Filling,
  path: string,
  typed: Typed,
  circumstances: Circumstances,
): Given {
  const view = viewOf(form, filling);
  const asked = view.questions.get(path);
  if (!asked) return { ok: false, problem: texts.notAsked };
  const fit = fitOf(asked, typed, circumstances);
  if (!fit.ok) return fit;
  const changes = asked.adds ? more(view, asked, fit.value, filling) : { ...newItem(view, asked), [path]: fit.value };
  const { [path]: _, ...remarks } = filling.remarks ?? {};
  const after = { ...changed(filling, changes), ...(filling.remarks && { remarks }) };
  return {
    ok: true,
    changes,
    filling: after,
    ...(fit.warning !== undefined && { warning: fit.warning }),
    findings: ruleFindings(form, after, circumstances).filter((each) => !each.isKept && touches(each, asked)),
  };
}

function fitOf({ question }: SeenQuestion, typed: Typed, circumstances: Circumstances): Fit<Answer> {
  const line =
    typeof typed === 'string'
      ? lineOf(typed)
          .toLowerCase()
          .replace(/[.!\s]+$/, '')
      : '';
  if (texts.skipWords.includes(line)) {
    return question.optional ? { ok: true, value: null } : { ok: false, problem: texts.notOptional };
  }
  const isUnsure = texts.notKnownWords.includes(line);
  if (isUnsure && question.mayNotKnow) return { ok: true, value: UNKNOWN };
  const fit = question.kind.fit(typed, circumstances);
  // Where any words fit, these are no answer all the same.
  if (isUnsure && fit.ok && !question.optional) return { ok: false, problem: texts.notOptional };
  const isLeftOut = question.optional && (texts.noneWords.includes(line) || saysNone(line, question));
  return isLeftOut && (!fit.ok || question.kind.control.type === 'text') ? { ok: true, value: null } : fit;
}

/** "nincs honlapunk", asked for the web page; of anything else it is not said here. */
function saysNone(line: string, { label, ask }: SeenQuestion['question']): boolean {
  const words = fold(line).split(' ');
  if (!texts.noneBegins.includes(words[0] ?? '') || words.length > MOST_WORDS) return false;
  const asked = fold(`${label} ${ask}`).split(/[^a-z0-9]+/);
  const isOf = (word: string) => asked.some((one) => one.length >= ALIKE && word.startsWith(one.slice(0, ALIKE)));
  return words.slice(1).some(isOf);
}

const MOST_WORDS = 4;
const ALIKE = 5;

function newItem(view: View, { section, item }: SeenQuestion): Answers {
  const seen = view.sections.find(({ name }) => name === section)?.items?.find(({ id }) => id === item);
  return seen?.isNew ? addition(section, seen.id) : {};
}

/** A remark ("one is missing") is settled with the item, and nobody is asked for further ones. */
function more(view: View, { section, path }: SeenQuestion, answer: Answer, { remarks }: Filling): Answers {
  if (answer !== 'yes') return { [path]: answer };
  return { ...addition(section, view.freeItem(section)), ...(remarks && { [path]: 'no' }) };
}

function touches({ over }: Finding, { path, section }: SeenQuestion): boolean {
  return over.includes(path) || over.includes(section);
}
