// Crosses a person out of what is kept: their name in any form of it, their addresses and numbers, wherever in a value these stand.
import { endingsOfNames } from '../hungarian-suffixes';
import type { Json } from '../ports';

export interface Traits {
  names: string[];
  emails: string[];
  phones: string[];
  /** The object id of their account, their pseudonym: keys of what is kept by person. */
  ids: string[];
}

/** The very same value when nothing of the person stands in it. */
export type CrossOut = (value: Json) => Json;

/** `instead` stands where something was. Names are found in small letters and without accents, and with their endings. */
export function crossingOut(traits: Traits, instead: string): CrossOut {
  const patterns = [
    ...traits.names.flatMap(patternOfName),
    ...traits.emails.map((email) => new RegExp(escaped(email), 'giu')),
    ...traits.phones.flatMap(patternOfPhone),
    ...traits.ids.map((id) => new RegExp(escaped(id), 'giu')),
  ];
  const ids = new Set(traits.ids);
  const cross = (value: Json): Json => {
    if (typeof value === 'string') return patterns.reduce((text, pattern) => text.replace(pattern, instead), value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return sameUnlessChanged(value, value.map(cross));
    const entries = Object.entries(value);
    const kept = entries.filter(([key]) => !ids.has(key)).map(([key, each]) => [key, cross(each)] as const);
    const isSame = kept.length === entries.length && kept.every(([key, each]) => value[key] === each);
    return isSame ? value : Object.fromEntries(kept);
  };
  return cross;
}

function sameUnlessChanged(before: Json[], after: Json[]): Json[] {
  return after.some((each, at) => each !== before[at]) ? after : before;
}

/** None, and those that stand on Hungarian vowels: acute, two dots, two acutes. */
const accents = ['', '\u0301', '\u0308', '\u030b'];

/** One word alone is found as it is written only: "annak" is no form of Anna. */
function patternOfName(name: string): RegExp[] {
  const words = name
    .normalize('NFC')
    .replace(/^(?:\p{L}{2,4}\.\s*)+/u, '')
    .split(/\s+/)
    .filter(Boolean);
  if (words.join('').length < 3) return [];
  const isAlone = words.length === 1;
  const text = words.map((word) => (isAlone ? escaped(word) : [...word].map(anyAccent).join(''))).join('\\s+');
  return [new RegExp(`(?<!\\p{L})${text}(?:${endingsOfNames})?(?!\\p{L})`, isAlone ? 'gu' : 'giu')];
}

function anyAccent(letter: string): string {
  const [base = ''] = letter.toLowerCase().normalize('NFD');
  const forms = accents.map((accent) => (base + accent).normalize('NFC')).filter((form) => form.length === 1);
  return 'aeiou'.includes(base) ? `[${forms.join('')}]` : escaped(letter);
}

/** However it is grouped, with the country's number or without. */
function patternOfPhone(phone: string): RegExp[] {
  const digits = phone.replace(/\D/g, '').slice(-9);
  if (digits.length < 7) return [];
  return [new RegExp(`(?<!\\d)(?:\\+?\\d[\\d /()-]{0,5})?${[...digits].join('[ /()-]*')}(?!\\d)`, 'gu')];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
