// Everything else is a question to the handbook: a quoted passage with its source, or an honest "no".
import type { Knowledge } from '../../knowledge/answer';
import { answered } from '../quote';
import type { Handler } from './handler';

export function answerQuestion(knowledge: Knowledge): Handler {
  return {
    name: 'answer-question',
    handle(turn, session) {
      const question = turn.text.slice(0, 500);
      return { replies: [answered(knowledge.answer(turn.text))], session: { ...session, question } };
    },
  };
}
