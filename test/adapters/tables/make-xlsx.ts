// A workbook written by hand, entry by entry: what no library would write must be read or refused, too.
import JSZip from 'jszip';

export interface MadeSheet {
  name: string;
  /** The rows' XML. */
  rows: string;
  state?: 'hidden';
}

/** `extra`: other entries of the zip, or other content for the usual ones. */
export function makeXlsx(sheets: MadeSheet[], extra: Record<string, string | Buffer> = {}): Promise<Buffer> {
  const zip = new JSZip();
  const names = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const relations = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const files: Record<string, string | Buffer> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...extra,
  };
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Rows of texts from row 1 on; a cell that begins with < is XML as it stands. */
export function rowsOf(cells: string[][]): string {
  return cells
    .map((row, at) => {
      const inRow = row.map((cell, column) => {
        const place = `${String.fromCharCode(65 + column)}${at + 1}`;
        return cell.startsWith('<')
          ? cell.replace('<c', `<c r="${place}"`)
          : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
      });
      return `<row r="${at + 1}">${inRow.join('')}</row>`;
    })
    .join('');
}
