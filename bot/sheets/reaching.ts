// How a handler comes to the sheet of a turn: the one that is open in the talk or that a button names, once it was authorized for this person.
import { z } from 'zod';
import type { Form } from '../../dialogs/form';
import { formById, forms } from '../../dialogs/forms/register';
import { authorize } from '../access/authorize';
import { placeIn } from '../access/places';
import type { MunicipalAction } from '../access/roles';
import type { Standing } from '../access/standing';
import { refused } from '../handlers/at-place';
import type { Desk, Outcome } from '../handlers/handler';
import type { Session } from '../session';
import { type SheetAtHand, sheetAtHand } from './sheet-at-hand';

export const sheetForms: readonly Form[] = forms.filter(({ id }) => ['contact-sheet', 'quick-sheet'].includes(id));

/** A shorter way through a form fills the same sheet. */
export const formFilledBy = (id: string): string => formById(id)?.fills ?? id;

export const namedSheet = z.object({ ksh: z.string(), form: z.string() });
export type NamedSheet = z.infer<typeof namedSheet>;

export type Reached = { hand: SheetAtHand } | { refused: Outcome };

/** Foreign, missing and not allowed are told alike; what was open of it is open no more. */
export async function reached(
  desk: Desk,
  { ksh, form: id }: NamedSheet,
  { name, action, session, asker }: { name: string; action: MunicipalAction; session: Session; asker: Standing },
): Promise<Reached> {
  const municipality = desk.register.byKsh(ksh);
  const form = sheetForms.find((each) => each.id === id);
  const verdict = authorize(asker, action, municipality && placeIn(desk.register, ksh));
  if (verdict.allow && municipality && form) {
    return { hand: await sheetAtHand(desk, { scope: verdict.scope, form, municipality, asker }) };
  }
  const { sheet: _, ...without } = session;
  const reason = verdict.allow ? 'no-such-sheet' : verdict.reason;
  return { refused: refused(name, without, reason, municipality) };
}
