// A thumb up or down under an answer, or its words ("köszi, nem ezt kerestem"): thanked for, kept as a lesson; after a "no" the next
// best sections are offered.
import { remarkOn } from '../learning/remark';
import { offers } from '../quote';
import type { Session } from '../session';
import { texts } from '../texts';
import { LONGEST_QUESTION, type Press, type Turn } from '../turn';
import { dayOf } from './days';
import type { Desk, Handler, Outcome } from './handler';
import { here, usedHere } from './here';
import { saysPolitely } from './says';

type Rating = Extract<Press, { do: 'rate' }>;

export function rateAnswer(desk: Desk): Handler {
  const { knowledge, clock } = desk;
  return {
    name: 'rate-answer',
    handle(turn, session, asker) {
      const helped = turn.press?.do === 'rate' ? turn.press.helped : saidToHelp(turn, session);
      if (helped === undefined) return undefined;
      const rating = turn.press?.do === 'rate' ? turn.press : typedRating(helped, session);
      if (!rating) return ofNoAnswer(helped, session);
      const { question, section } = rating;
      // Whatever a client makes up must not fill the book of lessons.
      const local = here(desk, turn, session, asker);
      if (!knowledge.section(section, local.municipality)) return { replies: [texts.sectionGone], session };
      // Lessons are for everybody, so they are drawn from what everybody may read.
      const isForAll = knowledge.section(section) !== undefined;
      const remark = isForAll ? remarkOn(turn, { question, section, opinion: helped ? 'helped' : 'did-not-help' }) : {};
      const isNoted = 'remark' in remark;
      if (helped) return { replies: [isNoted ? texts.thanksForRating : texts.gladItHelped], session, ...remark };
      const others = offers(knowledge.answer(question, { today: dayOf(clock.now()), ...local }), section, question);
      const reply = {
        text: texts.sorryForRating(others.length > 0, isNoted),
        buttons: [...others, texts.colleagueButton],
      };
      // What is asked next is the same in other words, not more of what did not help.
      const { topic: _, ...withoutTopic } = session;
      return { replies: [reply], session: withoutTopic, ...remark, ...usedHere(local) };
    },
  };
}

/** In a form what is typed is an answer; before any question it is no remark. */
function saidToHelp(turn: Turn, session: Session): boolean | undefined {
  if (session.filling || !session.question) return undefined;
  if (isThumb(turn, texts.didNotHelp) || saysPolitely(turn, texts.didNotHelpWords)) return false;
  return isThumb(turn, texts.helped) || saysPolitely(turn, texts.helpedWords) ? true : undefined;
}

/** The picture on the button alone, also when the button is no longer there. */
function isThumb({ press, text }: Turn, title: string): boolean {
  const typed = text.trim();
  return !press && typed !== '' && title.startsWith(`${typed} `);
}

function typedRating(helped: boolean, { topic }: Session): Rating | undefined {
  return topic && { do: 'rate', helped, question: topic.question.slice(0, LONGEST_QUESTION), section: topic.section };
}

/** The last question was asked back or found nothing: there is no section to remember anything of. */
function ofNoAnswer(helped: boolean, session: Session): Outcome {
  const sorry = { text: texts.sorryForRating(false, false), buttons: [texts.colleagueButton] };
  return { replies: [helped ? texts.gladItHelped : sorry], session };
}
