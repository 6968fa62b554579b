// A sheet of many questions before it is sent: how each section stands, and the answers of one, numbered so that one of them can be changed.
import { shown } from '../../../dialogs/differences';
import type { Finding } from '../../../dialogs/findings';
import { type SeenQuestion, type SeenSection, viewOf } from '../../../dialogs/view';
import type { Outcome } from '../../handlers/handler';
import { texts } from '../../texts';
import { CHECKED, openIn } from '../focus';
import { type InSheet, lookedAt } from '../outcomes';
import { placed } from '../row-meant';
import { changeButton, fitting } from '../rows/row-buttons';
import { isClosed, resting } from '../sending/sent-told';
import type { SheetAtHand } from '../sheet-at-hand';
import { argsOf } from './overview';
import { sectionsOf } from './sections';

export type HowSent = 'can-be-sent' | 'lead-must-send' | 'lacking' | 'to-correct' | 'is-sent';

/** Sections stand there to choose from afterwards. */
export function sectionsChecked(
  inSheet: InSheet,
  how: HowSent | undefined,
  leads: readonly string[],
  part?: string,
): Outcome {
  const { hand, session } = inSheet;
  const { parts, standing } = sectionsOf(hand);
  const reply = texts.sectionsChecked({
    municipality: hand.municipality,
    form: hand.form,
    parts: parts.filter(({ name }) => part === undefined || name === part),
    standings: new Map(standing.sections.map((each) => [each.name, each])),
    ...saidOf(standing.findings),
    how,
    leads,
    args: argsOf(hand),
  });
  const sheet = { ...openIn(hand), list: part ?? CHECKED };
  return { replies: [reply], session: isClosed(hand) ? resting(session, hand) : { ...session, sheet }, uses: true };
}

const MOST_ROWS = 60;
/** A message of Teams holds 28 KB, and some letters take two bytes. */
const MOST_LETTERS = 8000;

/** `from`: the row it begins with, when there are more than fit a message. */
export function sectionChecked(inSheet: InSheet, name: string, from = 0): Outcome | undefined {
  const { session } = inSheet;
  const hand = { ...inSheet.hand, focus: { section: name } };
  const { form, municipality } = hand;
  const { all, standing } = sectionsOf(hand);
  const line = all.find((each) => each.name === name);
  const seen = viewOf(form, hand.filling).sections.find((each) => each.name === name);
  if (!line || !seen) return undefined;
  const questions = rowsIn(seen);
  const isIn = ({ over }: Finding) => over.some((place) => place === name || new RegExp(`^${name}[.[]`).test(place));
  const found = standing.findings.filter(isIn);
  const told = bounded(questions.slice(from).map((one, at) => numberedRow(hand, seen, one, from + at + 1)));
  const rows = told.slice(
    0,
    fitting(
      told,
      found.map(({ sentence }) => sentence),
    ),
  );
  const reply = texts.sectionChecked({
    municipality,
    form: form.title,
    title: line.section.title,
    from,
    rows,
    more: from + rows.length < questions.length ? from + rows.length : undefined,
    missing: (standing.sections.find((each) => each.name === name)?.missing ?? []).map(({ item, question }) =>
      ofItem(seen, item, question.label),
    ),
    ...saidOf(found),
    isClosed: isClosed(hand),
    args: { ...argsOf(hand), section: name },
  });
  const shownRows = questions.slice(from, from + rows.length);
  const personal = shownRows.filter(({ question }) => question.kind.class === 'personal').map(({ path }) => path);
  const sheet = { ...openIn(hand), rests: true as const, rows: name };
  return { replies: [reply], session: { ...session, sheet }, uses: true, ...lookedAt(hand, personal) };
}

/** As they are numbered there. */
export function placeOfRow({ form, filling }: SheetAtHand, name: string, number: number): string | undefined {
  const seen = viewOf(form, filling).sections.find((each) => each.name === name);
  return seen && placed(rowsIn(seen), number)?.path;
}

export const rowsIn = ({ questions }: SeenSection): SeenQuestion[] =>
  questions.filter(({ adds, answer, known }) => !adds && (answer !== undefined || known));

export function rowOf(
  { circumstances }: SheetAtHand,
  seen: SeenSection,
  { item, question, answer, known }: SeenQuestion,
) {
  const value = shown(question, answer === undefined ? known?.value : answer, circumstances) ?? '';
  return { label: ofItem(seen, item, question.label), value, isOpen: known !== undefined };
}

function ofItem({ items = [] }: SeenSection, item: string | undefined, label: string): string {
  if (item === undefined || items.length < 2) return label;
  return `${items.findIndex(({ id }) => id === item) + 1}. ${label}`;
}

/** One at least. */
export function bounded<Row extends { label: string; value: string }>(rows: readonly Row[]): Row[] {
  let letters = 0;
  const end = rows.findIndex(({ label, value }, at) => {
    letters += label.length + value.length;
    return at > 0 && (at >= MOST_ROWS || letters > MOST_LETTERS);
  });
  return rows.slice(0, end === -1 ? rows.length : end);
}

function numberedRow(hand: SheetAtHand, seen: SeenSection, one: SeenQuestion, number: number) {
  const { isOpen, ...row } = rowOf(hand, seen, one);
  const buttons = isClosed(hand) ? [] : [changeButton(hand, one.path)];
  return { ...row, number, ...(isOpen && { note: texts.rowOpen }), buttons };
}

function saidOf(findings: readonly Finding[]) {
  return {
    blocking: findings.filter(({ weight }) => weight === 'blocks').map(({ sentence }) => sentence),
    warnings: findings.filter(({ weight, isKept }) => weight === 'warns' && !isKept).map(({ sentence }) => sentence),
  };
}
