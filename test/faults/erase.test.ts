// A person is erased from a bot that knew them everywhere: afterwards they stand in no value, no file, no export and no log. The
// controls leave one kind out, and find them again.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { openRedisStore } from '../../adapters/store/redis-store';
import { transcriptBeside } from '../../adapters/webchat/transcript';
import { verifyChain } from '../../bot/access/audit-chain';
import { peoplePartition } from '../../bot/access/person';
import { peopleNow } from '../../bot/contact-lists/people-now';
import { erasePerson } from '../../bot/data-subjects/erase';
import { kindsElsewhere } from '../../bot/data-subjects/erase-elsewhere';
import { knownInSheets } from '../../bot/data-subjects/in-sheets';
import { subjectOf } from '../../bot/data-subjects/subject';
import { draftOn } from '../../bot/draft';
import type { Store } from '../../bot/ports';
import { filesWith } from '../support/files-with';
import { testKeys } from '../support/keys';
import { startRedisServer } from '../support/redis-server';
import { skippingClock } from '../support/skipping-clock';
import { foundOf, houseWithHer, looksFor, marks } from './erase-house';

const clock = skippingClock(Date.UTC(2026, 10, 22, 9));

async function erasedOn(name: string, store: Store, folder: string): Promise<void> {
  const house = await houseWithHer(store, clock);
  const { desk } = house;
  try {
    const before = await foundOf(store);
    const dry = await desk.run(['person', 'erase', marks.name, '--as', 'Éva', '--dry-run']);
    expect([dry.code, dry.said]).toEqual([0, expect.stringContaining('beszélgetés és átirata: 4')]);
    expect(await foundOf(store)).toEqual(before);
    const copy = join(desk.folder, 'copy.json');
    expect((await desk.run(['person', 'export', marks.name, '--to', copy, '--as', 'Éva'])).code).toBe(0);
    const exported = await readFile(copy, 'utf8');
    for (const mark of [marks.name, marks.email, marks.ownEmail, marks.hours]) expect(exported).toContain(mark);
    const places = /"where": "17376 contact-sheet (?:1 )?people\[k1\]"/g;
    expect(exported.match(places)).toHaveLength(2);
    await rm(copy);
    const began = performance.now();
    const done = await desk.run(['person', 'erase', marks.name, '--as', 'Éva']);
    expect([done.code, done.said]).toEqual([0, expect.stringContaining('személyi lap: 1')]);
    expect(await foundOf(store)).toEqual([]);
    expect(looksFor.flatMap((each) => filesWith(folder, each))).toEqual([]);

    const out = join(desk.folder, 'out.csv');
    await desk.run(['contacts', 'export', '--municipality', 'Aba', '--to', out, '--as', 'Éva']);
    const leaving = [await readFile(out, 'utf8'), house.logged.join(), done.said, done.faults].join();
    expect(looksFor.filter((each) => leaving.includes(each))).toEqual([]);
    for await (const partition of store.partitions()) {
      expect(verifyChain(partition, await store.auditTrail(partition, 0, 1_000), testKeys)).toMatchObject({
        holds: true,
      });
    }
    // Of a similar name, and not erased.
    expect((await desk.run('people list')).said).toContain('Kanári Kázmér');
    process.stdout.write(
      `erase, ${name}: found in ${before.length} kinds of places before, in 0 after; ${(performance.now() - began).toFixed(0)} ms\n`,
    );
  } finally {
    await house.close();
  }
}

async function onEmbedded(test: (store: Store, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-erase-'));
  const store = await openEmbeddedStore(folder, testKeys);
  try {
    await test(store, folder);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

it('leaves nothing of the person on the embedded store', async () => {
  await onEmbedded((store, folder) => erasedOn('embedded store', store, folder));
});

it('leaves nothing of the person on Redis', async () => {
  const server = await startRedisServer({ appendfsync: 'no', save: '3600 1', rdbcompression: 'no' });
  const admin = new Redis(server.url);
  const store = await openRedisStore(server.url, testKeys);
  try {
    const [, folder = ''] = (await admin.config('GET', 'dir')) as string[];
    await erasedOn('Redis', store, folder);
  } finally {
    admin.disconnect();
    await store.close();
    await server.stop();
  }
});

/** The same by hand, without one kind. */
async function erasedBut(left: string, store: Store, key: string): Promise<void> {
  const now = await peopleNow(store);
  const subject = await knownInSheets(store, await subjectOf({ key }, now));
  if (left !== 'people') {
    const draft = draftOn(now, peoplePartition);
    await erasePerson({ draft, now, store, subject, by: { at: clock.now(), by: 'shell' } });
    await store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
  }
  const elsewhere = { store, subject, at: new Date(clock.now()).toISOString(), beside: transcriptBeside };
  for (const [kind, erase] of Object.entries(kindsElsewhere)) {
    if (kind !== left && !(left === 'transcripts' && kind === 'conversations')) await erase(elsewhere, false);
  }
  if (left === 'transcripts') await kindsElsewhere.conversations({ ...elsewhere, beside: () => [] }, false);
}

it.each([
  ['people', 'record of people person/#'],
  ['conversations', 'mark of msteams|hers #'],
  ['transcripts', 'record of webchat-transcript|w1 line'],
  ['opinions', 'record of handbook lesson/#'],
  ['mentions', 'record of msteams|lead session'],
  ['sheets', 'record of municipality|17376 sheet/contact-sheet/field/people[k1].hours'],
])('control: without %s she is found again', async (left, where) => {
  await onEmbedded(async (store) => {
    const house = await houseWithHer(store, clock);
    try {
      const list = (await house.desk.run('people list')).said;
      const key = new RegExp(`^([0-9a-f]{32})  ${marks.name}`, 'm').exec(list)?.[1] ?? '';
      await erasedBut(left, store, key);
      expect((await foundOf(store)).join('\n')).toContain(where);
    } finally {
      await house.close();
    }
  });
});
