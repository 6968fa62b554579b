// Talk that has nothing to do with the office: each kind has its own short sentence instead of a search that finds nothing.
import { fold } from '../../knowledge/hungarian/fold';
import { texts } from '../texts';
import type { Handler } from './handler';

const LONGEST = 80;

const upset =
  /^((de|te|ez|az|egy|na|jaj|olyan|nagyon|mekkora|teljesen|annyira|a|ezt|hogy) )*(hulye|hulyeseg|idiota|szar|fos|barom|ostoba|buta|bena|gagyi|haszontalan|hasznalhatatlan|semmire se[m]? jo|semmit se[m]? (tudsz|er)|kurva (eletbe|elet|anyjat)|kurva|a francba|francba|franc essen bele|francot|rohadt eletbe|fenebe|fene (egye|essen bele)|basszus|basszameg|bassza meg|baszki|picsaba|kapd be|fogd be|le vagy szarva|szarok ra|anyad|utallak|utalom ezt|elegem van( ebbol)?|idegesito|rohadj meg|megorulok)( (vagy|egy|ez|az|bot|gep|program|robot|valasz|rendszer|asp|mar|bele|ezzel))*[\s!.?]*$/;

/** On accent-free text. */
export const isUpset = (folded: string): boolean => upset.test(folded);

/** On accent-free text; each must be the whole talk, not a word in a question about the ASP. */
const KINDS: [keyof typeof texts.offTopic, RegExp][] = [
  [
    'weather',
    /\b(idojaras|milyen (az )?ido (lesz|van|varhato)|(lesz|ma|holnap|hetvegen) az ido\b|(esni|havazni) fog|hany fok|sut a nap)/,
  ],
  ['time', /^(mennyi (most )?az ido|hany ora( van)?|milyen nap van( ma)?|hanyadika van( ma)?|mai datum)\b/],
  ['joke', /\b(viccet|vicces|viccelj|meselj valamit|enekelj)\b/],
  [
    'whoAreYou',
    /^(te )?(egy )?(ki vagy|kivel (beszelek|beszelgetek|csevegek)|mit csinalsz (ma|most|este|hetvegen)|szeretlek|hany eves vagy|mi vagy|kicsoda vagy|hogy hivnak|mi a neved|robot vagy|ember vagy|gep vagy|mesterseges intelligencia vagy|chatgpt vagy)\b/,
  ],
  [
    'sums',
    /^(mennyi az |mennyi |szamold ki( nekem)?:? |hany )?\d+([.,]\d+)? ?([*x×+]|-szor|-szer|szorozva|plusz|meg) ?\d+/,
  ],
  ['upset', upset],
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
