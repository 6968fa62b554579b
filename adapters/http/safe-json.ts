// Bytes into a JSON value that is safe to walk: valid UTF-8, never nested deeply, without keys that reach for prototypes.
const MAX_DEPTH = 24;
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];
/** A text without these has no such key, not even one written with escapes: it is spared the walk through every value. */
const MAY_FORBID = /__proto__|constructor|prototype|\\u/;

export type ParsedJson = { ok: true; value: unknown } | { ok: false; problem: string };

export function parseJson(bytes: Buffer): ParsedJson {
  const text = decoded(bytes);
  if (text === undefined) return { ok: false, problem: 'The body is not UTF-8.' };
  // Before JSON.parse: with a reviver it recurses, and so would everybody who walks the value later.
  if (isTooDeep(text)) return { ok: false, problem: 'The body is nested too deeply.' };
  try {
    return { ok: true, value: JSON.parse(text, MAY_FORBID.test(text) ? dropForbidden : undefined) };
  } catch {
    return { ok: false, problem: 'The body is not JSON.' };
  }
}

function decoded(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Counts brackets outside of strings, in one pass. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return false;
}

function dropForbidden(key: string, value: unknown): unknown {
  return FORBIDDEN_KEYS.includes(key) ? undefined : value;
}
