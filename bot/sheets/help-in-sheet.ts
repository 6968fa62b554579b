// "segítség" in the middle of a sheet: what helps this person here; "minden szó": the rest.
import type { Standing } from '../access/standing';
import type { Desk } from '../handlers/handler';
import { says, saysPolitely } from '../handlers/says';
import { texts } from '../texts';
import { drawsForms, type Turn } from '../turn';
import { othersOf } from './several/several-members';
import type { SheetAtHand } from './sheet-at-hand';

export const asksForHelp = (turn: Turn): boolean =>
  saysPolitely(turn, texts.helpWords) || says(turn, texts.allWordsOfSheetWords);

export function helpInSheet(
  { register }: Desk,
  turn: Turn,
  { hand: { form, scope }, asker }: { hand: SheetAtHand; asker: Standing },
): string {
  if (says(turn, texts.allWordsOfSheetWords)) return texts.allWordsOfSheet(form);
  const others = othersOf(asker, scope.ksh, register).length;
  const allOfThem = others > 0 ? texts.allOfThemSaid(others + 1) : undefined;
  return texts.helpInSheet({ form, drawsForms: drawsForms(turn.channel), allOfThem });
}
