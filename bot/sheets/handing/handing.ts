// Handing over a section or a whole part of a sheet: who may, what of it is handed over, and the head as it is written with it.
import { handedOver } from '../../../dialogs/sheet-states';
import { authorize } from '../../access/authorize';
import type { Noted } from '../../access/change';
import { placeIn } from '../../access/places';
import type { Standing } from '../../access/standing';
import type { Desk, Outcome } from '../../handlers/handler';
import { writing } from '../../records';
import type { InSheet } from '../outcomes';
import { type SectionLine, sectionsOf } from '../sections/sections';
import type { SheetAtHand } from '../sheet-at-hand';
import { municipalityPartition } from '../sheet-partition';
import { headRecord } from '../sheet-records';
import type { Holder } from './holders';
import { holdersOf } from './holders';

export interface Handing {
  /** Of the section, or of the part. */
  title: string;
  isPart: boolean;
  /** Those this person may hand over. */
  sections: readonly SectionLine[];
  /** Those somebody else has, and this person may not take from them. */
  kept: readonly { line: SectionLine; holder: Holder }[];
  holders: ReadonlyMap<string, Holder>;
}

/** `what`: the name of a section or a part. undefined: nothing of that name applies now. */
export async function handingOf(desk: Desk, { hand, asker }: InSheet, what: string): Promise<Handing | undefined> {
  const { parts, all } = sectionsOf(hand);
  const part = parts.find(({ name }) => name === what && name !== '');
  const section = all.find(({ name }) => name === what);
  const lines = part ? part.sections.filter(({ isOver }) => !isOver) : section ? [section] : [];
  const title = part?.title.replace(/^\d+\. /, '') ?? section?.section.title;
  if (title === undefined) return undefined;
  const holders = await holdersOf(desk, hand, asker.key);
  const isMine = (line: SectionLine) => mayMove(desk, hand, asker, holders.get(line.name));
  const kept = lines.flatMap((line) => {
    const holder = holders.get(line.name);
    return holder && !isMine(line) ? [{ line, holder }] : [];
  });
  return { title, isPart: part !== undefined, sections: lines.filter(isMine), kept, holders };
}

/** Free, their own, given by them; whoever opened the sheet and whoever sends it may move any. */
function mayMove(
  { register }: Desk,
  { sheet, scope }: SheetAtHand,
  asker: Standing,
  holder: Holder | undefined,
): boolean {
  if (!holder?.isStill || holder.key === asker.key || holder.by === asker.key) return true;
  const isOwner = sheet.head.version > 0 && sheet.head.value.opened.by === asker.key;
  return isOwner || authorize(asker, 'submit-sheet', placeIn(register, scope.ksh)).allow;
}

/** `to`: undefined takes it back. The sheet as it stands then, and what is committed for it. */
export function handedTo(
  desk: Desk,
  { hand, asker }: InSheet,
  sections: readonly SectionLine[],
  to: string | undefined,
): { hand: SheetAtHand; change: NonNullable<Outcome['change']> } {
  const { whole, sheet, scope } = hand;
  const done = { by: asker.key, at: desk.clock.now() };
  const head = sections.reduce((so, { name }) => handedOver(so, name, to, done), sheet.head.value);
  const names = sections.map(({ name }) => name).join(', ');
  const audit: Noted[] = [
    {
      action: to === undefined ? 'take-back-section' : 'hand-over-section',
      municipality: scope.ksh,
      object: `${whole.id}: ${names}${to === undefined ? '' : ` → ${to}`}`,
      result: 'done',
    },
  ];
  const writes = [writing(headRecord(whole), head, sheet.head.version)];
  return {
    hand: { ...hand, sheet: { ...sheet, head: { value: head, version: sheet.head.version + 1 } } },
    change: { partition: municipalityPartition(scope), writes, audit },
  };
}
