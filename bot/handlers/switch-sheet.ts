// "váltás Soponyára": whoever works for several municipalities goes to another one; in the middle of a sheet, to the sheet of that one.
import { fold } from '../../knowledge/hungarian/fold';
import { activeMunicipality, ownMunicipalities } from '../access/places';
import type { Standing } from '../access/standing';
import type { Municipality } from '../municipalities/register';
import type { Session } from '../session';
import { goingOn } from '../sheets/outcomes';
import { reached } from '../sheets/reaching';
import { isClosed, sentTold } from '../sheets/sending/sent-told';
import { membersNamed } from '../sheets/several/several-members';
import { texts } from '../texts';
import type { Desk, Handler, Outcome } from './handler';
import { mayDo } from './may-do';
import { personally } from './personally';

const LONGEST = 120;

export function switchSheet(desk: Desk): Handler {
  const name = 'switch-sheet';
  const { register } = desk;
  return personally({
    name,
    async handle(turn, session, asker) {
      const { filling, requesting, naming } = session;
      const isTyped = turn.kind === 'message' && !turn.press && turn.text.length <= LONGEST;
      if (!isTyped || filling || requesting || naming) return undefined;
      const [, word, said] = texts.switchTo.exec(fold(turn.text).trim()) ?? [];
      const own = said === undefined ? [] : ownMunicipalities(asker, register);
      if (said === undefined || own.length === 0) return undefined;
      const [to, another] = membersNamed(said, own) ?? [];
      if (!to || another) {
        if (!word) return undefined;
        const active = activeMunicipality(asker, session.active, register);
        return { replies: [texts.chooseMunicipality(own, active)], session, uses: true };
      }
      return switchedTo(desk, to, { session, asker });
    },
  });
}

/** The sheet in the middle of which somebody goes elsewhere is opened there, too: what is answered next belongs to the place that was named. */
export async function switchedTo(
  desk: Desk,
  to: Municipality,
  { session, asker }: { session: Session; asker: Standing },
): Promise<Outcome> {
  const there = { ...session, active: to.ksh };
  const { sheet } = session;
  if (!sheet) {
    const { said, buttons } = await mayDo(desk, { active: to.ksh, isNamed: true }, asker);
    return { replies: [texts.nowSpeaking(to, said, buttons)], session: there, uses: true };
  }
  const at = { name: 'switch-sheet', action: 'edit-sheet', session: there, asker } as const;
  const result = await reached(desk, { ksh: to.ksh, form: sheet.form }, at);
  if ('refused' in result) return { ...result.refused, session };
  if (isClosed(result.hand)) return sentTold(desk, { hand: result.hand, session: there, asker });
  const from = desk.register.byKsh(sheet.ksh);
  const before = from && from.ksh !== to.ksh ? [texts.switched(result.hand.form, from, to)] : [];
  return goingOn(desk, { hand: result.hand, session: there }, { before });
}
