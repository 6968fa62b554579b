// `people give`: the first people of a deployment, and roles for the whole programme, which nobody in it can give.
import { randomUUID } from 'node:crypto';
import { give } from '../../../../bot/access/giving';
import { type Grant, placeName } from '../../../../bot/access/grant';
import { dayEnd, dayStart } from '../../../../bot/access/hungarian-day';
import { type Principal, principalSchema } from '../../../../bot/access/principal';
import { DEMO_TENANT } from '../../../../bot/access/tenants';
import { shellOf } from '../../actor';
import { askedFor } from '../../asked';
import { changePeople } from '../../changing';
import type { Office, Verb } from '../../office';
import { personNamed } from '../../people-register';
import { reachFrom } from '../../reach';
import { roleFrom } from '../../role';
import { done, notUnderstood, refused } from '../../saying';
import { texts } from '../../texts';
import { peopleTexts } from './texts';

export const givePerson: Verb = async (words, office) => {
  const asked = askedFor(words, 2, { reach: 'text', from: 'text', until: 'text', name: 'text' });
  const [person = '', roleWritten = ''] = asked?.names ?? [];
  if (!asked) return notUnderstood(office);
  const grant = grantFrom(roleWritten, asked.values, office);
  if ('problem' in grant) return notUnderstood(office, grant.problem);
  const found = await personNamed(person, office);
  if ('problem' in found) return refused(office, found.problem);
  const { data: principal } = principalSchema.safeParse(found.principal);
  if (!principal) return refused(office, peopleTexts.noAccount);
  if (principal.tenantId === DEMO_TENANT && office.mode === 'production') return refused(office, texts.demoTenant);
  return given({ key: found.key, principal, ...(asked.values.name && { name: asked.values.name }) }, grant, office);
};

async function given(
  recipient: { key: string; principal: Principal; name?: string },
  grant: Grant,
  office: Office,
): Promise<number> {
  const { problem } = await changePeople(office, shellOf(office), async (draft) => {
    const result = await give(draft, recipient, grant);
    if (result !== 'given') return { problem: peopleTexts.notGiven[result] };
    const object = `person/${recipient.key}/${grant.id}`;
    const noted = { action: 'give-grant', municipality: placeName(grant.reach), object, result: 'done' };
    return { audit: [{ ...noted, reason: grant.role }] };
  });
  return problem ? refused(office, problem) : done(office, peopleTexts.given(recipient.key, grant, office.register));
}

type Terms = { reach?: string; from?: string; until?: string };

function grantFrom(
  roleWritten: string,
  { reach = 'all', ...days }: Terms,
  office: Office,
): Grant | { problem: string } {
  const role = roleFrom(roleWritten);
  if (!role) return { problem: peopleTexts.roleUnknown(roleWritten) };
  const where = reachFrom(reach, office.register);
  if ('problem' in where) return where;
  const now = office.clock.now();
  const from = days.from === undefined ? now : dayStart(days.from);
  const until = days.until === undefined ? Number.POSITIVE_INFINITY : dayEnd(days.until);
  if (from === undefined || until === undefined) return { problem: texts.noDay };
  if (until <= from || until <= now) return { problem: peopleTexts.wrongDays };
  const terms = { from, ...(Number.isFinite(until) && { until }) };
  return { id: randomUUID(), role, reach: where, ...terms, givenAt: now, givenBy: 'shell', evidence: 'shell' };
}
