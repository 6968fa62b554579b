// A contact sheet that a municipality has sent, put straight into the store, with its line among those that wait for a review.
import type { Store } from '../../bot/ports';
import { writing } from '../../bot/records';
import { listing, listSheet } from '../../bot/sheets/review/waiting-sheets';
import { receiptNumber } from '../../bot/sheets/sending/receipt-number';
import { editionRecord, fieldRecord, headRecord, sentRecord } from '../../bot/sheets/sheet-records';
import type { Answers } from '../../dialogs/answers';
import { contactSheet as form } from '../../dialogs/forms/contact-sheet';
import { openedSheet } from '../../dialogs/sheet';
import { register } from './bot';

export interface Sent {
  ksh: string;
  /** ms since 1970. */
  at: number;
  /** Pseudonym of who sent it. */
  by?: string;
  /** Of the one person in it. */
  name?: string;
  /** Written since it was accepted, and not sent: the post of that person. */
  draft?: string;
}

export const sheetPartition = (ksh: string): string => `municipality|${ksh}`;

function answersOf(ksh: string, name: string): Answers {
  return {
    'organisation.name': `Minta Önkormányzat ${ksh}`,
    'organisation.ksh': ksh,
    'reach.phone': '+3622430001',
    'people[k1]': 'added',
    'people[k1].name': name,
    'people[k1].phone': '+36301112233',
    'people[]': 'no',
  };
}

export async function sentIn(
  store: Store,
  { ksh, at, by = 'sender', name = 'Kovács Éva', draft }: Sent,
): Promise<string> {
  const receipt = receiptNumber({ ksh }, '2026', 1);
  const answers = answersOf(ksh, name);
  const done = { by, at };
  const head = {
    ...openedSheet(form, done),
    state: draft === undefined ? ('sent' as const) : ('amending' as const),
    moved: done,
    edition: 1,
    receipt,
  };
  const edition = {
    number: 1,
    receipt,
    form: form.id,
    formVersion: form.version,
    ...done,
    answers,
    kept: [`${name} több szerepkört kap.`],
  };
  const written = { ...answers, ...(draft !== undefined && { 'people[k1].post': draft }) };
  const fields = Object.entries(written).map(([path, answer]) =>
    writing(fieldRecord(form, path), { answer, ...done, history: [] }, 0),
  );
  const partition = sheetPartition(ksh);
  const list = writing(sentRecord('2026'), { sent: [{ form: form.id, edition: 1 }] }, 0);
  const writes = [writing(headRecord(form), head, 0), writing(editionRecord(form, 1), edition, 0), list, ...fields];
  const { kind } = await store.commit({ partition, writes, mail: [], audit: [] });
  if (kind !== 'done') throw new Error(kind);
  if (draft !== undefined) return receipt;
  const errand = listing({ ksh, form: form.id, edition: 1, receipt, at }, true);
  const house = { store, register, clock: { now: () => at } };
  await listSheet({ ...errand, partition, attempts: 0 }, house);
  return receipt;
}
