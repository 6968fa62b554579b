// What a person reads when they answer a question of a kind: "= " and the answer as it is shown, or "✗ " and the sentence.
import type { AnswerKind, Circumstances, Typed } from '../../../dialogs/answer-kind';

/** A Sunday. */
export const circumstances: Circumstances = { today: '2026-11-22' };

/** "= shown ⚠ warning", "✗ problem → choice | choice" */
export function read(kind: AnswerKind, typed: Typed, given: Circumstances = circumstances): string {
  const fit = kind.fit(typed, given);
  if (fit.ok)
    return `= ${kind.show(fit.value, given)}${fit.warning ? ` ⚠ ${fit.warning}` : ''}`.replaceAll('\u00a0', ' ');
  const choices = fit.choices ? ` → ${fit.choices.map(({ title }) => title).join(' | ')}` : '';
  return `✗ ${fit.problem}${choices}`.replaceAll('\u00a0', ' ');
}

/** Nothing of this is an answer to a question for a number, an address or a day. */
export const hostile: string[] = [
  '',
  '   ',
  'á'.repeat(10_000),
  'a'.repeat(10_000),
  '1'.repeat(10_000),
  '1 '.repeat(5_000),
  '1-'.repeat(5_000),
  '.'.repeat(10_000),
  'a@'.repeat(5_000),
  'a.'.repeat(5_000),
  '\n'.repeat(10_000),
  ' \t'.repeat(5_000),
  '👩‍👩‍👧‍👦'.repeat(500),
  '\u202e\u200f\u200b',
  '\u0000\u0001\ud800',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x.hu")',
  "'; DROP TABLE sheets; --",
  '{"$gt":""}',
  '__proto__',
  '٣٤٣٧٩',
  '½',
  'NaN',
  'Infinity',
  '1e309',
  '-0',
];

export interface Table {
  title: string;
  kind: AnswerKind;
  given?: Circumstances;
  /** What is typed, and what is read. */
  rows: [Typed, string][];
}
