// What a sentence says and what a passage says, as sets that can be compared: words, numbers, turning words, denial.
import { fold } from '../hungarian/fold';
import { denials, isSharp, numeral, sharpGiven, sharpIn } from '../hungarian/sharp-words';
import { termsOfFolded } from '../hungarian/terms';
import { sentencesOf } from '../pages/sentences';

/** A stretch of a text between commas and little joining words. */
export interface Clause {
  words: Set<string>;
  /** As often as they stand. */
  numbers: string[];
  denials: number;
}

export interface Sentence {
  clauses: Clause[];
  words: Set<string>;
  denials: number;
  /** The turning words that stand in it, and those that it would allow. */
  sharp: Set<string>;
  allowed: Set<string>;
}

const between = /[,;:()–]\s|\s[–-]\s|[,;:()–]$|\b(?:es|illetve|valamint|de|vagy|hanem|viszont|ugyanakkor|mig|pedig)\b/;
/** Of words that are often used to join what a text says; they say nothing themselves. */
const joining = new Set(
  'tart jelent tortenik tortent vegez talalhato tovabba eseten soran kereteben alapjan fontos valo adott vonatkozik vonatkozoan szerinti kapcsolatos eseteben celja celjabol feladata ezert igy'.split(
    ' ',
  ),
);

export function sentenceOf(text: string): Sentence {
  const folded = withWholeDates(fold(text));
  const clauses = folded.split(between).map(clauseOf);
  return {
    clauses: clauses.filter(({ words, numbers }) => words.size + numbers.length > 0),
    words: new Set(clauses.flatMap(({ words }) => [...words])),
    denials: denials(folded),
    sharp: sharpIn(folded),
    allowed: sharpGiven(folded),
  };
}

const months =
  'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december'.split(' ');
const date = new RegExp(String.raw`(\d{4})\. (${months.join('|')})\p{L}* (\d{1,2})\b`, 'gu');

/** A date is one number: its parts cannot be changed with others. */
function withWholeDates(folded: string): string {
  return folded.replace(
    date,
    (_, year: string, month: string, day: string) => `${year}.${months.indexOf(month) + 1}.${day}`,
  );
}

function clauseOf(folded: string): Clause {
  const terms = termsOfFolded(folded);
  return {
    words: new Set(terms.filter(isWord).map(({ root }) => root)),
    numbers: terms.flatMap(({ kind, term, surface }) => (kind === 'word' ? (numeral(surface) ?? []) : term)),
    denials: denials(folded),
  };
}

function isWord({ kind, weight, surface }: ReturnType<typeof termsOfFolded>[number]): boolean {
  return (
    kind === 'word' && weight === 1 && !joining.has(surface) && !isSharp(surface) && numeral(surface) === undefined
  );
}

/** A passage as its sentences, list items and table rows. */
export function passageSentences(markdown: string): Sentence[] {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•>#]+|\d{1,2}[.)])\s+/, '').replace(/[*_`|]/g, ' '))
    .flatMap(sentencesOf)
    .map(sentenceOf)
    .filter(({ clauses }) => clauses.length > 0);
}
