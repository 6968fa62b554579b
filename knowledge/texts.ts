// What the handbook says of its own search, in Hungarian: in the command-line tool, and when somebody asks why.
import type { SectionLink, Why } from './answer';
import type { Hit } from './search/ranking';

const decisions: Record<Why['decision'], string> = {
  answer: 'A kézikönyvben van olyan szakasz, amely jól illik a kérdésre, ezért azt idéztem.',
  unclear: 'A kérdésre több, egymástól különböző szakasz is egyformán illik, ezért kérdeztem vissza.',
  limit: 'A kérdés olyan témát érint, amelyről tudom, hogy a kézikönyv nem szól, ezért ezt mondtam meg.',
  nothing: 'A legközelebbi szakasz is keveset mond arról, amit kérdezett, ezért nem idéztem semmit.',
};

/** What a score is made of. */
const parts: { part: keyof Hit['parts']; name: string; short: string }[] = [
  { part: 'words', name: 'a kérdés szavai', short: 'szavak' },
  { part: 'pieces', name: 'hasonló szavak', short: 'betűk' },
  { part: 'asked', name: 'így kérdezték már', short: 'kérdezték' },
  { part: 'heading', name: 'a cím szavai', short: 'cím' },
  { part: 'nearness', name: 'egymás mellett álló szavak', short: 'közel' },
  { part: 'type', name: 'a kért adat fajtája', short: 'típus' },
];

export const texts = {
  usage: [
    'Használat: npm run ask -- "kérdés" [--json]',
    'Megmutatja, mit talál a bot a kézikönyvben egy kérdésre, milyen pontszámmal, és miért.',
  ].join('\n'),
  loaded: (sections: number, ms: number) => `${sections} szakasz, betöltve ${Math.round(ms)} ms alatt`,
  words: 'A kérdés szavai',
  unknown: 'ismeretlen szó',
  noWords: 'Nincs benne kereshető szó.',
  hits: 'Találatok',
  noHits: 'Nincs találat.',
  parts,
  columns: ['pont', ...parts.map(({ short }) => short), 'lefedés', 'szakasz'],
  boundary: '[korlát] ',
  missed: 'hiányzik',
  reason: (decision: Why['decision']): string => decisions[decision],
  decision: (reason: string) => `Döntés: ${reason}`,
  answered: 'Válasz',
  local: 'Helyi kiegészítés',
  unclear: 'Melyikre gondol?',
  refused: 'Nincs megbízható válasz.',
  nearest: 'Közeli címek',
  others: 'További szakaszok',
  source: ({ trail, validFrom, reviewedOn, pages }: SectionLink) =>
    `— ${trail.join(' › ')}${pages === undefined ? '' : `, ${pages}. oldal`} (hatályos: ${validFrom}, átnézve: ${reviewedOn})`,
  /** The title of what stands before the first heading of an imported document. */
  introduction: 'Bevezető',
  draft: (file: string, missing: string[]) =>
    `# Vázlat, átvéve innen: ${file}. A bot addig nem idézi, amíg valaki át nem nézte. Pótolja: ${missing.join(', ')}.`,
};
