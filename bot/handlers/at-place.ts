// What is shown of one municipality: of the one that is spoken of, of the one that was named, or of the one that a button carries; always
// only after it was authorized. Foreign, missing and not allowed read alike.
import { z } from 'zod';
import { authorize, type Scope } from '../access/authorize';
import { ownMunicipalities, placeIn } from '../access/places';
import { type MunicipalAction, permission } from '../access/roles';
import type { Standing } from '../access/standing';
import type { Municipality, Register } from '../municipalities/register';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Reply, Turn } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';
import { type PlaceWords, pressedPlace, typedPlaces } from './named-place';
import { personally } from './personally';

interface Asked extends PlaceWords {
  /** Also the name of its button; its `args` may hold more than the KSH code. */
  name: string;
  action: MunicipalAction;
  /** Words that the handbook knows, too: for whoever may do this nowhere they are a question to it. */
  isTopic?: true;
}

export interface Shown {
  turn: Turn;
  session: Session;
  asker: Standing;
  scope: Scope;
  municipality: Municipality;
  /** Those of the button. */
  args: Record<string, string>;
}

export type Show = (shown: Shown) => Outcome | Promise<Outcome>;

export function atPlace(desk: Desk, asked: Asked, show: Show): Handler {
  const { register } = desk;
  return personally({
    name: asked.name,
    handle(turn, session, asker) {
      const args = actOf(turn, asked.name, argsSchema);
      const meant = args ? pressedPlace(args, register) : typedPlaces(turn, asked, { session, asker, register });
      if (!meant || (!args && asked.isTopic && !mayAnywhere(asker, asked.action))) return undefined;
      if (asker.grants.length === 0) {
        return refusedWith(texts.guest(asker.isTenantAllowed), asked.name, session, 'no-grant');
      }
      if (meant === 'none') return whichOne(asked, session, asker, register);
      const allowed = meant.filter(({ ksh }) => authorize(asker, asked.action, placeIn(register, ksh)).allow);
      if (meant.length > 1 && allowed.length > 1) return amongSeveral(asked, allowed, session);
      return openedAt(allowed[0] ?? meant[0], { turn, session, asker, args: args ?? {} }, { ...asked, register, show });
    },
  });
}

function mayAnywhere({ grants }: Standing, action: MunicipalAction): boolean {
  return grants.some(({ role }) => permission(role, action) !== 'no');
}

const argsSchema = z.record(z.string(), z.string());

/** Shows it when that may be, and says the same whatever stands against it. */
export function openedAt(
  municipality: Municipality | undefined,
  told: Omit<Shown, 'scope' | 'municipality'>,
  { name, action, register, show }: Pick<Asked, 'name' | 'action'> & { register: Register; show: Show },
): Outcome | Promise<Outcome> {
  const verdict = authorize(told.asker, action, municipality && placeIn(register, municipality.ksh));
  if (verdict.allow && municipality) {
    const session = spokenOf(municipality, told, register);
    return show({ ...told, session, scope: verdict.scope, municipality });
  }
  const reason = verdict.allow ? 'no-such-place' : verdict.reason;
  return refused(name, told.session, reason, municipality);
}

/** Whoever works there speaks of it from now on. */
function spokenOf(
  { ksh }: Municipality,
  { session, asker }: Pick<Shown, 'session' | 'asker'>,
  register: Register,
): Session {
  const isOwn = ownMunicipalities(asker, register).some((own) => own.ksh === ksh);
  return isOwn ? { ...session, active: ksh } : session;
}

/** Nobody learns from it what exists elsewhere; the reason is for the log. */
export function refused(action: string, session: Session, reason: string, municipality?: Municipality): Outcome {
  return refusedWith(texts.notForYou, action, session, reason, municipality);
}

/** The same in other words, where they give nothing away. */
export function refusedWith(
  reply: Reply,
  action: string,
  session: Session,
  reason: string,
  municipality?: Municipality,
): Outcome {
  const place = municipality && { municipality: municipality.ksh };
  return {
    replies: [reply],
    session,
    audit: [{ action, ...place, object: 'municipality', result: 'refused', reason }],
  };
}

function whichOne(
  { name, words, wordsBeforeName = words }: Asked,
  session: Session,
  asker: Standing,
  register: Register,
): Outcome {
  const own = ownMunicipalities(asker, register);
  const reply = own.length > 0 ? texts.whichOfOwn(name, own) : texts.nameThePlace(wordsBeforeName[0] ?? '');
  return { replies: [reply], session, uses: true };
}

function amongSeveral({ name }: Asked, options: Municipality[], session: Session): Outcome {
  return { replies: [texts.whichOfThese(name, options)], session, uses: true };
}
