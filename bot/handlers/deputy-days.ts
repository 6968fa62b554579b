// While a lead is asked from when until when somebody stands in: days are taken, "mégse" leaves, and a question goes to the handbook as always.
import { daysNamed } from '../../knowledge/hungarian/days-named';
import { dayAfter, type Period } from '../../knowledge/hungarian/period';
import { peoplePartition } from '../access/person';
import { municipalitiesOf } from '../access/places';
import { draftOn } from '../draft';
import { texts } from '../texts';
import { openedAt, type Shown } from './at-place';
import { dayOf } from './days';
import type { Desk, Handler, Outcome } from './handler';
import { lending } from './lending';
import { personally } from './personally';
import { says } from './says';

const MOST_DAYS = 183;
/** Who comes back later than this speaks of something else. */
const WAITS_MS = 30 * 60_000;

export function deputyDays(desk: Desk): Handler {
  const { register, clock } = desk;
  return personally({
    name: 'deputy-days',
    handle(turn, session, asker) {
      const { naming, ...without } = session;
      if (!naming || session.filling || turn.kind !== 'message' || turn.press) return undefined;
      if (clock.now() - naming.at > WAITS_MS) return undefined;
      if (says(turn, texts.cancelWords)) return { replies: [texts.deputyCancelled], session: without };
      const today = dayOf(clock.now());
      const days = turn.text.includes('?') ? undefined : daysNamed(turn.text, today);
      if (days === undefined) return undefined;
      const problem = days === 'unclear' ? days : faultOf(days, today);
      if (days === 'unclear' || problem) return { replies: [texts.deputyDays[problem ?? 'unclear']], session };
      const show = (shown: Shown) => summed(desk, shown, days);
      const args = { person: naming.person };
      const asked = { name: 'deputy-days', action: 'name-deputy', register, show } as const;
      return openedAt(register.byKsh(naming.ksh), { turn, session, asker, args }, asked);
    },
  });
}

function faultOf({ from, until }: Period, today: string): 'past' | 'tooLong' | undefined {
  if (from < today) return 'past';
  return dayAfter(from, MOST_DAYS) < until ? 'tooLong' : undefined;
}

async function summed(desk: Desk, shown: Shown, days: Period): Promise<Outcome> {
  const { session, municipality } = shown;
  const found = await lending(draftOn(desk.store, peoplePartition), desk, shown);
  if (!found) return { replies: [texts.noLongerThere], session, uses: true };
  const where = municipalitiesOf(found.lent.reach, desk.register);
  return { replies: [texts.deputySummary({ municipality, person: found.person, days, where })], session, uses: true };
}
