// A question file: one JSON object a line, checked by schema, with the facts that a right answer must have.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fold } from '../../knowledge/hungarian/fold';

const questionSchema = z.object({
  id: z.string(),
  register: z.string(),
  question: z.string(),
  kind: z.enum(['handbook', 'live', 'refuse']),
  /** Every group must be met by one of its alternatives: regular expressions over accent-free small letters. */
  facts: z.array(z.array(z.string())),
});
export type QualityQuestion = z.infer<typeof questionSchema>;

export function readQuestions(file: string): QualityQuestion[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const checked = questionSchema.safeParse(JSON.parse(line));
    if (!checked.success) throw new Error(`${file}, line ${at + 1}: ${z.prettifyError(checked.error)}`);
    return [checked.data];
  });
}

/** The groups of facts that a text does not have. */
export function missingFacts(text: string, facts: string[][]): string[][] {
  const plain = fold(text)
    .replace(/[*_`|]/g, '')
    .replace(/\s+/g, ' ');
  return facts.filter((alternatives) => !alternatives.some((pattern) => new RegExp(pattern).test(plain)));
}
