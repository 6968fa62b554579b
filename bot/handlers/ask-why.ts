// "Miért ezt válaszoltad?": what the search read, found and decided, with scores and the date of the index.
import { texts } from '../texts';
import { LONGEST_QUESTION } from '../turn';
import { dayOf } from './days';
import type { Desk, Handler } from './handler';
import { here, usedHere } from './here';
import { says } from './says';

export function askWhy(desk: Desk): Handler {
  const { knowledge, clock } = desk;
  return {
    name: 'ask-why',
    handle(turn, session, asker) {
      const isPressed = turn.press?.do === 'ask-why';
      if (!isPressed && !says(turn, texts.askWhyWords)) return undefined;
      const question =
        turn.press?.do === 'ask-why' ? turn.press.question : (session.topic?.question ?? session.question);
      if (!question) return { replies: [texts.nothingToExplain], session };
      const { typed } =
        session.topic?.question.slice(0, LONGEST_QUESTION) === question.slice(0, LONGEST_QUESTION) ? session.topic : {};
      const local = here(desk, turn, session, asker);
      const why = knowledge.why(typed?.question ?? question, {
        today: dayOf(clock.now()),
        ...local,
        ...(typed && { before: typed.before }),
      });
      return {
        replies: [
          texts.why(typed?.question ?? question, why, {
            sections: knowledge.sectionCount,
            madeAt: knowledge.indexedAt,
          }),
        ],
        session,
        ...usedHere(local),
      };
    },
  };
}
