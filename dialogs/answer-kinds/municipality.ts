// A municipality, found by name, KSH code or postcode with what is handed in; stored by its code, so that its name follows the register.
import { z } from 'zod';
import type { AnswerKind, Fit } from '../answer-kind';
import { municipalityTexts as texts } from '../texts/people';
import { kshCode } from './ksh-code';
import { refused } from './line-kind';
import { lineOf } from './typed';

const example = 'Aba';
const LONGEST = 150;

/** Without a register only codes are known. */
export function municipality(): AnswerKind {
  const code = kshCode();
  return {
    control: { type: 'text', maxLength: LONGEST, example },
    class: 'public',
    schema: z.string().refine((value) => code.schema.safeParse(value).success),
    fit(typed, circumstances): Fit {
      const { findMunicipality } = circumstances;
      if (!findMunicipality) return code.fit(typed, circumstances);
      const line = lineOf(typed);
      if (line === '' || line.length > LONGEST) return refused(texts.unknown(example));
      const found = findMunicipality(line);
      if (found.kind === 'sure') return { ok: true, value: found.ksh };
      if (found.kind === 'none') return refused(texts.unknown(example));
      const choices = found.options.map(({ ksh, title }) => ({ title, typed: ksh }));
      const titles = choices.map(({ title }) => title);
      return { ok: false, problem: titles.length > 1 ? texts.several(titles) : texts.perhaps(titles.join()), choices };
    },
    show: (value, circumstances) =>
      typeof value === 'string' ? (circumstances?.municipality?.(value)?.title ?? value) : '',
  };
}
