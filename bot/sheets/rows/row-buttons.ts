// What can be done with one row of a sheet: it is right, or it is asked again. The buttons name the place and what was seen there, never the answer.
import type { NextQuestion } from '../../../dialogs/progress';
import { versionAt } from '../../../dialogs/sheet';
import { texts } from '../../texts';
import { act } from '../../texts/lead';
import { type PartOfRows, withRows } from '../../texts/sheet-rows';
import type { RowGroup } from '../../texts/sheets';
import type { Button, Reply, RowsPart } from '../../turn';
import type { SheetAtHand } from '../sheet-at-hand';
import { sumOf } from '../step';
import { thatFit } from './rows-that-fit';

type Groups = RowsPart['groups'];
type PressedRow = Omit<Groups[number]['rows'][number], 'number'>;
type Place = Pick<SheetAtHand, 'scope' | 'form' | 'sheet'>;

/** `seen`: of what was accepted, which is opened by it. */
export function changeButton({ scope, form, sheet }: Place, path: string, seen?: string): Button {
  const version = String(versionAt(sheet.fields, path));
  const args = { ksh: scope.ksh, form: form.id, place: path, version, ...(seen !== undefined && { seen }) };
  return act(texts.rowChangeTitle, 'sheet-row', args);
}

function okButton({ scope, form }: Place, row: NextQuestion): Button {
  const args = { ksh: scope.ksh, form: form.id, place: row.path, sum: sumOf([row]) };
  return act(texts.rowOkTitle, 'sheet-row-ok', args);
}

/** What is known: all of it at once by the buttons below, or one by one. One alone is all of it. */
export function confirmedByRow(
  hand: Place,
  {
    above,
    groups,
    rows,
    buttons,
  }: { above: string; groups: readonly RowGroup[]; rows: readonly NextQuestion[]; buttons: Button[] },
): Reply {
  const oneByOne = rows.map((row) => [...(rows.length > 1 ? [okButton(hand, row)] : []), changeButton(hand, row.path)]);
  return withRows({
    above,
    groups: withButtons(groups, oneByOne),
    inWords: texts.confirmInWords(rows.length),
    onCard: texts.confirmOnCard(rows.length),
    buttons,
  });
}

/** In their order, with one count over all groups; a group alone needs no name. */
export function withButtons(groups: readonly RowGroup[], buttonsOf: readonly Button[][]): Groups {
  let count = 0;
  return groups.map(({ title, rows }) => ({
    ...(groups.length > 1 && { title }),
    rows: rows.map((row) => {
      count += 1;
      return { ...row, number: count, buttons: buttonsOf[count - 1] ?? [] };
    }),
  }));
}

export interface Page {
  groups: Groups;
  /** Of more rows than fit. */
  part?: PartOfRows;
}

/** What one card can hold, beginning with row `from`; what is only read stands in the text, where there is more room. */
export function pageOf(groups: Groups, from: number, said: readonly string[] = []): Page {
  const all = groups.flatMap(({ rows }) => rows);
  const start = from < all.length ? from : 0;
  const rest = all.slice(start);
  const shown = fitting(rest, said);
  if (shown === all.length) return { groups };
  const end = start + shown;
  const isLast = end === all.length;
  let begins = 0;
  const here = groups.flatMap(({ missing, ...group }) => {
    const [first, ends] = [begins, begins + group.rows.length];
    begins = ends;
    const rows = group.rows.slice(Math.max(0, start - first), Math.max(0, end - first));
    const isEmptyHere = first === ends && first >= start && (first < end || isLast);
    if (rows.length === 0 && !isEmptyHere) return [];
    return [{ ...group, rows, ...(missing && ends <= end && { missing }) }];
  });
  return { groups: here, part: { from: start, shown, of: all.length } };
}

/** How many of them, from the first on: a message of words alone holds more. */
export function fitting(rows: readonly PressedRow[], said: readonly string[] = []): number {
  const buttons = Math.max(0, ...rows.map((row) => row.buttons.length));
  if (buttons === 0) return rows.length;
  const sized = rows.map((row) => ({ ...row, place: placeOf(row) }));
  return thatFit(sized, buttons, said);
}

const placeOf = ({ buttons: [first] }: PressedRow): string =>
  (first?.press.do === 'act' ? first.press.args.place : undefined) ?? '';
