// Everything else is a question to the handbook: a quoted passage with its source, or an honest "no".
import type { Knowledge } from '../../knowledge/answer';
import { quote } from '../quote';
import { texts } from '../texts';
import type { Handler } from './handler';

export function answerQuestion(knowledge: Knowledge): Handler {
  return {
    name: 'answer-question',
    handle(turn, session) {
      const answer = knowledge.answer(turn.text);
      const reply =
        answer.kind === 'found' ? quote([answer.passage], answer.others) : texts.notFound(answer.nearest, answer.limit);
      return {
        replies: [reply],
        session: { ...session, question: turn.text.slice(0, 500) },
      };
    },
  };
}
