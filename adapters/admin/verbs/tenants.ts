// `npm run admin -- tenants …`: the organisations whose people may hold anything; the bot reads the list with every message.
import { peoplePartition } from '../../../bot/access/person';
import { DEMO_TENANT, tenantsRecord } from '../../../bot/access/tenants';
import { recalled } from '../../../bot/records';
import { shellOf } from '../actor';
import { changePeople } from '../changing';
import type { Office, Verb } from '../office';
import { isGuid } from '../people-register';
import { done, notUnderstood, refused } from '../saying';
import { texts } from '../texts';

export const tenants: Verb = async ([verb = 'list', id, ...words], office) => {
  const name = words.join(' ').trim();
  const tenantId = id?.trim().toLowerCase();
  if (verb === 'list' && tenantId === undefined) return list(office);
  if (tenantId === undefined || !['allow', 'remove'].includes(verb)) return notUnderstood(office);
  if (!isGuid(tenantId)) return notUnderstood(office, texts.noGuid(tenantId));
  if (tenantId === DEMO_TENANT) return refused(office, texts.demoTenant);
  if (verb === 'remove') return name === '' ? remove(tenantId, office) : notUnderstood(office);
  return name === '' ? notUnderstood(office, texts.tenantNeedsName) : allow(tenantId, name, office);
};

async function list(office: Office): Promise<number> {
  const { store } = office;
  const { allowed } = recalled(tenantsRecord, await store.read(peoplePartition, [tenantsRecord.key])).value;
  const lines = Object.entries(allowed).map(([id, { name, since }]) => texts.tenant(id, name, since));
  return done(office, lines.length === 0 ? texts.noTenants : lines.join('\n'));
}

async function allow(tenantId: string, name: string, office: Office): Promise<number> {
  const { problem } = await changePeople(office, shellOf(office), async (draft) => {
    const { allowed } = await draft.read(tenantsRecord);
    const since = allowed[tenantId]?.since ?? office.clock.now();
    await draft.write(tenantsRecord, { allowed: { ...allowed, [tenantId]: { name, since } } });
    return { audit: [{ action: 'allow-tenant', object: `tenant/${tenantId}`, result: 'done' }] };
  });
  return problem ? refused(office, problem) : done(office, texts.tenantAllowed(tenantId));
}

async function remove(tenantId: string, office: Office): Promise<number> {
  const { problem } = await changePeople(office, shellOf(office), async (draft) => {
    const { allowed } = await draft.read(tenantsRecord);
    if (!Object.hasOwn(allowed, tenantId)) return { problem: texts.tenantUnknown(tenantId) };
    const { [tenantId]: _, ...others } = allowed;
    await draft.write(tenantsRecord, { allowed: others });
    return { audit: [{ action: 'remove-tenant', object: `tenant/${tenantId}`, result: 'done' }] };
  });
  return problem ? refused(office, problem) : done(office, texts.tenantRemoved(tenantId));
}
