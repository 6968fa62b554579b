// "ki vagyok": what somebody may do, for which municipality, until when; and the way to more.
import { deputiesOf, laterSubstitutions } from '../access/deputy';
import { peoplePartition } from '../access/person';
import { activeMunicipality, municipalitiesOf } from '../access/places';
import { stateOf } from '../access/request';
import { draftOn } from '../draft';
import { texts } from '../texts';
import type { Desk, Handler } from './handler';
import { personally } from './personally';
import { requestsOf } from './request-step';
import { saysPolitely } from './says';

export function whoAmI(desk: Desk): Handler {
  const { register, store, clock } = desk;
  return personally({
    name: 'who-am-i',
    async handle(turn, session, asker) {
      if (!saysPolitely(turn, texts.whoAmIWords)) return undefined;
      if (!asker.principal) return { replies: [texts.nobodyVouches], session };
      if (asker.grants.length === 0) {
        const isWaiting = (await requestsOf(asker, desk)).some((each) => stateOf(each, clock.now()) === 'open');
        return { replies: [isWaiting ? texts.guestWaiting : texts.guest(asker.isTenantAllowed)], session };
      }
      const held = asker.grants.map(({ role, reach, until, evidence }) => ({
        role,
        reach,
        until,
        isDeputy: evidence === 'substitution',
        where: municipalitiesOf(reach, register),
      }));
      const active = activeMunicipality(asker, session.active, register);
      const now = clock.now();
      const later = laterSubstitutions(asker.person, now).map(({ reach, ...grant }) => ({
        ...grant,
        where: municipalitiesOf(reach, register),
      }));
      const deputies = await deputiesOf(draftOn(store, peoplePartition), asker.grants, now);
      const reply = texts.whoYouAre({ name: asker.person.name, held, active, later, deputies });
      const audit = [{ action: 'see-own-access', object: asker.key, result: 'done' }];
      return { replies: [reply], session, uses: true, audit };
    },
  });
}
