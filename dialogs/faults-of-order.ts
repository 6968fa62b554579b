// What is wrong with the conditions of a form: they may look only at what is asked before, and only for answers that can be given.
import { optionsOf } from './answer-kind';
import { type Condition, looksAt } from './condition';
import type { Form, Question } from './form';
import { pathOf, readPath } from './path';

/** A condition looks only at what is asked before, so that there is no circle. */
export function faultsOfOrder({ sections }: Form): string[] {
  const asked = new Map<string, Question>();
  const faults: string[] = [];
  const check = (whose: string, condition: Condition | undefined, inside: string) => {
    for (const { at, item } of condition ? looksAt(condition) : []) {
      const question = asked.get(at.at);
      const section = readPath(at.at)?.section ?? '';
      if (!question) faults.push(`${whose} depends on ${at.at}, which is not asked before it`);
      else if (sections[section]?.repeats && section !== (item ?? inside)) {
        faults.push(`${whose} depends on ${at.at}, which is there several times`);
      } else faults.push(...valuesNoneCanChoose(question, at).map((value) => `${whose}: ${at.at} is never ${value}`));
      if (item !== undefined && (!sections[item]?.repeats || item === inside)) {
        faults.push(`${whose} looks at each ${item}, which does not repeat before it`);
      }
    }
  };
  for (const [name, section] of Object.entries(sections)) {
    check(`section ${name}`, section.onlyIf, '');
    for (const [question, definition] of Object.entries(section.questions)) {
      check(`question ${pathOf(name, question)}`, definition.onlyIf, name);
      asked.set(pathOf(name, question), definition);
    }
  }
  return faults;
}

function valuesNoneCanChoose({ kind }: Question, condition: ReturnType<typeof looksAt>[number]['at']): string[] {
  const values = optionsOf(kind).map(({ value }) => value);
  if (values.length === 0) return [];
  return wantedBy(condition).filter((value) => !values.includes(value));
}

function wantedBy(condition: ReturnType<typeof looksAt>[number]['at']): readonly string[] {
  if ('is' in condition) return [condition.is];
  if ('oneOf' in condition) return condition.oneOf;
  return 'includes' in condition ? [condition.includes] : [];
}
