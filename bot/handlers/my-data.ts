// "adataim": what the bot keeps about whoever asks, to themselves; and where to ask for a copy, a correction or erasure.
import { municipalitiesOf } from '../access/places';
import { texts } from '../texts';
import type { Desk, Handler } from './handler';
import { personally } from './personally';
import { says } from './says';

export function myData({ register }: Desk): Handler {
  return personally({
    name: 'my-data',
    handle(turn, session, asker) {
      if (!says(turn, texts.myDataWords)) return undefined;
      if (!asker.principal) return { replies: [texts.nothingKeptByName(false)], session };
      if (asker.version === 0) return { replies: [texts.nothingKeptByName(true)], session };
      const { name, email, phone, grants, talk, seenOn } = asker.person;
      const held = grants.map((grant) => ({ ...grant, where: municipalitiesOf(grant.reach, register) }));
      const audit = [{ action: 'see-own-data', object: asker.key, result: 'done' }];
      return {
        replies: [texts.myData({ name, email, phone, held, isReachable: talk !== undefined, seenOn })],
        session,
        audit,
      };
    },
  });
}
