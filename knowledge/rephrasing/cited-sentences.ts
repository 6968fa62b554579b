// A text that a model wrote, as its sentences with the passages each cites; undefined where it is more than plain sentences.
import { sentencesOf } from '../pages/sentences';

export interface CitedSentence {
  /** Without its citations. */
  text: string;
  /** Numbers of passages. */
  cites: number[];
}

export interface CitedText {
  sentences: CitedSentence[];
  /** As it may be shown: paragraphs, list items and sentences, each with its citations. */
  markdown: string;
}

/** Markup, invisible letters and everything that could be drawn as more than words. */
const unwelcome = /[<>`|\\#~_=]|\]\s*[(:]|!\[|[^\P{C}\n]/u;
const citation = /\s*\[(\d{1,2})\]/g;

export function citedText(written: string): CitedText | undefined {
  const plain = written.replace(/\r\n?/g, '\n').replace(/\*\*/g, '').trim();
  if (unwelcome.test(plain)) return undefined;
  const lines = plain.split('\n').map(lineOf);
  if (lines.some(({ text }) => text.includes('*'))) return undefined;
  return {
    sentences: lines.flatMap(({ text }) => sentencesOf(text).map(sentenceOf)),
    markdown: lines
      .map(({ text, isItem }) => (isItem ? `- ${text}` : text))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n'),
  };
}

/** "[1, 2]" is "[1][2]", and a citation after the full stop belongs to the sentence before it. */
function lineOf(line: string): { text: string; isItem: boolean } {
  const bare = line.replace(/^\s*(?:[-•*]|\d{1,2}[.)])\s+/, '');
  const text = bare
    .replace(/\[(\d{1,2}(?:\s*[,;]\s*\d{1,2})+)\]/g, (_, list: string) =>
      list.replace(/\d+/g, '[$&]').replace(/[\s,;]+/g, ''),
    )
    .replace(/([.!?…])((?:\s*\[\d{1,2}\])+)/g, '$2$1')
    .replace(/([^\s\]])(\[\d)/g, '$1 $2')
    .trim();
  return { text, isItem: bare !== line && bare.trim() !== '' };
}

function sentenceOf(sentence: string): CitedSentence {
  return {
    text: sentence.replace(citation, '').trim(),
    cites: [...sentence.matchAll(citation)].map(([, number]) => Number(number)),
  };
}
