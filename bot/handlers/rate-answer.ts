// A thumb up or down under an answer: thanked for, kept as a lesson; after a "no" the next best sections are offered.
import { remarkOn } from '../learning/remark';
import { offers } from '../quote';
import { texts } from '../texts';
import { dayOf } from './days';
import type { Desk, Handler } from './handler';

export function rateAnswer({ knowledge, clock }: Desk): Handler {
  return {
    name: 'rate-answer',
    handle(turn, session) {
      if (turn.press?.do !== 'rate') return undefined;
      const { helped, question, section } = turn.press;
      // Whatever a client makes up must not fill the book of lessons.
      if (!knowledge.section(section)) return { replies: [texts.sectionGone], session };
      const opinion = helped ? 'helped' : 'did-not-help';
      const remark = remarkOn(turn, { question, section, opinion });
      if (helped) return { replies: [texts.thanksForRating], session, ...remark };
      const others = offers(knowledge.answer(question, { today: dayOf(clock.now()) }), section, question);
      const reply = { text: texts.sorryForRating(others.length > 0), buttons: [...others, texts.colleagueButton] };
      return { replies: [reply], session, ...remark };
    },
  };
}
