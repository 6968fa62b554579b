// "a többinél is", "átveszem Abából": a whole sheet for other members of the joint office; first it is shown what would be written where, and
// where something else stands.

import { z } from 'zod';
import { fold } from '../../knowledge/hungarian/fold';
import type { Standing } from '../access/standing';
import type { Session, Several } from '../session';
import { namedSheet, reached } from '../sheets/reaching';
import { type Asked, type Choosing, carried, withoutChoosing } from '../sheets/several/carried';
import { membersNamed, othersOf } from '../sheets/several/several-members';
import { onTheWay } from '../sheets/sheet-at-hand';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';
import { says } from './says';

const pressed = namedSheet.extend({ to: z.string(), sum: z.string().optional() });

export function carrySheet(desk: Desk): Handler {
  const name = 'carry-sheet';
  return {
    name,
    async handle(turn, session, asker) {
      const { filling, requesting, naming } = session;
      if (turn.conversation.scope !== 'personal' || filling || requesting || naming) return undefined;
      const asked = askedIn(turn, session, asker, desk);
      if (!asked) return undefined;
      if (asked === 'left') return leftOut(session);
      const result = await reached(desk, asked, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      return carried(desk, { turn, session, asker, source: onTheWay(result.hand, result.hand.whole, desk) }, asked);
    },
  };
}

function askedIn(turn: Turn, session: Session, asker: Standing, { register }: Desk): Asked | 'left' | undefined {
  const { several, sheet } = session;
  const press = actOf(turn, 'sheets-carry', pressed);
  const choosing = several?.choosing?.what === 'sheet' ? several.choosing : undefined;
  const others = (ksh: string) => othersOf(asker, ksh, register).map((one) => one.ksh);
  if (press) {
    const { ksh, form, to, sum } = press;
    if (to === 'show' || !choosing || choosing.sum !== sum || several?.ksh !== ksh) {
      const plan = { to: others(ksh), without: [] };
      return { ksh, form, plan, ...(to !== 'show' && { before: texts.carryChanged }) };
    }
    return { ksh, form, plan: choosing, agreed: to === 'all' ? choosing.to : [to] };
  }
  if (turn.kind !== 'message' || turn.press || turn.attachments > 0 || turn.text.length > LONGEST) return undefined;
  const isShown = session.buttons.some(
    ({ press: each }) => each.do === 'act' && each.name === 'sheets-carry' && each.args.to !== 'show',
  );
  if (several && choosing && isShown) {
    const said = saidOfPlan(turn, several, choosing, register);
    if (said) return said;
  }
  if (!sheet) return undefined;
  if (says(turn, texts.carryToWords)) return { ...sheet, plan: { to: others(sheet.ksh), without: [] } };
  const [, from] = texts.carryFrom.exec(fold(turn.text).trim()) ?? [];
  const [named, another] = (from !== undefined && membersNamed(from, othersOf(asker, sheet.ksh, register))) || [];
  return named && !another ? { ksh: named.ksh, form: sheet.form, plan: { to: [sheet.ksh], without: [] } } : undefined;
}

const LONGEST = 120;

const FEW_WORDS = 4;

function saidOfPlan(
  turn: Turn,
  { ksh, form }: Several,
  plan: Choosing,
  register: Desk['register'],
): Asked | 'left' | undefined {
  const asked = { ksh, form, plan };
  if (says(turn, texts.cancelWords)) return 'left';
  const text = fold(turn.text).trim();
  if (texts.allOfThem.test(text) || says(turn, texts.agreeWords)) return { ...asked, agreed: plan.to };
  const rows = texts.withoutRows.exec(text)?.[1]?.match(/\d+/g);
  if (rows)
    return { ...asked, plan: { ...plan, sum: undefined, without: [...plan.without, ...rows.map((row) => `#${row}`)] } };
  const only = texts.onlyThese.exec(text)?.[1];
  const among = plan.to.flatMap((one) => register.byKsh(one) ?? []);
  const named = only === undefined ? undefined : membersNamed(only, among);
  if (named) return { ...asked, agreed: named.map((one) => one.ksh) };
  const isShort = text.split(/\s+/).length <= FEW_WORDS && !text.endsWith('?');
  const isOther = [
    texts.sheetLaterWords,
    texts.sheetGoOnWords,
    texts.sheetCheckWords,
    texts.sheetStateWords,
    texts.sheetSendWords,
    texts.helpWords,
    texts.carryToWords,
  ].some((words) => says(turn, words));
  return isShort && !isOther ? { ...asked, plan: { ...plan, sum: undefined }, before: texts.carryUnclear } : undefined;
}

function leftOut(session: Session): Outcome {
  return { replies: [texts.severalLine(texts.severalLeft)], session: withoutChoosing(session), uses: true };
}
