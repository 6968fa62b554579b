// `npm run ask -- "kérdés" [--json]`: what the bot finds in the handbook, with which scores, and why.
import type { Answer, Why } from '../answer';
import { createKnowledge } from '../knowledge';
import { readHandbook, searchIn } from '../pages/handbook';
import type { HandbookFolder } from '../pages/handbook-folders';
import { texts } from '../texts';
import type { Say } from './say';

export const askUsage = [
  'ask QUESTION [--json]',
  '    what the bot finds in the handbook, with which scores, and why; without a verb it asks, too',
].join('\n');

/** 2: no question. */
export function ask(words: string[], say: Say, handbooks: HandbookFolder[]): number {
  const asJson = words.includes('--json');
  const question = words
    .filter((word) => word !== '--json')
    .join(' ')
    .trim();
  if (question === '') {
    say.fault(texts.usage);
    return 2;
  }
  const started = performance.now();
  const { sections, problems } = readHandbook(...handbooks);
  const search = searchIn(sections);
  const ms = performance.now() - started;
  for (const problem of problems) say.fault(problem);
  const knowledge = createKnowledge(sections, search);
  const why = knowledge.why(question);
  const answer = knowledge.answer(question);
  say.line(
    asJson
      ? JSON.stringify({ question, ...why, answer }, undefined, 2)
      : [
          texts.loaded(sections.length, ms),
          sayWords(why),
          sayHits(why),
          texts.decision(why.reason),
          sayAnswer(answer),
        ].join('\n\n'),
  );
  return 0;
}

function sayWords({ words }: Why): string {
  if (words.length === 0) return texts.noWords;
  const lines = words.map(({ typed, readAs, known, also }) => {
    const read = readAs === undefined ? typed : `${typed} → ${readAs}`;
    return `  ${read.padEnd(28)} ${[...(known ? [] : [texts.unknown]), ...also].join('; ')}`.trimEnd();
  });
  return [texts.words, ...lines].join('\n');
}

function sayHits({ hits }: Why): string {
  if (hits.length === 0) return texts.noHits;
  const head = texts.columns.map((column, at) =>
    at === texts.columns.length - 1 ? column : column.padStart(width(column)),
  );
  const lines = hits.map(({ isLimit, heading, link, score, parts, coverage, missed }) => {
    const numbers = [score, ...parts.map(({ points }) => points), coverage].map((value, at) =>
      value.toFixed(2).padStart(width(texts.columns[at] ?? '')),
    );
    const name = `${isLimit ? texts.boundary : ''}${heading}`;
    const lack = missed.length > 0 ? `\n${' '.repeat(8)}${texts.missed}: ${missed.join(', ')}` : '';
    return `  ${numbers.join(' ')}  ${name}  (${link.section})${lack}`;
  });
  return [texts.hits, `  ${head.join(' ')}`, ...lines].join('\n');
}

const width = (column: string): number => Math.max(5, column.length);

function sayAnswer(answer: Answer): string {
  const links = (title: string, all: { trail: string[] }[]) =>
    all.length > 0 ? [`${title}: ${all.map(({ trail }) => trail.at(-1)).join(' | ')}`] : [];
  if (answer.kind === 'unclear') return links(texts.unclear, answer.options).join('\n');
  if (answer.kind === 'none')
    return [texts.refused, answer.limit ?? '', ...links(texts.nearest, answer.nearest)].filter(Boolean).join('\n');
  const quoted = [answer.passage, ...answer.more].map((passage) => `${passage.markdown}\n${texts.source(passage)}`);
  return [texts.answered, ...quoted, ...links(texts.others, answer.others)].join('\n\n');
}
