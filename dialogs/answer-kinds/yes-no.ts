// Yes or no, in the words people use for them.
import { z } from 'zod';
import type { AnswerClass, AnswerKind, Option } from '../answer-kind';
import { noWords, choiceTexts as texts, yesNoHedge, yesWords } from '../texts/choices';
import { refused } from './line-kind';
import { plain } from './options';
import { lineOf } from './typed';

const options: readonly Option[] = [
  { value: 'yes', title: texts.yes },
  { value: 'no', title: texts.no },
];

/** Stored as "yes" and "no". */
export function yesNo({ class: classOfAnswers = 'internal' }: { class?: AnswerClass } = {}): AnswerKind {
  return {
    control: { type: 'yes-no', choices: options },
    class: classOfAnswers,
    schema: z.enum(['yes', 'no']),
    fit(typed) {
      const value = read(plain(lineOf(typed).slice(0, LONGEST)));
      return value ? { ok: true, value } : refused(texts.yesOrNo);
    },
    show: (value) => options.find((option) => option.value === value)?.title ?? '',
  };
}

const LONGEST = 200;

function read(typed: string): 'yes' | 'no' | undefined {
  const words = typed.replace(/^[12]$/, (number) => (number === '1' ? 'yes' : 'no'));
  if (yesWords.has(words)) return 'yes';
  if (noWords.has(words)) return 'no';
  return byFirstWord(words);
}

/** "igen, már két éve": only what follows a comma, takes nothing back and does not say the contrary. */
function byFirstWord(words: string): 'yes' | 'no' | undefined {
  const [first = '', ...others] = words.split(/[,.!–-]\s*/);
  const rest = others.join(' ').split(' ');
  if (rest.length > MOST_WORDS || rest.some((word) => yesNoHedge.test(word))) return undefined;
  const saysOf = (said: ReadonlySet<string>, other: ReadonlySet<string>) =>
    others.length > 0 && said.has(first) && !rest.some((word) => other.has(word));
  if (saysOf(yesWords, noWords)) return 'yes';
  return saysOf(noWords, yesWords) ? 'no' : undefined;
}

const MOST_WORDS = 6;
