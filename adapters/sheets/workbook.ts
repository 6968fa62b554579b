// A sheet as tables of a workbook: its answers, and, for whoever may see them, what stood there before.
import type { DocumentEvent, DocumentRow, SheetDocument } from '../../bot/sheets/documents/sheet-document';
import type { OutCell, OutTable } from '../../bot/table';
import { documentWords as words } from '../../bot/texts/document-words';
import { momentIn, printable } from './words';

export function workbookOf(document: SheetDocument): OutTable[] {
  const { events } = document;
  return [answersTable(document), ...(events ? [historyTable(document, events)] : [])];
}

/** Who said so is a column only for those who may see it. */
function answersTable({ blocks, events, names }: SheetDocument): OutTable {
  const withWho = events !== undefined;
  const { header, headerWho } = words.answers;
  const rows = blocks.flatMap(({ section, item = '', rows: all }) =>
    all.map((row): OutCell[] => [
      ...[section, item, row.label].map(printable),
      answerCell(row),
      ...(withWho ? whoAndWhen(row.by, names) : []),
    ]),
  );
  return { title: words.answers.title, header: [...header, ...(withWho ? headerWho : [])], rows };
}

function answerCell({ value, is, isPhone }: DocumentRow): OutCell {
  if (is === 'unconfirmed') return printable(`${value} ${words.unconfirmed}`);
  return is === 'said' && isPhone ? { phone: value } : printable(value);
}

function historyTable({ names }: SheetDocument, events: DocumentEvent[]): OutTable {
  const rows = events.map(({ section, item = '', label, value, by, at }): OutCell[] => [
    ...[section, item, label, value].map(printable),
    ...whoAndWhen(at === 0 ? undefined : { key: by, at }, names, words.fromRegister),
  ]);
  return { title: words.history.title, header: words.history.header, rows };
}

function whoAndWhen(by: DocumentRow['by'], names: ReadonlyMap<string, string>, nobody = ''): string[] {
  return by ? [printable(names.get(by.key) ?? words.unnamed), momentIn(by.at)] : [nobody, ''];
}
