// Where an answer stands: "organisation.taxNumber", "people[k3].phone"; "people[k3]" is an item itself, "people[]" whether there are more.

export interface Place {
  section: string;
  item?: string;
  name?: string;
}

const written = /^([a-zA-Z][\w-]*)(?:\[(k[1-9]\d{0,3})?\])?(?:\.([a-zA-Z][\w-]*))?$/;
const MOST_LETTERS = 120;

/** undefined for what is no path, whatever comes from outside. */
export function readPath(path: string): Place | undefined {
  const [, section, item, name] = path.length > MOST_LETTERS ? [] : (written.exec(path) ?? []);
  return section === undefined ? undefined : { section, ...(item && { item }), ...(name && { name }) };
}

export function pathOf(section: string, name: string, item?: string): string {
  return item === undefined ? `${section}.${name}` : `${section}[${item}].${name}`;
}

export const itemPath = (section: string, item: string): string => `${section}[${item}]`;
/** Holds "no" when somebody said that there are no more items. */
export const noMorePath = (section: string): string => `${section}[]`;

/** Without the item: "people.phone". What a definition knows a question by. */
export function patternOf(path: string): string {
  const open = path.indexOf('[');
  return open === -1 ? path : path.slice(0, open) + path.slice(path.indexOf(']') + 1);
}

/** The place a definition names, seen from inside an item. */
export function within(pattern: string, inside?: { section: string; item: string }): string {
  if (!inside || !pattern.startsWith(`${inside.section}.`)) return pattern;
  return itemPath(inside.section, inside.item) + pattern.slice(inside.section.length);
}

/** Items are numbered and a number is never given twice, so that two people who add one at once meet in it. */
export function nextItem(items: readonly string[]): string {
  return `k${Math.max(0, ...items.map(numberOfItem)) + 1}`;
}

export const numberOfItem = (item: string): number => Number(item.slice(1));
