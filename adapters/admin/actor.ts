// Who acts: the shell for what belongs to the deployment, and for people and municipalities a person with a grant of their own.
import { authorizeProgramme, type ProgrammeScope } from '../../bot/access/authorize';
import type { Noted } from '../../bot/access/change';
import { peoplePartition, personRecord } from '../../bot/access/person';
import type { ProgrammeAction } from '../../bot/access/roles';
import { type Standing, standingOf } from '../../bot/access/standing';
import { tenantsRecord } from '../../bot/access/tenants';
import type { AuditEvent, Commit } from '../../bot/ports';
import { recalled } from '../../bot/records';
import type { Office } from './office';
import { personNamed } from './people-register';
import { texts } from './texts';

export interface Actor {
  /** A pseudonym. */
  key: string;
  /** Who sits at the shell, when they act for somebody. */
  hand?: string;
  /** What must still stand in `people` when something is done in their name. */
  expects: NonNullable<Commit['expects']>;
}

export function shellOf({ shell }: Office): Actor {
  return { key: shell, expects: [] };
}

/** In the log both are named: in whose name, and by whose hand. */
export function noteBy({ key, hand }: Actor, noted: Noted, now: number): AuditEvent {
  const reason = [noted.reason, hand].filter(Boolean).join('; ');
  return { at: new Date(now).toISOString(), actor: key, ...noted, ...(reason && { reason }) };
}

/** The person that was named, when they may; a refusal is noted. */
export async function actorWho(
  action: ProgrammeAction,
  as: string | undefined,
  office: Office,
): Promise<{ actor: Actor; scope: ProgrammeScope } | { problem: string }> {
  const { store, shell, clock } = office;
  if (as === undefined) return { problem: texts.asWhom };
  const found = await personNamed(as, office);
  if ('problem' in found) return found;
  if (!found.principal) return { problem: texts.mayNot };
  const [standing, tenants] = await Promise.all([
    standingOf(found.principal, office),
    store.read(peoplePartition, [tenantsRecord.key]),
  ]);
  const verdict = authorizeProgramme(standing, action);
  if (verdict.allow) {
    const actor = actorFrom(standing, shell, recalled(tenantsRecord, tenants).version);
    return { actor, scope: verdict.scope };
  }
  const refused = { action, object: standing.key, result: 'refused', reason: verdict.reason };
  const audit = [noteBy({ key: standing.key, hand: shell, expects: [] }, refused, clock.now())];
  await store.commit({ partition: peoplePartition, writes: [], mail: [], audit });
  return { problem: texts.mayNot };
}

function actorFrom({ key, version }: Standing, hand: string, tenantsVersion: number): Actor {
  const expects = [
    { key: personRecord(key).key, version },
    { key: tenantsRecord.key, version: tenantsVersion },
  ];
  return { key, hand, expects };
}
