// `people code ROLE REACH`: an invitation code for somebody whose account is not known; it is shown once and kept as a hash.

import { mayReach, placeName, type Reach } from '../../../../bot/access/grant';
import { openInvitation } from '../../../../bot/access/invitation';
import type { Role } from '../../../../bot/access/roles';
import { shellOf } from '../../actor';
import { askedFor } from '../../asked';
import { changePeople } from '../../changing';
import type { Office, Verb } from '../../office';
import { reachFrom } from '../../reach';
import { roleFrom } from '../../role';
import { done, notUnderstood, refused } from '../../saying';
import { peopleTexts } from './texts';

export const makeCode: Verb = async (words, office) => {
  const asked = askedFor(words, 2, {});
  const [roleWritten = '', reachWritten = ''] = asked?.names ?? [];
  if (!asked) return notUnderstood(office);
  const role = roleFrom(roleWritten);
  if (!role) return notUnderstood(office, peopleTexts.roleUnknown(roleWritten));
  const reach = reachFrom(reachWritten, office.register);
  if ('problem' in reach) return notUnderstood(office, reach.problem);
  return mayReach(role, reach) ? made(role, reach, office) : refused(office, peopleTexts.notGiven.reach);
};

async function made(role: Role, reach: Reach, office: Office): Promise<number> {
  let shown = '';
  const { problem } = await changePeople(office, shellOf(office), async (draft) => {
    const given = { role, reach, givenBy: 'shell', givenAt: office.clock.now() };
    const { code, hash } = await openInvitation(draft, given);
    shown = code;
    const object = `code-${hash.slice(0, 12)}`;
    const noted = { action: 'make-code', municipality: placeName(reach), object, result: 'done', reason: role };
    return { audit: [noted] };
  });
  return problem ? refused(office, problem) : done(office, peopleTexts.code(shown));
}
