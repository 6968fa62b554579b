// Hungarian prose into sentences, where "257/2016. (VIII. 31.) Korm. rendelet" and "pl." end none.

/** What stands before a full stop without ending a sentence, when a capital letter follows. */
const abbreviations = new Set('dr pl ill kb korm tv sz bek id nr tel'.split(' '));
const boundary = /(?<=[.!?…][)”"]?)\s+(?=[\p{Lu}\d„"(*_])/gu;

export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const before = text.slice(start, match.index);
    if (endsSentence(before, text.slice(match.index + match[0].length))) {
      sentences.push(before.trim());
      start = match.index + match[0].length;
    }
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

function endsSentence(before: string, after: string): boolean {
  const lastWord = /([\p{L}\d]+)\.$/u.exec(before)?.[1];
  // "(VIII. 31.) Korm. rendelet" goes on.
  if (lastWord === undefined) return !before.endsWith('.)');
  if (/^\p{Lu}$|^[IVXLC]+$/u.test(lastWord) || abbreviations.has(lastWord.toLowerCase())) return false;
  // "2017. 05. 01." and "5. (2)" go on; "… 2019. Ezután" does not.
  return !(/^\d+$/.test(lastWord) && /^[\d(]/.test(after));
}
