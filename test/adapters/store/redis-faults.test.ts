// Redis killed, frozen, full, or with its replies cut off: every call ends within 5 s, nothing is done twice, and the store
// comes back by itself. Each test has a control with the fix off that must fail.
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { openRedisStore } from '../../../adapters/store/redis-store';
import { verifyChain } from '../../../bot/access/audit-chain';
import { type Store, StoreUnavailable } from '../../../bot/ports';
import { freePort } from '../../support/free-port';
import { testKeys } from '../../support/keys';
import { type RedisServer, startRedisServer } from '../../support/redis-server';
import { commit, letter, write } from '../../support/store-conformance/given';
import { startTcpProxy } from '../../support/tcp-proxy';

const entry = { at: '2026-11-22T10:00:00Z', actor: 'a', action: 'b', object: 'c', result: 'd' };
const answerWithinMs = 5000;
const backWithinMs = 10_000;
jest.setTimeout(60_000);

let server: RedisServer;
let store: Store;
beforeEach(async () => {
  server = await startRedisServer();
  store = await openRedisStore(server.url, testKeys);
  await store.commit(commit({ writes: [write('kept', 1)], mail: [letter('kept')] }));
});
afterEach(async () => {
  await store.close();
  await server.stop();
});

const say = (line: string) => process.stdout.write(`Redis, ${line}\n`);

/** Calls every method, and adds to the audit log of one partition many times at once; gives the milliseconds of the slowest to reject. */
async function slowestRefusal(): Promise<number> {
  const begun = performance.now();
  const calls = [
    store.read('p', ['kept']),
    store.list('p', '', '', 1),
    store.findMark('p', 'm'),
    store.commit(commit({ writes: [write('a', 1)] })),
    store.commit(commit({ mark: { id: 'm', answer: 1 }, mail: [letter('l')] })),
    store.claimMail('p', 'me', 0, 1, 100),
    store.settleMail('p', 'me', [{ id: 'kept', kind: 'dead', reason: 'r' }]),
    store.partitionsWithMail(0, 1),
    store.deadLetters(1),
    store.auditTrail('p', 0, 1),
    store.partitions()[Symbol.asyncIterator]().next(),
    store.forget('p'),
    store.scrub(),
    store.reseal(),
    store.check(),
    ...Array.from({ length: 30 }, () => store.commit(commit({ audit: [entry] }))),
  ];
  for (const result of await Promise.allSettled(calls)) {
    expect(result).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
  }
  return performance.now() - begun;
}

async function msUntilBack(): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < 2 * backWithinMs) {
    const check = await store.check().catch(() => undefined);
    if (check) break;
    await sleep(20);
  }
  expect((await store.read('p', ['kept'])).get('kept')).toEqual({ value: 1, version: 1 });
  return performance.now() - begun;
}

/** The control: a client as ioredis makes it by default. True when its call was still open after our limit. */
async function defaultClientHangs(): Promise<boolean> {
  const client = new Redis(server.url);
  client.on('error', () => undefined);
  const call = client.get('a').then(
    () => false,
    () => false,
  );
  const hangs = await Promise.race([call, sleep(answerWithinMs, true)]);
  client.disconnect();
  return hangs;
}

it('refuses within 5 s while Redis is dead, and is back within 10 s of its restart', async () => {
  await server.kill();
  const [refusedMs, controlHangs] = await Promise.all([slowestRefusal(), defaultClientHangs()]);
  await server.restart();
  const backMs = await msUntilBack();
  say(`killed: refused after ${refusedMs.toFixed(0)} ms, back ${backMs.toFixed(0)} ms after the restart`);
  expect(refusedMs).toBeLessThan(answerWithinMs);
  expect(backMs).toBeLessThan(backWithinMs);
  expect(controlHangs).toBe(true);
});

it('waits out a short restart without any error', async () => {
  await server.kill();
  const waiting = store.commit(commit({ writes: [write('a', 1)], mail: [letter('l')] }));
  await sleep(500);
  await server.restart();
  expect(await waiting).toEqual({ kind: 'done' });
});

it('refuses within 5 s while Redis is frozen, and is back within 10 s of its thaw', async () => {
  server.pause();
  const [refusedMs, controlHangs] = await Promise.all([slowestRefusal(), defaultClientHangs()]);
  server.resume();
  const backMs = await msUntilBack();
  say(`frozen: refused after ${refusedMs.toFixed(0)} ms, back ${backMs.toFixed(0)} ms after the thaw`);
  expect(refusedMs).toBeLessThan(answerWithinMs);
  expect(backMs).toBeLessThan(backWithinMs);
  expect(controlHangs).toBe(true);
});

it('does not hang when it is opened while Redis is away, and works once it is there', async () => {
  const port = await freePort();
  const early = await openRedisStore(`redis://127.0.0.1:${port}`, testKeys);
  try {
    await expect(early.check()).rejects.toThrow(StoreUnavailable);
    const late = await startRedisServer({ port: String(port) });
    try {
      expect(await early.commit(commit({ writes: [write('a', 1)] }))).toEqual({ kind: 'done' });
    } finally {
      await late.stop();
    }
  } finally {
    await early.close();
  }
});

it('applies a commit once though its reply was cut off', async () => {
  const proxy = await startTcpProxy(server.port);
  const cut = await openRedisStore(`redis://127.0.0.1:${proxy.port}`, testKeys);
  const control = new Redis(proxy.port, '127.0.0.1', { retryStrategy: () => 20 });
  control.on('error', () => undefined);
  try {
    const times = 30;
    for (let at = 0; at < times; at++) {
      proxy.loseReplyTo(`cut ${at}`);
      const mark = at % 2 ? { mark: { id: `m${at}`, answer: at } } : {};
      // By its letter's id, as values are sealed on the wire.
      const parts = { writes: [write('n', at, at)], mail: [letter(`cut ${at}`)], audit: [entry] };
      expect(await cut.commit(commit({ ...mark, ...parts }))).toEqual({ kind: 'done' });
    }
    expect((await store.read('p', ['n'])).get('n')?.version).toBe(times);
    expect(await store.claimMail('p', 'me', 0, 1, 100)).toHaveLength(times + 1);
    const trail = await store.auditTrail('p', 0, 100);
    expect(verifyChain('p', trail, testKeys)).toMatchObject({ holds: true, end: { position: times } });
    expect(proxy.lostReplies()).toBe(times);

    for (let at = 0; at < times; at++) {
      proxy.loseReplyTo(`cut-${at}`);
      await control.incr(`cut-${at}`);
    }
    const counted = await Promise.all(Array.from({ length: times }, (_, at) => control.get(`cut-${at}`)));
    const doubled = counted.filter((count) => Number(count) > 1).length;
    say(`${times} replies cut: 0 commits twice; control (client as it comes): ${doubled} of ${times} twice`);
    expect(doubled).toBeGreaterThan(0);
  } finally {
    control.disconnect();
    await cut.close();
    await proxy.close();
  }
});

it('knows whether it took the lease though the reply to its commit was cut off', async () => {
  const proxy = await startTcpProxy(server.port);
  const cut = await openRedisStore(`redis://127.0.0.1:${proxy.port}`, testKeys);
  try {
    for (const partition of ['q', 'p']) {
      proxy.loseReplyTo('owner-commits');
      const lease = { owner: 'owner-commits', until: 1500 };
      const result = await cut.commit(commit({ partition, mail: [letter('l')], lease }));
      expect(result).toEqual(partition === 'q' ? { kind: 'done', leased: true } : { kind: 'done' });
    }
    expect(await store.claimMail('q', 'me', 1000, 500, 1)).toEqual([]);
    expect(await store.claimMail('p', 'me', 1000, 500, 1)).toHaveLength(1);
    expect(proxy.lostReplies()).toBe(2);
  } finally {
    await cut.close();
    await proxy.close();
  }
});

it('counts an attempt once though the reply to the settlement was cut off', async () => {
  const proxy = await startTcpProxy(server.port);
  const cut = await openRedisStore(`redis://127.0.0.1:${proxy.port}`, testKeys);
  try {
    proxy.loseReplyTo('owner-claims');
    expect(await cut.claimMail('p', 'owner-claims', 1000, 500, 100)).toHaveLength(1);
    proxy.loseReplyTo('owner-claims');
    await cut.settleMail('p', 'owner-claims', [{ id: 'kept', kind: 'retry', notBefore: 2000 }]);
    expect((await store.claimMail('p', 'me', 2000, 500, 100))[0]?.attempts).toBe(1);
    expect(proxy.lostReplies()).toBe(2);
  } finally {
    await cut.close();
    await proxy.close();
  }
});

it('does half of nothing while the memory of Redis is full, and can still take out what was delivered', async () => {
  const admin = new Redis(server.url);
  try {
    await store.claimMail('p', 'me', 1000, 500, 100);
    await admin.config('SET', 'maxmemory', '1');
    const full = commit({ mark: { id: 'm', answer: 1 }, writes: [write('kept', undefined, 1), write('a', 1)] });
    await expect(store.commit(full)).rejects.toThrow(StoreUnavailable);
    await store.settleMail('p', 'me', [{ id: 'kept', kind: 'delivered' }]);
    await admin.config('SET', 'maxmemory', '0');
    expect((await store.list('p', '', '', 10)).map(({ key }) => key)).toEqual(['kept']);
    expect(await store.findMark('p', 'm')).toBeUndefined();
    expect(await store.claimMail('p', 'you', 1000, 500, 100)).toEqual([]);
    expect(await store.commit(full)).toEqual({ kind: 'done' });
  } finally {
    admin.disconnect();
  }
});
