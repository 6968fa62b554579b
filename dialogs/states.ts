// How far the sections of a form are, what is missing, and whether it can be sent.
import type { Circumstances } from './answer-kind';
import type { Filling } from './answers';
import { type Finding, findings } from './findings';
import type { Form, Section } from './form';
import { isOpen } from './progress';
import { type SeenQuestion, type SeenSection, viewOf } from './view';

export type SectionState = 'not-started' | 'in-progress' | 'complete' | 'returned';

export interface SectionStanding {
  name: string;
  section: Section;
  state: SectionState;
  /** What must be there is there, and nothing in it is blocked; optional questions may still be open. */
  isComplete: boolean;
  /** Answered, and applying as far as the answers tell now. */
  answered: number;
  of: number;
  /** Needed and not answered. */
  missing: readonly SeenQuestion[];
  /** Known elsewhere and not confirmed yet. */
  toConfirm: number;
}

export interface Standing {
  sections: readonly SectionStanding[];
  findings: readonly Finding[];
  /** What stands between it and sending. */
  lacking: readonly SectionStanding[];
  blocking: readonly Finding[];
  canBeSent: boolean;
}

/** Only sections that apply. */
export function standingOf(form: Form, filling: Filling, circumstances: Circumstances): Standing {
  const found = findings(form, filling, circumstances);
  const blocking = found.filter(({ weight }) => weight === 'blocks');
  const sections = viewOf(form, filling).sections.map((each) => standing(each, filling, blocking));
  const isNeeded = ({ name, section: { part } }: SectionStanding) =>
    !form.sentWith || form.sentWith.includes(name) || (part !== undefined && form.sentWith.includes(part));
  const lacking = sections.filter((each) => isNeeded(each) && !each.isComplete);
  const isReturned = sections.some(({ state }) => state === 'returned');
  const canBeSent = lacking.length === 0 && blocking.length === 0 && !isReturned;
  return { sections, findings: found, lacking, blocking, canBeSent };
}

function standing(seen: SeenSection, filling: Filling, blocking: readonly Finding[]): SectionStanding {
  const { name, section, questions } = seen;
  const asked = questions.filter(({ adds }) => !adds);
  const missing = asked.filter(({ answer, known, question }) => answer === undefined && !known && !question.optional);
  const toConfirm = asked.filter(({ known }) => known).length;
  const isBlocked = blocking.some(({ over }) => over.some((place) => isIn(place, name)));
  const isComplete = missing.length === 0 && toConfirm === 0 && !isBlocked;
  const answered = asked.filter(({ answer }) => answer !== undefined).length;
  const isReturned = questions.some(({ path }) => Object.hasOwn(filling.remarks ?? {}, path));
  // "There is none" is said of a list, too.
  const isBegun = questions.some(({ answer }) => answer !== undefined);
  const isOver = isComplete && !questions.some((one) => isOpen(one, filling) && !one.question.optional && !one.adds);
  const state = isReturned ? 'returned' : !isBegun ? 'not-started' : isOver ? 'complete' : 'in-progress';
  return { name, section, state, isComplete, answered, of: asked.length, missing, toConfirm };
}

const isIn = (place: string, section: string): boolean =>
  place === section || place.startsWith(`${section}.`) || place.startsWith(`${section}[`);
