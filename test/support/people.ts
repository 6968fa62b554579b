// People of a test: who they are, what they hold, and a code for whoever needs one.
import { codeRecord, hashOf, newCode } from '../../bot/access/code';
import { give } from '../../bot/access/giving';
import { type Grant, placeName, type Reach } from '../../bot/access/grant';
import { peoplePartition } from '../../bot/access/person';
import { type Principal, pseudonymOf } from '../../bot/access/principal';
import type { Role } from '../../bot/access/roles';
import { DEMO_TENANT, tenantsRecord } from '../../bot/access/tenants';
import { type Draft, draftOn } from '../../bot/draft';
import type { Store } from '../../bot/ports';

/** KSH codes: Aba; Pécel. */
export const ABA: Reach = { kind: 'municipality', ksh: '17376' };

export interface TestPerson {
  name: string;
  principal: Principal;
  key: string;
}

/** The same name is the same person, in the tenant of local mode unless another is given. */
export function personCalled(name: string, tenantId = DEMO_TENANT): TestPerson {
  const digits = Buffer.from(name).toString('hex').padEnd(32, '0');
  const aadObjectId = `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
  const principal = { tenantId, aadObjectId };
  return { name, principal, key: pseudonymOf(principal) };
}

export type Terms = Partial<Pick<Grant, 'from' | 'until' | 'id' | 'awaitsPerson' | 'evidence' | 'source'>>;

export async function hold(
  store: Store,
  person: TestPerson,
  role: Role,
  reach: Reach,
  terms: Terms = {},
): Promise<Grant> {
  const id = `${role}-${placeName(reach)}-${person.key.slice(0, 6)}`;
  const grant: Grant = { id, role, reach, from: 0, givenAt: 0, givenBy: 'shell', evidence: 'shell', ...terms };
  await changing(store, async (draft) => {
    expect(await give(draft, person, grant)).toBe('given');
  });
  return grant;
}

export async function codeFor(store: Store, role: Role, reach: Reach, until: number): Promise<string> {
  const code = newCode();
  await changing(store, (draft) =>
    draft.write(codeRecord(hashOf(code)), { role, reach, until, givenBy: 'shell', givenAt: 0 }),
  );
  return code;
}

export async function allowTenant(store: Store, tenantId: string, name = 'Próba szervezet'): Promise<void> {
  await changing(store, async (draft) => {
    const { allowed } = await draft.read(tenantsRecord);
    await draft.write(tenantsRecord, { allowed: { ...allowed, [tenantId]: { name, since: 0 } } });
  });
}

async function changing(store: Store, change: (draft: Draft) => Promise<void>): Promise<void> {
  const draft = draftOn(store, peoplePartition);
  await change(draft);
  expect(await store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] })).toEqual({
    kind: 'done',
  });
}
