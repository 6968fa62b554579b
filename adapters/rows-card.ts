// Answers one under the other as the body of an Adaptive Card 1.5: on the left what each is and what stands there, on the right what can be done with it.
import type { Json } from '../bot/ports';
import { texts } from '../bot/texts';
import type { RowsPart } from '../bot/turn';
import { heading, shownWords, literalText as text } from './card-words';

type JsonObject = Record<string, Json>;
type Row = RowsPart['groups'][number]['rows'][number];

export function rowsBody({ groups }: RowsPart): JsonObject[] {
  return groups.flatMap(({ title, rows, missing = [] }, at) => [
    ...(title === undefined || rows.length + missing.length === 0 ? [] : [heading(title, at === 0 ? '' : 'Large')]),
    ...rows.map(drawn),
    ...missing.map((label) => text(`${texts.rowMissing}: ${label}`, { color: 'Attention', weight: 'Bolder' })),
  ]);
}

function drawn(row: Row): JsonObject {
  const { number, label, value, note } = row;
  const words = [
    text(`${number}. ${label}`, { isSubtle: true, size: 'Small' }, ''),
    text(value, {}, 'None'),
    ...(note === undefined ? [] : [text(note, { isSubtle: true, size: 'Small' }, 'None')]),
  ];
  const told = { type: 'Column', width: 'stretch', items: words };
  const pressed = { type: 'Column', width: 'auto', items: [{ type: 'ActionSet', actions: actionsOf(row) }] };
  return { type: 'ColumnSet', separator: true, columns: row.buttons.length > 0 ? [told, pressed] : [told] };
}

/** What is pressed is no message of the person's own: the card that answers says of which row it speaks. So each press is carried once. */
function actionsOf(row: Row): JsonObject[] {
  return row.buttons.map(({ title, press }) => ({
    type: 'Action.Submit',
    title,
    tooltip: shownWords(texts.rowButtonSpoken(title, row)),
    data: { press },
  }));
}
