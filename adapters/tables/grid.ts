// Cells as a reader of one kind of file found them: row 1 is the first of the file, empty rows are kept.

export type GridRead = { ok: true; grid: string[][]; notes: string[] } | { ok: false; problem: string };
