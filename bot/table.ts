// Tables as they come in and go out: what the core needs to know of a CSV or XLSX file, and nothing about files.

/** A row as it stands in the file: `number` is the one that Excel shows beside it. */
export interface TableRow {
  number: number;
  /** As many as there are columns; '' where nothing stands. Without control characters and outer blanks, on one line. */
  cells: string[];
}

export interface Table {
  header: string[];
  /** Rows in which something stands. */
  rows: TableRow[];
}

export type TableRead =
  /** `notes`: Hungarian sentences about what was left out. */
  | { ok: true; table: Table; notes: string[] }
  /** One Hungarian sentence that says what to do. */
  | { ok: false; problem: string };

/** More rows than a workbook can have. */
export class TooManyRows extends Error {
  override name = 'TooManyRows';
}

/** `day`: ISO, "2026-11-22"; `phone`: checked, E.164 or with blanks. Both may begin with what would be a formula otherwise. */
export type OutCell = string | number | { day: string } | { phone: string };

export interface OutTable {
  /** Name of the sheet. */
  title: string;
  header: string[];
  rows: OutCell[][];
}
