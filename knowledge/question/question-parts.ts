// "Interfészesek vagyunk. Kell új szerződés, és mikor kezdjünk?": a message taken apart into what it tells and what it asks.

export interface QuestionPart {
  /** Folded. */
  text: string;
  /** What only tells is context for the parts that ask. */
  asks: boolean;
}

/** Sentence ends, and an "and" after a comma or before a question word. A full stop after a number ends nothing ("257/2016. rendelet"). */
const borders =
  /[?!;]+\s+|(?<!\d)\.\s+|,\s*(?:es|meg|illetve|valamint|vagy)\s+|\s+(?:es|meg|illetve)\s+(?=(?:ki|mi|hol|hov|hog|hany|mik|mit|mer|mel|men|mek|mil|mir|kell|lehet|szabad|van)\w*)/;
const asking =
  /(?:^|\s)(?:kik?|kit|kinek|kihez|kivel|mik?|mit|miket|mire|mibe|mibol|minek|mihez|mirol|hol|hova|honnan|hogy|hogyan|mikor\w*|meddig|miota|miert|melyik\w*|milyen\w*|hany\w*|mennyi\w*|mekkora|kell|lehet|szabad|muszaj|\S+-e)(?=\s|$|\?|,)/;
const mostParts = 6;

export function partsOf(folded: string): QuestionPart[] {
  const texts = folded.split(borders).filter((text) => text.trim() !== '');
  const kept = [...texts.slice(0, mostParts - 1), texts.slice(mostParts - 1).join(' ')].filter((text) => text !== '');
  const parts = kept.map((text, at) => ({
    text,
    asks: asking.test(text) || (at === kept.length - 1 && /\?\s*$/.test(text)),
  }));
  return parts.some(({ asks }) => asks) ? parts : parts.map((part) => ({ ...part, asks: true }));
}
