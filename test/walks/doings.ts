// What people do in a sheet, as often as it stands here, and the words they say when it is no answer.
export const words = ['vissza', 'vissza', 'kihagyom', 'nem tudom', 'később', 'folytatás', 'újra', 'állapot', 'ellenőrzés', 'mégse', 'beküldöm', 'módosítás', 'így marad', 'segítség', 'egyben', 'egyenként', 'töröld az 1. személyt', 'töröljük Próbát', 'igen', 'maradjon', 'új kolléga', 'hozzuk vissza a 2. személyt']; // biome-ignore format: one list
export const aside = [
  'mennyi idő a csatlakozás?',
  'ki vagyok',
  'mit tárolsz rólam?',
  'köszönöm',
  'mi az a KRID?',
  'hozzáférések',
];
export const others = [
  'igen',
  'nem',
  '1',
  '2',
  '3',
  'mind',
  '5',
  'Aba',
  '2027. január 1.',
  'valami',
  'egyik sem',
  'rendben',
];
export const wrongs = [
  '\u202e9!',
  '=1+1',
  'x'.repeat(5_000),
  'holnapután vagy soha',
  '__proto__',
  '999999999999999',
  '😀',
  'a\nb\r\n\tc',
  '‏אבג‎',
];
const doings = [
  'right', 'right', 'right', 'right', 'right', 'loose', 'other', 'wrong', 'word', 'word', 'change', 'aside', 'again', 'stale', 'stale', 'items', 'open',
  'card', 'card', 'card', 'card', 'card with wrongs', 'card twice', 'card, another meanwhile', 'old card', 'old card as it was',
] as const; // biome-ignore format: one list
/** Of a form that is gone through by sections, and may be filled in by several. */
const doingsInSections = [...doings, 'section', 'section', 'hand', 'hand'] as const;
export type Doing = (typeof doingsInSections)[number];

export type CardDoing = Extract<(typeof doings)[number], `${string}card${string}`>;
export const isCardDoing = (does: Doing): does is CardDoing => does.includes('card');

/** `sections`: it is gone through by sections. */
export function doingsOf({
  sections,
  onlyCards,
}: {
  sections?: readonly string[];
  onlyCards?: boolean;
}): readonly Doing[] {
  const all = sections ? doingsInSections : doings;
  return onlyCards ? all.filter((does) => isCardDoing(does) || does === 'again') : all;
}
