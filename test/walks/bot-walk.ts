// Two people at random in a sheet, through the whole bot: what they do, and what must hold after each thing and in the end.
import type { Receive, Store } from '../../bot/ports';
import { sessionRecord } from '../../bot/session';
import { knownOf } from '../../bot/sheets/known';
import type { Filling } from '../../dialogs/answers';
import { addItem, bringBackItem, removeItem } from '../../dialogs/change';
import type { Form } from '../../dialogs/form';
import { formById } from '../../dialogs/forms/register';
import { fillingOf, type Sheet } from '../../dialogs/sheet';
import type { Random } from '../bench/seeded';
import { circumstances, filled } from '../dialogs/forms/right-answers';
import { appliesByDefinition } from '../dialogs/walks/oracle';
import { booksOf, violationsIn } from '../faults/sheets/sheet-books';
import type { Sent } from '../faults/sheets/sheet-clients';
import { register } from '../support/bot';
import type { TestPerson } from '../support/people';
import { cardDoes, cardDone, cardShown } from './card-steps';
import { writtenAtDesk } from './desk';
import { aside, type CardDoing, type Doing, doingsOf, isCardDoing, others, words, wrongs } from './doings';
import type { Does } from './filler';
import { brokenHandings, brokenStates, isHanding } from './moves';
import { askedIn, isToMend } from './seen';
import { type Talker, talkerOf, tells, tellsAgain } from './talker';
import { valueFor } from './values';

export interface Walk {
  receive: Receive;
  store: Store;
  ksh: string;
  /** The form whose words open it; `whole` is what it fills. */
  form: Form;
  whole: Form;
  /** Begins with all that is asked: it can be sent, and opened again. */
  isComplete: boolean;
  /** The first leads. */
  people: readonly [TestPerson, TestPerson];
  random: Random;
  rounds: number;
  /** Of a form that is gone through by sections: those where they meet. */
  sections?: readonly string[];
  /** Nothing but cards is filled in. */
  onlyCards?: boolean;
}

export interface Walked {
  violations: string[];
  turns: number;
  answers: number;
  sendings: number;
  disputes: number;
  /** Section cards that were filled in and sent. */
  cards: number;
  /** Sections handed over or taken back. */
  handings: number;
  /** What was done, to be read when something is broken. */
  told: string[];
}

const MOST_TO_THE_END = 250;

export async function walked(walk: Walk): Promise<Walked> {
  const { random, people, ksh, form } = walk;
  const talkers = people.map((person) => talkerOf(person)) as [Talker, Talker];
  const out: Walked = {
    violations: [],
    turns: 0,
    answers: 0,
    sendings: 0,
    disputes: 0,
    cards: 0,
    handings: 0,
    told: [],
  };
  const desk: Sent[] = [];
  const names = people.map(({ name }) => name);
  let number = 0;
  /** Whether they were told something new. */
  const act = async (who: 0 | 1, isAlone: boolean): Promise<boolean> => {
    const talker = talkers[who];
    number += 1;
    const does = random.pick(doingsOf(walk));
    out.told.push(`${who} ${does}`);
    if (does === 'again') await tellsAgain(walk.receive, talker, random.whole(6));
    if (does === 'items') await itemsChanged(walk);
    if (does === 'again' || does === 'items') return false;
    if (does === 'stale') {
      const press = talker.presses.length > 0 ? random.pick(talker.presses) : undefined;
      if (press) await tells(walk.receive, talker, ksh, { text: '' }, { press });
      return press !== undefined;
    }
    if (isCardDoing(does) && (walk.onlyCards || isCardAsked(walk, talker, does))) {
      out.violations.push(...(await cardDone({ ...walk, talker, desk, number: 2 * number + who }, does, isAlone)));
      out.told.push(`  ${talker.said.at(-1)?.sent.does.text}`);
      return true;
    }
    const said = saidFor(isCardDoing(does) ? 'right' : does, talker, walk, 2 * number + who, names[1 - who] ?? '');
    out.told.push(`  ${said.text.slice(0, 60)}`);
    await tells(walk.receive, talker, ksh, said);
    return true;
  };
  if (walk.isComplete) await writtenAtDesk(walk, undefined, filled(walk.whole, 'short').filling.answers);
  const opening = [form.startWords[0] ?? '', ...(walk.sections?.slice(0, 1) ?? [])];
  for (const talker of talkers) for (const text of opening) await tells(walk.receive, talker, ksh, { text });
  for (let round = 0; round < walk.rounds; round += 1) {
    const isBoth = random.whole(3) === 0;
    const who = random.whole(2) as 0 | 1;
    const [isTold] = await Promise.all(isBoth ? [act(0, false), act(1, false)] : [act(who, true)]);
    if (!isBoth && isTold) out.violations.push(...(await wronglyAsked(walk, talkers[who])));
    for (const talker of talkers) await cardShown(walk, talker, !isBoth);
    out.disputes += talkers.filter(({ seen }) => askedIn(walk.whole, seen).kind === 'disputed').length;
  }
  await toTheEnd(walk, talkers[0], out, number + 1);
  const all = [...talkers.flatMap(({ said }) => said.map(({ sent }) => sent)), ...desk];
  out.turns = all.length;
  out.answers = all.reduce((sum, { does }) => sum + (does.gives ? 1 : 0) + (does.card?.gives.length ?? 0), 0);
  out.cards = all.filter(({ does }) => does.card).length;
  const books = await booksOf(walk.store, ksh, walk.whole);
  out.sendings = books.editions.length;
  out.handings = books.trail.filter(({ action, result }) => isHanding(action) && result === 'done').length;
  out.violations.push(
    ...violationsIn(ksh, books, all, walk.whole),
    ...brokenStates(walk.whole, books),
    ...brokenHandings(books),
    ...(await failures(walk.store, talkers)),
  );
  return out;
}

function saidFor(
  does: Exclude<Doing, 'again' | 'items' | 'stale' | CardDoing>,
  talker: Talker,
  walk: Walk,
  number: number,
  other: string,
): Does {
  const { random, form, sections = [] } = walk;
  const section = random.pick(sections);
  if (does === 'section') return { text: section };
  if (does === 'hand')
    return { text: random.pick([`átadom az internetet ${other}nak`, 'átadás', 'visszaveszem', other]) };
  if (does === 'open') return { text: random.pick(form.startWords) };
  if (does === 'word') return { text: random.pick(words) };
  if (does === 'change') return { text: `módosítás ${1 + random.whole(30)}` };
  if (does === 'aside') return { text: random.pick(aside) };
  if (does === 'other') return { text: random.pick(others) };
  if (does === 'wrong') return { text: random.pick(wrongs) };
  const said = rightFor(talker, walk, number);
  return does === 'right' ? said : looselySaid(said, talker, walk);
}

/** There is one, or there could be. */
const isCardAsked = ({ whole }: Walk, { seen, cards }: Talker, does: CardDoing): boolean =>
  does.startsWith('old') ? cards.length > 0 : ['card', 'question', 'confirm'].includes(askedIn(whole, seen).kind);

/** What somebody says who wants to come to the end. */
function rightFor({ seen }: Talker, { random, whole, form, sections }: Walk, number: number): Does {
  const asked = askedIn(whole, seen);
  switch (asked.kind) {
    case 'card':
      return random.whole(3) === 0 ? { text: 'egyenként' } : cardDoes(seen, whole, { random, number, changes: 0.1 });
    case 'question': {
      const { place, question, now } = asked;
      if (question.optional && random.whole(3) === 0) return { text: 'kihagyom' };
      const gives = valueFor(place, question, number, now);
      return { text: gives.typed, press: true, gives: { ...gives, place } };
    }
    case 'more':
      return { text: random.whole(4) === 0 ? 'igen' : 'nem' };
    case 'confirm':
      return random.whole(4) === 0 ? { text: '1' } : { text: 'Igen, minden így van', press: true };
    case 'disputed':
      return { text: random.pick(['Ami most ott áll', 'Az enyém']), press: true };
    case 'full':
    case 'amending':
      return { text: 'ellenőrzés' };
    case 'checked':
      return asked.isUnusual ? { text: 'így marad' } : { text: random.pick(['beküldöm', 'folytatás']) };
    case 'aside':
    case 'lacking':
      return { text: 'folytatás' };
    case 'closed':
    case 'receipt':
      return { text: 'módosítás' };
    default:
      return { text: sections ? random.pick(sections) : (form.startWords[0] ?? '') };
  }
}

/** Where one goes through by sections, each has its end. */
const isSectionDone = ({ seen }: Talker): boolean =>
  seen.some(({ words }) => / szakasz kész | szakaszban nincs több kérdés/.test(words));

function looselySaid({ text, gives, card }: Does, { seen }: Talker, { whole }: Walk): Does {
  if (card) return { text, card };
  const typed = loosely(text);
  const asked = askedIn(whole, seen);
  const fit = asked.kind === 'question' ? asked.question.kind.fit(typed, circumstances) : undefined;
  return { text: typed, ...(gives && fit?.ok && { gives: { ...gives, typed, value: fit.value } }) };
}

/** As people type in a hurry. */
function loosely(text: string): string {
  return `  ${text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()} . `;
}

/** Somebody at another desk takes out, adds or brings back one of several: by the engine, with versions, and noted. */
async function itemsChanged({ store, ksh, whole, random }: Walk): Promise<void> {
  const groups = Object.keys(whole.sections).filter((name) => whole.sections[name]?.repeats);
  if (groups.length === 0) return;
  const group = random.pick(groups);
  const { head, fields } = await booksOf(store, ksh, whole);
  if (!head) return;
  const sheet: Sheet = { head, fields: Object.fromEntries(fields) };
  const filling = fillingOf(sheet);
  const item = `k${1 + random.whole(3)}`;
  const said = random.pick([addItem, removeItem, bringBackItem])(whole, filling, group, item);
  if (!said.ok) return;
  await writtenAtDesk({ store, ksh, whole }, sheet, said.changes);
}

/** The question on the screen, held against the form said a second time. */
async function wronglyAsked(walk: Walk, { chat }: Talker): Promise<string[]> {
  const { store, ksh } = walk;
  const record = (await store.read(chat, [sessionRecord.key])).get(sessionRecord.key);
  const { sheet: open } = sessionRecord.schema.parse(record?.value ?? sessionRecord.fresh);
  if (!open?.shown || open.rests) return [];
  const form = formById(open.form);
  const filling = form && (await fillingNow(walk, form));
  if (!filling) return [];
  return appliesByDefinition(form, filling, open.shown.path)
    ? []
    : [`${ksh}: ${open.shown.path} is asked and does not apply`];
}

async function fillingNow({ store, ksh, whole }: Walk, form: Form): Promise<Filling | undefined> {
  const municipality = register.byKsh(ksh);
  const { head, fields } = await booksOf(store, ksh, whole);
  if (!municipality) return undefined;
  const sheet = {
    head: head ?? { value: { state: 'draft', remarks: {} }, version: 0 },
    fields: Object.fromEntries(fields),
  } as Sheet;
  return fillingOf(
    sheet,
    knownOf(form, sheet, { municipality, register, contacts: [], circumstances, earlier: undefined }),
  );
}

async function toTheEnd(walk: Walk, lead: Talker, out: Walked, from: number): Promise<void> {
  await tells(walk.receive, lead, walk.ksh, { text: walk.form.startWords[0] ?? '' });
  for (let step = 0; step < MOST_TO_THE_END; step += 1) {
    const asked = askedIn(walk.whole, lead.seen);
    if (['full', 'closed', 'receipt'].includes(asked.kind) || isToMend(lead.seen) || isSectionDone(lead)) return;
    await tells(
      walk.receive,
      lead,
      walk.ksh,
      asked.kind === 'more' ? { text: 'nem' } : rightFor(lead, walk, 2 * (from + step)),
    );
  }
  out.violations.push(`${walk.ksh}: there is no end: ${lead.seen.at(-1)?.words}`);
}

async function failures(store: Store, talkers: readonly Talker[]): Promise<string[]> {
  const trails = await Promise.all(talkers.map(({ chat }) => store.auditTrail(chat, 0, 5_000)));
  return trails
    .flat()
    .filter(({ action }) => action === 'failed')
    .map(({ object }) => `a turn failed: ${object}`);
}
