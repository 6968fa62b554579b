// A change among people, made by a verb: read, changed and committed together, and again when somebody was first.
import { type Change, make, type Noted } from '../../bot/access/change';
import { peoplePartition } from '../../bot/access/person';
import { type Draft, draftOn } from '../../bot/draft';
import type { Store } from '../../bot/ports';
import { untilFresh } from '../../bot/until-fresh';
import { type Actor, noteBy } from './actor';
import type { Office } from './office';
import { texts } from './texts';

/** `problem`: nothing is to be changed after all. */
export type Changed = { audit: Noted[]; fences?: Change['fences'] } | { problem: string };

/** Without a problem it is done. `reading` is asked anew for each try. */
export async function changePeople(
  { store, clock }: Office,
  actor: Actor,
  work: (draft: Draft) => Promise<Changed>,
  reading: () => Promise<Pick<Store, 'read'>> = async () => store,
): Promise<{ problem?: string }> {
  return untilFresh('people', async () => {
    const draft = draftOn(await reading(), peoplePartition);
    const changed = await work(draft);
    if ('problem' in changed) return changed;
    const { writes, expects } = draft.done();
    const held = actor.expects.filter(({ key }) => ![...expects, ...writes].some((one) => one.key === key));
    const { fences } = changed;
    const audit = changed.audit.map((noted) => noteBy(actor, noted, clock.now()));
    const change = {
      partition: peoplePartition,
      writes,
      expects: [...expects, ...held],
      audit,
      ...(fences && { fences }),
    };
    const { kind } = await make(change, { actor: actor.key }, { commit: store.commit, store, clock });
    if (kind === 'done') return {};
    return (await stillStands(store, held)) ? undefined : { problem: texts.mayNot };
  });
}

/** Notes what was looked at, while whoever looks still may; otherwise why not. */
export async function noted({ store, clock }: Office, actor: Actor, looks: Noted[]): Promise<string | undefined> {
  const audit = looks.map((look) => noteBy(actor, look, clock.now()));
  const commit = { partition: peoplePartition, writes: [], expects: actor.expects, mail: [], audit };
  return (await store.commit(commit)).kind === 'done' ? undefined : texts.mayNot;
}

async function stillStands(store: Office['store'], expects: Actor['expects']): Promise<boolean> {
  const stored = await store.read(
    peoplePartition,
    expects.map(({ key }) => key),
  );
  return expects.every(({ key, version }) => (stored.get(key)?.version ?? 0) === version);
}
