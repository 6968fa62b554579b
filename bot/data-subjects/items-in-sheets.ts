// Everybody whom sheets have an item about, with what they are called and where they are reached: whoever is looked for is looked for here.
import { fold } from '../../dialogs/answer-kinds/typed';
import { readPath } from '../../dialogs/path';
import type { Store } from '../ports';
import { type FilledIn, filledIn, kshOf, namesIn, reachedIn, readItem } from './filled-in';

/** Where somebody stands, with nothing personal in it. */
export interface StandsAt {
  ksh: string;
  form: string;
  section: string;
}

/** One person in one item of a sheet, over all its editions; without a name: the office itself. */
export interface Item extends StandsAt {
  names: string[];
  emails: string[];
  phones: string[];
}

export const isEmail = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
/** However it is grouped, with the country's number or without. */
export const digitsOf = (phone: string): string => phone.replace(/\D/g, '').slice(-9);
/** Without titles, in small letters and without accents. */
export const nameOf = (name: string): string => fold(name.replace(/^(?:\p{L}{2,4}\.\s*)+/u, ''));

export async function itemsInSheets(store: Pick<Store, 'partitions' | 'list'>): Promise<Item[]> {
  const items = new Map<string, Item>();
  for await (const partition of store.partitions()) {
    const ksh = kshOf(partition);
    if (ksh === undefined) continue;
    for (const sheet of await filledIn(store, partition)) {
      const places = new Set(Object.keys(sheet.answers).map(readItem));
      for (const each of places) {
        const { name } = each === undefined ? {} : namesIn(sheet, each);
        const id = [ksh, sheet.form.id, each, name].join(' ');
        items.set(id, merged(items.get(id), itemIn(ksh, sheet, each, name)));
      }
    }
  }
  return [...items.values()];
}

function itemIn(ksh: string, sheet: FilledIn, each: string | undefined, name: string | undefined): Item {
  const section = readPath(each ?? '')?.section ?? '';
  return {
    ...{ ksh, form: sheet.form.id, section },
    names: name === undefined ? [] : [name],
    ...reachedIn(sheet, each),
  };
}

function merged(one: Item | undefined, other: Item): Item {
  const both = (field: 'names' | 'emails' | 'phones') => [...new Set([...(one?.[field] ?? []), ...other[field]])];
  return { ...other, names: both('names'), emails: both('emails'), phones: both('phones') };
}
