// What people say of answers: counted once, heard of by every process, and undone by an editor.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { type Lesson, lessonId, type Remark, standingOf, withRemark } from '../../bot/learning/lesson';
import { decide, readLessons } from '../../bot/learning/lesson-book';
import { openLessons } from '../../bot/learning/lessons';
import { type Errand, type Store, StoreUnavailable } from '../../bot/ports';
import { quiet } from '../support/bot';
import { testKeys } from '../support/keys';
import { commit } from '../support/store-conformance/given';

const clock = { now: () => Date.UTC(2026, 10, 22) };
const asked = { question: 'Ki vehet fel felhasználót?', section: 'proba/alapok/uj-felhasznalo' };

function errand(id: string, remark: Partial<Remark>): Errand {
  const what = { ...asked, opinion: 'helped', person: 'p1', ...remark };
  return { id, errand: 'remark', what, partition: 'c', attempts: 0 };
}

async function withFolder(test: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-lessons-'));
  try {
    await test(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 8_000; !isSo() && Date.now() < end; ) await sleep(20);
}

it('counts a remark once, however often it is delivered', () =>
  withFolder(async (folder) => {
    const store = await openEmbeddedStore(folder, testKeys);
    const { take } = openLessons({ store, clock, log: quiet });
    for (const id of ['t1.remark', 't1.remark', 't1.remark']) {
      expect(await take(errand(id, {}))).toEqual({ kind: 'delivered' });
    }
    await take(errand('t2.remark', { person: 'p2', opinion: 'did-not-help' }));
    const [lesson, ...more] = await readLessons(store);
    expect(more).toEqual([]);
    expect(lesson?.opinions).toEqual({ p1: 'helped', p2: 'did-not-help' });
    expect(await store.auditTrail('handbook', 0, 10)).toHaveLength(2);
    await store.close();
  }));

it('loses none of many remarks on one lesson at the same moment', () =>
  withFolder(async (folder) => {
    const stores = [await openEmbeddedStore(folder, testKeys), await openEmbeddedStore(folder, testKeys)];
    const lessons = stores.map((store) => openLessons({ store, clock, log: quiet }));
    const all = Array.from({ length: 30 }, (_, at) => errand(`t${at}.remark`, { person: `p${at}` }));
    const results = await Promise.all(all.map((mail, at) => lessons[at % 2]!.take(mail)));
    const missed = all.filter((_, at) => results[at]?.kind !== 'delivered');
    for (const mail of missed) expect(await lessons[0]!.take(mail)).toEqual({ kind: 'delivered' });
    const [lesson] = await readLessons(stores[0]!);
    expect(Object.keys(lesson?.opinions ?? {})).toHaveLength(30);
    await Promise.all(stores.map((store) => store.close()));
  }));

it('tells every process within five seconds, also when an editor undoes it', () =>
  withFolder(async (folder) => {
    const [here, there] = [await openEmbeddedStore(folder, testKeys), await openEmbeddedStore(folder, testKeys)];
    const heard: Lesson[][] = [];
    const lessons = openLessons({ store: there, clock, log: quiet });
    lessons.start((all) => heard.push(all));
    await openLessons({ store: here, clock, log: quiet }).take(errand('t1.remark', {}));
    const began = Date.now();
    await until(() => heard.at(-1)?.length === 1);
    expect(heard.at(-1)?.map(standingOf)).toEqual(['helps']);
    expect(await decide(here, lessonId(asked), 'undone', { editor: 'e', at: '2026-11-22T10:00:00Z' })).toBe(true);
    await until(() => heard.at(-1)?.[0]?.decision === 'undone');
    expect(heard.at(-1)?.map(standingOf)).toEqual(['open']);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(await decide(here, 'unknown', 'undone', { editor: 'e', at: '' })).toBe(false);
    await lessons.stop();
    await Promise.all([here.close(), there.close()]);
  }));

it('passes over a lesson that cannot be read, names it, and learns the others', () =>
  withFolder(async (folder) => {
    const store = await openEmbeddedStore(folder, testKeys);
    await openLessons({ store, clock, log: quiet }).take(errand('t1.remark', {}));
    const strange = { key: 'lesson/strange', value: { opinions: 'many' }, expectedVersion: 0 };
    await store.commit(commit({ partition: 'handbook', writes: [strange] }));
    const named: string[] = [];
    expect(await readLessons(store, (key) => named.push(key))).toMatchObject([asked]);
    expect(named).toEqual(['lesson/strange']);
    await store.close();
  }));

it('learns as soon as a store is there that was away at the start, and again after it was away', () =>
  withFolder(async (folder) => {
    const store = await openEmbeddedStore(folder, testKeys);
    let isAway = true;
    const shaky: Store = {
      ...store,
      read: (...wanted) => (isAway ? Promise.reject(new StoreUnavailable('away')) : store.read(...wanted)),
    };
    const heard: Lesson[][] = [];
    const lessons = openLessons({ store: shaky, clock, log: quiet });
    lessons.start((all) => heard.push(all));
    expect(await lessons.take(errand('t1.remark', {}))).toMatchObject({ kind: 'later' });
    expect(heard).toEqual([]);
    isAway = false;
    await until(() => heard.length === 1);
    isAway = true;
    await sleep(2_200);
    isAway = false;
    expect(await lessons.take(errand('t1.remark', {}))).toEqual({ kind: 'delivered' });
    await until(() => heard.length === 2);
    expect(heard.map((all) => all.length)).toEqual([0, 1]);
    await lessons.stop();
    await store.close();
  }));

it('refuses an errand that is no remark', () =>
  withFolder(async (folder) => {
    const store = await openEmbeddedStore(folder, testKeys);
    const { take } = openLessons({ store, clock, log: quiet });
    expect(await take(errand('t', { question: '' }))).toMatchObject({ kind: 'never' });
    await store.close();
  }));

it.each<[Remark['opinion'][], Lesson['decision'], ReturnType<typeof standingOf>]>([
  [[], undefined, 'open'],
  [['helped'], undefined, 'helps'],
  [['chosen'], undefined, 'helps'],
  [['meant'], undefined, 'open'],
  [['meant', 'meant'], undefined, 'helps'],
  [['did-not-help'], undefined, 'open'],
  [['did-not-help', 'did-not-help'], undefined, 'misleads'],
  [['did-not-help', 'helped'], undefined, 'open'],
  [['did-not-help', 'helped', 'chosen'], undefined, 'helps'],
  [['helped', 'helped'], 'undone', 'open'],
  [['did-not-help', 'did-not-help'], 'approved', 'helps'],
])('after %j, decided %s, the lesson stands as %s', (opinions, decision, standing) => {
  const fresh: Lesson = { ...asked, opinions: {}, changedAt: '', ...(decision && { decision }) };
  const lesson = opinions.reduce(
    (before, opinion, at) => withRemark(before, { ...asked, opinion, person: `p${at}` }, ''),
    fresh,
  );
  expect(standingOf(lesson)).toBe(standing);
});

it('takes one question in other capitals, accents and signs for the same lesson', () => {
  const id = lessonId(asked);
  expect(lessonId({ ...asked, question: 'ki vehet fel felhasznalot' })).toBe(id);
  expect(lessonId({ ...asked, section: 'other' })).not.toBe(id);
});
