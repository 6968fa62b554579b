// Sheets that municipalities have sent, put into a store at once: for tests of what the programme may have of them.

import type { Municipality } from '../../../bot/municipalities/register';
import type { Store, Write } from '../../../bot/ports';
import { writing } from '../../../bot/records';
import { receiptNumber } from '../../../bot/sheets/sending/receipt-number';
import { editionRecord, headRecord } from '../../../bot/sheets/sheet-records';
import type { Answer } from '../../../dialogs/answers';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';
import type { SheetState } from '../../../dialogs/sheet';

const SENT_AT = Date.parse('2026-11-22T09:05:00Z');

/** `state` draft: never sent. */
export function sheetWrites(
  municipality: Municipality,
  answers: Record<string, Answer>,
  state: SheetState = 'sent',
  kept: string[] = [],
): Write[] {
  const done = { by: 'anna', at: SENT_AT };
  const receipt = receiptNumber(municipality, '2026', 1);
  const edition = state === 'draft' ? 0 : 1;
  const of = { form: contactSheet.id, formVersion: contactSheet.version };
  const sent = edition > 0 ? { receipt, moved: done } : {};
  const head = { ...of, state, opened: done, edition, handedTo: {}, remarks: {}, ...sent };
  const whole = { ...of, number: 1, receipt, ...done, answers, kept };
  return [
    writing(headRecord(contactSheet), head, 0),
    ...(edition > 0 ? [writing(editionRecord(contactSheet, 1), whole, 0)] : []),
  ];
}

export async function putSheets(store: Store, sheets: { ksh: string; writes: Write[] }[]): Promise<void> {
  const results = await Promise.all(
    sheets.map(({ ksh, writes }) => store.commit({ partition: `municipality|${ksh}`, writes, mail: [], audit: [] })),
  );
  expect(results.filter(({ kind }) => kind !== 'done')).toEqual([]);
}
