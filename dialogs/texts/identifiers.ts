// What is said about an identifier that does not fit, or is unusual.
import { like } from './common';

const digits = (name: string, should: string, are: number | undefined): string =>
  `${name} ${should} számjegyből áll${are === undefined ? ', más nem lehet benne' : `, ebben ${are} van`}`;
const misspelt = (name: string): string => `${name} elírás lehet, mert az ellenőrző számjegye nem egyezik`;
const keep = 'kérem, nézze meg még egyszer, mielőtt megtartja.';

export const taxNumberTexts = {
  length: (are: number | undefined, example: string) => `${digits('Az adószám', '11', are)}; ${like(example)}`,
  onlyStem: (example: string) =>
    `Ez az adószám első nyolc számjegye, az áfakód és a területi kód is kell utána; ${like(example)}`,
  check: (example: string) => `${misspelt('Ebben az adószámban')}; ${like(example)}`,
  vat: (digit: string, example: string) =>
    `Az adószám 9. számjegye (áfakód) 1 és 5 közötti, itt ${digit} áll; ${like(example)}`,
  area: (code: string, example: string) => `Az adószám végén nincs ilyen területi kód: ${code}; ${like(example)}`,
  soleTrader: (code: string) => `Az adószám végén álló ${code} egyéni vállalkozóra utal; ${keep}`,
};

export const pirTexts = {
  notANumber: (example: string) => `A PIR-azonosító (törzskönyvi azonosító szám) hat számjegyből áll; ${like(example)}`,
  length: (are: number) => `${digits('A PIR-azonosító', 'hat', are)}; ${keep}`,
  check: `${misspelt('Ebben a PIR-azonosítóban')}; ${keep}`,
};

export const kshCodeTexts = {
  length: (are: number | undefined, example: string) => `${digits('A KSH-településkód', 'öt', are)}; ${like(example)}`,
  check: (example: string) => `${misspelt('Ebben a KSH-településkódban')}; ${like(example)}`,
  zeroAdded: (code: string) =>
    `A KSH-településkód öt számjegyből áll, ezért nullát tettem az elejére: ${code}; ${keep}`,
  unknown: (code: string) => `A 2018-as településjegyzékben nincs ilyen kód: ${code}; ${keep}`,
};

export const statisticalNumberTexts = {
  length: (are: number | undefined, example: string) =>
    `${digits('A KSH statisztikai számjel', '17', are)}; ${like(example)}`,
  check: (example: string) => `${misspelt('A statisztikai számjel első nyolc számjegyében')}; ${like(example)}`,
  county: (code: string, example: string) =>
    `A statisztikai számjel vége a vármegye kódja, 01 és 20 közötti, itt ${code} áll; ${like(example)}`,
};

export const bankTexts = {
  length: (are: number | undefined, example: string) =>
    `${digits('A bankszámlaszám', '16 vagy 24', are)}; ${like(example)}`,
  bank: (example: string) => `${misspelt('A bankszámlaszám első nyolc számjegyében')}; ${like(example)}`,
  account: (example: string) => `${misspelt('A bankszámlaszám nyolcadik számjegye után')}; ${like(example)}`,
  foreign: (example: string) => `Magyarországi (HU kezdetű) IBAN-t kérek; ${like(example)}`,
  ibanLength: (are: number | undefined, example: string) =>
    `A magyar IBAN a HU után 26 számjegyből áll${are === undefined ? ', más nem lehet benne' : `, ebben ${are} van`}; ${like(example)}`,
  ibanCheck: (example: string) =>
    `Ebben az IBAN-ban elírás lehet, mert az ellenőrző száma nem egyezik; ${like(example)}`,
};

export const kridTexts = {
  notANumber: (example: string) => `A KRID-azonosító csak számjegyekből áll, többnyire kilencből; ${like(example)}`,
  length: (are: number) => `A KRID-azonosító többnyire kilenc számjegyből áll, ebben ${are} van; ${keep}`,
};

export const postcodeTexts = {
  notANumber: (example: string) => `Az irányítószám négy számjegyből áll; ${like(example)}`,
  length: (are: number, example: string) => `${digits('Az irányítószám', 'négy', are)}; ${like(example)}`,
  unknown: (code: string) => `Ilyen irányítószámot nem ismerek: ${code}; ${keep}`,
};
