// `people end PERSON GRANT`: takes a grant away; it counts for nothing with the next message, and what began before is not committed.
import { end } from '../../../../bot/access/giving';
import { placeName } from '../../../../bot/access/grant';
import { personRecord } from '../../../../bot/access/person';
import { shellOf } from '../../actor';
import { askedFor } from '../../asked';
import { changePeople } from '../../changing';
import type { Verb } from '../../office';
import { personNamed } from '../../people-register';
import { done, notUnderstood, refused } from '../../saying';
import { peopleTexts } from './texts';

export const endGrant: Verb = async (words, office) => {
  const asked = askedFor(words, 2, {});
  const [person = '', grantId = ''] = asked?.names ?? [];
  if (!asked) return notUnderstood(office);
  const found = await personNamed(person, office);
  if ('problem' in found) return refused(office, found.problem);
  const { key } = found;
  const { problem } = await changePeople(office, shellOf(office), async (draft) => {
    const { grants } = await draft.read(personRecord(key));
    const grant = grants.find(({ id, ended }) => id === grantId && !ended);
    if (!grant) return { problem: peopleTexts.grantUnknown(grantId) };
    const fences = await end(draft, key, grantId, { at: office.clock.now(), by: 'shell' });
    const object = `person/${key}/${grantId}`;
    const noted = { action: 'end-grant', municipality: placeName(grant.reach), object, result: 'done' };
    return { audit: [{ ...noted, reason: grant.role }], fences };
  });
  return problem ? refused(office, problem) : done(office, peopleTexts.ended);
};
