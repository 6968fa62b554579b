// "szakaszok": the overview of a sheet; there a section is chosen by number, name or button. Words that always work mean something there, too.
import type { OpenSheet } from '../session';
import { CHECKED, NOT_KNOWN, placeBeforeIn } from '../sheets/focus';
import { asksForHelp, helpInSheet } from '../sheets/help-in-sheet';
import { goingOn, type InSheet } from '../sheets/outcomes';
import { putAside } from '../sheets/put-aside';
import { namedSheet, reached } from '../sheets/reaching';
import { overview, partShown, sectionOpened, wentTo } from '../sheets/sections/overview';
import { nextSection, sectionsOf } from '../sheets/sections/sections';
import { namedInSheet, numberedInSheet } from '../sheets/sections/sections-named';
import { isClosed, leadsOf, resting, sentTold } from '../sheets/sending/sent-told';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import { checked } from './check-sheet';
import type { Desk, Handler, Outcome } from './handler';
import { says } from './says';
import { unknownListed } from './unknown-answers';

export function chooseSection(desk: Desk): Handler {
  const name = 'choose-section';
  return {
    name,
    async handle(turn, session, asker) {
      if (turn.conversation.scope !== 'personal' || session.filling) return undefined;
      const again = actOf(turn, 'sheet-again', namedSheet);
      const pressed = again ?? actOf(turn, 'sheet-section', namedSheet);
      const isTyped = turn.kind === 'message' && !turn.press && turn.attachments === 0;
      const isBusy = session.requesting || session.naming || !isTyped;
      const open = session.sheet;
      if (!pressed && (!open || isBusy || !concerns(turn, open, desk.clock.now() - (session.at ?? 0))))
        return undefined;
      const named = pressed ?? open;
      if (!named) return undefined;
      const { section: _, ...sheet } = named;
      const result = await reached(desk, pressed ? sheet : named, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      const inSheet = { hand: result.hand, session, asker };
      if (isClosed(inSheet.hand)) return sentTold(desk, inSheet);
      if (again) return sectionOpened(desk, inSheet, again.section ?? '', true);
      if (pressed) return chosen(desk, inSheet, pressed.section ?? '');
      return open?.rests && !says(turn, texts.sectionsWords) ? atRest(inSheet) : typed(desk, inSheet, turn);
    },
  };
}

/** Where sections stand to choose from, their names come after all words that mean something everywhere. */
export function chooseByName(desk: Desk): Handler {
  const name = 'choose-section';
  return {
    name,
    async handle(turn, session, asker) {
      const { sheet: open, requesting, naming, filling } = session;
      const isTyped = turn.kind === 'message' && !turn.press && turn.attachments === 0;
      if (open?.list === undefined || open.rests || open.disputed || requesting || naming || filling) return undefined;
      if (!isTyped || turn.conversation.scope !== 'personal' || turn.text.includes('?')) return undefined;
      const result = await reached(desk, open, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result || isClosed(result.hand)) return undefined;
      const named = namedInSheet(sectionsOf(result.hand), turn.text);
      return named && wentTo(desk, { hand: result.hand, session, asker }, named);
    },
  };
}

/** After this a message begins something new. */
const SLEEPS_AFTER_MS = 24 * 60 * 60_000;

const nowhere = [
  texts.backWords,
  texts.cancelWords,
  texts.sheetAgainWords,
  texts.sheetLaterWords,
  texts.nothingAskedWords,
];

/** A name or a number is a section only where they stand to choose from; of a sheet put aside only words of sheets are spoken. */
function concerns(turn: Turn, { rests, list, disputed }: OpenSheet, sinceMs: number): boolean {
  if (disputed) return false;
  if (says(turn, texts.sectionsWords)) return true;
  if (rests) return sinceMs < SLEEPS_AFTER_MS && nowhere.some((words) => says(turn, words));
  return list !== undefined;
}

function atRest({ hand, session }: InSheet): Outcome {
  const reply = texts.atRest(hand);
  return { replies: [reply], session: resting(session, hand), uses: true };
}

async function chosen(desk: Desk, inSheet: InSheet, section: string): Promise<Outcome> {
  if (section === '') return overview(desk, inSheet);
  return (await partShown(desk, inSheet, section)) ?? sectionOpened(desk, inSheet, section);
}

function typed(desk: Desk, inSheet: InSheet, turn: Turn): Outcome | undefined | Promise<Outcome | undefined> {
  const { hand, session } = inSheet;
  const { list = '' } = session.sheet ?? {};
  if (says(turn, texts.sectionsWords)) return overview(desk, inSheet);
  if (asksForHelp(turn)) return told(inSheet, `${helpInSheet(desk, turn, inSheet)}\n\n${texts.chooseOne}`);
  if (says(turn, texts.sheetLaterWords) || says(turn, texts.cancelWords)) return putAside(inSheet);
  if (says(turn, texts.backWords)) return steppedBack(desk, inSheet);
  if (says(turn, texts.sheetAgainWords)) return again(desk, inSheet);
  if (says(turn, texts.sheetGoOnWords) || says(turn, texts.sheetOkWords) || says(turn, texts.onwardsWords)) {
    return onwards(desk, inSheet);
  }
  if (says(turn, texts.nothingAskedWords)) return told(inSheet, texts.chooseSection);
  const named = numberedInSheet(sectionsOf(hand), turn.text, list);
  if (named) return wentTo(desk, inSheet, named);
  return noQuestion.test(turn.text.trim()) ? told(inSheet, texts.chooseSection) : undefined;
}

/** Only figures, or an address: an answer, where no question stands. */
const noQuestion = /^(?:[\d\s.,+()/-]*\d[\d\s.,+()/-]*|\S+@\S+|www\.\S+)$/i;

/** What stood there stands there again: the sections of a part, or the overview. */
async function again(desk: Desk, inSheet: InSheet): Promise<Outcome> {
  const { list = '' } = inSheet.session.sheet ?? {};
  if (inSheet.session.sheet?.isDone) return goingOn(desk, inSheet);
  if (list === NOT_KNOWN) return unknownListed(inSheet);
  if (list === CHECKED) return checked(desk, inSheet, await leadsOf(desk, inSheet.hand));
  const part = list === '' ? undefined : await partShown(desk, inSheet, list);
  return part ?? overview(desk, inSheet);
}

/** One still chooses; what stood there is not said again. */
function told({ hand, session }: InSheet, said: string): Outcome {
  const reply = texts.sectionWanted(hand.municipality, hand.form.title, said);
  return { replies: [reply], session: { ...session, sheet: session.sheet && { ...session.sheet } }, uses: true };
}

/** From a part to all of them; from a section that is complete to its last question. */
function steppedBack(desk: Desk, inSheet: InSheet): Outcome | Promise<Outcome> {
  const { hand, session } = inSheet;
  if (session.sheet?.list !== '') return overview(desk, inSheet);
  const last = hand.focus && session.sheet.isDone ? placeBeforeIn(hand, undefined) : undefined;
  return last === undefined ? told(inSheet, texts.overviewIsTop) : goingOn(desk, inSheet, { at: last });
}

function onwards(desk: Desk, inSheet: InSheet): Promise<Outcome> {
  const { hand, asker } = inSheet;
  const sections = sectionsOf(hand);
  const { list } = inSheet.session.sheet ?? {};
  const unknown = list === NOT_KNOWN ? sections.all.find((each) => each.unknown.length > 0) : undefined;
  if (unknown) return sectionOpened(desk, inSheet, unknown.name, true);
  const [lacking] = list === CHECKED ? sections.standing.lacking : [];
  if (lacking) return sectionOpened(desk, inSheet, lacking.name);
  const inPart = sections.parts.find(({ name }) => name === list)?.sections.find(({ isOver }) => !isOver);
  if (inPart && list !== '') return sectionOpened(desk, inSheet, inPart.name);
  const here = sections.all.find(({ name }) => name === hand.focus?.section);
  const next = here && !here.isOver ? here : nextSection(sections, hand.sheet.head.value, asker.key, here?.name);
  return next ? sectionOpened(desk, inSheet, next.name) : overview(desk, inSheet);
}
