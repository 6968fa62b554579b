// What an answer changes in a stored sheet: which fields, at which versions; or who was there in between, and what stands there now.
import { type Answer, type Answers, isSame, movesOf, presentPlace } from './answers';
import type { Form } from './form';
import {
  type Done,
  fieldAt,
  fillingOf,
  MOST_HISTORY,
  type Sheet,
  type SheetField,
  type SheetState,
  type Versioned,
  versionAt,
} from './sheet';

export interface FieldWrite {
  path: string;
  field: SheetField;
  /** 0: nothing stands there yet. */
  expectedVersion: number;
}

/** Somebody else was there in between. */
export interface Newer {
  path: string;
  now: SheetField;
  wanted: Answer;
}

export type Applied =
  | { ok: true; writes: FieldWrite[] }
  | { ok: false; reason: 'newer'; newer: Newer[] }
  | { ok: false; reason: 'state'; state: SheetState };

/**
 * `seen`: the versions of the fields as this person saw them; without one the field is taken as it stands. An answer that stands
 * there already is not written again, unless it settles a remark.
 */
export function applied(
  form: Form,
  sheet: Sheet,
  changes: Answers,
  { by, at, seen = {} }: Done & { seen?: Readonly<Record<string, number>> },
): Applied {
  const { state } = sheet.head.value;
  if (state === 'sent' || state === 'accepted') return { ok: false, reason: 'state', state };
  const entries = Object.entries(changes).filter(([path, answer]) => isNews(sheet, path, answer));
  const newer = entries.flatMap(([path, wanted]): Newer[] => {
    const field = fieldAt(sheet.fields, path);
    const before = Object.hasOwn(seen, path) ? seen[path] : undefined;
    return field && before !== undefined && before !== field.version ? [{ path, now: field.value, wanted }] : [];
  });
  if (newer.length > 0) return { ok: false, reason: 'newer', newer };
  const moves = movesOf(form);
  return {
    ok: true,
    writes: entries.map(([path, answer]) => {
      const last = fieldAt(sheet.fields, path) ?? formerField(sheet, moves, path);
      const field = { answer, by, at, history: last ? historyOf(last.value) : [] };
      return { path, field, expectedVersion: versionAt(sheet.fields, path) };
    }),
  };
}

function isNews(sheet: Sheet, path: string, answer: Answer): boolean {
  const field = fieldAt(sheet.fields, path);
  if (!field || !isSame(field.value.answer, answer)) return true;
  return sheet.head.value.state === 'returned' && Object.hasOwn(fillingOf(sheet).remarks ?? {}, path);
}

function historyOf({ history, ...last }: SheetField): SheetField['history'] {
  return [last, ...history].slice(0, MOST_HISTORY);
}

function formerField(
  { fields }: Sheet,
  moves: ReadonlyMap<string, string>,
  path: string,
): Versioned<SheetField> | undefined {
  const former = Object.keys(fields).find((each) => presentPlace(moves, each) === path);
  return former === undefined ? undefined : fields[former];
}
