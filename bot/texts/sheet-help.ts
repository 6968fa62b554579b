// "segítség" in the middle of a sheet: the words that are needed there, and behind one word more all others.

import { noun, type OfSheet, TheNoun, theNoun } from './sheet-noun';
import { list, paragraphs } from './sheets';

interface Helped {
  form: OfSheet['form'];
  /** Where the talk is, a section can be drawn as one form. */
  drawsForms: boolean;
  /** In a joint office: "mind a 4-nél". */
  allOfThem: string | undefined;
}

const inOne =
  '- **„egyben”:** az egész szakasz egyetlen űrlapon; **„egyenként”:** újra kérdésenként. Bármikor válthat.';
const later =
  '- **„később”:** itt abbahagyjuk, a **„folytatás”** szóra ugyanitt folytatjuk; **„újra”:** megismétlem a kérdést.';
const aside = '- Közben kérdezhet a kézikönyvről is: kérdőjellel a végén, és utána itt folytatjuk.';
const handing =
  '- **„átadás”:** a szakaszt egy kolléga tölti ki; **„visszaveszem”:** mégsem; **„rám bízott szakaszok”:** ami Önnél van.';
const items =
  '- **„új személy”, „töröld Kovács Annát”, „hozzuk vissza Kovács Annát”:** aki felkerül az adatlapra, vagy lekerül róla.';

export const sheetHelpTexts = {
  allWordsOfSheetWords: ['minden szó', 'összes szó', 'további szavak', 'a többi szó', 'még több szó'],

  helpInSheet: ({ form, drawsForms, allOfThem }: Helped): string =>
    paragraphs(
      form.parts
        ? `**Egy ${noun(form, '-t')} töltenek ki együtt, szakaszonként; minden válasz azonnal megmarad.**`
        : '**Egy adatlapot töltünk ki együtt; minden válasz azonnal megmarad.**',
      list([
        form.parts
          ? '- **„vissza”:** az előző kérdés; **„kihagyom”:** amit nem kötelező megadni; **„nem tudom”:** később pótolható, a „kérdéseink” szóra felsorolom.'
          : '- **„vissza”:** az előző kérdés; **„kihagyom”:** amit nem kötelező megadni; **„nem tudom”:** ahol ez is válasz.',
        ...(form.parts
          ? ['- **„szakaszok”:** az áttekintés, ott másik szakaszt választhat, számmal vagy névvel.']
          : []),
        later,
        ...(drawsForms ? [inOne] : []),
        ...(allOfThem === undefined
          ? []
          : [`- **„${allOfThem}”, „csak itt”:** hogy az utolsó válasz a közös hivatal melyik településénél legyen.`]),
        `- **„állapot”:** hol tart ${theNoun(form)}; **„ellenőrzés”:** a válaszok együtt; **„beküldöm”:** a végén.`,
        aside,
        `- **„minden szó”:** ${form.parts ? 'átadás, változások, letöltés' : 'személyek, szakaszok, átadás, változások, letöltés'}.`,
      ]),
    ),

  allWordsOfSheet: (form: OfSheet['form']): string =>
    paragraphs(
      `**${TheNoun(form)} kitöltése közben ezeket is írhatja:**`,
      list([
        ...(form.parts ? [] : [items, '- **„szakaszok”:** az áttekintés, ott másik szakaszt választhat.']),
        handing,
        ...(form.parts
          ? ['- **„kérdéseink”:** amit még meg kell tudni; **„ellenőrzés internet”:** egy szakasz válaszai.']
          : [
              '- **„csak a telefonszám változott”:** csak azt kérdezem meg; **„módosítás 3”:** az ellenőrzésben a 3. sort.',
            ]),
        '- **„mi változott”:** az előző beküldés óta; **„előzmény”:** ki és mikor válaszolt a mostani kérdésre.',
        `- **„pdf”, „excel”:** ${theNoun(form)} fájlban.`,
      ]),
    ),
};
