// Forms for the walks: drawn at random, and every form as a later version of itself.
import fc from 'fast-check';
import { choice } from '../../../dialogs/answer-kinds/choice';
import { choices } from '../../../dialogs/answer-kinds/choices';
import { text } from '../../../dialogs/answer-kinds/text';
import { type Condition, looksAt } from '../../../dialogs/condition';
import { defineForm } from '../../../dialogs/define-form';
import type { Form, Question, Section } from '../../../dialogs/form';

const options = ['egy', 'kettő', 'három'] as const;
const kinds = [choice(...options), choices(options, { least: 0 }), text({ most: 9 })];

interface Drawn {
  kind: number;
  optional: boolean;
  mayNotKnow: boolean;
  condition: number[];
}
const drawnQuestion: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.nat(2),
  optional: fc.boolean(),
  mayNotKnow: fc.boolean(),
  condition: fc.array(fc.nat(40), { maxLength: 4 }),
});
const drawnSection = fc.record({
  questions: fc.array(drawnQuestion, { minLength: 1, maxLength: 4 }),
  repeats: fc.option(fc.record({ min: fc.nat(2), more: fc.nat(2) }), { freq: 2 }),
  condition: fc.array(fc.nat(40), { maxLength: 3 }),
});

/** Up to four sections, with conditions on anything that was asked before, inside items and over all of them. */
export const anyForm: fc.Arbitrary<Form> = fc
  .array(drawnSection, { minLength: 1, maxLength: 4 })
  .map((sections) => formOf(sections));

interface Asked {
  path: string;
  kind: number;
  group?: string;
}

function formOf(drawn: readonly (typeof drawnSection extends fc.Arbitrary<infer T> ? T : never)[]): Form {
  const asked: Asked[] = [];
  const sections = drawn.map(({ questions, repeats, condition }, at): [string, Section] => {
    const name = `s${at}`;
    const onlyIf = conditionOf(condition, asked);
    const group = repeats ? { group: name } : {};
    const defined = questions.map(({ kind, optional, mayNotKnow, condition: own }, index): [string, Question] => {
      const question: Question = { ask: '?', label: `${at}${index}`, kind: kinds[kind]!, optional, mayNotKnow };
      const condition = conditionOf(own, asked, name);
      asked.push({ path: `${name}.q${index}`, kind, ...group });
      return [`q${index}`, condition ? { ...question, onlyIf: condition } : question];
    });
    const section = { title: name, questions: Object.fromEntries(defined), ...(onlyIf && { onlyIf }) };
    if (!repeats) return [name, section];
    const { min, more } = repeats;
    return [name, { ...section, repeats: { one: 'x', min, max: Math.max(1, min + more), addAsk: '?' } }];
  });
  return defineForm({
    id: 'drawn',
    version: 1,
    keptIn: 'sheet',
    title: '',
    startWords: [],
    opening: '',
    sections: Object.fromEntries(sections),
  });
}

function conditionOf(numbers: readonly number[], asked: readonly Asked[], inside?: string): Condition | undefined {
  const parts = numbers.flatMap((number): Condition[] => {
    const question = asked[number % Math.max(1, asked.length)];
    return question ? [negated(number % 4 === 3, one(question, number, inside))] : [];
  });
  if (parts.length < 2) return parts[0];
  return (numbers[0] ?? 0) % 2 === 0 ? { all: parts } : { any: parts };
}

const negated = (isNot: boolean, condition: Condition): Condition => (isNot ? { not: condition } : condition);

function one({ path, kind, group }: Asked, number: number, inside: string | undefined): Condition {
  const value = options[number % 3]!;
  const plain: Condition =
    kind === 0 ? { at: path, is: value } : kind === 1 ? { at: path, includes: value } : { at: path, isGiven: true };
  return group === undefined || group === inside ? plain : { anyItemOf: group, has: plain };
}

/**
 * One question renamed, one of another kind, one gone, and one that is new: of those no condition and no rule looks at. What stays
 * the same is asked nobody again.
 */
export function laterVersion(form: Form): Form {
  const used = new Set([
    ...Object.values(form.sections).flatMap(({ onlyIf, questions }) =>
      [onlyIf, ...Object.values(questions).map((question) => question.onlyIf)].flatMap((condition) =>
        condition ? looksAt(condition).map(({ at }) => at.at) : [],
      ),
    ),
    ...(form.rules ?? []).flatMap(({ over }) => over),
  ]);
  const sections = Object.entries(form.sections).map(([name, section]): [string, Section] => {
    const free = Object.keys(section.questions).filter(
      (question) => !used.has(`${name}.${question}`) && section.repeats?.calledBy !== question,
    );
    const [renamed, other, gone] = free;
    const questions = Object.entries(section.questions).flatMap(([question, definition]): [string, Question][] => {
      if (question === gone) return [];
      if (question === other) return [[question, { ...definition, kind: kinds[0]! }]];
      if (question !== renamed) return [[question, definition]];
      return [[`${question}-renamed`, { ...definition, was: [`${name}.${question}`] }]];
    });
    const added: Question = { ask: '?', label: 'új', kind: kinds[1]! };
    return [name, { ...section, questions: { ...Object.fromEntries(questions), added } }];
  });
  return defineForm({ ...form, version: form.version + 1, sections: Object.fromEntries(sections) });
}
