// "Hozzáférést kérek": which municipality, which role, and only then a request to whoever decides; a question in between is a question.
import { z } from 'zod';
import { fold } from '../../knowledge/hungarian/fold';
import { requestableRoles, requestableSchema } from '../access/request';
import type { Standing } from '../access/standing';
import { askNext } from '../filling';
import { findOnce } from '../municipalities/find-once';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Reply, Turn } from '../turn';
import { actOf } from './act-of';
import { dayOf } from './days';
import type { Desk, Handler, Outcome } from './handler';
import { personally } from './personally';
import { nextStep, type Steps, stepsIn } from './request-step';
import { says, saysPolitely } from './says';
import { sendRequest } from './send-request';

const pressedSchema = z.object({
  ksh: z.string(),
  role: requestableSchema.exactOptional(),
  send: z.literal('yes').exactOptional(),
});

export function requestAccess(desk: Desk): Handler {
  return personally({
    name: 'request-access',
    async handle(turn, session, asker) {
      const pressed = actOf(turn, 'request-access', pressedSchema);
      if (pressed || says(turn, texts.requestWords)) {
        const hindrance = hindranceOf(session, asker);
        if (hindrance) return hindrance;
        const { send, ...steps } = pressed ?? {};
        return send ? sent(steps, turn, session, asker, desk) : going(steps, turn, session, asker, desk);
      }
      const steps = stepsIn(session, desk.clock.now());
      if (!steps || turn.press || turn.kind !== 'message' || session.filling) return undefined;
      return answered(steps, turn, session, asker, desk);
    },
  });
}

function hindranceOf(session: Session, asker: Standing): Outcome | undefined {
  if (session.filling) return askNext(session, texts.requestInForm);
  if (!asker.principal) return { replies: [texts.nobodyVouches], session };
  return asker.isTenantAllowed ? undefined : { replies: [texts.tenantNotAllowed], session };
}

/** undefined: it is no answer to the step. */
async function answered(
  steps: Steps,
  turn: Turn,
  session: Session,
  asker: Standing,
  desk: Desk,
): Promise<Outcome | undefined> {
  if (says(turn, texts.cancelWords)) return left(texts.requestLeft, session);
  if (says(turn, texts.backWords)) return going(withoutLast(steps), turn, session, asker, desk);
  const { ksh, role } = steps;
  if (ksh === undefined) return placeSaid(turn, session, asker, desk);
  if (role === undefined) {
    const typed = requestableRoles.find((each) => says(turn, texts.roleWords[each]));
    return typed && going({ ksh, role: typed }, turn, session, asker, desk);
  }
  return says(turn, texts.sendWords) ? sent(steps, turn, session, asker, desk) : undefined;
}

/** A name that is sure is the answer, even one that means something else elsewhere (Szár); whatever is not, others look at first. */
function placeSaid(turn: Turn, session: Session, asker: Standing, desk: Desk): Promise<Outcome> | undefined {
  if (isQuestion(turn.text) || texts.smallTalk.some(({ words }) => saysPolitely(turn, words))) return undefined;
  const found = findOnce(desk.register)(turn.text);
  return found.kind === 'sure' ? going({ ksh: found.municipality.ksh }, turn, session, asker, desk) : undefined;
}

/** What nobody else has taken is a name that is not sure or not known, unless the handbook has an answer to it. */
export function requestPlace(desk: Desk): Handler {
  return personally({
    name: 'request-place',
    handle(turn, session) {
      const steps = stepsIn(session, desk.clock.now());
      if (!steps || steps.ksh !== undefined || turn.press || turn.kind !== 'message' || isQuestion(turn.text)) {
        return undefined;
      }
      const found = findOnce(desk.register)(turn.text);
      if (found.kind === 'several') return asking(texts.whichMunicipality(found.options), {}, session, desk);
      const answer = desk.knowledge.answer(turn.text, { today: dayOf(desk.clock.now()) });
      return answer.kind === 'found' ? undefined : asking(texts.noMunicipality, {}, session, desk);
    },
  });
}

function isQuestion(text: string): boolean {
  return text.includes('?') || texts.questionStart.test(fold(text).trim());
}

async function going(steps: Steps, turn: Turn, session: Session, asker: Standing, desk: Desk): Promise<Outcome> {
  const { reply, done } = await nextStep(steps, turn, asker, desk);
  return done ? left(reply, session) : asking(reply, steps, session, desk);
}

function asking(reply: Reply, steps: Steps, session: Session, { clock }: Desk): Outcome {
  return { replies: [reply], session: { ...session, requesting: { ...steps, at: clock.now() } } };
}

function left(reply: Reply, { requesting: _, ...session }: Session): Outcome {
  return { replies: [reply], session };
}

function withoutLast({ ksh, role }: Steps): Steps {
  return role === undefined || ksh === undefined ? {} : { ksh };
}

/** What hinders it is found out by the same step as before the summary; it may have changed since that was shown. */
async function sent({ ksh, role }: Steps, turn: Turn, session: Session, asker: Standing, desk: Desk): Promise<Outcome> {
  const municipality = ksh === undefined ? undefined : desk.register.byKsh(ksh);
  if (!municipality || !role) return going({}, turn, session, asker, desk);
  const { reply, done } = await nextStep({ ksh: municipality.ksh, role }, turn, asker, desk);
  if (done) return left(reply, session);
  const { requesting: _, ...rest } = session;
  return sendRequest({ municipality, role }, turn, rest, asker, desk);
}
