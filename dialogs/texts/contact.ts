// What is said about a telephone number, an e-mail address or a web address that does not fit, or is unusual.
import { like } from './common';

const keep = 'kérem, nézze meg még egyszer, mielőtt megtartja.';

export const phoneTexts = {
  unread: (example: string) => `Ez nem telefonszám; ${like(example)}`,
  onlyOne: (example: string) => `Egy telefonszámot kérek; ${like(example)}`,
  foreign: (example: string) => `Magyarországi telefonszámot kérek (+36); ${like(example)}`,
  mobileLength: (are: number, example: string) =>
    `A mobilszám a +36 után kilenc számjegyből áll, itt ${are} van; ${like(example)}`,
  landlineLength: (are: number, example: string) =>
    `A vezetékes szám a +36 után nyolc számjegyből áll, itt ${are} van; ${like(example)}`,
  noSuchArea: (number: string) => `Ilyen körzetszámot nem ismerek: ${number}; ${keep}`,
  /** Between a number and its extension, as it is shown and typed. */
  extension: 'mellék',
};

/** "mellék: 12", "12-es mellék", "m. 12", "/12" after the number; compared folded. */
export const extensionPatterns = [
  /^(.*\d)[ ,;(/-]+(?:mellek(?:szam|allomas)?|mell|m|ext|x)[ .:]*(\d{1,6})\)?$/,
  /^(.*\d)[ ,;(/-]+(\d{1,6})[ .-]*(?:as|es|os)?[ .-]*mellek\)?$/,
  /^(.*\d{3,4}) ?\/ ?(\d{1,4})$/,
];

export const emailTexts = {
  unread: (example: string) => `Ez nem e-mail-cím; ${like(example)}`,
  onlyOne: (example: string) => `Egy e-mail-címet kérek; ${like(example)}`,
  noAt: (example: string) => `Az e-mail-címből hiányzik a @ jel; ${like(example)}`,
  accents: (example: string) => `Az e-mail-címben nem lehet ékezetes betű; ${like(example)}`,
  space: (example: string) => `Az e-mail-címben nem lehet szóköz; ${like(example)}`,
  domain: (example: string) => `Az e-mail-cím @ utáni része nem teljes; ${like(example)}`,
  freemail: (domain: string) => `Ez nem hivatali, hanem ingyenes levelező címe (${domain}); ${keep}`,
};

/** People spell it out. */
export const atWords = / ?[([]? ?\b(?:kukac|at)\b ?[)\]]? ?/gi;

export const webTexts = {
  unread: (example: string) => `Ez nem webcím; ${like(example)}`,
  email: (example: string) => `Ez e-mail-cím, itt a honlap címét kérem; ${like(example)}`,
  onlyWeb: (example: string) => `A honlap címe http vagy https kezdetű; ${like(example)}`,
  space: (example: string) => `Egy webcímet kérek, szóköz nélkül; ${like(example)}`,
  password: (example: string) => `Kérem, felhasználónév és jelszó nélkül adja meg a webcímet; ${like(example)}`,
  numeric: (example: string) => `A honlap nevét kérem, nem az IP-címét; ${like(example)}`,
};
