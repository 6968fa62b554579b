// How the place of a step is called, how rows stand together, and which personal answers are read with them.
import { valueIn } from '../../dialogs/answers';
import { itemTitle, shown } from '../../dialogs/differences';
import { itemPath, pathOf } from '../../dialogs/path';
import type { NextQuestion } from '../../dialogs/progress';
import type { RowGroup } from '../texts/sheets';
import { isInParts } from './focus';
import type { SheetAtHand } from './sheet-at-hand';

/** "Kapcsolattartók, Kovács Anna" */
export function whereIs({ form, filling, circumstances }: SheetAtHand, { section, item }: NextQuestion): string {
  const { title: own = '', repeats } = form.sections[section] ?? {};
  const title = isInParts(form) ? `${form.title}, ${own}` : own;
  if (!item) return title;
  const at = pathOf(section, repeats?.calledBy ?? '', item.id);
  const name = valueIn(filling.answers[at]) ?? filling.known?.[at]?.value;
  const called =
    name === undefined
      ? `${item.number}. ${item.one}`
      : itemTitle(form, { [at]: name }, section, item.id, circumstances);
  return `${title}, ${called}`;
}

/** The name an item is called by is read with every question of it. */
export function looksOf({ form, filling }: SheetAtHand, rows: readonly NextQuestion[]): string[] {
  const places = rows.flatMap(({ path, question, section, item, answer, known }) => {
    const isRead = question.kind.class === 'personal' && (valueIn(answer) ?? known?.value) !== undefined;
    const { questions = {}, repeats } = form.sections[section] ?? {};
    const calledBy = repeats?.calledBy ?? '';
    const at = item && pathOf(section, calledBy, item.id);
    const isNamed =
      at !== undefined &&
      questions[calledBy]?.kind.class === 'personal' &&
      (valueIn(filling.answers[at]) ?? filling.known?.[at]?.value) !== undefined;
    return [...(isNamed ? [at] : []), ...(isRead ? [path] : [])];
  });
  return [...new Set(places)];
}

/** In the order of the rows, which is what they are numbered by; what is asked one thing stands under the section alone. */
export function groupsOf(hand: SheetAtHand, rows: readonly NextQuestion[]): RowGroup[] {
  const groups: RowGroup[] = [];
  let last: string | undefined;
  for (const row of rows) {
    const isOneThing = Object.keys(hand.form.sections[row.section]?.questions ?? {}).length === 1;
    const { item, ...alone } = row;
    const title = whereIs(hand, isOneThing ? alone : row);
    const place = isOneThing ? row.section : itemPath(row.section, item?.id ?? '');
    if (place !== last) groups.push({ title, rows: [] });
    last = place;
    const value = shown(row.question, row.answer ?? row.known?.value, hand.circumstances) ?? '';
    groups.at(-1)?.rows.push({ label: row.question.label, value });
  }
  return groups;
}
