// Words that lean on what was said before: "és …", "azt …", "ki csinálja?", and the "nem" that turns a question round. All folded.

const goingOn = /^\s*(?:es|na es|meg|es akkor|akkor|de|es ha|mi van)(?=[\s,])/;
const pronouns =
  'azt annak ahhoz arra abban abbol arrol azzal oda onnan ott hozza hozzajuk rola roluk ra benne belole tole vele neki nekik azok azokat ez ezt ennek ehhez erre ebben ebbol errol ezzel ezek ezeket ilyenkor olyankor ugyanez ugyanaz elobbi utobbi enyem mienk';
const questionWords = 'ki kinek mi mit mire mennyi hol hany milyen meddig mikor';
const either = (words: string): string => words.split(' ').join('|');
/** "az" is an article before a noun, and points back before a question word or at the end. */
const pointingBack = new RegExp(
  `(?<!\\p{L})(?:${either(pronouns)}|az(?=\\s*(?:[?!.,]|$|(?:${either(questionWords)})(?!\\p{L}))))(?!\\p{L})`,
  'u',
);

export function beginsOnward(question: string): boolean {
  return goingOn.test(question);
}

export function goesOn(question: string): boolean {
  return goingOn.test(question) || pointingBack.test(question);
}

/** What needs something to be done to, or be one of: "ki csinálja?", "hol találom?", "mi van az elsőben?" */
const bare =
  /^(?:csinal|intez|megad|javit|veg[ez]|talal|tart|jar|szol|kerul|vonatkozik|allit|old|tobbi|mindket|masik|elso|masod|harmad|utolso|kovetkezo|elozo|enyem|mienk|belol|hozza)\w*$/;

export function needsTopic(word: string): boolean {
  return bare.test(word);
}

const question = /^(?:ki|mi|ho[lgvn]|hany|mennyi|mekkora|meddig|miota|melyik|milyen|mer)/;

export function beginsAsQuestionWord(word: string): boolean {
  return question.test(word);
}

const leaning =
  /^(?:ez|ezt|ezek|ezeket|ezert|ennek|ehhez|erre|errol|ebbol|ebben|ilyenkor|ekkor|igy|az utobbi|o|ok|ugyano|ha nem)\b/;

/** "Ezt a jegyző írja alá." says nothing without the sentence before it. */
export function leansOnSentenceBefore(sentence: string): boolean {
  return leaning.test(sentence);
}

const negation = /(?<!\p{L})(?:nem|nincs|nincsen|nincsenek|sem|ne|nelkul)(?!\p{L})/u;

/** "Mi nincs az ASP-ben?" is not "mi az ASP?", though "nincs" is a stop word. */
export function isNegative(text: string): boolean {
  return negation.test(text);
}

const definer = /^\s*(?:mi|mik|mi volt|mit jelent)\s+(?:(?:az|a)\s+){0,2}(?=\S)/i;

/** "Mi az az interfészes csatlakozás" → "interfészes csatlakozás"; other questions stay as they are. */
export function topicAsked(question: string): string {
  return question.replace(definer, '');
}
