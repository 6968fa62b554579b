// What kind of answer a question wants (a number, a date, a person or office, a place), and which texts could give it. All folded.
import { root } from './stem';
import { wordWeight } from './stop-words';

export const answerTypes = ['number', 'date', 'person', 'place'] as const;
export type AnswerType = (typeof answerTypes)[number];

const numberWords =
  'ket|ketto|harom|negy|ot|hat|het|nyolc|kilenc|tiz\\w*|husz\\w*|harminc\\w*|negyven\\w*|otven\\w*|szaz|ezer|ezren|millio|milliard';
const months = 'januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember|oktober|november|december';

const askedBy: Record<AnswerType, RegExp> = {
  number: /\b(?:hany\w{0,6}|mennyi\w{0,4}|mekkora|szama)\b/,
  date: /\b(?:mikor\w{0,3}|meddig|miota|hatarid\w+|datum\w*|melyik (?:ev|honap|nap)\w*)\b/,
  person:
    // Not the "ki" that belongs to a verb: "ezt mondja ki", "ezt írja ki".
    /\b(?:(?<!\b(?:mond|ir|ad|tolt|lep|jelol|fizet|nyomtat|hagy|zar|valt|kuld|valaszt|alak|derul|szed|vesz)\w{0,6} )ki|kik|kit|kiket|kinek|kiknek|kihez|kivel|kitol|felelose?)\b/,
  place: /\b(?:hol|hova|honnan|merre|cime|cimre|cimen)\b/,
};

const givenBy: Record<AnswerType, RegExp> = {
  number: new RegExp(`\\d|\\b(?:egy|${numberWords})\\b`),
  date: new RegExp(
    `\\b(?:19|20)\\d\\d\\b|\\b(?:${months})|\\b(?:honap|nap|het|ev|ora|perc)(?:on|en|os|es|ok|ig|kal|pal|vel|tel|ben|ban|e|a)?\\b|\\bhatarid`,
  ),
  person:
    /\b(?:jegyzo|polgarmester|kincstar|kapcsolattarto|uzemelteto|rendszergazda|adminisztrator|felhasznalo|miniszter|kepviselo|kozpont|hivatal|kft|zrt|nisz|idomsoft|kincsinfo|kifu|foosztaly|igazgatosag|vezeto|munkatars|ugyintezo|testulet|felelos)/,
  place:
    /https?:|\.hu\b|\butca\b|\bu\. ?\d|\b\d{4} budapest|\b(?:menu|menupont|funkcio|oldal|portal|feluletet?|bejelento|fejezet|melleklet|kapu|tarhely|igazgatosag|adatkozpont)\w*(?:ban|ben|bol|on|en|rol|ra|re|ba|be|nal|nel|hoz|hez|an|jan|jen)\b|\bkeretrendszer(?:ben|bol|be)\b/,
};

export function wantedTypes(question: string): AnswerType[] {
  return answerTypes.filter((type) => askedBy[type].test(question));
}

export function gives(text: string, type: AnswerType): boolean {
  return givenBy[type].test(text);
}

/** "12 feladatcsoport", not "1. feladatcsoport": a whole number, and the next two words. */
const counting = new RegExp(
  `(?<![\\d.,/-])(?:\\d[\\d ]*(?:-\\d+)?|\\b(?:${numberWords}))\\s+(\\p{L}+)(?:\\s+(\\p{L}+))?`,
  'gu',
);
/** The next word too when the first may be an adjective: "hány közös hivatal", not "hány ügyfél használja". */
const askingToCount = /\bhany\s+(?:\p{L}+-)*(\p{L}+)(?:(?<=[sio])\s+(\p{L}+))?/gu;

/** "Települések száma", "monitorok: 7": what is named before its number. */
const named = /(\p{L}+) szama(?!\p{L})|(\p{L}+)[*:]{1,3} *\d/gu;

/** Roots of what a text counts. */
export const countedIn = (text: string): string[] => [...rootsAfter(counting, text), ...rootsAfter(named, text)];

/** Roots of what the columns of a table are about, when there are numbers in it. `rows` are its lines. */
export const countedInTable = ([head = '', ...rows]: string[]): string[] =>
  rows.some((row) => /\d/.test(row)) ? (head.match(/\p{L}+/gu) ?? []).map(root) : [];

/** Of anything. */
const units = /^(?:darab|db)/;
const askingHowLong = /\b(?:mennyi|mekkora) ido/;
const spans = ['perc', 'ora', 'nap', 'het', 'honap', 'ev'].map(root);

/** Roots of what "hány …" asks to count. */
export const toCount = (question: string): string[] => [
  ...rootsAfter(askingToCount, question, (word) => wordWeight(word) === 1 && !units.test(word)),
  ...(askingHowLong.test(question) ? spans : []),
];

function rootsAfter(pattern: RegExp, text: string, isMeant: (word: string) => boolean = () => true): string[] {
  return [...text.matchAll(pattern)].flatMap(([, ...words]) =>
    words.flatMap((word) => (word && isMeant(word) ? [root(word)] : [])),
  );
}
