// A question in the light of the one before it: read by itself, or, when it goes on with the talk, together with what was spoken of.
import type { Asking } from '../answer';
import type { Decision } from './decision';
import type { Findings } from './findings';
import { type FollowUp, readFollowUp } from './follow-up';
import type { RankedHit } from './fusion';

export interface Considered {
  findings: Findings;
  decision: Decision;
  /** How a follow-up was read. */
  understood?: string;
}

export interface Reader {
  /** `beside`: hits of another reading of the same question, whose scores are added. */
  read(question: string, asking: Asking, beside?: RankedHit[]): Considered;
  headingOf(section: string): string;
}

/** A question that people ask in nearly these words needs no talk before it … */
const askedByItself = 0.7;
/** … unless a section says all of it and of the topic, and fits the question itself nearly as well. */
const saysAll = 0.95;
const nearlyAsWell = 0.8;

export function considerInTalk(question: string, asking: Asking, { read, headingOf }: Reader): Considered {
  const { before, ...alone } = asking;
  const byItself = read(question, alone);
  const followUp = before && readFollowUp(question, { ...before, heading: headingOf(before.section) });
  if (!followUp || byItself.findings.hits.some(({ isExact }) => isExact)) return byItself;
  if (!followUp.isCertain && ['answer', 'limit'].includes(byItself.decision.kind)) return byItself;
  const beside = followUp.own.length > 0 ? byItself.findings.hits : [];
  const together = read(followUp.text, alone, beside);
  const needsTopic = followUp.own.length === 0 || !standsAlone(byItself, together);
  const goesOn = answersIt(together, followUp) && needsTopic && !saysTheSame(byItself, together, followUp);
  return goesOn ? { ...together, understood: followUp.understood } : byItself;
}

function standsAlone({ findings, decision }: Considered, together: Considered): boolean {
  const [best] = findings.quotable;
  if (decision.kind !== 'answer' || !best) return false;
  if (Math.max(best.parts.asked, best.parts.heading) < askedByItself) return false;
  const [joined] = together.findings.quotable;
  const same = findings.quotable.find(({ position }) => position === joined?.position);
  return !joined || !same || joined.coverage < saysAll || same.score < nearlyAsWell * best.score;
}

/** The topic has added nothing: it is not claimed that the question was read with it. */
function saysTheSame({ findings, decision }: Considered, together: Considered, { own, goesOn }: FollowUp): boolean {
  if (goesOn || own.length === 0 || decision.kind !== 'answer') return false;
  return findings.quotable[0]?.position === together.findings.quotable[0]?.position;
}

/** What the follow-up says by itself must be in the section that answers: a new matter is not answered with the old topic. */
function answersIt({ findings, decision }: Considered, { own, topic, isCertain }: FollowUp): boolean {
  if (decision.kind !== 'answer') return false;
  const { question, has } = findings.asked;
  const said = (words: string[]): boolean[] => {
    const at = question.words.flatMap(({ typed }, word) => (words.includes(typed) ? [word] : []));
    return at.map((word) => decision.chosen.some((position) => has(word, position)));
  };
  const [ofOwn, ofTopic] = [said(own), said(topic)];
  // Nothing but that it is short tells that it goes on: then all of it must be there.
  const isSaid = isCertain ? ofOwn.length === 0 || ofOwn.includes(true) : !ofOwn.includes(false);
  return isSaid && (ofTopic.length === 0 || ofTopic.includes(true));
}
