// Which items of a repeating section there are: an item is there when that is stored of it, and so many as there must be.
import type { Answers } from './answers';
import type { Repeats } from './form';
import { itemPath, nextItem, numberOfItem, readPath } from './path';

const ADDED = 'added';
export const REMOVED = 'removed';

export interface SeenItem {
  id: string;
  /** Nothing of it is stored yet. */
  isNew: boolean;
}

export interface Items {
  there: readonly string[];
  /** With those that were taken away: their numbers are not given again. */
  ever: readonly string[];
}

export function itemsIn(...from: Readonly<Record<string, unknown>>[]): (section: string) => Items {
  const found = new Map<string, Map<string, boolean>>();
  for (const record of from) {
    for (const [path, value] of Object.entries(record)) {
      if (!path.endsWith(']') || path.endsWith('[]')) continue;
      const { section = '', item } = readPath(path) ?? {};
      const items = found.get(section) ?? new Map<string, boolean>();
      if (item && !items.has(item)) items.set(item, value !== REMOVED);
      found.set(section, items);
    }
  }
  return (section) => {
    const items = [...(found.get(section) ?? [])].sort(([one], [other]) => numberOfItem(one) - numberOfItem(other));
    const there = items.filter(([, isThere]) => isThere);
    return { there: there.map(([item]) => item), ever: items.map(([item]) => item) };
  };
}

export function withLeast({ there, ever }: Items, { min = 0 }: Repeats): SeenItem[] {
  const items = there.map((id) => ({ id, isNew: false }));
  const taken = [...ever];
  while (items.length < min) {
    taken.push(nextItem(taken));
    items.push({ id: taken.at(-1) ?? '', isNew: true });
  }
  return items;
}

/** What is stored so that an item is there. */
export function addition(section: string, item: string): Answers {
  return { [itemPath(section, item)]: ADDED };
}
