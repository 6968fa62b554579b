// What this person may do here beside asking, in a sentence or two with the buttons for it: said with greetings, with the help, and when
// nothing waits for them.
import { authorize } from '../access/authorize';
import { activeMunicipality, ownMunicipalities, placeIn } from '../access/places';
import { type MunicipalAction, permission } from '../access/roles';
import type { Standing } from '../access/standing';
import type { Municipality } from '../municipalities/register';
import type { Session } from '../session';
import { waitingFor } from '../sheets/review/waiting-sheets';
import { sheetStanding, wholeForms } from '../sheets/sheets-standing';
import { texts } from '../texts';
import type { Button, Turn } from '../turn';
import type { Desk } from './handler';

export interface MayDo {
  said: string[];
  buttons: Button[];
}

const nothing: MayDo = { said: [], buttons: [] };
const MOST_COUNTED = 50;

export const mayAnywhere = ({ grants }: Pick<Standing, 'grants'>, action: MunicipalAction): boolean =>
  grants.some(({ role }) => permission(role, action) !== 'no');

type Spoken = Pick<Session, 'active'> & { isNamed?: true };

interface Here {
  turn: Turn;
  session: Session;
  asker: Standing;
}

/** Nothing where others read along, and nothing in the middle of a sheet: that goes on below. */
export async function mayDoHere(desk: Desk, { turn, session, asker }: Here): Promise<MayDo> {
  const isInSheet = session.sheet !== undefined && !session.sheet.rests;
  if (turn.conversation.scope !== 'personal' || isInSheet) return nothing;
  return mayDo(desk, session, asker);
}

/** `isNamed`: the municipality that is spoken of was just named. */
export async function mayDo(desk: Desk, session: Spoken, asker: Standing): Promise<MayDo> {
  if (asker.grants.length === 0) return nothing;
  const all = [await fills(desk, session, asker), await reviews(desk, asker)];
  const said = all.flatMap((each) => each.said);
  return { said: said.length > 0 ? said : sees(asker, desk), buttons: all.flatMap((each) => each.buttons) };
}

async function fills(desk: Desk, { active, isNamed }: Spoken, asker: Standing): Promise<MayDo> {
  const may = (one: Municipality) => authorize(asker, 'edit-sheet', placeIn(desk.register, one.ksh));
  const theirs = ownMunicipalities(asker, desk.register).filter((one) => may(one).allow);
  if (theirs.length === 0) return nothing;
  const buttons = texts.sheetButtons(wholeForms(desk));
  const [first, ...others] = theirs;
  const chosen = activeMunicipality(asker, active, desk.register) ?? (others.length === 0 ? first : undefined);
  const verdict = chosen && may(chosen);
  if (!chosen || !verdict) return { said: [texts.sheetsOfSeveral(theirs.length)], buttons };
  if (!verdict.allow) return nothing;
  const where = { scope: verdict.scope, municipality: chosen, asker };
  const sheets = await Promise.all(wholeForms(desk).map((form) => sheetStanding(desk, form, where)));
  return { said: [texts.sheetsStand(sheets, isNamed ? undefined : chosen)], buttons };
}

async function reviews({ store }: Desk, asker: Standing): Promise<MayDo> {
  if (!mayAnywhere(asker, 'review-sheet')) return nothing;
  const count = await reviewsCounted({ store }, asker);
  return { said: [texts.reviewsWait(count)], buttons: count === '0' ? [] : [texts.reviewsButton(count)] };
}

export async function reviewsCounted({ store }: Pick<Desk, 'store'>, asker: Standing): Promise<string> {
  const lines = await waitingFor(asker, { store, after: '', limit: MOST_COUNTED + 1 });
  return texts.countedUpTo(lines.length, MOST_COUNTED);
}

function sees(asker: Standing, { register }: Desk): string[] {
  if (!mayAnywhere(asker, 'see-municipality')) return [];
  return [ownMunicipalities(asker, register).length > 0 ? texts.seesOwn : texts.seesWidely];
}
