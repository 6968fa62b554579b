// `npm run knowledge -- coverage [QUESTIONS.jsonl…] [--json]`: what nobody reaches, the worst first, document by document.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Coverage, coverageOf, damageOf, type SectionReach } from '../check/coverage';
import { createKnowledge } from '../knowledge';
import { readHandbook, searchIn } from '../pages/handbook';
import type { HandbookFolder } from '../pages/handbook-folders';
import type { Say } from './say';

export const coverageUsage = [
  'coverage [QUESTIONS.jsonl…] [--json]',
  '    which sections no question reaches: every question of the pages is asked, and "question" of each line of the files',
].join('\n');

/** 0, or 2 when a file of questions cannot be read. */
export function showCoverage(words: string[], say: Say, handbooks: HandbookFolder[]): number {
  const files = words.filter((word) => word !== '--json');
  const others: string[] = [];
  for (const file of files) {
    const read = questionsIn(file);
    if (!read.ok) {
      say.fault(read.problem);
      return 2;
    }
    others.push(...read.questions);
  }
  const { sections, problems } = readHandbook(...handbooks);
  for (const problem of problems) say.fault(problem);
  const coverage = coverageOf(sections, createKnowledge(sections, searchIn(sections)), others);
  if (words.includes('--json')) say.line(JSON.stringify(coverage, undefined, 2));
  else for (const line of told(coverage, others.length)) say.line(line);
  return 0;
}

const questionLine = z.object({ question: z.string().min(1) });

function questionsIn(file: string): { ok: true; questions: string[] } | { ok: false; problem: string } {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    const questions = lines
      .filter((line) => line.trim() !== '')
      .map((line) => questionLine.parse(JSON.parse(line)).question);
    return { ok: true, questions };
  } catch (fault) {
    return { ok: false, problem: `${file}: ${fault instanceof Error ? fault.message.split('\n')[0] : fault}` };
  }
}

function told({ sections, variants }: Coverage, others: number): string[] {
  const documents = [...new Set(sections.map(({ document }) => document))];
  const { asked, first, inThree } = variants;
  return [
    ...documents.flatMap((document) =>
      ofDocument(
        document,
        sections.filter((section) => section.document === document),
      ),
    ),
    `${sections.length} sections: ${shareOf(sections, 'everFirst')} are first for some question, ${shareOf(sections, 'everInThree')} among three.`,
    `${asked} questions of pages: ${percent(first, asked)} reach their own section first, ${percent(inThree, asked)} among three.`,
    ...(others > 0 ? [`${others} other questions were asked too.`] : []),
  ];
}

function ofDocument(document: string, all: SectionReach[]): string[] {
  const damaged = all.filter((section) => damageOf(section) > 0).sort((a, b) => damageOf(b) - damageOf(a));
  const title = `${document}: ${all.length} sections, ${shareOf(all, 'everFirst')} first, ${shareOf(all, 'everInThree')} among three`;
  return [title, ...damaged.flatMap(ofSection), ''];
}

function ofSection({ id, questions, lost, everFirst, everInThree }: SectionReach): string[] {
  const state = !everInThree ? 'never found' : everFirst ? 'first for some' : 'never first';
  const hint = questions === 0 ? ' (no questions of its own: a page of its own would have some)' : '';
  return [
    `  ${state}: ${id}${hint}`,
    ...lost.map(({ question, got }) => `      "${question}" → ${got ?? 'no answer'}`),
  ];
}

function shareOf(sections: SectionReach[], what: 'everFirst' | 'everInThree'): string {
  return percent(sections.filter((section) => section[what]).length, sections.length);
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
