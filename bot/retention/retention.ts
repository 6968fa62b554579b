// What has served its time goes: by kind, after so many days, once a day. The audit log stays: nothing personal is in it.
import { peoplePartition } from '../access/person';
import type { AuditEvent, Store } from '../ports';
import { amongPeople } from './among-people';
import { type Due, dueOf, isOnlyTold, type RetentionNeeds } from './due';
import { lastUsed } from './last-used';
import { sheetsDue } from './sheets';

const DAY_MS = 24 * 60 * 60 * 1000;

/** With `isDry` it is counted only. `actor` stands in the audit log. */
export async function retain(needs: RetentionNeeds, actor: string, isDry: boolean): Promise<Due[]> {
  const { store, clock, keptDays } = needs;
  const dues = [
    await conversations(needs, isDry),
    ...(await amongPeople(needs, isDry)),
    ...(await sheetsDue(needs, actor, isDry)),
    await deadLetters(store, clock.now() - keptDays.deadLetters * DAY_MS, isDry),
  ];
  const at = new Date(clock.now()).toISOString();
  const audit = dues
    .filter((due) => due.count > 0 && !isDry && !isOnlyTold(due))
    .map(
      ({ kind, count }): AuditEvent => ({ at, actor, action: 'retention', object: kind, result: `${count} removed` }),
    );
  if (audit.length > 0) await store.commit({ partition: peoplePartition, writes: [], mail: [], audit });
  return dues;
}

async function deadLetters(store: Store, before: number, isDry: boolean): Promise<Due> {
  return { kind: 'deadLetters', ...(await store.oldDeadLetters(before, !isDry)) };
}

async function conversations({ store, clock, keptDays, beside }: RetentionNeeds, isDry: boolean): Promise<Due> {
  const times: number[] = [];
  const before = clock.now() - keptDays.conversations * DAY_MS;
  for await (const partition of store.partitions()) {
    const at = await lastUsed(store, partition);
    if (at === undefined || at >= before) continue;
    times.push(at);
    // Itself last: while it is there, what stands beside it is found again.
    if (!isDry) for (const each of [...beside(partition), partition]) await store.forget(each);
  }
  return dueOf('conversations', times);
}
