// Somebody installed the bot or opened the chat: one welcome, however often the channel announces it; whoever is known is greeted as that.
import { requestsFor } from '../access/approvers';
import { municipalitiesOf } from '../access/places';
import type { Standing } from '../access/standing';
import type { Session } from '../session';
import { texts } from '../texts';
import { expectedOf } from './confirm-expected';
import type { Desk, Handler, Outcome } from './handler';
import { mayDo } from './may-do';

export function welcome(desk: Desk): Handler {
  return {
    name: 'welcome',
    async handle(turn, session, asker) {
      if (turn.kind !== 'arrival') return undefined;
      if (session.greeted) return { replies: [], session };
      const greeted = { ...session, greeted: true };
      const { scope } = turn.conversation;
      if (scope !== 'personal') return { replies: [texts.welcome(scope)], session: greeted };
      if (asker.grants.length > 0) return toKnown(asker, greeted, desk);
      const isExpected = expectedOf(asker.person, desk.clock.now()).length > 0;
      const more = asker.isTenantAllowed && !isExpected ? [texts.howToGetAccess] : [];
      return { replies: [texts.welcome(scope, more)], session: greeted };
    },
  };
}

async function toKnown(asker: Standing, session: Session, desk: Desk): Promise<Outcome> {
  const held = asker.grants.map(({ role, reach }) => ({ role, reach, where: municipalitiesOf(reach, desk.register) }));
  const waiting = await requestsFor(asker, desk.clock.now(), desk);
  const may = await mayDo(desk, session, asker);
  return { replies: [texts.welcomeKnown(asker.person.name, held, waiting.length, may)], session, uses: true };
}
