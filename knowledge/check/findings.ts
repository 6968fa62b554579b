// What a check says of one place in the handbook. An error is served wrongly or not at all; a warning is for the next reading.

export interface Finding {
  path: string;
  /** From 1. */
  line: number;
  level: 'error' | 'warning' | 'note';
  kind: string;
  /** What is wrong, and what to do. */
  text: string;
}

export function sayFinding({ path, line, level, kind, text }: Finding): string {
  return `${path}:${line}: ${level}: ${kind}: ${text}`;
}
