// A sheet as a list of sections: what state each is in, how it is numbered for people ("4.5"), and where one goes on.
import { isUnknown, movesOf, presentPlace, valueIn } from '../../../dialogs/answers';
import type { Form, Section } from '../../../dialogs/form';
import { readPath } from '../../../dialogs/path';
import { isOpen } from '../../../dialogs/progress';
import { type SectionState, type Standing, standingOf } from '../../../dialogs/states';
import { type SeenQuestion, viewOf } from '../../../dialogs/view';
import type { SheetAtHand } from '../sheet-at-hand';

export interface SectionLine {
  name: string;
  section: Section;
  /** "4.5", or "3" where there are no parts: by it the section can be chosen. */
  code: string;
  state: SectionState;
  answered: number;
  of: number;
  /** Asked when one goes on; a section may be complete with optional questions still open. */
  isOver: boolean;
  unknown: readonly SeenQuestion[];
}

export interface PartOfSheet {
  /** '' where there are no parts. */
  name: string;
  title: string;
  sections: readonly SectionLine[];
}

export interface Sections {
  parts: readonly PartOfSheet[];
  all: readonly SectionLine[];
  standing: Standing;
}

/** Only what applies. */
export function sectionsOf(hand: SheetAtHand): Sections {
  const { form, filling, circumstances } = hand;
  const standing = standingOf(form, filling, circumstances);
  const seen = new Map(viewOf(form, filling).sections.map((each) => [each.name, each.questions]));
  const parts = partsOf(form).map(([name, title], at) => {
    const inPart = standing.sections.filter(({ section }) => name === '' || section.part === name);
    const sections = inPart.map((each, index): SectionLine => {
      const { name: called, section, state, answered, of } = each;
      const questions = seen.get(called) ?? [];
      const unknown = questions.filter(({ answer }) => isUnknown(answer));
      const isOver = !questions.some((one) => one.known || isOpen(one, filling));
      const code = name === '' ? `${index + 1}` : `${at + 1}.${index + 1}`;
      return { name: called, section, code, state, answered, of, isOver, unknown };
    });
    return { name, title, sections };
  });
  return { parts, all: parts.flatMap(({ sections }) => sections), standing };
}

function partsOf({ parts }: Form): [name: string, title: string][] {
  return parts ? Object.entries(parts).map(([name, { title }]) => [name, title]) : [['', '']];
}

/** After `from`, or from the beginning: what this person was given first, what others have last. */
export function nextSection(
  { all }: Pick<Sections, 'all'>,
  { handedTo }: SheetAtHand['sheet']['head']['value'],
  asker: string | undefined,
  from?: string,
): SectionLine | undefined {
  const at = all.findIndex(({ name }) => name === from) + 1;
  const open = [...all.slice(at), ...all.slice(0, at)].filter(({ isOver, name }) => !isOver && name !== from);
  const isOf = (who: (to: string | undefined) => boolean) => open.find(({ name }) => who(handedTo[name]?.to));
  return isOf((to) => to !== undefined && to === asker) ?? isOf((to) => to === undefined) ?? open[0];
}

/** Something was answered here, and it does not fit any more. */
export function isOutdated(hand: SheetAtHand, path: string): boolean {
  return outdatedIn(hand).some((one) => one.path === path);
}

/** Answers that were given to an earlier version of the form and no longer fit: these are asked again. */
export function outdatedIn({ form, filling, sheet: { fields } }: SheetAtHand): SeenQuestion[] {
  const moves = movesOf(form);
  const { questions } = viewOf(form, filling);
  return Object.entries(fields).flatMap(([stored, { value }]) => {
    const place = presentPlace(moves, stored) ?? stored;
    const asked = readPath(place)?.name === undefined ? undefined : questions.get(place);
    const isGone = asked && !asked.adds && asked.answer === undefined && valueIn(value.answer) !== undefined;
    return isGone ? [asked] : [];
  });
}
