// "átadom a 3. szakaszt Kovács Annának": a section or part of a sheet goes to a colleague, who is told; it is handed on, and taken back.
import { z } from 'zod';
import { readPath } from '../../dialogs/path';
import { fold } from '../../knowledge/hungarian/fold';
import type { OpenSheet, Session } from '../session';
import { isInParts, openIn } from '../sheets/focus';
import { namedColleague } from '../sheets/handing/colleague-named';
import { handed, takenBack } from '../sheets/handing/handed';
import { handingOf } from '../sheets/handing/handing';
import { type Colleague, colleaguesIn } from '../sheets/handing/holders';
import { goingOn, type InSheet } from '../sheets/outcomes';
import { putAside } from '../sheets/put-aside';
import { namedSheet, reached } from '../sheets/reaching';
import { argsOf, overview, sectionWanted } from '../sheets/sections/overview';
import { sectionsOf } from '../sheets/sections/sections';
import { namedInSheet, numberedInSheet } from '../sheets/sections/sections-named';
import { isClosed, sentTold } from '../sheets/sending/sent-told';
import { stepIn } from '../sheets/step';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';
import { says, saysPolitely } from './says';

const aboutSection = namedSheet.extend({ section: z.string() });
const toPerson = aboutSection.extend({ person: z.string() });

type Asked =
  | { kind: 'hand'; words: string }
  | { kind: 'take'; words: string }
  | { kind: 'whom'; what: string }
  | ({ kind: 'pressed' } & z.infer<typeof toPerson>)
  | ({ kind: 'pressed-back' } & z.infer<typeof aboutSection>);

export function handOver(desk: Desk): Handler {
  const name = 'hand-over-section';
  return {
    name,
    async handle(turn, session, asker) {
      const asked = askedFor(turn, session);
      const named = asked && 'ksh' in asked ? asked : session.sheet;
      if (!asked || !named) return undefined;
      const { section: _, ...sheet } = named;
      const isPress = 'ksh' in asked;
      const result = await reached(desk, isPress ? sheet : named, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      const inSheet = { hand: result.hand, session, asker };
      if (isClosed(inSheet.hand)) return sentTold(desk, inSheet);
      return decided(desk, inSheet, turn, asked);
    },
  };
}

function askedFor(turn: Turn, { sheet, filling, requesting, naming }: Session): Asked | undefined {
  if (turn.conversation.scope !== 'personal' || filling) return undefined;
  const to = actOf(turn, 'hand-over', toPerson);
  if (to) return { kind: 'pressed', ...to };
  const back = actOf(turn, 'take-section-back', aboutSection);
  if (back) return { kind: 'pressed-back', ...back };
  const isTyped = turn.kind === 'message' && !turn.press && turn.attachments === 0;
  if (
    !sheet ||
    sheet.disputed ||
    !isTyped ||
    requesting ||
    naming ||
    turn.text.length > LONGEST ||
    turn.text.includes('?')
  ) {
    return undefined;
  }
  const folded = fold(turn.text).trim();
  const [isHand, before = '', after = ''] = texts.handOverBegun.exec(folded) ?? [];
  if (isHand !== undefined) return { kind: 'hand', words: `${before} ${after}`.trim() };
  const [isTake, from = '', what = ''] = texts.takeBackBegun.exec(folded) ?? [];
  if (isTake !== undefined) return { kind: 'take', words: `${from} ${what}`.trim() };
  return sheet.handing === undefined || sheet.rests ? undefined : { kind: 'whom', what: sheet.handing };
}

const LONGEST = 120;

async function decided(desk: Desk, inSheet: InSheet, turn: Turn, asked: Asked): Promise<Outcome | undefined> {
  if (asked.kind === 'pressed-back') return takenBack(desk, inSheet, turn, asked.section);
  const colleagues = (await colleaguesIn(desk, inSheet.hand)).filter(({ key }) => key !== inSheet.asker.key);
  if (asked.kind === 'pressed') {
    const to = colleagues.find(({ key }) => key === asked.person);
    return to
      ? handed(desk, inSheet, turn, asked.section, to)
      : toWhom(desk, inSheet, asked.section, colleagues, [texts.handingNoOne]);
  }
  if (asked.kind === 'whom') return whom(desk, inSheet, turn, asked.what, colleagues);
  if (asked.kind === 'take') {
    const { hand, session } = inSheet;
    const what =
      sectionIn(inSheet, asked.words) ??
      (asked.words === '' && session.sheet?.list === '' ? hand.focus?.section : undefined);
    return what === undefined
      ? sectionWanted(inSheet, texts.takeWhich(exampleIn(inSheet)))
      : takenBack(desk, inSheet, turn, what);
  }
  const { found, rest, isStranger } = namedColleague(colleagues, asked.words);
  const what = sectionIn(inSheet, isStranger ? rest.replace(/\S+n[ae]k$/, '') : rest);
  if (what === undefined) return sectionWanted(inSheet, texts.handWhich(exampleIn(inSheet)));
  const [to] = found;
  if (to && found.length === 1) return handed(desk, inSheet, turn, what, to);
  const said = isStranger ? [texts.handingNoOne] : found.length > 1 ? [texts.handingSeveral] : [];
  return toWhom(desk, inSheet, what, found.length > 1 ? found : colleagues, said);
}

/** Named, or the one that one is in. */
function sectionIn({ hand, session }: InSheet, words: string): string | undefined {
  const sections = sectionsOf(hand);
  const bare = words.replace(/^(?:a|az|ezt|ezt a|ezt az)?\s*(?:szakaszt|reszt)?$/, '');
  if (bare === '') return whereOneIs(hand, session.sheet);
  const typed = bare.replace(/^(?:a|az) /, '').replace(/(\d)-?(?:[aeo]t|ot|t)\b/, '$1');
  const named = numberedInSheet(sections, typed, session.sheet?.list ?? '') ?? namedInSheet(sections, typed);
  if (named?.kind === 'part') return named.part.name;
  return named?.kind === 'section' ? named.line.name : undefined;
}

/** As people may write it. */
function exampleIn({ hand }: InSheet): string {
  const { all } = sectionsOf(hand);
  return (all.find(({ isOver }) => !isOver) ?? all[0])?.code ?? '1';
}

function whereOneIs(hand: InSheet['hand'], sheet: OpenSheet | undefined): string | undefined {
  if (sheet?.handing !== undefined) return sheet.handing;
  if (sheet?.list !== undefined && sheet.list !== '' && hand.form.parts?.[sheet.list]) return sheet.list;
  if (hand.focus && (sheet?.list === undefined || sheet.isDone)) return hand.focus.section;
  const shown = sheet?.shown && readPath(sheet.shown.path)?.section;
  if (shown !== undefined || isInParts(hand.form) || sheet?.list !== undefined) return shown;
  const step = stepIn(hand);
  return step.kind === 'confirm' ? step.section : undefined;
}

const MOST_LISTED = 8;

async function toWhom(
  desk: Desk,
  inSheet: InSheet,
  what: string,
  colleagues: readonly Colleague[],
  before: readonly string[] = [],
): Promise<Outcome> {
  const { hand, session } = inSheet;
  const handing = await handingOf(desk, inSheet, what);
  if (!handing) return overview(desk, inSheet, { before: [texts.noSuchSection] });
  const { title, isPart, sections, kept, holders } = handing;
  if (sections.length === 0) {
    return sectionWanted(inSheet, kept.length > 0 ? texts.handingNotYours(kept) : texts.handingNothing);
  }
  const holder = isPart ? undefined : holders.get(what);
  const reply = texts.handToWhom({
    municipality: hand.municipality,
    form: hand.form.title,
    title,
    isPart,
    what,
    args: argsOf(hand),
    colleagues: colleagues.slice(0, MOST_LISTED),
    more: Math.max(0, colleagues.length - MOST_LISTED),
    holder,
    before,
    mayTakeBack: holder !== undefined,
  });
  const { list } = session.sheet ?? {};
  const open = { ...openIn(hand), ...(list !== undefined && { list }), handing: what };
  return { replies: [reply], session: { ...session, sheet: open }, uses: true };
}

/** While it is asked to whom: a number or a name, or one of the words that always work. */
async function whom(
  desk: Desk,
  inSheet: InSheet,
  turn: Turn,
  what: string,
  colleagues: readonly Colleague[],
): Promise<Outcome | undefined> {
  const { hand, session } = inSheet;
  const isAny = (...lists: (readonly string[])[]) => lists.some((words) => says(turn, words));
  if (saysPolitely(turn, texts.helpWords)) return toWhom(desk, inSheet, what, colleagues, [texts.handingHelp]);
  if (isAny(texts.sheetAgainWords)) return toWhom(desk, inSheet, what, colleagues);
  if (isAny(texts.nothingAskedWords)) return toWhom(desk, inSheet, what, colleagues, [texts.handingBack]);
  if (isAny(texts.sheetLaterWords)) return putAside(inSheet);
  if (isAny(texts.backWords, texts.cancelWords, texts.sheetGoOnWords))
    return left(desk, { hand, session, asker: inSheet.asker });
  const number = /^\s*(\d{1,2})[.)]?\s*$/.exec(turn.text)?.[1];
  const chosen = number === undefined ? undefined : colleagues.slice(0, MOST_LISTED)[Number(number) - 1];
  if (chosen) return handed(desk, inSheet, turn, what, chosen);
  if (number !== undefined) return toWhom(desk, inSheet, what, colleagues, [texts.handingBack]);
  const { found, rest } = namedColleague(colleagues, turn.text);
  const [to] = found;
  if (to && found.length === 1 && rest === '') return handed(desk, inSheet, turn, what, to);
  if (found.length > 1 && rest === '') return toWhom(desk, inSheet, what, found, [texts.handingSeveral]);
  // A name that nobody has; anything longer is about something else.
  return /^\s*\p{L}+(?: \p{L}+)?\s*$/u.test(turn.text) && /^\p{Lu}/u.test(turn.text.trim())
    ? toWhom(desk, inSheet, what, colleagues, [texts.handingNoOne])
    : undefined;
}

function left(desk: Desk, inSheet: InSheet): Outcome | Promise<Outcome> {
  const before = [texts.handingLeft];
  return inSheet.session.sheet?.list === undefined
    ? goingOn(desk, inSheet, { before })
    : overview(desk, inSheet, { before });
}
