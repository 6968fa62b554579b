// Small words on which a sentence turns: "not", "must", "only", "at least", "before", numbers as words. All folded.

const no = '(?:nem|ne|nincs|nincsen|nincsenek|sem|se|sincs|sincsenek|nelkul|tilos|kiveve)';
const negation = new RegExp(String.raw`\b${no}\b`, 'g');

/** How often it denies. "Nemcsak" and "nem csak" add instead. */
export function denials(folded: string): number {
  return folded.replace(/\bnem ?csak\b/g, ' ').match(negation)?.length ?? 0;
}

/** Words of one line may stand for each other; a word of one line never for a word of another. */
const kinds = [
  'kell kellett kellene koteles kotelesek kotelezo kotelezoen muszaj kotelessege kotelezett kotelezettek',
  'lehet lehetett lehetne lehetseges',
  'szabad valaszthato valaszthat onkentes onkent',
  'csak kizarolag csupan egyedul',
  'legalabb minimum minimalis',
  'legfeljebb maximum maximalis legkesobb',
  'belul',
  'elott elotti elotte megelozoen',
  'utan utani utana kovetoen',
  'minden mindenki mindenkinek mindegyik osszes valamennyi teljes',
  'nehany egyes egyesek reszben reszleges bizonyos',
  'soha sosem semmikor',
  'mindig allandoan folyamatosan',
  'igen',
  'evente havonta hetente naponta negyedevente felevente',
  'fel feles',
  'egyszer egyszeri',
  'ketszer ketszeres dupla',
].map((line) => line.split(' '));
const kindOf = new Map(kinds.flatMap((words, kind) => words.map((word) => [word, kind] as const)));

/** Not "hét" and "hat", which are as often a week and a may. */
const numerals = new Map(
  'ket 2 ketto 2 mindket 2 mindketto 2 harom 3 mindharom 3 negy 4 mindnegy 4 ot 5 mindot 5 nyolc 8 kilenc 9 tiz 10 tizenegy 11 tizenket 12 tizenketto 12 husz 20 harminc 30 negyven 40 otven 50 szaz 100 ezer 1000'
    .match(/\p{L}+ \d+/gu)
    ?.map((pair) => pair.split(' ') as [string, string]),
);

/** The number in digits, for a word that is one. */
export function numeral(folded: string): string | undefined {
  return numerals.get(folded);
}

export function isSharp(folded: string): boolean {
  return kindOf.has(folded);
}

/** "-mentes" and "-köteles", "-talan": the end of the word is what it says. */
const turning = /(?:mentes|koteles|talan|telen|atlan|etlen)(?:en|ek|ul|je|jei|k|nek|ok)?$/;
/** A verb that allows: "felvehet", "kérheti". */
const allowing = /\p{L}{2}(?:hat|het)(?:o|i|ja|ak|nak|nek|juk|jak|ik)?$/u;

/** What a sentence must share with the text it is taken from, wherever it has it. */
export function sharpIn(folded: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of folded.matchAll(/[\p{L}\d]+/gu)) {
    const kind = kindOf.get(word);
    if (kind !== undefined) found.add(`kind ${kind}`);
    else if (turning.test(word)) found.add(`word ${word.replace(/(?:en|ek|ul|je|jei|k|nek|ok)$/, '')}`);
  }
  return found;
}

/** The same of a text that is quoted: a verb that allows is as good as the word. */
export function sharpGiven(folded: string): Set<string> {
  const found = sharpIn(folded);
  if ([...folded.matchAll(/\p{L}+/gu)].some(([word]) => allowing.test(word))) found.add(`kind ${kindOf.get('lehet')}`);
  return found;
}
