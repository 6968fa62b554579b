// Which municipality a message speaks of: the one whose name or code stands behind the words, or the one that is spoken of anyway.
import { fold } from '../../knowledge/hungarian/fold';
import { activeMunicipality } from '../access/places';
import type { Standing } from '../access/standing';
import { findOnce } from '../municipalities/find-once';
import type { Municipality, Register } from '../municipalities/register';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { says } from './says';

export interface PlaceWords {
  /** The first of them is what somebody is told to write before a name. */
  words: readonly string[];
  /** What a name may stand behind, when that is something else. */
  wordsBeforeName?: readonly string[];
}

/** Empty: there is none with this code. */
export function pressedPlace({ ksh = '' }: Record<string, string>, register: Register): Municipality[] {
  const municipality = register.byKsh(ksh);
  return municipality ? [municipality] : [];
}

/** 'none': nothing was named, and nothing is spoken of. Empty: a name, but not of any municipality. */
export function typedPlaces(
  turn: Turn,
  { words, wordsBeforeName = words }: PlaceWords,
  { session, asker, register }: { session: Session; asker: Standing; register: Register },
): Municipality[] | 'none' | undefined {
  if (says(turn, words)) {
    const active = activeMunicipality(asker, session.active, register);
    return active ? [active] : 'none';
  }
  // In a form a name is an answer.
  if (session.filling || turn.kind !== 'message' || turn.press || turn.text.length > LONGEST) return undefined;
  const owner = ownerIn(turn.text, words);
  const name = owner ?? besides(turn.text, wordsBeforeName);
  if (!name) return undefined;
  const found = findOnce(register)(name);
  const options = found.kind === 'sure' ? [found.municipality] : found.kind === 'several' ? found.options : [];
  if (owner !== undefined && options.length === 0) return undefined;
  // "kapcsolattartók szerepe" asks the handbook, though there is a village called Szerep.
  const isNamed = options.length > 0 ? /^[\p{Lu}\d]/u : /^(?:\p{Lu}[\p{Ll}-]+|\d{4,5})$/u;
  return isNamed.test(name) || options.some((one) => fold(one.name) === fold(name)) ? [...options] : undefined;
}

const LONGEST = 80;

/** "Aba adatlapja": whose it is. */
function ownerIn(text: string, words: readonly string[]): string | undefined {
  const endings = words.flatMap((word) => texts.behindName[word] ?? []);
  if (endings.length === 0) return undefined;
  const written = text
    .trim()
    .normalize('NFC')
    .replace(/[\s?!.]+$/, '');
  const folded = fold(written);
  const ending = endings.find((each) => folded.endsWith(` ${fold(each)}`));
  return ending && written.slice(0, -ending.length).trim().replace(/^az? /i, '');
}

/** What stands behind the words, without the signs between and after them. */
function besides(text: string, words: readonly string[]): string | undefined {
  // A letter is one sign then, with its accent or without.
  const written = text.trim().normalize('NFC');
  const folded = fold(written);
  const at = foldedOnce(words).findIndex((word) => folded.startsWith(`${word} `) || folded.startsWith(`${word}:`));
  const begun = words[at];
  return begun && written.slice(begun.length + 1).replace(/^[\s:–-]+|[\s?!.]+$/g, '');
}

/** The lists never change, and every message is held against all of them. */
const known = new WeakMap<readonly string[], string[]>();

function foldedOnce(words: readonly string[]): string[] {
  const folded = known.get(words) ?? words.map(fold);
  known.set(words, folded);
  return folded;
}
