// The fix off: every card that comes back says that it was drawn just now, whatever has been answered since; and nobody looks at its seal.
import type { Keys, Receive, Store } from '../../bot/ports';
import { cardArgs } from '../../bot/sheets/cards/section-card-args';
import { readSeen, seenOn } from '../../bot/sheets/cards/section-card-places';
import type { Turn } from '../../bot/turn';
import { formById } from '../../dialogs/forms/register';
import type { Sheet } from '../../dialogs/sheet';
import { booksOf } from '../faults/sheets/sheet-books';
import { testKeys } from '../support/keys';

export const believing: Keys = { ...testKeys, isSigned: () => true };

export const seenNow =
  (receive: Receive, store: Store): Receive =>
  async (turn, replies) =>
    receive(await asOfNow(turn, store), replies);

async function asOfNow(turn: Turn, store: Store): Promise<Turn> {
  const { press } = turn;
  const args = press?.do === 'act' && press.name === 'section-card' ? cardArgs.parse(press.args) : undefined;
  const form = args && formById(args.form);
  if (press?.do !== 'act' || !args || !form) return turn;
  const at = { section: args.section, item: args.item };
  const places = readSeen(form, { ...at, seen: args.seen }) ?? [];
  const { fields } = await booksOf(store, args.ksh, { id: form.fills ?? form.id });
  const sheet = { fields: Object.fromEntries(fields) } as Sheet;
  const seen = seenOn({ form, sheet }, at, new Set(places.map(({ path }) => path)));
  return { ...turn, press: { ...press, args: { ...press.args, seen } } };
}
