// "töröld Kovács Annát", "új kapcsolattartó", "hozzuk vissza Kovács Annát": items of the open sheet go, come and come back by words.
import { z } from 'zod';
import {
  type AmongItems,
  added,
  asksToRemove,
  broughtBack,
  hereIn,
  nothingDone,
  onWay,
  removedNow,
  stays,
  unAdded,
  whichOne,
} from '../sheets/items/items-changed';
import { itemsMeant, itemsRemoved, itemsThere, type NamedItem } from '../sheets/items/items-named';
import { goingOn } from '../sheets/outcomes';
import { namedSheet, reached } from '../sheets/reaching';
import { isClosed, sentTold } from '../sheets/sending/sent-told';
import { onTheWay } from '../sheets/sheet-at-hand';
import { texts } from '../texts';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';
import { type Asked, askedIn } from './items-asked';

const pressed = namedSheet.extend({
  place: z.string(),
  version: z.coerce.number().int(),
  sum: z.string(),
  does: z.enum(['ask', 'remove', 'stay', 'back']),
});

export function itemsByWords(desk: Desk): Handler {
  const name = 'items-by-words';
  return {
    name,
    async handle(turn, session, asker) {
      if (turn.conversation.scope !== 'personal' || session.filling) return undefined;
      const press = actOf(turn, 'sheet-item', pressed);
      const asked = press ? undefined : askedIn(turn, session);
      const sheet = press ?? session.sheet;
      if (!sheet || (!press && !asked)) return undefined;
      const result = await reached(desk, sheet, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return press ? result.refused : undefined;
      const { hand } = result;
      const inSheet = { hand: onTheWay(hand, hand.whole, desk), way: hand, session, asker };
      const outcome = press ? byPress(desk, inSheet, press) : asked && byWords(desk, inSheet, asked);
      return outcome && isClosed(hand) ? sentTold(desk, inSheet) : outcome;
    },
  };
}

function byPress(desk: Desk, inSheet: AmongItems, press: z.infer<typeof pressed>): Outcome | Promise<Outcome> {
  const { place, does } = press;
  const there = itemsThere(inSheet.hand).find((one) => one.place === place);
  const removed = itemsRemoved(inSheet.hand).find((one) => one.place === place);
  if (does === 'back')
    return removed ? broughtBack(desk, inSheet, removed) : nothingDone(desk, inSheet, there, 'there');
  if (does === 'stay') return stays(desk, inSheet, there);
  if (!there) return nothingDone(desk, inSheet, removed, 'gone');
  return does === 'ask' ? asksToRemove(inSheet, there) : removedNow(desk, inSheet, there, press);
}

function byWords(desk: Desk, inSheet: AmongItems, asked: Asked): Outcome | undefined | Promise<Outcome> {
  const { leaving } = inSheet.session.sheet ?? {};
  const there = itemsThere(inSheet.hand);
  const open = there.find(({ place }) => place === leaving?.place);
  switch (asked.does) {
    case 'yes':
      return open && leaving ? removedNow(desk, inSheet, open, leaving) : goingOn(desk, onWay(inSheet, undefined));
    case 'no':
      return stays(desk, inSheet, open);
    case 'unclear':
      return open ? asksToRemove(inSheet, open, [texts.removeItemUnclear]) : undefined;
    case 'undo':
      return unAdded(desk, inSheet, there);
    case 'add':
      return added(desk, inSheet, asked.noun, there);
    case 'back':
      return toBringBack(desk, inSheet, asked, there);
    case 'remove':
      return toRemove(desk, inSheet, asked, there);
  }
}

type Said = Extract<Asked, { said: string }>;

function toRemove(desk: Desk, inSheet: AmongItems, { said, isOrder }: Said, there: NamedItem[]): Outcome | undefined {
  const meant = itemsMeant(said, there, hereIn(inSheet, there));
  const [first, second] = meant;
  if (first && second) return whichOne(inSheet, meant, 'ask');
  if (first) return asksToRemove(inSheet, first);
  const gone = isOrder && said !== '' ? itemsMeant(said, itemsRemoved(inSheet.hand)) : [];
  if (gone[0]) return nothingDone(desk, inSheet, gone[0], 'gone');
  return isOrder ? unclear(desk, inSheet, texts.itemNotFound(inSheet.hand.form, there)) : undefined;
}

function toBringBack(desk: Desk, inSheet: AmongItems, { said, isOrder }: Said, there: NamedItem[]) {
  const removed = itemsRemoved(inSheet.hand);
  const meant = itemsMeant(said, removed, removed[0]);
  const [first, second] = meant;
  if (first && second) return whichOne(inSheet, meant, 'back');
  if (first) return broughtBack(desk, inSheet, first);
  const present = said === '' ? [] : itemsMeant(said, there);
  if (present[0]) return nothingDone(desk, inSheet, present[0], 'there');
  return isOrder ? unclear(desk, inSheet, texts.removedNotFound(inSheet.hand.form, removed)) : undefined;
}

function unclear(desk: Desk, inSheet: AmongItems, said: string): Outcome {
  return goingOn(desk, onWay(inSheet, undefined), { at: inSheet.session.sheet?.at, before: [said] });
}
