// A section of a sheet in one line: how far it is, at a glance and in numbers, and who has it.
import { articleOf } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Holder } from '../sheets/handing/holders';
import type { PartOfSheet, SectionLine } from '../sheets/sections/sections';
import type { Button } from '../turn';
import { say } from './buttons';
import { act } from './lead';
import { states } from './sheets';

const CELLS = 5;

/** At a glance; the numbers stand beside it for whoever hears it read. Full only when all is there, empty only when nothing is. */
export function bar(done: number, of: number, isComplete: boolean): string {
  const part = of === 0 ? 0 : Math.round((done / of) * CELLS);
  const full = isComplete ? CELLS : done === 0 ? 0 : Math.min(CELLS - 1, Math.max(1, part));
  return '▓'.repeat(full) + '░'.repeat(CELLS - full);
}

export const nameOf = ({ name, isYou }: { name: string | undefined; isYou?: boolean }): string =>
  isYou ? 'Ön' : literal(name ?? 'egy munkatárs');

/** "A közös hivatal tagjai" brings its own article: "a közös hivatal tagjai szakasz". */
export function articled(title: string): [article: string, title: string] {
  const [, own, rest = ''] = /^(Az?) (.+)$/.exec(title) ?? [];
  return own === undefined ? [articleOf(title), title] : [own.toLowerCase(), rest];
}

export const withArticle = (title: string): string => {
  const [article, bare] = articled(title);
  return `${article} **${bare}**`;
};

export const isDone = ({ state }: SectionLine): boolean => state === 'complete';

export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function holderOf({ state }: SectionLine, holder: Holder | undefined): string {
  if (!holder) return '';
  if (state === 'complete') return ` – **${nameOf(holder)}**`;
  return holder.isStill ? ` – **${nameOf(holder)}** tölti` : ` – ${nameOf(holder)} hozzáférése megszűnt, szabad`;
}

function sectionState({ state, answered, of, isOver }: SectionLine): string {
  const count = of > 0 ? `, ${answered}/${of}` : '';
  const isLeft = state === 'complete' && !isOver ? ' (még van nem kötelező kérdés)' : '';
  return `${bar(answered, of, state === 'complete')} ${states[state]}${count}${isLeft}`;
}

export const sectionLine = (line: SectionLine, holder: Holder | undefined): string =>
  `${line.section.title}: ${sectionState(line)}${holderOf(line, holder)}`;

export function partLine({ title, sections }: PartOfSheet): string {
  const done = sections.filter(isDone).length;
  const isBegun = sections.some(({ state }) => state !== 'not-started');
  const isReturned = sections.some(({ state }) => state === 'returned');
  const state = isReturned
    ? 'returned'
    : done === sections.length
      ? 'complete'
      : isBegun
        ? 'in-progress'
        : 'not-started';
  const [answered, of] = summed(sections);
  return `- **${title}:** ${bar(answered, of, state === 'complete')} ${states[state]}, ${done}/${sections.length} szakasz`;
}

export const summed = (lines: readonly SectionLine[]): [answered: number, of: number] => [
  lines.reduce((sum, { answered }) => sum + answered, 0),
  lines.reduce((sum, { of }) => sum + of, 0),
];

export const sectionButton = (title: string, args: Record<string, string>, section: string): Button => ({
  ...act(title, 'sheet-section', { ...args, section }),
  byWord: true,
});

export const sectionsButton: Button = { ...say('Szakaszok'), byWord: true };

export const MOST_CHOSEN = 4;
