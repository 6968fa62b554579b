// What is said of one person's data: a copy of it, and its end.

import type { KindOfNaming } from '../../../../bot/data-subjects/named-in-sheets';

export type ErasedCounts = Record<
  | 'person'
  | 'grants'
  | 'places'
  | 'codes'
  | 'requests'
  | 'imports'
  | 'conversations'
  | 'opinions'
  | 'sheets'
  | 'mentions',
  number
> & {
  /** Beside the items that are about them. */
  inSheets: Record<KindOfNaming, number>;
};

function erasedLines(counts: ErasedCounts): string[] {
  return [
    `- személyi lap: ${counts.person}, élő hozzáférés: ${counts.grants}`,
    `- önkormányzatok lapjain: ${counts.places}, meghívókód: ${counts.codes}, kérelem: ${counts.requests}, betöltött listák sora: ${counts.imports}`,
    `- beszélgetés és átirata: ${counts.conversations}, vélemény válaszokról: ${counts.opinions}`,
    `- adatlapokon, kapcsolattartóként: ${counts.sheets} helyen (az adatlap újra megkérdezi; ami a beküldöttekből kikerült, abban üres)`,
    `- adatlapokon másutt, név vagy elérhetőség szerint (például helyettesként): válaszban ${counts.inSheets.answer}, korábbi válaszban ${counts.inSheets.earlier}, beküldött példányban ${counts.inSheets.sent}, megjegyzésben ${counts.inSheets.remark}`,
    `- mások beszélgetéseiben, leveleiben, adatlapjain: ${counts.mentions} helyen (a név helyén […] áll; azonos nevű ember említése is ide esik)`,
  ];
}

const keptAfterErasing = [
  'Megmarad a napló: abban név nincs, csak álnév. Az álnév a fiók két azonosítójából készül: aki azokat ismeri, ki tudja számítani.',
  'Nem tudok róla, ezért Ön gondoskodjon: a korábbi mentésekről, a kiadott fájlokról (névsor, meghívókódok, személyi másolat),',
  'és arról, amit a Teams őriz. Azt sem tudom, áll-e a törlés útjában jogi kötelezettség (például folyamatban lévő eljárás): ezt a törlés előtt kell tisztázni.',
];

const MOST_PLACES = 20;

export const personTexts = {
  erasing: (round: number): string => `Törlés, ${round}. kör …`,
  wouldErase: (counts: ErasedCounts): string =>
    ['Ezt törölném; most semmi nem változott:', ...erasedLines(counts)].join('\n'),
  erased: (counts: ErasedCounts): string =>
    ['Törölve, az adattár fájljaiból is:', ...erasedLines(counts), '', ...keptAfterErasing].join('\n'),
  personExported: (parts: number, path: string): string =>
    `${parts} adat van itt: ${path}. A fájlt csak Ön olvashatja; adja át az érintettnek, és törölje. Ami benne másra vonatkozik (például egy név egy beszélgetésben), azt átadás előtt takarja ki.`,
  oneMunicipality: 'Kérem, egyetlen önkormányzatot adjon meg: --municipality KSH-kód vagy a település neve.',
  inSheetsUnclear: (typed: string, places: readonly string[]): string =>
    [
      `Több helyen is szerepel valaki így: ${typed}. Lehet, hogy nem ugyanaz az ember. Nem történt semmi.`,
      ...places.slice(0, MOST_PLACES).map((place) => `- ${place}`),
      ...(places.length > MOST_PLACES ? [`- és még ${places.length - MOST_PLACES} helyen`] : []),
      'Kérem, a nevéhez az önkormányzatát is adja meg (--municipality HOL); ha ott is többen vannak ilyen néven, a név helyett az e-mail-címét.',
    ].join('\n'),
  erasedPartly:
    'Nem végeztem: valaki közben mindig újat írt. Kérem, ismételje meg a parancsot. Amit már töröltem, az törölve maradt.',
};
