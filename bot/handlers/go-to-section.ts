// "a második szakaszt", "harmadik rész", "következő szakasz", typed anywhere in a sheet: goes there; what was being asked is asked again later.
import { readPath } from '../../dialogs/path';
import { fold } from '../../knowledge/hungarian/fold';
import type { OpenSheet } from '../session';
import type { InSheet } from '../sheets/outcomes';
import { reached } from '../sheets/reaching';
import { ordinalIn, placed } from '../sheets/row-meant';
import { partShown, sectionOpened, sectionWanted } from '../sheets/sections/overview';
import { nextSection, type SectionLine, type Sections, sectionsOf } from '../sheets/sections/sections';
import { isClosed, sentTold } from '../sheets/sending/sent-told';
import { stepIn } from '../sheets/step';
import { texts } from '../texts';
import type { Turn } from '../turn';
import type { Desk, Handler, Outcome } from './handler';

export function goToSection(desk: Desk): Handler {
  const name = 'go-to-section';
  return {
    name,
    async handle(turn, session, asker) {
      const { sheet, filling, requesting, naming } = session;
      const which = whichIn(turn);
      if (!which || !sheet || sheet.disputed || filling || requesting || naming) return undefined;
      if (turn.conversation.scope !== 'personal') return undefined;
      const result = await reached(desk, sheet, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      const inSheet = { hand: result.hand, session, asker };
      return isClosed(inSheet.hand) ? sentTold(desk, inSheet) : gone(desk, inSheet, which, sheet);
    },
  };
}

interface Which {
  word: string;
  isPart: boolean;
}

function whichIn(turn: Turn): Which | undefined {
  if (turn.kind !== 'message' || turn.press || turn.text.length > LONGEST) return undefined;
  const folded = fold(turn.text)
    .trim()
    .replace(/[.!]+$/, '');
  const [, word, noun] = texts.sectionByPlace.exec(folded) ?? [];
  return word === undefined || noun === undefined ? undefined : { word, isPart: noun.startsWith('resz') };
}

const LONGEST = 60;

function gone(desk: Desk, inSheet: InSheet, which: Which, open: OpenSheet): Outcome | Promise<Outcome> {
  const sections = sectionsOf(inSheet.hand);
  const isFlat = sections.parts.length === 1;
  const name = isFlat || !which.isPart ? sectionAt(inSheet, sections, which, open) : undefined;
  if (name !== undefined) return sectionOpened(desk, inSheet, name);
  const part = isFlat ? undefined : partAt(inSheet, sections, which, open);
  const none = () => sectionWanted(inSheet, texts.noSectionThere);
  return part === undefined ? none() : partShown(desk, inSheet, part).then((shown) => shown ?? none());
}

/** Of a survey sections are counted within the part one is in; where one is in none, a number is a part's. */
function sectionAt({ hand, asker }: InSheet, sections: Sections, { word }: Which, open: OpenSheet): string | undefined {
  const { all, parts } = sections;
  const here = all.findIndex(({ name }) => name === whereIn(hand, open));
  if (word === texts.nextOrdinal) return nextSection(sections, hand.sheet.head.value, asker.key, all[here]?.name)?.name;
  if (word === texts.previousOrdinal) return all[here - 1]?.name;
  const part = parts.find(({ name }) => name === partHere(parts, open, all[here]));
  const among = (parts.length === 1 ? parts[0] : part)?.sections;
  const at = ordinalIn(word);
  if (among) return at === undefined ? undefined : placed(among, at)?.name;
  return at === -1 ? all.at(-1)?.name : undefined;
}

/** The one whose sections stand there to choose from, before the one that one was in. */
function partHere(parts: Sections['parts'], { list }: OpenSheet, here: SectionLine | undefined): string {
  const isListed = list !== undefined && parts.some(({ name }) => name === list);
  return isListed ? list : (here?.section.part ?? list ?? '');
}

function partAt({ hand }: InSheet, { parts, all }: Sections, { word }: Which, open: OpenSheet): string | undefined {
  const ofHere = all.find(({ name }) => name === whereIn(hand, open))?.section.part ?? open.list;
  const here = parts.findIndex(({ name }) => name === ofHere);
  if (word === texts.nextOrdinal) return parts[here + 1]?.name;
  if (word === texts.previousOrdinal) return parts[here - 1]?.name;
  const at = ordinalIn(word);
  return at === undefined ? undefined : placed(parts, at)?.name;
}

/** Chosen, or come to by going on. */
function whereIn(hand: InSheet['hand'], { shown, list }: OpenSheet): string | undefined {
  if (hand.focus || list !== undefined) return hand.focus?.section;
  const step = stepIn(hand);
  return shown ? readPath(shown.path)?.section : step.kind === 'confirm' ? step.section : undefined;
}
