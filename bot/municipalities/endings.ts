// What a folded word may be a form of: Hungarian endings off a name, in every way that they could have come on.
import { oddAdjectives } from './texts';

export interface Reading {
  /** What is left, folded. */
  stem: string;
  ending: 'none' | 'case' | 'adjective';
}

const shortestStem = 2;

/** Each may stand for itself: "pecsen" is Pécs + en, but also "pecse" + n. */
const cases = [
  /^(.+)(?:ban|ben|bol|rol|tol|nal|nel|hoz|hez|nak|nek|ert|kent|ott|ett)$/,
  /^(.+)(?:ba|be|ra|re|ig|on|en|ot|et|at)$/,
  /^(.+[aeiou])(?:n|t|val|vel)$/,
  /^(.+(?:[jlnrsz]|ny|ly|gy))t$/,
  // The "v" of "val" has become the last letter: Győrrel, Péccsel, Ukkal.
  /^(.*?)(?:s(?=s?z)|[cglnt](?=([cglnt])y)|c(?=cs)|z(?=zs))(cs|sz|zs|[glnt]y)[ae]l$/,
  /^(.*([b-df-hj-np-tvz]))\2[ae]l$/,
  /^(.*([b-df-hj-np-tvz])\2)[ae]l$/,
];
const adjectives = [/^(.+)(?:i|iak|iek|beli|beliek)$/];

/** The word itself first. */
export function readingsOf(word: string): Reading[] {
  const bare = [word, ...strip(word, cases)];
  const adjective = bare.flatMap((form) => [
    ...strip(form, adjectives),
    ...(oddAdjectives[form] ? [oddAdjectives[form]] : []),
  ]);
  const readings: Reading[] = [
    ...bare.map((stem, at): Reading => ({ stem, ending: at === 0 ? 'none' : 'case' })),
    ...adjective.map((stem): Reading => ({ stem, ending: 'adjective' })),
  ];
  const seen = new Set<string>();
  return readings.filter(({ stem }) => !seen.has(stem) && seen.add(stem));
}

function strip(word: string, endings: RegExp[]): string[] {
  return endings.flatMap((ending) => {
    const [, stem = '', , last = ''] = ending.exec(word) ?? [];
    const whole = stem + (/^(?:cs|sz|zs|[glnt]y)$/.test(last) ? last : '');
    return whole.length >= shortestStem ? [whole] : [];
  });
}
