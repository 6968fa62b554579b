// When a question applies, as data: it can be printed, compared and tested. An answer that is not there is equal to nothing.
import type { Value } from './answer-kind';

export type Condition =
  | { at: string; is: string }
  | { at: string; oneOf: readonly string[] }
  /** One of several choices. */
  | { at: string; includes: string }
  /** Than this, or than another answer. */
  | { at: string; moreThan: number | { at: string } }
  | { at: string; isGiven: true }
  | { not: Condition }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  /** Inside `has`, places of this section are those of the item. */
  | { anyItemOf: string; has: Condition };

/** What a condition is asked of. `valueAt`: undefined for what is open, left out, not known, or does not apply. */
export interface Seen {
  valueAt(path: string): Value | undefined;
  /** The same, looked at from each item of a section. */
  items(section: string): readonly Seen[];
}

export function holds(condition: Condition, seen: Seen): boolean {
  if ('not' in condition) return !holds(condition.not, seen);
  if ('all' in condition) return condition.all.every((each) => holds(each, seen));
  if ('any' in condition) return condition.any.some((each) => holds(each, seen));
  if ('anyItemOf' in condition) return seen.items(condition.anyItemOf).some((item) => holds(condition.has, item));
  return fits(condition, seen);
}

type AtPlace = Extract<Condition, { at: string }>;

function fits(condition: AtPlace, seen: Seen): boolean {
  const value = seen.valueAt(condition.at);
  if (value === undefined) return false;
  if ('isGiven' in condition) return true;
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
  if (typeof value !== 'string') return false;
  if ('is' in condition) return value === condition.is;
  if ('oneOf' in condition) return condition.oneOf.includes(value);
  const { moreThan } = condition;
  const least = typeof moreThan === 'number' ? moreThan : seen.valueAt(moreThan.at);
  return least !== undefined && Number(value) > Number(least);
}

/** Everything a condition looks at: places, and the section whose items it must stand in, if any. */
export function looksAt(condition: Condition, item?: string): { at: AtPlace; item?: string }[] {
  if ('not' in condition) return looksAt(condition.not, item);
  if ('all' in condition) return condition.all.flatMap((each) => looksAt(each, item));
  if ('any' in condition) return condition.any.flatMap((each) => looksAt(each, item));
  if ('anyItemOf' in condition) return looksAt(condition.has, condition.anyItemOf);
  const inside = item !== undefined && { item };
  const other = 'moreThan' in condition && typeof condition.moreThan === 'object' ? condition.moreThan.at : undefined;
  return [
    { at: condition, ...inside },
    ...(other === undefined ? [] : [{ at: { at: other, isGiven: true } as const, ...inside }]),
  ];
}
