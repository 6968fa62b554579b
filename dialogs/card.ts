// Many answers at once, as a card gives them: what fits is taken, what does not is said beside its question.
import type { Circumstances, Typed } from './answer-kind';
import type { Answers, Filling } from './answers';
import { type Finding, ruleFindings } from './findings';
import type { Form } from './form';
import { type Given, giveAnswer } from './give';
import { pathOf, readPath } from './path';
import { texts } from './texts';
import { type SeenQuestion, viewOf } from './view';

export type GivenTogether =
  | {
      ok: true;
      changes: Answers;
      filling: Filling;
      /** By place. */
      problems: Record<string, Extract<Given, { ok: false }>>;
      warnings: Record<string, string>;
      findings: readonly Finding[];
    }
  /** Places this form does not have: nothing is taken. */
  | { ok: false; strange: string[] };

/**
 * In the form's order, so that what an answer makes apply is read in the same card; what does not apply is passed over. An empty
 * input leaves out what may be left out, and leaves open what is not answered yet.
 */
export function giveAnswers(
  form: Form,
  filling: Filling,
  typed: Readonly<Record<string, Typed>>,
  circumstances: Circumstances,
): GivenTogether {
  const strange = Object.keys(typed).filter((path) => !isPlace(form, path));
  if (strange.length > 0) return { ok: false, strange };
  const given = { changes: {}, filling, problems: {}, warnings: {} };
  const found = new Set<string>();
  const left = new Map(Object.entries(typed));
  for (let one = nextOf(form, filling, left); one; one = nextOf(form, given.filling, left)) {
    const input = left.get(one.path) ?? '';
    left.delete(one.path);
    const fit = isEmpty(input) ? leftEmpty(form, given.filling, one, circumstances) : give(one.path, input);
    if (!fit) continue;
    if (!fit.ok) Object.assign(given.problems, { [one.path]: fit });
    else {
      Object.assign(given.changes, fit.changes);
      if (fit.warning !== undefined) Object.assign(given.warnings, { [one.path]: fit.warning });
      given.filling = fit.filling;
      for (const { id } of fit.findings) found.add(id);
    }
  }
  // An answer further down the card may have settled what one further up has made.
  const findings = ruleFindings(form, given.filling, circumstances).filter(
    ({ id, isKept }) => found.has(id) && !isKept,
  );
  return { ok: true, ...given, findings };

  function give(path: string, input: Typed): Given {
    return giveAnswer(form, given.filling, path, input, circumstances);
  }
}

function isPlace({ sections }: Form, path: string): boolean {
  const { section = '', item, name = '' } = readPath(path) ?? {};
  const known = Object.hasOwn(sections, section) ? sections[section] : undefined;
  if (!known || !Object.hasOwn(known.questions, name)) return false;
  return known.repeats ? item !== undefined : path === pathOf(section, name);
}

function nextOf(form: Form, filling: Filling, left: ReadonlyMap<string, Typed>): SeenQuestion | undefined {
  if (left.size === 0) return undefined;
  for (const one of viewOf(form, filling).questions.values()) if (left.has(one.path)) return one;
  return undefined;
}

const isEmpty = (input: Typed): boolean => typeof input === 'string' && input.trim() === '';

function leftEmpty(
  form: Form,
  filling: Filling,
  { path, question, answer }: SeenQuestion,
  circumstances: Circumstances,
) {
  if (question.optional) return giveAnswer(form, filling, path, texts.skip, circumstances);
  return answer === undefined ? undefined : ({ ok: false, problem: texts.notOptional } as const);
}
