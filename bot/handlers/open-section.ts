// An offered section was chosen: the whole of it, with its source. Chosen instead of an answer, it is remembered for the next one who asks.

import { remarkOn } from '../learning/remark';
import { quoted, ratingButtons, titleOf } from '../quote';
import { helpOfQuestion } from '../sheets/help-of-question';
import { texts } from '../texts';
import { freshSince } from './days';
import type { Desk, Handler } from './handler';
import { here, usedHere } from './here';

export function openSection(desk: Desk): Handler {
  const { knowledge, clock } = desk;
  return {
    name: 'open-section',
    handle(turn, session, asker) {
      const help = helpOfQuestion(desk, turn, session);
      const press = turn.press?.do === 'open-section' ? turn.press : help && ({ section: help } as const);
      if (!press) return undefined;
      const { section, insteadFor, meantBy } = { insteadFor: undefined, meantBy: undefined, ...press };
      const question = insteadFor ?? meantBy;
      const local = here(desk, turn, session, asker);
      const passage = knowledge.section(section, local.municipality);
      if (!passage) return { replies: [texts.sectionGone], session };
      const abbreviations = (text: string) => knowledge.abbreviations(text, question);
      const { buttons = [], ...reply } = quoted([passage], { abbreviations, freshSince: freshSince(desk) });
      const asked = question ?? (session.topic?.section === section ? session.topic.question : undefined);
      const rating = asked ? ratingButtons(asked, section) : [];
      const topic = { question: asked ?? titleOf(passage), section, at: clock.now() };
      return {
        replies: [{ ...reply, buttons: [...buttons, texts.colleagueButton, ...rating] }],
        session: { ...session, topic: meantBy ? { ...topic, question: titleOf(passage) } : topic },
        ...usedHere(local),
        // Lessons are for everybody, so they are drawn from what everybody may read.
        ...(question &&
          knowledge.section(section) &&
          remarkOn(turn, { question, section, opinion: insteadFor ? 'chosen' : 'meant' })),
      };
    },
  };
}
