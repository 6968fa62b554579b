// How a handler comes to the sheet of a turn: the one that is open in the talk or that a button names, once it was authorized for this person.
import { z } from 'zod';
import type { Form } from '../../dialogs/form';
import { authorize } from '../access/authorize';
import { placeIn } from '../access/places';
import type { MunicipalAction } from '../access/roles';
import type { Standing } from '../access/standing';
import { refused } from '../handlers/at-place';
import type { Desk, Outcome } from '../handlers/handler';
import type { Session } from '../session';
import { focusIn } from './focus';
import { type SheetAtHand, sheetAtHand } from './sheet-at-hand';

export const sheetForms = ({ forms }: Pick<Desk, 'forms'>): readonly Form[] =>
  forms.filter(({ keptIn }) => keptIn === 'sheet');

export const formNamed = ({ forms }: Pick<Desk, 'forms'>, id: string): Form | undefined =>
  forms.find((form) => form.id === id);

/** A shorter way through a form fills the same sheet. */
export const formFilledBy = (desk: Pick<Desk, 'forms'>, id: string): string => formNamed(desk, id)?.fills ?? id;

export const namedSheet = z.object({ ksh: z.string(), form: z.string(), section: z.string().exactOptional() });
export type NamedSheet = z.infer<typeof namedSheet>;

export type Reached = { hand: SheetAtHand } | { refused: Outcome };

/** Foreign, missing and not allowed are told alike; what was open of it is open no more. */
export async function reached(
  desk: Desk,
  named: NamedSheet,
  { name, action, session, asker }: { name: string; action: MunicipalAction; session: Session; asker: Standing },
): Promise<Reached> {
  const { ksh, form: id } = named;
  const municipality = desk.register.byKsh(ksh);
  const form = sheetForms(desk).find((each) => each.id === id);
  const verdict = authorize(asker, action, municipality && placeIn(desk.register, ksh));
  if (verdict.allow && municipality && form) {
    const hand = await sheetAtHand(desk, { scope: verdict.scope, form, municipality, asker });
    return { hand: { ...hand, focus: focusIn(form, named, session) } };
  }
  const { sheet: _, ...without } = session;
  const reason = verdict.allow ? 'no-such-sheet' : verdict.reason;
  return { refused: refused(name, without, reason, municipality) };
}
