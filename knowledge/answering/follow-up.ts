// Whether a message goes on with the question before ("és interfészesnél?", "meddig?"), and how it is read together with it.
import { fold } from '../hungarian/fold';
import { beginsAsQuestionWord, beginsOnward, goesOn, isNegative, needsTopic, topicAsked } from '../hungarian/pointers';
import { littleWords, wordWeight } from '../hungarian/stop-words';
import { tokenize } from '../hungarian/tokens';

export interface FollowUp {
  /** What the search is asked: what was spoken of, and what is asked of it now. */
  text: string;
  /** Its own telling words, folded: the answer must have one of them. */
  own: string[];
  /** Those of what was spoken of: the answer must have one of these, too. */
  topic: string[];
  /** For the person: "interfészes csatlakozás: meddig?" */
  understood: string;
  /** It begins as a follow-up, points back or is very short; otherwise it is one only when it finds nothing by itself. */
  isCertain: boolean;
  /** It begins with "és" and the like: it goes on, whatever it finds by itself. */
  goesOn: boolean;
}

const mostTelling = 3;
const mostShown = 90;

export function readFollowUp(question: string, before: { question: string; heading: string }): FollowUp | undefined {
  const folded = fold(question);
  const telling = tellingWords(folded);
  if (telling.length > mostTelling || tokenize(folded).length === 0) return undefined;
  const typed = question.trim();
  const asks = hasQuestionWord(folded);
  const certain = goesOn(folded);
  if (!asks && !certain && isNegative(folded) && !typed.endsWith('?')) return undefined;
  const spoken = firstAndLast(before.question);
  const own = telling.filter((word) => !needsTopic(word));
  // The bare topic again asks for all of it, not for more of the last answer.
  if (!asks && !certain && own.length > 0 && own.every((word) => tellingWords(fold(spoken)).includes(word)))
    return undefined;
  const topic = [spoken, before.heading].map(topicOf).find((words) => words !== '');
  return {
    text: `${topic ?? ''}. ${asks ? '' : questionWordsOf(spoken)} ${typed.replace(/[?!.\s]+$/, '')}?`,
    own,
    topic: topic?.split(' ') ?? [],
    understood: `${asks ? topicAsked(shortened(spoken)) : shortened(spoken)}: ${typed}`,
    isCertain: certain || own.length <= (asks ? 1 : 0),
    goesOn: beginsOnward(folded),
  };
}

function tellingWords(folded: string): string[] {
  return tokenize(folded)
    .filter(({ text, kind }) => kind !== 'word' || wordWeight(text) === 1)
    .map(({ text }) => text);
}

function hasQuestionWord(folded: string): boolean {
  return tokenize(folded).some(({ text }) => beginsAsQuestionWord(text) && littleWords.has(text));
}

function questionWordsOf(text: string): string {
  const tokens = tokenize(fold(text)).map(({ text }) => text);
  return tokens.filter((token) => wordWeight(token) > 0 && wordWeight(token) < 1).join(' ');
}

/** What was spoken of, without what was asked of it, each word once. */
function topicOf(text: string): string {
  return [...new Set(tellingWords(fold(text)))].join(' ');
}

/** Of a chain of follow-ups what it began with and what was last spoken of: it grows no more, and "és nálunk?" is left out. */
function firstAndLast(text: string): string {
  const [first = '', ...followed] = text.split(': ');
  const last = followed.filter((part) => tellingWords(fold(part)).length > 0).at(-1);
  return last ? `${first}: ${last}` : first;
}

function shortened(text: string): string {
  const plain = text.trim().replace(/[?!.\s]+$/, '');
  return plain.length <= mostShown ? plain : `${plain.slice(0, mostShown).replace(/\s+\S*$/, '')}…`;
}
