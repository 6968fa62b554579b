// "Bővebben" and "nem értem", typed alone: they speak of the section that was just quoted, not of a new matter.
import type { Session } from '../session';
import { texts } from '../texts';
import type { Button, Turn } from '../turn';
import type { Desk, Handler, Outcome } from './handler';
import { openSection } from './open-section';
import { saysPolitely } from './says';

export function sayMore(desk: Desk): Handler {
  const open = openSection(desk);
  return {
    name: 'say-more',
    handle(turn, session, asker) {
      if (saysPolitely(turn, texts.unclearWords)) return madeClearer(session);
      if (!saysPolitely(turn, texts.moreWords)) return undefined;
      if (!session.topic) return { replies: [texts.noTopic], session };
      const rest = session.buttons.find(({ title }) => title.startsWith(texts.more('')));
      if (rest) return open.handle(pressing(turn, rest), session, asker);
      if (isUnderAnswer(session)) return said(texts.saidAll(relatedIn(session).length > 0), session);
      return open.handle({ ...turn, press: { do: 'open-section', section: session.topic.section } }, session, asker);
    },
  };
}

const pressing = (turn: Turn, { press }: Button): Turn => ({ ...turn, press });

/** The last reply is the answer itself; had it left something out, it would offer the rest. */
function isUnderAnswer({ buttons, topic }: Session): boolean {
  return buttons.some(({ press }) => press.do === 'rate' && press.section === topic?.section);
}

function madeClearer(session: Session): Outcome {
  if (!session.topic) return { replies: [texts.noTopic], session };
  return said(texts.madeClearer(relatedIn(session).length > 0), session);
}

function said(text: string, session: Session): Outcome {
  return { replies: [{ text, buttons: [...relatedIn(session), texts.colleagueButton] }], session };
}

/** What was offered under the answer: other sections, and what its abbreviations mean. */
function relatedIn({ buttons }: Session): Button[] {
  return buttons.filter(({ press }) => press.do === 'open-section' || press.do === 'say-meaning');
}
