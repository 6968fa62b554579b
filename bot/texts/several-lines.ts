// Members of a joint office in a sentence, and where something else stands in their sheets.
import { articleOf, withSuffix } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Button } from '../turn';
import { say } from './buttons';
import { list } from './sheets';

type Suffix = Parameters<typeof withSuffix>[1];

export const byWord = (button: Button): Button => ({ ...button, byWord: true });

export const cancel = byWord(say('Mégse'));

/** "Csabdi, Tabajd és Vértesacsa", each with its ending. */
export function named(municipalities: readonly Municipality[], suffix?: Suffix): string {
  const names = municipalities.map((one) => (suffix ? withSuffix(shownName(one), suffix) : shownName(one)));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} és ${last}`;
}

export const allOf = (count: number): string =>
  count === 2 ? 'mindkettőnél' : `mind ${articleOf(`${count}`)} ${withSuffix(`${count}`, '-nál')}`;

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const numbered = (municipalities: readonly Municipality[]): string =>
  list(municipalities.map((one, at) => `${at + 1}. ${shownName(one)}`));

export interface Conflict {
  label: string;
  now: string | undefined;
}

const conflictLine = ({ label, now }: Conflict): string =>
  `${literal(label)}${now === undefined ? '' : ` (ott: **${literal(now)}**)`}`;

export const conflictLines = (conflicts: readonly Conflict[]): string =>
  `${conflicts.slice(0, MOST_CONFLICTS).map(conflictLine).join('; ')}${conflicts.length > MOST_CONFLICTS ? `; és még ${conflicts.length - MOST_CONFLICTS} helyen` : ''}`;

const MOST_CONFLICTS = 6;

export const MOST_PLACES = 5;
