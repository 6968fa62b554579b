// A county or the capital, stored by its KSH code; by name, with or without "vármegye", or as people shorten it.
import type { AnswerKind } from '../answer-kind';
import { choiceOf } from './choice';
import { counties } from './counties';

export function county(): AnswerKind {
  const options = counties.map(({ code, name, shorts }) => ({
    value: code,
    title: name,
    also: [`${name} vármegye`, `${name} megye`, `${name} vm`, ...shorts],
  }));
  return choiceOf(options, 'public');
}
