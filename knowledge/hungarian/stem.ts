// A folded word into its stem (Snowball), and the root its family has in common: csatlakozás, csatlakozni, csatlakozhatott.
import { newStemmer } from 'snowball-stemmers';

const snowball = newStemmer('hungarian');
const shortestStem = 4;
const shortestRoot = 3;

/** Endings that Snowball knows with accents only: folded first, they must go before it sees the word. */
const accentedCases = /(?<=[aeiou].{2,})(?:ban|ben|bol|rol|tol|nal|nel|hoz|hez|kent|ert|nak|nek|(?<=[ae]s)kor|ig)$/;

/** Stems of less than four letters are not taken: folded, Snowball makes `minta` and `mire` one. */
export function stem(word: string): string {
  const bare = word.replace(accentedCases, '');
  const cut = snowball.stem(bare);
  return [cut, bare].find(({ length }) => length >= shortestStem) ?? word;
}

/** From outside to inside, as Hungarian piles endings up; each layer is taken off once, while three letters are left. */
const layers: [RegExp, string][] = [
  [/s(sz|zs)[ae]l$|([cglnt])\2(?=y[ae]l$)|([b-df-hj-np-tvz])\3[ae]l$|(?<=[aeiou])v[ae]l$/, '$1$2$3'],
  [/(?<=[cglnt]y)[ae]l$/, ''],
  [
    /(?:ban|ben|bol|rol|tol|nal|nel|hoz|hez|kent|ert|nak|nek|(?<=[ae]s)kor|(?<=[^aeiou])n[aeo]m|ra|re|ba|be|ig|on|en|an|ul|ni|nia|nie|[aeo]?t)$/,
    '',
  ],
  [
    /(?:jaink|jeink|aink|eink|jaik|jeik|aik|eik|jai|jei|junk|unk|juk|uk|eje|ja|je|nk|ai|ei|im|om|em|am|ok|ek|ak|k|a|e|i)$/,
    '',
  ],
  // "mappáim" and "tálcájának" still have the vowel that "mappa" and "tálca" have lost.
  [/(?<=[^aeiou])[ae]$/, ''],
  [/(?:hatosag|hetoseg|osag|oseg|sag|seg|i|k)$/, ''],
  [
    /(?:tatas|tetes|tathat|tethet|tattak|tettek|ando|endo|hatja|heti|hato|heto|hat|het|tak|tek|va|ve|ott|ett|at|et|as|es|ik|od|o|t|s)$/,
    '',
  ],
  [/[aeiou]?t$/, ''],
];

/** Verbs too short for the layers: "írjunk", "beírni", "kiírta", "adják". */
const shortVerb =
  /^((?:[a-z]{2,3})?(?:ir|ad))(?:ok|unk|tok|nak|n[ai]|j(?:a|ak|ad|am|uk|unk|on|atok)|t|t(?:a|ak|am|ad|uk|unk|atok)|va|hat\w{0,4})$/;

/** "tájékoztassa", "futtassuk": the imperative has "ss" where all other forms have the "t" of "-tat". */
const imperative = /(?<=[aeiou]\w*t[ae])ss(?:a|e|ak|ek|am|em|ad|ed|uk|unk|on|en|atok|etek)$/;

export function root(typed: string): string {
  const word = typed.replace(imperative, 't');
  const [, verb] = shortVerb.exec(word) ?? [];
  if (verb !== undefined) return verb;
  return layers.reduce((rest, [layer, kept]) => {
    const bare = rest.replace(layer, kept);
    return bare.length >= shortestRoot ? bare : rest;
  }, word);
}
