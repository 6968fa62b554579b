// The product's word lists read from disk: the glossary of the trade and the everyday words of the people who ask.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One group is one meaning in several words. */
export function readWordGroups(): string[][] {
  return [...glossaryGroups(), ...everydayGroups()];
}

/** A word of the trade, what it means and how else it is said. */
export interface GlossaryEntry {
  term: string;
  meanings: string[];
  also: string[];
}

export function readGlossary(): GlossaryEntry[] {
  const [, ...rows] = linesOf('glossary.tsv');
  return rows.map((row) => {
    const [term = '', meanings = '', also = ''] = row.split('\t');
    return { term: term.trim(), meanings: list(meanings), also: list(also) };
  });
}

const list = (cell: string): string[] =>
  cell
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);

function glossaryGroups(): string[][] {
  return readGlossary().map(({ term, meanings, also }) => [term, ...meanings, ...also]);
}

function everydayGroups(): string[][] {
  return linesOf('everyday-words.txt')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split(';').map((word) => word.trim()));
}

function linesOf(path: string): string[] {
  return readFileSync(join(__dirname, path), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}
