// One of a few: by button, by number, by its words or by the beginning of them, with or without accents.
import type { AnswerKind } from '../form';
import { texts } from '../texts';

export function choice(...choices: [string, string, ...string[]]): AnswerKind {
  return {
    choices,
    fit(typed) {
      const wanted = plain(typed);
      const number = /^(\d{1,2})[.)]?$/.exec(wanted)?.[1];
      const byNumber = number ? choices[Number(number) - 1] : undefined;
      const value = byNumber ?? choices.find((each) => plain(each) === wanted) ?? onlyOneBeginningWith(choices, wanted);
      return value ? { ok: true, value } : { ok: false, problem: texts.noneOfThese(choices) };
    },
  };
}

function onlyOneBeginningWith(choices: readonly string[], wanted: string): string | undefined {
  const matching = wanted ? choices.filter((each) => plain(each).startsWith(wanted)) : [];
  return matching.length === 1 ? matching[0] : undefined;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
