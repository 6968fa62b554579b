// The life of a sheet: draft → sent → returned or accepted → amending → sent again, and what somebody must be allowed to do to move it.
// What was sent may be taken back until it is decided.
import type { Circumstances } from './answer-kind';
import { differences } from './differences';
import { type Edition, editionOf } from './editions';
import type { Form } from './form';
import { type Done, fillingOf, type Sheet, type SheetHead, type SheetState, versionAt } from './sheet';
import { type Standing, standingOf } from './states';
import { viewOf } from './view';

/** What roles are asked for. */
export type SheetAction = 'edit-sheet' | 'submit-sheet' | 'review-sheet';

interface Move {
  from: readonly SheetState[];
  to: SheetState;
  needs: SheetAction;
}

export const moves = {
  send: { from: ['draft', 'returned', 'amending'], to: 'sent', needs: 'submit-sheet' },
  returnForCompletion: { from: ['sent'], to: 'returned', needs: 'review-sheet' },
  accept: { from: ['sent'], to: 'accepted', needs: 'review-sheet' },
  /** Taken back by who may send, before anybody has decided. */
  withdraw: { from: ['sent'], to: 'amending', needs: 'submit-sheet' },
  amend: { from: ['accepted'], to: 'amending', needs: 'edit-sheet' },
  /** Nothing has changed after all. */
  endAmending: { from: ['amending'], to: 'accepted', needs: 'edit-sheet' },
} as const satisfies Record<string, Move>;
export type MoveName = keyof typeof moves;

/** What can be done now, whoever may do it. Answers change in a draft, in what was returned and in what is amended. */
export function movesFrom(state: SheetState): MoveName[] {
  const names = Object.keys(moves) as MoveName[];
  return names.filter((name) => (moves[name].from as readonly SheetState[]).includes(state));
}

export interface Mover extends Done {
  may(action: SheetAction): boolean;
}

export type Refused =
  | { ok: false; reason: 'state'; state: SheetState }
  | { ok: false; reason: 'role'; needs: SheetAction };
export type Moved = { ok: true; head: SheetHead } | Refused;

/** The edition is kept as it is from here on: what is shown, printed and compared. The commit expects every field as it was read. */
export function sent(
  form: Form,
  sheet: Sheet,
  mover: Mover,
  { receipt, circumstances }: { receipt: string; circumstances: Circumstances },
): { ok: true; head: SheetHead; edition: Edition } | Refused | { ok: false; reason: 'lacking'; standing: Standing } {
  if (form.id !== sheet.head.value.form)
    throw new Error(`this is no sheet of ${form.id}: it is sent as the whole it is`);
  const moved = move(sheet.head.value, 'send', mover);
  if (!moved.ok) return moved;
  const filling = fillingOf(sheet);
  const standing = standingOf(form, filling, circumstances);
  if (!standing.canBeSent) return { ok: false, reason: 'lacking', standing };
  const edition = editionOf(form, filling, { ...doneBy(mover), receipt, number: moved.head.edition + 1, standing });
  const head = { ...moved.head, receipt, edition: edition.number, formVersion: form.version, remarks: {} };
  return { ok: true, head, edition };
}

/** `remarks`: by place of a question that applies, "people[]" for somebody who is missing; one at least. */
export function returned(
  form: Form,
  sheet: Sheet,
  mover: Mover,
  remarks: Readonly<Record<string, string>>,
): Moved | { ok: false; reason: 'no-remark' } | { ok: false; reason: 'not-asked'; path: string } {
  const moved = move(sheet.head.value, 'returnForCompletion', mover);
  if (!moved.ok) return moved;
  const entries = Object.entries(remarks).filter(([, text]) => text.trim() !== '');
  if (entries.length === 0) return { ok: false, reason: 'no-remark' };
  const { questions } = viewOf(form, fillingOf(sheet));
  const [strange] = entries.find(([path]) => !questions.has(path)) ?? [];
  if (strange !== undefined) return { ok: false, reason: 'not-asked', path: strange };
  const done = doneBy(mover);
  const kept = entries.map(
    ([path, text]) => [path, { ...done, text, version: versionAt(sheet.fields, path) }] as const,
  );
  return { ok: true, head: { ...moved.head, remarks: Object.fromEntries(kept) } };
}

export function accepted(sheet: Sheet, mover: Mover): Moved {
  const moved = move(sheet.head.value, 'accept', mover);
  return moved.ok ? { ok: true, head: { ...moved.head, accepted: moved.head.edition } } : moved;
}

export function amending(sheet: Sheet, mover: Mover): Moved {
  return move(sheet.head.value, 'amend', mover);
}

/** What was accepted is still so: noted, and nothing is sent again. */
export function stillSo(sheet: Sheet, mover: Mover): Moved {
  const { value: head } = sheet.head;
  if (!mover.may('edit-sheet')) return { ok: false, reason: 'role', needs: 'edit-sheet' };
  if (head.state !== 'accepted') return { ok: false, reason: 'state', state: head.state };
  return { ok: true, head: { ...head, stillSo: doneBy(mover) } };
}

/** What was sent stays readable as it was; nobody has to decide about it any more. */
export function withdrawn(sheet: Sheet, mover: Mover): Moved {
  return move(sheet.head.value, 'withdraw', mover);
}

/** Only when what stands there is what was accepted: that edition, not one that was taken back since. */
export function amendingEnded(
  form: Form,
  sheet: Sheet,
  mover: Mover,
  last: Edition,
): Moved | { ok: false; reason: 'changed' | 'not-accepted' } {
  const moved = move(sheet.head.value, 'endAmending', mover);
  if (!moved.ok) return moved;
  if (last.number !== moved.head.accepted) return { ok: false, reason: 'not-accepted' };
  const { answers } = editionOf(form, fillingOf(sheet), { ...last, standing: undefined });
  if (differences(form, last.answers, answers).length > 0) return { ok: false, reason: 'changed' };
  return { ok: true, head: { ...moved.head, receipt: last.receipt } };
}

/** Whoever has a section is asked for it; the sheet stays with whoever opened it. `to`: undefined takes it back. */
export function handedOver(head: SheetHead, section: string, to: string | undefined, done: Done): SheetHead {
  const { [section]: _, ...handedTo } = head.handedTo;
  return { ...head, handedTo: to === undefined ? handedTo : { ...handedTo, [section]: { ...done, to } } };
}

function move(head: SheetHead, name: MoveName, mover: Mover): Moved {
  const { from, to, needs }: Move = moves[name];
  if (!mover.may(needs)) return { ok: false, reason: 'role', needs };
  if (!from.includes(head.state)) return { ok: false, reason: 'state', state: head.state };
  return { ok: true, head: { ...head, state: to, moved: doneBy(mover) } };
}

const doneBy = ({ by, at }: Done): Done => ({ by, at });
