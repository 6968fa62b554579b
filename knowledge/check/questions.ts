// Questions that stand on two pages, where only one can answer, and pages that nobody has written questions for yet.
import { fold } from '../hungarian/fold';
import type { Finding } from './findings';
import type { CheckedPage } from './pages';

export function checkQuestions(pages: CheckedPage[]): Finding[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const { front, path } = page;
    if (!front) return [];
    const findings = front.questions.flatMap((question, at): Finding[] => {
      const key = plain(question);
      const where = `${path}:${page.lineOfField('questions') + 1 + at}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, where);
        return [];
      }
      return [warning(page, at, 'same question', `"${question}" stands at ${other} too: keep it where it is answered`)];
    });
    const isTitleOnly = front.questions.every((question) => plain(question) === plain(front.title));
    const bare = isTitleOnly
      ? [warning(page, 0, 'no questions', 'its title alone is asked: write how people ask this')]
      : [];
    return [...findings, ...bare];
  });
}

function warning(page: CheckedPage, at: number, kind: string, text: string): Finding {
  return { path: page.path, line: page.lineOfField('questions') + 1 + at, level: 'warning', kind, text };
}

function plain(question: string): string {
  return fold(question)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
