// Where the sheets of a municipality stand, in a few figures: which are begun, how far they are, and what of them waits for one person.
import type { Form } from '../../dialogs/form';
import type { SheetState } from '../../dialogs/sheet';
import type { Scope } from '../access/authorize';
import type { Standing } from '../access/standing';
import type { Desk } from '../handlers/handler';
import type { Municipality } from '../municipalities/register';
import { recalled } from '../records';
import { sheetForms } from './reaching';
import { sectionsOf } from './sections/sections';
import { sheetAtHand } from './sheet-at-hand';
import { municipalityPartition } from './sheet-partition';
import { headRecord } from './sheet-records';

export interface SheetStanding {
  form: Form;
  state: SheetState;
  /** Nobody has answered anything yet. */
  isNew: boolean;
  receipt: string | undefined;
  /** Sections that are complete, of those that apply. */
  done: number;
  of: number;
  /** Of the reviewer, and not settled yet. */
  remarks: number;
  canBeSent: boolean;
  /** Sections that this person was given and that are not complete. */
  handed: number;
}

interface Where {
  scope: Scope;
  municipality: Municipality;
  asker: Standing;
}

/** A shorter way through a form fills the same sheet, and is no sheet of its own. */
export const wholeForms = (desk: Pick<Desk, 'forms'>): Form[] =>
  sheetForms(desk).filter(({ fills }) => fills === undefined);

/** Only the heads are read: most municipalities of an office have begun nothing. */
export async function begunForms(desk: Desk, scope: Scope): Promise<Form[]> {
  const forms = wholeForms(desk);
  const keys = forms.map((form) => headRecord(form).key);
  const stored = await desk.store.read(municipalityPartition(scope), keys);
  return forms.filter((form) => recalled(headRecord(form), stored).version > 0);
}

export async function sheetStanding(
  desk: Desk,
  form: Form,
  { scope, municipality, asker }: Where,
): Promise<SheetStanding> {
  const hand = await sheetAtHand(desk, { scope, form, municipality, asker });
  const { head } = hand.sheet;
  const { all, standing } = sectionsOf(hand);
  const { state, receipt, handedTo } = head.value;
  const isMine = (name: string) => handedTo[name]?.to === asker.key;
  return {
    form,
    state,
    isNew: head.version === 0,
    receipt,
    done: all.filter((each) => each.state === 'complete').length,
    of: all.length,
    remarks: Object.keys(hand.filling.remarks ?? {}).length,
    canBeSent: standing.canBeSent,
    handed: all.filter((each) => each.state !== 'complete' && isMine(each.name)).length,
  };
}
