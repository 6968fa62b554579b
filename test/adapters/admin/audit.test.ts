// The operator proves that the log stands as it was written, notes where it ends, and reports who looked at what.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import Database from 'libsql';
import { openRedisStore } from '../../../adapters/store/redis-store';
import { peoplePartition } from '../../../bot/access/person';
import type { Store } from '../../../bot/ports';
import { testKeys } from '../../support/keys';
import { ABA, hold, personCalled } from '../../support/people';
import { startRedisServer } from '../../support/redis-server';
import { type Desk, openDesk } from './office';

const at = (minute: number) => `2026-11-2${minute}T10:00:00.000Z`;
const look = (minute: number, actor: string, municipality = '17376', action = 'see-contacts') => ({
  ...{ at: at(minute), actor, action, municipality, object: 'name, phone', result: 'done' },
});

async function filled(store: Store): Promise<void> {
  for (const [minute, partition] of ['one', 'two', 'one', 'people'].entries()) {
    await store.commit({ partition, writes: [], mail: [], audit: [look(minute, `actor${minute}`)] });
  }
}

/** `alter` rewrites an entry of partition "one", `cut` takes the last one out. */
interface Forger {
  desk: Desk;
  alter(change: (entry: string) => string): Promise<void>;
  cut(): Promise<void>;
  end(): Promise<void>;
}

async function onEmbedded(): Promise<Forger> {
  const desk = await openDesk();
  const file = () => new Database(join(desk.folder, 'bot.db'));
  return {
    desk,
    async alter(change) {
      const database = file();
      const [row] = database.prepare("SELECT entry FROM audit WHERE partition = 'one' AND position = 1").all([]);
      const entry = change((row as { entry: string }).entry);
      database.prepare("UPDATE audit SET entry = ? WHERE partition = 'one' AND position = 1").run([entry]);
      database.close();
    },
    async cut() {
      const database = file();
      database.prepare("DELETE FROM audit WHERE partition = 'one' AND position = 2").run([]);
      database.close();
    },
    end: () => desk.close(),
  };
}

async function onRedis(): Promise<Forger> {
  const server = await startRedisServer({ appendfsync: 'no' });
  const redis = new Redis(server.url);
  const store = await openRedisStore(server.url, testKeys);
  const desk = await openDesk(store);
  return {
    desk,
    alter: async (change) =>
      void (await redis.lset('asp:{one}:audit', 0, change((await redis.lindex('asp:{one}:audit', 0)) ?? ''))),
    cut: async () => void (await redis.rpop('asp:{one}:audit')),
    async end() {
      redis.disconnect();
      await store.close();
      await desk.close();
      await server.stop();
    },
  };
}

describe.each([
  ['embedded', onEmbedded],
  ['Redis', onRedis],
])('on the %s store', (_, open) => {
  let forger: Forger;
  beforeEach(async () => {
    forger = await open();
    await filled(forger.desk.store);
  });
  afterEach(() => forger.end());

  it('names the first entry that was altered', async () => {
    const { desk } = forger;
    expect(await desk.run('audit verify')).toMatchObject({
      code: 0,
      said: expect.stringContaining('3 rész, 4 bejegyzés'),
    });
    await forger.alter((entry) => entry.replace('actor0', 'actor9'));
    const verdict = await desk.run('audit verify');
    expect([verdict.code, verdict.faults]).toEqual([1, expect.stringContaining('one, 1. bejegyzés')]);
    expect((await desk.run('audit heads')).code).toBe(1);
  });

  it('misses what was cut off only when its end had not been noted elsewhere', async () => {
    const { desk } = forger;
    const noted = join(desk.folder, 'heads.json');
    await writeFile(noted, (await desk.run('audit heads')).said);
    await desk.store.commit({ partition: 'two', writes: [], mail: [], audit: [look(5, 'later')] });
    expect((await desk.run(['audit', 'verify', '--against', noted])).code).toBe(0);
    await forger.cut();
    expect((await desk.run('audit verify')).code).toBe(0);
    const verdict = await desk.run(['audit', 'verify', '--against', noted]);
    expect([verdict.code, verdict.faults]).toEqual([1, expect.stringContaining('one, 2. bejegyzés')]);
  });
});

describe('reports', () => {
  const auditor = personCalled('Ellenőr');
  const anna = personCalled('Anna');
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
    await filled(desk.store);
    await hold(desk.store, auditor, 'auditor', { kind: 'all' });
    await hold(desk.store, anna, 'editor', ABA);
  });
  afterEach(() => desk.close());

  it('takes no heads that somebody made up', async () => {
    const forged = join(desk.folder, 'forged.json');
    await writeFile(forged, (await desk.run('audit heads')).said.replace(/"position": 2/, '"position": 1'));
    expect(await desk.run(['audit', 'verify', '--against', forged])).toMatchObject({ code: 1 });
    expect(await desk.run('audit verify --against nowhere.json')).toMatchObject({ code: 1 });
  });

  it('shows the log to an auditor only, and notes who asked and by whose hand', async () => {
    expect((await desk.run('audit list')).code).toBe(1);
    expect((await desk.run('audit list --as Anna')).code).toBe(1);
    const listed = await desk.run('audit list --as Ellenőr --municipality 17376 --from 2026-11-21 --to 2026-11-22');
    expect(listed.said.match(/actor\d/g)).toEqual(['actor1', 'actor2']);
    const [refused, seen] = (await desk.store.auditTrail(peoplePartition, 1, 10)).slice(-2);
    expect(refused).toMatchObject({ actor: anna.key, result: 'refused', reason: 'role; shell-test' });
    expect(seen).toMatchObject({ actor: auditor.key, action: 'see-audit', reason: 'shell-test' });
  });

  it('says who saw the data of a municipality or of one person, and when', async () => {
    await desk.store.commit({
      ...{ partition: 'c', writes: [], mail: [] },
      audit: [
        look(3, anna.key, '31325'),
        { ...look(3, anna.key), object: `person/${auditor.key}` },
        look(3, 'x', '17376', 'redeem-code'),
      ],
    });
    const place = await desk.run('audit who-saw --as Ellenőr --municipality 31325');
    expect(place.said).toMatch(/Anna: 1 alkalommal\n.*31325/);
    const person = await desk.run('audit who-saw --as Ellenőr --person Ellenőr --from 2026-11-23 --to 2026-11-23');
    expect(person.said).toMatch(new RegExp(`Anna: 1 alkalommal\\n.*person/${auditor.key}`));
    // Those of a municipality saw a list in which Anna stands.
    const listed = await desk.run('audit who-saw --as Ellenőr --person Anna --from 2026-11-20 --to 2026-11-20');
    expect(listed.said).toContain('actor0  (nincs a nyilvántartásban): 1 alkalommal');
    expect((await desk.run('audit who-saw --as Ellenőr')).code).toBe(2);
  });
});
