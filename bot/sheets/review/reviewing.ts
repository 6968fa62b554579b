// A decision about what was sent, as a change of the municipality's sheet: its head, the line of those that wait, and who is told.

import type { SheetHead } from '../../../dialogs/sheet';
import type { Change } from '../../access/change';
import { telling } from '../../access/telling';
import type { Desk } from '../../handlers/handler';
import { writing } from '../../records';
import type { Reply } from '../../turn';
import { leadsIn } from '../sending/sent-told';
import { municipalityPartition } from '../sheet-partition';
import { headRecord } from '../sheet-records';
import type { SentSheet } from './sent-sheet';
import { listing, type WaitingSheet } from './waiting-sheets';

/** Whoever sent it, and those who lead there. */
export async function toldOf(desk: Desk, { scope, municipality, edition }: SentSheet): Promise<string[]> {
  const leads = await leadsIn(desk, { scope, municipality });
  return [...new Set([edition.by, ...leads.map(({ key }) => key)])];
}

export function decision(
  sheet: SentSheet,
  head: SheetHead,
  { as, told, reply }: { as: 'returned' | 'accepted'; told: readonly string[]; reply: Reply },
): Change {
  const { form, scope, edition } = sheet;
  const { ksh } = scope;
  const id = `${as}-${ksh}-${form.id}-${edition.number}`;
  const object = `${form.id}: ${edition.receipt}`;
  return {
    partition: municipalityPartition(scope),
    writes: [writing(headRecord(form), head, sheet.head.version)],
    audit: [{ action: 'review-sheet', municipality: ksh, object, result: as }],
    mail: [
      listing(lineOf(sheet), false),
      ...told.map((person) => telling(`${id}-${person}`, { person, reply, onlyIf: { action: 'edit-sheet', ksh } })),
    ],
  };
}

function lineOf({ form, scope, edition, head }: SentSheet): WaitingSheet {
  const { number, receipt, at } = edition;
  return { ksh: scope.ksh, form: form.id, edition: number, receipt, at: head.value.moved?.at ?? at };
}
