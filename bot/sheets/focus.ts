// The section one is in: chosen, or come to by going on. While there is one, only that is asked; the rest of the sheet is a word away.
import { isUnknown } from '../../dialogs/answers';
import type { Form } from '../../dialogs/form';
import { readPath } from '../../dialogs/path';
import { viewOf } from '../../dialogs/view';
import type { OpenSheet, Session } from '../session';
import type { NamedSheet } from './reaching';
import type { SheetAtHand } from './sheet-at-hand';

export interface Focus {
  section: string;
  /** What nobody knew is asked once more: the place that was asked last, '' at the beginning. */
  again?: string | undefined;
}

/** In `list` of what is open: those sections in which something is not known; all of them, as they are checked. */
export const NOT_KNOWN = '?';
export const CHECKED = '!';

/** A form in parts is never asked as a whole: somebody would have to answer 275 questions in a row. */
export const isInParts = ({ parts }: Form): boolean => parts !== undefined;

/** As the button says, or as the talk has it; an old button of another sheet brings the section of its question. */
export function focusIn(form: Form, named: NamedSheet & { place?: string }, { sheet }: Session): Focus | undefined {
  const open = sheet?.ksh === named.ksh && sheet.form === named.form ? sheet : undefined;
  const ofPlace = isInParts(form) && named.place !== undefined ? readPath(named.place)?.section : undefined;
  const section = named.section ?? open?.section ?? ofPlace;
  if (section === undefined || !form.sections[section]) return undefined;
  const isAgain = open?.again && open.section === section;
  return { section, ...(isAgain && { again: open.shown?.path ?? '' }) };
}

/** Where somebody went by themselves they stay; of a form in parts one is always in a section. */
export function inFocus(hand: SheetAtHand, section: string): SheetAtHand {
  const { focus, form } = hand;
  if (focus?.section === section || !(focus || isInParts(form))) return hand;
  return { ...hand, focus: { section } };
}

/** What is remembered of where one is. */
export function openIn({ scope, form, focus }: Pick<SheetAtHand, 'scope' | 'form' | 'focus'>): OpenSheet {
  return {
    ksh: scope.ksh,
    form: form.id,
    ...(focus && { section: focus.section }),
    ...(focus?.again !== undefined && { again: true }),
  };
}

/** The next question in the section that was answered with "nem tudom". */
export function againIn({ form, filling, focus }: Pick<SheetAtHand, 'form' | 'filling' | 'focus'>): string | undefined {
  if (focus?.again === undefined) return undefined;
  const { questions = [] } = viewOf(form, filling).sections.find(({ name }) => name === focus.section) ?? {};
  const last = questions.findIndex(({ path }) => path === focus.again);
  return questions.slice(last + 1).find(({ answer }) => isUnknown(answer))?.path;
}

/** For "vissza": the question before this one, in the section one is in; without a place its last one. */
export function placeBeforeIn({ form, filling, focus }: SheetAtHand, path: string | undefined): string | undefined {
  const all = viewOf(form, filling)
    .sections.filter(({ name }) => focus === undefined || name === focus.section)
    .flatMap(({ questions }) => questions);
  const at = path === undefined ? all.length : all.findIndex((one) => one.path === path);
  return all[at - 1]?.path;
}
