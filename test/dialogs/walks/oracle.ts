// Whether a question applies, said a second time and otherwise: from the question back to what it depends on, not forward through the form.

import type { Value } from '../../../dialogs/answer-kind';
import { type Filling, fitsQuestion, valueIn } from '../../../dialogs/answers';
import type { Condition } from '../../../dialogs/condition';
import type { Form } from '../../../dialogs/form';
import { readPath } from '../../../dialogs/path';

export function appliesByDefinition(form: Form, filling: Filling, path: string): boolean {
  const { section: name = '', item, name: question } = readPath(path) ?? {};
  const section = form.sections[name];
  if (!section) return false;
  if (section.onlyIf && !isTrue(form, filling, section.onlyIf)) return false;
  if (question === undefined) return section.repeats !== undefined;
  const definition = section.questions[question];
  if (!definition || (item === undefined) === (section.repeats !== undefined)) return false;
  if (item !== undefined && !isItem(form, filling, name, item)) return false;
  return !definition.onlyIf || isTrue(form, filling, definition.onlyIf, name, item);
}

function isItem(form: Form, { answers }: Filling, section: string, item: string): boolean {
  const marker = answers[`${section}[${item}]`];
  if (marker !== undefined) return marker === 'added';
  return (
    markers(answers, section).filter(([, value]) => value === 'added').length <
    (form.sections[section]?.repeats?.min ?? 0)
  );
}

const markers = (answers: Filling['answers'], section: string) =>
  Object.entries(answers).filter(([path]) => path.startsWith(`${section}[k`) && path.endsWith(']'));

function isTrue(form: Form, filling: Filling, condition: Condition, section?: string, item?: string): boolean {
  const again = (each: Condition) => isTrue(form, filling, each, section, item);
  if ('not' in condition) return !again(condition.not);
  if ('all' in condition) return condition.all.every(again);
  if ('any' in condition) return condition.any.some(again);
  if ('anyItemOf' in condition) {
    const { anyItemOf: group, has } = condition;
    const items = markers(filling.answers, group).filter(([, value]) => value === 'added');
    const ids = items.map(([path]) => readPath(path)?.item ?? '');
    return ids.some((id) => isTrue(form, filling, has, group, id));
  }
  const at = (path: string) => valueByDefinition(form, filling, placed(path, section, item));
  const value = at(condition.at);
  if (value === undefined) return false;
  if ('isGiven' in condition) return true;
  if ('includes' in condition) return value.includes(condition.includes) && Array.isArray(value);
  if ('is' in condition) return value === condition.is;
  if ('oneOf' in condition) return condition.oneOf.some((each) => each === value);
  const { moreThan } = condition;
  const least = typeof moreThan === 'number' ? moreThan : at(moreThan.at);
  return least !== undefined && Number(value) > Number(least);
}

function placed(path: string, section: string | undefined, item: string | undefined): string {
  const [first, name] = path.split('.');
  return item !== undefined && first === section ? `${section}[${item}].${name}` : path;
}

function valueByDefinition(
  form: Form,
  filling: Filling,
  path: string,
): string | (Exclude<Value, string> & { includes(one: string): boolean }) | undefined {
  const { section = '', name = '' } = readPath(path) ?? {};
  const question = form.sections[section]?.questions[name];
  const former = question?.was?.[0];
  const answer = filling.answers[path] ?? (former === undefined ? undefined : filling.answers[former]);
  if (!question || !fitsQuestion(question, answer) || !appliesByDefinition(form, filling, path)) return undefined;
  return valueIn(answer) as never;
}
