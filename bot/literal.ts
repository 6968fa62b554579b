// Words that must stay words inside Markdown.

/** What a person typed, on one line and harmless. */
export function literal(typed: string): string {
  return typed.replace(/\s+/g, ' ').replace(/[\\`*_[\]()~>#<|]/g, '\\$&');
}

/** A line of ours that may hold a title with a star; `[1]` stays, because Teams hangs its citation on it. */
export function literalLine(line: string): string {
  return line.replace(/[\\`*_~<]/g, '\\$&').replaceAll('](', ']\\(');
}
