// One cell of a contact list as the value it means: loosely written is read, wrong is a sentence, nothing is guessed.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import { fold } from '../../knowledge/hungarian/fold';
import { contactListTexts as texts } from '../texts/contact-list';
import { LISTED_ROLES, type ListedRole } from './contact';

export type Field<Value> = { ok: true; value: Value; warning?: string } | { ok: false; problem: string };

const taken = <Value>(value: Value): Field<Value> => ({ ok: true, value });
const wrong = (problem: string): { ok: false; problem: string } => ({ ok: false, problem });
const words = (cell: string): string =>
  fold(cell)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const longestName = 100;
const longestPosition = 120;

/** Not a word of a name: what stands before or behind it. */
const titles = new Set([...texts.academicTitles, ...texts.otherTitles].map(fold));
const academic = new Set(texts.academicTitles.map(fold));

/** "Kovács, Anna" too. Two words at least: one is a family name only, and names a whole village. */
export function readName(cell: string): Field<string> {
  const name = cell.replace(/\s*,\s*/g, ' ').trim();
  const isName = /^[\p{L}\p{M}][\p{L}\p{M}.'’\- ]*$/u.test(name) && name.length <= longestName;
  const telling = nameWords(name).filter((word) => !titles.has(word) && word.length > 1);
  return isName && telling.length > 1 ? taken(name) : wrong(texts.nameWrong(cell));
}

/** The same for "dr. Kovács Anna" and "KOVÁCS ANNA Dr."; "ifj." stays, because father and son may work in one office. */
export function nameKey(name: string): string {
  return nameWords(name)
    .filter((word) => !academic.has(word))
    .join(' ');
}

const nameWords = (name: string): string[] => words(name).split(' ');

const roleOf = new Map(
  LISTED_ROLES.flatMap((role) => [role, ...texts.roleWords[role]].map((word) => [words(word), role])),
);
const otherRoles = new Set(texts.otherRoles.map(words));

export function readRole(cell: string): Field<ListedRole> {
  const key = words(cell);
  const role = roleOf.get(key) as ListedRole | undefined;
  if (role) return taken(role);
  return wrong(otherRoles.has(key) ? texts.roleNotListed(cell) : texts.roleUnknown(cell));
}

const email = z.email().max(254);
const privateDomain =
  /@(?:gmail|freemail|citromail|hotmail|outlook|live|yahoo|icloud|indamail|vipmail|t-online|upcmail|protonmail)\.(?:com|hu|me)$/;

export function readEmail(cell: string): Field<string> {
  const address = cell
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
    .toLowerCase();
  if (!email.safeParse(address).success) return wrong(texts.emailWrong(cell));
  return privateDomain.test(address)
    ? { ok: true, value: address, warning: texts.emailPrivate(address) }
    : taken(address);
}

const extensionWord = texts.extensionWords.map(fold).join('|');
const extensionAfter = new RegExp(`[\\s,;/(]+(?:${extensionWord})\\.?\\s*:?\\s*(\\d{1,6})\\)?$`);
const extensionBefore = new RegExp(`[\\s,;/(]+(\\d{1,6})\\s*(?:-?[a-z]{2}\\s+)?(?:${extensionWord})\\.?\\)?$`);

/** E.164. Hungarian unless it says otherwise; an extension behind it is taken apart. */
export function readPhone(cell: string): Field<{ phone: string; extension?: string }> {
  const text = fold(cell);
  const found = extensionAfter.exec(text) ?? extensionBefore.exec(text);
  const number = (found ? text.slice(0, found.index) : text).replace(/^tel(?:efon)?\.?:?\s*/, '');
  const phone = /^[+\d\s()/.-]+$/.test(number) ? validPhone(number) : undefined;
  if (!phone) return wrong(texts.phoneWrong(cell));
  return taken(found?.[1] ? { phone, extension: found[1] } : { phone });
}

/** A spreadsheet makes 6301234567 of 06301234567. */
function validPhone(number: string): string | undefined {
  for (const typed of /^\s*6\d{8,9}\s*$/.test(number) ? [`0${number.trim()}`] : [number]) {
    const phone = parsePhoneNumberFromString(typed, 'HU');
    if (phone?.isValid()) return phone.number;
  }
  return undefined;
}

/** "+36301234567" → "+36 30 123 4567" */
export function phoneShown(phone: string): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}

export function readExtension(cell: string): Field<string> {
  return /^\d{1,6}$/.test(cell) ? taken(cell) : wrong(texts.extensionWrong(cell));
}

export function readPosition(cell: string): Field<string> {
  return cell.length <= longestPosition ? taken(cell) : wrong(texts.positionLong(longestPosition));
}

export function readGuid(cell: string): Field<string> {
  const guid = cell.replace(/^\{(.*)\}$/, '$1').toLowerCase();
  const isGuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid) && /[1-9a-f]/.test(guid);
  return isGuid ? taken(guid) : wrong(texts.guidWrong(cell));
}
