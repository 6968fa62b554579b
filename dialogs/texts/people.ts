// What is said about a person, a name or a municipality that does not fit; titles and posts to know them by. Words to compare stand folded.
import { like, listed } from './common';

export const personTexts = {
  parts: {
    name: { label: 'Név', withArticle: 'a név' },
    post: { label: 'Beosztás', withArticle: 'a beosztás' },
    phone: { label: 'Telefon', withArticle: 'a telefonszám' },
    email: { label: 'E-mail-cím', withArticle: 'az e-mail-cím' },
  },
  oneWord: (example: string) => `A családi és az utónevet is kérem; ${like(example)}`,
  notAName: (example: string) => `Ez nem személynév; ${like(example)}`,
  onlyOnePhone: (example: string) => `Egy személyt kérek, egy telefonszámmal; ${like(example)}`,
};

export const municipalityTexts = {
  unknown: (example: string) =>
    `Ilyen települést nem találok (név, KSH-kód vagy irányítószám is lehet); ${like(example)}`,
  several: (titles: readonly string[]) => `Melyik településre gondol: ${listed(titles, 'vagy')}?`,
  perhaps: (title: string) => `Erre a településre gondol: ${title}?`,
};

/** As they are written before a name. */
export const titles = new Map([
  ['dr', 'dr.'],
  ['doktor', 'dr.'],
  ['drs', 'drs.'],
  ['prof', 'prof.'],
  ['habil', 'habil.'],
  ['ifj', 'ifj.'],
  ['ifjabb', 'ifj.'],
  ['id', 'id.'],
  ['idosb', 'id.'],
  ['ozv', 'özv.'],
  ['ozvegy', 'özv.'],
]);
/** Stay small inside a name. */
export const nameParticles = new Set(['de', 'von', 'van', 'der', 'den', 'la', 'le', 'di', 'da', 'y']);
/** After a name, they belong to nobody's name. */
export const courtesies = /\s+(?:úr|urat|asszony|asszonyt|kisasszony)$/i;
/** Before a part of one line. */
export const partLabels =
  /(?:^|(?<=[\s,;(]))(?:n[eé]v|beoszt[aá]s|telefonsz[aá]m|telefon|tel|mobilsz[aá]m|mobil|e-?mail(?:-?c[ií]m)?|c[ií]m)(?:e|je)?\s*[.:=]{1,2}\s*/gi;

/** Beginnings of words that tell a post. */
export const postWords =
  /^(?:(?:al|kor|fo)?jegyzo|(?:al)?polgarmester|ugyintezo|ugykezelo|rendszergazda|rendszermernok|informatik|(?:fo)?eloado|[a-z]*vezeto|vezeto|referens|penzugy|adougy|ado|(?:fo)?tanacsos|munkatars|titkar|(?:fo)?igazgato|(?:fo)?konyvelo|gazdasag|gazdalkodas|muszaki|igazgatas|anyakonyv|kulcsfelhasznalo|kapcsolattarto|uzemelteto|megbizott|helyettes|iktato|asszisztens|admin|szakerto|koordinator|elnok|kepviselo|hivatalos|szocialis|onkormanyzati|asp-?)/;
