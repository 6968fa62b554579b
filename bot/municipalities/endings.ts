// What a folded word may be a form of: Hungarian endings taken off a name, in every way in which they could have come on.
import { oddAdjectives } from './texts';

export interface Reading {
  /** What is left, folded. */
  stem: string;
  ending: 'none' | 'case' | 'adjective';
}

const shortestStem = 2;

/** Each stands for itself, as "pecsen" could be "pecs" + "en" and "pecse" + "n". The second is what remains. */
const cases: [RegExp, string][] = [
  [/(?:ban|ben|bol|rol|tol|nal|nel|hoz|hez|nak|nek|ert|kent|ott|ett)$/, ''],
  [/(?:ba|be|ra|re|ig|on|en|ot|et|at)$/, ''],
  [/(?<=[aeiou])(?:n|val|vel)$/, ''],
  [/(?<=[aeioujlnrsz]|[gln]y)t$/, ''],
  // The "v" of "val" has become the last letter: "peccsel", "gyorrel"; one that was long stays as it was: "ukkal".
  [/(?:c(cs)|s(sz)|z(zs)|g(gy)|l(ly)|n(ny)|t(ty))[ae]l$/, '$1$2$3$4$5$6$7'],
  [/([b-df-hj-np-tvz])\1[ae]l$/, '$1'],
  [/(?<=\1([b-df-hj-np-tvz]))[ae]l$/, ''],
];
const adjectives: [RegExp, string][] = [[/(?:i|iak|iek|beli|beliek)$/, '']];

/** The word itself first. */
export function readingsOf(word: string): Reading[] {
  const [bare, ...inCase] = [word, ...strip(word, cases)];
  const ofPlace = [word, ...inCase].flatMap((form) => [...strip(form, adjectives), oddAdjectives[form] ?? '']);
  const readings: Reading[] = [
    { stem: bare, ending: 'none' },
    ...inCase.map((stem) => ({ stem, ending: 'case' }) as const),
    ...ofPlace.map((stem) => ({ stem, ending: 'adjective' }) as const),
  ];
  const seen = new Set<string>();
  return readings.filter(({ stem }) => stem.length >= shortestStem && !seen.has(stem) && seen.add(stem));
}

function strip(word: string, endings: [RegExp, string][]): string[] {
  return endings.flatMap(([ending, rest]) => (ending.test(word) ? [word.replace(ending, rest)] : []));
}
