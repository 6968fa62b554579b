// The partition of a municipality, where its sheets stand: reached through a Scope, and looked into for the marks of what a turn did before.
import type { ProgrammeScope, Scope } from '../access/authorize';
import { SECTION_CARD } from '../access/change';
import type { Session } from '../session';
import type { Turn } from '../turn';

const partitionOf = (ksh: string): string => `municipality|${ksh}`;

export function municipalityPartition({ ksh }: Scope): string {
  return partitionOf(ksh);
}

/** For what the programme may have of all of them. */
export function partitionForExport({ action }: ProgrammeScope, ksh: string): string {
  if (action !== 'export-sheets') throw new Error(`${action} opens no sheets`);
  return partitionOf(ksh);
}

/** For marks only: whether something was done there before. */
export function partitionWithMark(ksh: string): string {
  return partitionOf(ksh);
}

const steps: readonly string[] = [
  'sheet-answer',
  'sheet-confirm',
  'sheet-leave',
  'sheet-settle',
  'sheet-row',
  'sheet-row-ok',
  SECTION_CARD,
];

/** A step in a sheet; its press is not told again, unless the very same message comes once more. */
export function isStepInSheet({ press }: Turn): boolean {
  return press?.do === 'act' && steps.includes(press.name);
}

/** Where this turn may have left a mark before: of the sheet that is open, or of the one that a button carries. */
export function partitionsWithMarks({ press }: Turn, { sheet }: Session): string[] {
  const pressed = press?.do === 'act' ? press.args.ksh : undefined;
  return [...new Set([pressed, sheet?.ksh].filter((ksh) => ksh !== undefined))].map(partitionOf);
}
