// Everything else is a question to the handbook: a quoted passage with its source, or an honest "no".
import type { Knowledge } from '../../knowledge/answer';
import type { Meaning } from '../ports';
import { answered } from '../quote';
import type { Rephrase } from '../rephrased';
import type { Handler } from './handler';

/** What the operator may add; the words alone find, and quote, without them. */
export interface AnswerAids {
  meaning?: Meaning;
  rephrase?: Rephrase;
}

export function answerQuestion(knowledge: Knowledge, { meaning, rephrase }: AnswerAids = {}): Handler {
  return {
    name: 'answer-question',
    async handle(turn, session) {
      const question = turn.text.slice(0, 500);
      const asking = meaning && { nearest: await meaning.nearest(question) };
      const answer = knowledge.answer(turn.text, asking);
      const quote = answered(answer);
      const reply = rephrase ? await rephrase(question, answer, quote) : quote;
      return { replies: [reply], session: { ...session, question } };
    },
  };
}
