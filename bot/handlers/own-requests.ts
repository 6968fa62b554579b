// "Kérelmeim": what this person asked for, and where it stands.
import { stateOf, until } from '../access/request';
import { texts } from '../texts';
import type { Desk, Handler } from './handler';
import { personally } from './personally';
import { requestsOf } from './request-step';
import { says } from './says';

export function ownRequests(desk: Desk): Handler {
  return personally({
    name: 'own-requests',
    async handle(turn, session, asker) {
      if (!says(turn, texts.ownRequestWords)) return undefined;
      if (!asker.principal) return { replies: [texts.nobodyVouches], session };
      const requests = await requestsOf(asker, desk);
      const shown = requests.flatMap((each) => {
        const municipality = desk.register.byKsh(each.ksh);
        const state = stateOf(each, desk.clock.now());
        return municipality ? [{ municipality, role: each.role, at: each.at, state, untilMs: until(each) }] : [];
      });
      return { replies: [texts.ownRequests(shown)], session };
    },
  });
}
