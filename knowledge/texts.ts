// What the handbook's command-line tool says, in Hungarian.
import type { SectionLink } from './answer';
import type { Explanation } from './explain';

const decisions: Record<Explanation['decision'], string> = {
  answer: 'idézi az első kézikönyvi szakaszt',
  limit: 'nem válaszol: ismert korlát, ezt mondja ki',
  nothing: 'nem válaszol: kevés a bizonyíték',
};

export const texts = {
  usage: [
    'Használat: npm run ask -- "kérdés" [--json]',
    'Megmutatja, mit talál a bot a kézikönyvben egy kérdésre, milyen pontszámmal, és miért.',
  ].join('\n'),
  loaded: (sections: number, ms: number) => `${sections} szakasz, betöltve ${Math.round(ms)} ms alatt`,
  words: 'A kérdés szavai (súly × ritkaság)',
  unknown: 'ismeretlen szó',
  noWords: 'Nincs benne kereshető szó.',
  hits: 'Találatok',
  noHits: 'Nincs találat.',
  columns: ['pont', 'szavak', 'betűk', 'kérdezték', 'cím', 'közel', 'típus', 'lefedés', 'szakasz'],
  boundary: '[korlát] ',
  missed: 'hiányzik',
  decision: ({ decision, leastScore }: Explanation) => `Döntés: ${decisions[decision]} (küszöb ${leastScore})`,
  answered: 'Válasz',
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
