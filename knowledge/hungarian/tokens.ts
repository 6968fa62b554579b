// Folded text into tokens: words, and the codes of our field (257/2016, 114. § (2), mp 221, K0505, e-mail addresses) kept whole.

export interface Token {
  /** Folded. */
  text: string;
  /** A code must match exactly: it is neither stemmed nor corrected. */
  kind: 'word' | 'number' | 'code';
}

/** No word or code people type is longer; what is longer is cut, so that no step after this one meets giants. */
const longestToken = 40;
/** Of a list or a form that is known by a number ("OSAP 1616"); fewer letters belong to the code itself. */
const shortestName = 3;

const patterns = [
  // Most words: letters only, with nothing after them that could make them part of something longer.
  { kind: 'plain', source: String.raw`(?!mp\b)[a-z]{1,60}(?![\p{L}\d@._+-])` },
  { kind: 'email', source: String.raw`[a-z0-9][a-z0-9._+-]{0,60}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,30}){1,5}` },
  {
    kind: 'paragraph',
    source: String.raw`\d{1,4}(?:/[a-z])?\.? ?(?:§|paragrafus)(?:-?[a-z]{1,6})?(?: ?\(\d{1,2}[a-z]?\))?`,
  },
  { kind: 'menu', source: String.raw`\bmp\.? ?\d{1,4}(?:[a-z]{2,4})?\b|\b\d{1,4}(?:-?[aeo]?s)? (?:mp|menupont)\b` },
  { kind: 'project', source: String.raw`[a-z]{2,12}(?:-(?:[a-z]{2,8}-)?\d[\d.]{0,12}){1,6}` },
  { kind: 'thousands', source: String.raw`(?<![\d.,+])\d{1,3}(?:[ .]\d{3}){1,4}(?![\d-])` },
  // "257/2016os": the ending comes as the next token.
  { kind: 'number', source: String.raw`\d{1,20}(?:[.,/:-]\d{1,20}){1,6}(?=[a-z]{1,9}(?![\p{L}\d]))` },
  { kind: 'number', source: String.raw`\d{1,20}(?:[.,/:-]\d{1,20}){0,6}(?![a-z\d])` },
  { kind: 'mixed', source: String.raw`[a-z]{0,12}\d[a-z\d]{0,30}\+?` },
  { kind: 'word', source: String.raw`\p{L}{1,60}\+?(?:-\p{L}{1,60}){0,4}` },
] as const;
type Kind = (typeof patterns)[number]['kind'];

const anyToken = new RegExp(patterns.map(({ source }) => `(${source})`).join('|'), 'gu');

/** Case endings as they follow a hyphen ("ASP-hez", "2017-ben", "KSH-val", "kell-e"), folded; the assimilated -val is a rule of its own. */
const endings = new Set(
  'a e i k n s t at et ot as es os is ak ek ok an en on ba be ban ben bol ra re rol nal nel hoz hez tol ig nak nek val vel ert kent kor ja je jat jet jan jen jei jai nk unk uk juk juk ai ei fele tel tal beli'.split(
    ' ',
  ),
);
const assimilated =
  /^[b-df-hj-np-tv-z]{1,2}[ae]l$|^[ae]s(?:hoz|hez|ok|ek|nal|nel|ban|ben|ra|re|nak|nek)$|^[eo]?s(?:ek|ok|nel|eknek|oknak|ekre|eknel)$/;

function isEnding(part: string): boolean {
  return endings.has(part) || assimilated.test(part);
}

function wordTokens(text: string): Token[] {
  const parts = text.split('-');
  const first = parts[0] ?? '';
  // "e-mail", "e-papir", "e-onkormanyzat": the letter belongs to the word.
  const joined =
    first.length === 1 && parts[1] !== undefined && !isEnding(parts[1]) ? [first + parts[1], ...parts.slice(2)] : parts;
  return joined.filter((part, at) => at === 0 || !isEnding(part)).map((part) => ({ text: part, kind: 'word' }));
}

function tokensOf(kind: Kind, text: string): Token[] {
  switch (kind) {
    case 'plain':
      return [word(text)];
    case 'email':
      return [
        { text, kind: 'code' },
        ...text
          .split(/[@.]/)
          .filter((part) => part.length > 3)
          .map(word),
      ];
    case 'paragraph': {
      const [, paragraph = '', clause] = /^(\d+(?:\/[a-z])?)[^(]*(?:\((\w+)\))?$/.exec(text) ?? [];
      return clause ? [code(`${paragraph}.§`), code(`${paragraph}.§(${clause})`)] : [code(`${paragraph}.§`)];
    }
    case 'menu':
      return [word('mp'), code(`mp${/\d+/.exec(text)?.[0]}`)];
    case 'project':
      return [code(text), word(/^[a-z]+/.exec(text)?.[0] ?? text)];
    case 'thousands':
      return [{ text: text.replace(/[ .]/g, ''), kind: 'number' }];
    case 'number':
      return [{ text, kind: text.includes('/') ? 'code' : 'number' }];
    case 'mixed':
      return mixed(text);
    case 'word':
      return wordTokens(text);
  }
}

/** "1616os", "2017ben" are numbers with an ending, "K0505öt" is a code with one, "OSAP1616" lacks a space; "K0505" and "5G" are codes. */
function mixed(text: string): Token[] {
  const [, letters = '', digits = '', ending = ''] = /^([a-z]*)(\d{2,})([a-z]*)$/.exec(text) ?? [];
  const isEnded = ending.length > 1 && isEnding(ending);
  if (digits === '' || (ending !== '' && !isEnded)) return [code(text)];
  if (letters.length >= shortestName && digits.length >= shortestName) return [word(letters), number(digits)];
  return [letters === '' ? number(digits) : code(letters + digits)];
}

const code = (text: string): Token => ({ text, kind: 'code' });
const number = (text: string): Token => ({ text, kind: 'number' });
const word = (text: string): Token => ({ text, kind: 'word' });

/** `folded` must come from fold(). An ending left behind a number ("2017-ben") is dropped. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(anyToken)) {
    const [text] = match;
    const kind = patterns.find((_, at) => match[at + 1] !== undefined)?.kind ?? 'word';
    const isLetters = kind === 'plain' || kind === 'word';
    if (isLetters && /[-\d]/.test(folded[match.index - 1] ?? '') && isEnding(text)) continue;
    for (const token of tokensOf(kind, text))
      tokens.push(token.text.length > longestToken ? { ...token, text: token.text.slice(0, longestToken) } : token);
  }
  return tokens;
}
