// Steps of a walk with section cards: the one on the screen is filled in and sent, twice, or with something wrong; somebody else changes what
// stands on it meanwhile; and one of long ago is sent, anew or as it was.
import type { Receive, Store } from '../../bot/ports';
import { isSame } from '../../dialogs/answers';
import type { Form } from '../../dialogs/form';
import { patternOf, readPath } from '../../dialogs/path';
import type { Random } from '../bench/seeded';
import { booksOf } from '../faults/sheets/sheet-books';
import type { Sent } from '../faults/sheets/sheet-clients';
import { type CardFilled, cardFilled, savingTitle } from './card-filler';
import { brokenCard, type KeptCard, versionsIn } from './card-rules';
import { writtenAtDesk } from './desk';
import { refusals } from './drawn-card';
import type { Does } from './filler';
import type { Seen } from './seen';
import { type Talker, tells } from './talker';
import { valueFor } from './values';

interface In {
  receive: Receive;
  store: Store;
  ksh: string;
  whole: Form;
  random: Random;
}
interface Step extends In {
  talker: Talker;
  number: number;
  /** What the desk has given. */
  desk: Sent[];
}

/** The card on the screen as somebody sends it who knows the answers. */
export function cardDoes(
  seen: readonly Seen[],
  form: Form,
  how: { random: Random; number: number; changes: number; wrongs?: number },
): Does {
  const card = seen.at(-1)?.card;
  if (!card) throw new Error('there is no card');
  const filled = cardFilled(card, form, savingTitle(card, how.random), how);
  return { text: filled.title, card: filled };
}

/** Kept as it is before them now, with the versions of the sheet: it may be sent at any time. */
export async function cardShown({ store, ksh, whole }: In, talker: Talker, isExact: boolean): Promise<void> {
  const card = talker.seen.at(-1)?.card;
  if (!card || talker.cards.at(-1)?.card === card) return;
  talker.cards.push({ card, isExact, versions: versionsIn(await booksOf(store, ksh, whole)) });
}

export async function cardDone(step: Step, does: string, isAlone: boolean): Promise<string[]> {
  const { talker, receive, ksh, random, store, whole } = step;
  const isOld = does.startsWith('old card') && talker.cards.length > 0;
  const kept = isOld ? random.pick(talker.cards) : talker.cards.find(({ card }) => card === talker.seen.at(-1)?.card);
  if (!kept) {
    await tells(receive, talker, ksh, { text: random.whole(5) === 0 ? (whole.startWords[0] ?? '') : 'egyben' });
    return [];
  }
  if (does === 'card, another meanwhile') await changedAtDesk(step, kept);
  const filled = (does === 'old card as it was' && kept.filled) || filledFor(step, kept, does);
  const isAgain = filled === kept.filled;
  kept.filled = filled;
  const before = await booksOf(store, ksh, whole);
  await sent(step, kept, filled, does === 'card twice');
  const after = await booksOf(store, ksh, whole);
  const broken = isAlone ? brokenCard(kept, { ...filled, isAgain }, [before, after], talker.seen) : [];
  return [...clientRefuses(kept, filled), ...broken].map((each) => `${ksh}: ${does}: ${each}`);
}

function filledFor({ whole, random, number }: Step, { card }: KeptCard, does: string): CardFilled {
  const wrongs = does === 'card with wrongs' ? 0.7 : 0;
  return cardFilled(card, whole, savingTitle(card, random), { random, number, wrongs, changes: 0.4 });
}

function clientRefuses({ card }: KeptCard, { gives, inputs }: CardFilled): string[] {
  const given = Object.fromEntries(gives.map(({ path }) => [path, inputs[path] ?? '']));
  return refusals(card, given).map(
    (sentence) => `the client refuses what is right: ${JSON.stringify(given)} ${sentence}`,
  );
}

/** A double tap comes as two messages; the channel delivers one of them twice. */
async function sent({ receive, talker, ksh, random }: Step, kept: KeptCard, filled: CardFilled, isTwice: boolean) {
  const does: Does = { text: filled.title, card: filled };
  const own = { of: kept.card };
  const isTapped = isTwice && random.whole(2) === 0;
  const once = () => tells(receive, talker, ksh, does, { ...own, copies: isTwice && !isTapped ? 2 : 1 });
  await Promise.all(isTapped ? [once(), once()] : [once()]);
}

/** One of the answers on it, by the engine; so that it is told apart, it is one that nobody else gives. */
async function changedAtDesk({ store, ksh, whole, random, number, desk }: Step, { card }: KeptCard): Promise<void> {
  const path = random.pick(card.inputs).id ?? '';
  const { section = '', name = '' } = readPath(path) ?? {};
  const question = whole.sections[section]?.questions[name];
  if (!question) return;
  const { head, fields } = await booksOf(store, ksh, whole);
  if (!head) return;
  const given = valueFor(patternOf(path), question, 50_000 + number);
  if (isSame(fields.get(path)?.value.answer, given.value)) return;
  const gives = { ...given, place: patternOf(path) };
  desk.push({
    ksh,
    by: 'desk',
    id: `desk-${number}`,
    does: { text: '', gives },
    activity: {} as never,
    told: [],
    seen: [],
  });
  await writtenAtDesk({ store, ksh, whole }, { head, fields: Object.fromEntries(fields) }, { [path]: given.value });
}
