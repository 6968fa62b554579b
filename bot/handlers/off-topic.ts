// Talk that has nothing to do with the office: each kind has its own short sentence instead of a search that finds nothing.
import { fold } from '../../knowledge/hungarian/fold';
import { texts } from '../texts';
import type { Handler } from './handler';

const LONGEST = 80;

/** On accent-free text; each must be the whole talk, not a word in a question about the ASP. */
const KINDS: [keyof typeof texts.offTopic, RegExp][] = [
  ['weather', /\b(idojaras|milyen ido (lesz|van|varhato)|(esni|havazni) fog|hany fok|sut a nap)/],
  ['time', /^(mennyi (most )?az ido|hany ora( van)?|milyen nap van( ma)?|hanyadika van( ma)?|mai datum)\b/],
  ['joke', /\b(viccet|vicces|viccelj|meselj valamit|enekelj)\b/],
  [
    'whoAreYou',
    /^(te )?(ki vagy|mi vagy|kicsoda vagy|hogy hivnak|mi a neved|robot vagy|ember vagy|gep vagy|mesterseges intelligencia vagy|chatgpt vagy)\b/,
  ],
  ['howAreYou', /^(hogy vagy|hogy vagytok|mi ujsag|mizu)\b/],
];

export const offTopic: Handler = {
  name: 'off-topic',
  handle(turn, session) {
    if (turn.text.length > LONGEST) return undefined;
    const folded = fold(turn.text).trim();
    const kind = KINDS.find(([, pattern]) => pattern.test(folded))?.[0];
    return kind && { replies: [{ text: texts.offTopic[kind] }], session };
  },
};
