// "nem változott": of what was accepted it is said that it is still so; or the number of the row that is otherwise now.
import { z } from 'zod';
import { goingOn } from '../sheets/outcomes';
import { namedSheet, reached } from '../sheets/reaching';
import { isClosed } from '../sheets/sending/sent-told';
import { asksStillSo, stillSoRows, stillSoSaid, stillSoUnclear } from '../sheets/sending/still-so';
import { onTheWay } from '../sheets/sheet-at-hand';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import { atField } from './amend-sheet';
import type { Desk, Handler } from './handler';
import { says } from './says';

const unchanged = namedSheet.extend({ seen: z.string() });
const rowNumber = /^\D{0,12}(\d{1,2})\D{0,3}$/;

export function stillSoHandler(desk: Desk): Handler {
  const name = 'still-so';
  return {
    name,
    async handle(turn, session, asker) {
      if (turn.conversation.scope !== 'personal' || session.filling) return undefined;
      const pressed = actOf(turn, 'sheet-unchanged', unchanged);
      const seen = pressed?.seen ?? session.sheet?.confirming;
      const named = pressed ?? session.sheet;
      const said = pressed ? { kind: 'unchanged' as const } : saidIn(turn);
      if (!named || seen === undefined || !seen.startsWith('accepted ') || !said) return undefined;
      const result = await reached(desk, named, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      const inSheet = { hand: result.hand, session, asker };
      if (said.kind === 'unchanged') {
        return isClosed(result.hand) ? stillSoSaid(desk, inSheet, seen) : goingOn(desk, inSheet);
      }
      if (!asksStillSo(result.hand)) return undefined;
      const path = stillSoRows(result.hand)[said.number - 1]?.path;
      return path === undefined
        ? stillSoUnclear(inSheet)
        : atField(desk, { ...inSheet, hand: onTheWay(result.hand, result.hand.whole, desk) }, path);
    },
  };
}

function saidIn(turn: Turn): { kind: 'unchanged' } | { kind: 'row'; number: number } | undefined {
  if (turn.kind !== 'message' || turn.press || turn.attachments > 0) return undefined;
  const asItIs = [texts.unchangedWords, texts.sheetOkWords, texts.allOkWords];
  if (asItIs.some((words) => says(turn, words))) return { kind: 'unchanged' };
  const number = rowNumber.exec(turn.text.trim())?.[1];
  return number === undefined ? undefined : { kind: 'row', number: Number(number) };
}
