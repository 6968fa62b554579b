// Hungarian letters that were lost on the way into a page.
import { brokenLetters, lackingLetters } from '../hungarian/letters';
import type { Finding } from './findings';
import type { CheckedPage } from './pages';

export function checkLetters({ path, body, lineOf }: CheckedPage): Finding[] {
  const lines = body.split('\n');
  const finding = (line: number, level: Finding['level'], text: string): Finding[] => [
    { path, line: lineOf(line), level, kind: 'letters', text },
  ];
  const broken = brokenLetters.flatMap(([pattern, text]) => {
    const line = lines.findIndex((each) => pattern.test(each));
    return line < 0 ? [] : finding(line, 'error', text);
  });
  const lacking = lackingLetters(body);
  return lacking === undefined ? broken : [...broken, ...finding(0, 'warning', lacking)];
}
