// The questions about the text set: each written by hand before any search was tried on it, with its relevant sections. The
// `distant` ones came first and turned out so far from the texts' words that no search by words finds one in five; then the `usual` ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const questionSchema = z.object({
  id: z.string(),
  /** `usual`: things by their usual names, the rest in a layman's words; `distant`: hardly a word of the section's own. */
  register: z.enum(['usual', 'distant']),
  question: z.string(),
  relevant: z.array(z.string()).min(1),
});
export type SearchQuestion = z.infer<typeof questionSchema>;

/** A newer package may have lost some of the sections; questions that have none left are not asked. */
const mostLost = 0.1;

export function readSearchQuestions(isKnown: (id: string) => boolean): {
  asked: SearchQuestion[];
  lost: SearchQuestion[];
} {
  const lines = readFileSync(join(__dirname, 'questions.jsonl'), 'utf8').split('\n').filter(Boolean);
  const all = lines.map((line) => questionSchema.parse(JSON.parse(line)));
  const isAnswered = ({ relevant }: SearchQuestion) => relevant.some(isKnown);
  const lost = all.filter((question) => !isAnswered(question));
  if (lost.length > mostLost * all.length)
    throw new Error(
      `The packages here lack the sections of ${lost.length} of ${all.length} questions: ${lost[0]?.relevant}`,
    );
  return { asked: all.filter(isAnswered), lost };
}
