// What is said of one person's data: a copy of it, and its end.

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
>;

function erasedLines(counts: ErasedCounts): string[] {
  return [
    `- személyi lap: ${counts.person}, élő hozzáférés: ${counts.grants}`,
    `- önkormányzatok lapjain: ${counts.places}, meghívókód: ${counts.codes}, kérelem: ${counts.requests}, betöltött listák sora: ${counts.imports}`,
    `- beszélgetés és átirata: ${counts.conversations}, vélemény válaszokról: ${counts.opinions}`,
    `- adatlapokon, kapcsolattartóként: ${counts.sheets} helyen (az adatlap újra megkérdezi; ami a beküldöttekből kikerült, abban üres)`,
    `- mások beszélgetéseiben, leveleiben: ${counts.mentions} helyen (a név helyén […] áll; azonos nevű ember említése is ide esik)`,
  ];
}

const keptAfterErasing = [
  'Megmarad a napló: abban név nincs, csak álnév. Az álnév a fiók két azonosítójából készül: aki azokat ismeri, ki tudja számítani.',
  'Nem tudok róla, ezért Ön gondoskodjon: a korábbi mentésekről, a kiadott fájlokról (névsor, meghívókódok, személyi másolat),',
  'és arról, amit a Teams őriz. Azt sem tudom, áll-e a törlés útjában jogi kötelezettség (például folyamatban lévő eljárás): ezt a törlés előtt kell tisztázni.',
];

export const personTexts = {
  erasing: (round: number): string => `Törlés, ${round}. kör …`,
  wouldErase: (counts: ErasedCounts): string =>
    ['Ezt törölném; most semmi nem változott:', ...erasedLines(counts)].join('\n'),
  erased: (counts: ErasedCounts): string =>
    ['Törölve, az adattár fájljaiból is:', ...erasedLines(counts), '', ...keptAfterErasing].join('\n'),
  personExported: (parts: number, path: string): string =>
    `${parts} adat van itt: ${path}. A fájlt csak Ön olvashatja; adja át az érintettnek, és törölje. Ami benne másra vonatkozik (például egy név egy beszélgetésben), azt átadás előtt takarja ki.`,
  erasedPartly:
    'Nem végeztem: valaki közben mindig újat írt. Kérem, ismételje meg a parancsot. Amit már töröltem, az törölve maradt.',
};
