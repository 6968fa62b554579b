// Everything else is a question to the handbook: a quoted passage with its source, a question back, or an honest "no".
import type { Asking } from '../../knowledge/answer';
import { answered } from '../quote';
import type { Session } from '../session';
import { LONGEST_QUESTION } from '../turn';
import { dayOf, freshSince } from './days';
import type { Desk, Handler } from './handler';
import { here, usedHere } from './here';

/** After this a short question stands for itself: who comes back from lunch has begun something new. */
const TOPIC_LASTS_MS = 30 * 60_000;

export function answerQuestion(desk: Desk): Handler {
  const { knowledge, clock, meaning, rephrase } = desk;
  return {
    name: 'answer-question',
    async handle(turn, session, asker) {
      const question = turn.text.slice(0, LONGEST_QUESTION);
      const nearest = await meaning?.nearest(question);
      const asking = askingOf(session, clock.now());
      const local = here(desk, turn, session, asker);
      const answer = await knowledge.answerSoon(turn.text, { ...asking, ...local, ...(nearest && { nearest }) });
      const quote = answered(answer, {
        question: answer.kind === 'found' ? (answer.understood ?? question) : question,
        abbreviations: (text) => knowledge.abbreviations(text, turn.text),
        freshSince: freshSince(desk),
        ...(asking.before && { quotedBefore: asking.before.section }),
      });
      const reply = rephrase ? await rephrase(question, answer, quote) : quote;
      const { topic: _, ...rest } = session;
      const topic =
        answer.kind === 'found'
          ? {
              question: answer.understood ?? question,
              section: answer.passage.section,
              at: clock.now(),
              ...(answer.understood && asking.before && { typed: { question, before: asking.before } }),
            }
          : undefined;
      return { replies: [reply], session: { ...rest, question, ...(topic && { topic }) }, ...usedHere(local) };
    },
  };
}

function askingOf({ topic }: Session, now: number): Asking {
  const before = topic && now - topic.at < TOPIC_LASTS_MS ? topic : undefined;
  return { today: dayOf(now), ...(before && { before: { question: before.question, section: before.section } }) };
}
