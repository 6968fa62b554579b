// What is said about two answers that do not go together.
import { like } from './common';

const both = 'kérem, nézze meg mindkettőt.';

const inCounty = (name: string) => (name === 'Budapest' ? 'Budapesten' : `${name} vármegyében`);
const toCounty = (name: string) => (name === 'Budapest' ? 'Budapestre' : `${name} vármegyére`);

export const crossCheckTexts = {
  pirAndTaxNumber: (middle: string, found: string) =>
    `A PIR-azonosítóhoz olyan adószám illik, amelynek 3–7. számjegye ${middle}, itt ${found} áll; ${both}`,
  taxNumberAndCounty: (area: string, meant: string, actual: string) =>
    `Az adószám végén álló ${area} ${toCounty(meant)} utal, a település viszont ${inCounty(actual)} van; ${both}`,
  kshCodeAndCounty: (name: string, actual: string, county: string) =>
    `A KSH-kód szerinti település (${name}) ${inCounty(actual)} van, nem ${inCounty(county)}; kérem, javítsa az egyiket, például a vármegyét erre: ${actual}.`,
  statisticalAndTaxNumber: (stem: string, example: string) =>
    `A statisztikai számjel az adószám első nyolc számjegyével (${stem}) kezdődik; ${like(example)}`,
  statisticalAndCounty: (found: string, code: string, example: string) =>
    `A statisztikai számjel végén a székhely vármegyéjének kódja áll, ez itt ${code}, nem ${found}; ${like(example)}`,
  postcodeAndMunicipality: (code: string, name: string, known: string) =>
    `${name} irányítószáma a településjegyzékben ${known}, itt ${code} áll; ha több is van, megtarthatja.`,
  postcodeAndDistrict: (code: string, name: string, start: string) =>
    `${name} irányítószámai így kezdődnek: ${start}, itt ${code} áll; kérem, nézze meg még egyszer.`,
  ibanAndAccount: (example: string) => `Az IBAN nem ehhez a bankszámlaszámhoz tartozik; ${like(example)}`,
};
