// Asks every question of a file and marks the answers; knows nothing of who answers.
import { missingFacts, type QualityQuestion } from './questions';

export interface Asked {
  text: string;
  /** The honest no: nothing was quoted. */
  refused: boolean;
  /** The texts of the offered sections, in their order. */
  offered: string[];
}
export type Ask = (question: string) => Promise<Asked>;

export interface Mark {
  question: QualityQuestion;
  asked: Asked;
  /** Right in the answer itself. */
  first: boolean;
  /** Right in the answer or one of the first two offers. */
  firstThree: boolean;
  ms: number;
}

export async function markAll(questions: QualityQuestion[], ask: Ask): Promise<Mark[]> {
  const marks: Mark[] = [];
  for (const question of questions) {
    const started = performance.now();
    const asked = await ask(question.question);
    marks.push({ question, asked, ...judge(question, asked), ms: performance.now() - started });
  }
  return marks;
}

function judge({ kind, facts }: QualityQuestion, asked: Asked): { first: boolean; firstThree: boolean } {
  if (kind === 'refuse') return { first: asked.refused, firstThree: asked.refused };
  const isRight = (text: string) => missingFacts(text, facts).length === 0;
  const first = isRight(asked.text);
  return { first, firstThree: first || asked.offered.slice(0, 2).some(isRight) };
}

/** One line for each kind and each register of handbook questions. */
export function summary(marks: Mark[]): string[] {
  const handbook = marks.filter(({ question }) => question.kind === 'handbook');
  const registers = [...new Set(handbook.map(({ question }) => question.register))].sort();
  const kinds = ['handbook', 'refuse', 'live'] as const;
  return [
    ...kinds.map((kind) =>
      share(
        kind,
        marks.filter(({ question }) => question.kind === kind),
      ),
    ),
    ...registers.map((register) =>
      share(
        `  ${register}`,
        handbook.filter(({ question }) => question.register === register),
      ),
    ),
  ].filter((line) => line !== '');
}

function share(name: string, marks: Mark[]): string {
  if (marks.length === 0) return '';
  const percent = (count: number) => `${((100 * count) / marks.length).toFixed(1).padStart(5)} %`;
  const first = marks.filter(({ first }) => first).length;
  const three = marks.filter(({ firstThree }) => firstThree).length;
  return `${name.padEnd(14)} ${String(marks.length).padStart(4)} questions   first answer ${percent(first)}   first three ${percent(three)}`;
}

export function failure({ question, asked, firstThree }: Mark): string {
  const wanted =
    question.kind === 'refuse' ? 'the honest no' : JSON.stringify(missingFacts(asked.text, question.facts));
  const got = asked.text.replace(/\s+/g, ' ').slice(0, 300);
  return [
    `${firstThree ? '~' : 'X'} ${question.id} (${question.kind}, ${question.register}) ${question.question}`,
    `    missing: ${wanted}`,
    `    ${asked.refused ? 'refused' : 'answered'}: ${got}`,
  ].join('\n');
}
