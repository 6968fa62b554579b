// Abuse over real sockets against a real process: it stays up, answers plainly, and its neighbours notice nothing.
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, startChild } from '../../support/child';
import { freePort } from '../../support/free-port';
import { exchange, post, request } from '../../support/raw-http';
import { hostileCases } from './hostile-cases';

const HEALTH = request('GET /health HTTP/1.1', { Connection: 'close' });
const start = async (program: string): Promise<Child> =>
  startChild(`test/adapters/http/${program}`, await freePort(), {});

describe('our server', () => {
  let child: Child;
  beforeAll(async () => {
    child = await start('hostile-server.ts');
  });
  afterAll(() => child.kill());

  const neighbourMs = async (): Promise<number> => {
    const { statuses, ms } = await exchange(child.port, HEALTH);
    expect(statuses).toEqual([200]);
    return ms;
  };
  const rssMb = async (): Promise<number> => {
    const response = await fetch(`http://127.0.0.1:${child.port}/memory`);
    return ((await response.json()) as { rssMb: number }).rssMb;
  };

  it(`answers ${hostileCases.length} kinds of abuse plainly and goes on`, async () => {
    expect(hostileCases.length).toBeGreaterThanOrEqual(100);
    const wrong: unknown[] = [];
    for (let at = 0; at < hostileCases.length; at += 12) {
      const batch = hostileCases.slice(at, at + 12);
      const ends = await Promise.all(
        batch.map(({ send, expected }) => exchange(child.port, send, { waitMs: 4_000, answers: expected.length || 1 })),
      );
      batch.forEach(({ name, expected, withinMs = 4_000 }, index) => {
        const { statuses, text, ms } = ends[index]!;
        const asExpected =
          statuses.length === expected.length && statuses.every((status, nth) => expected[nth]?.includes(status));
        const plain = !/at \w|node_modules|Error:|restify/i.test(text);
        if (!asExpected || !plain || ms > withinMs)
          wrong.push({ name, expected, statuses, ms, text: text.slice(0, 300) });
      });
      await neighbourMs();
    }
    expect(wrong).toEqual([]);
    expect(child.process.exitCode).toBeNull();
    expect(child.output()).toBe('');
  });

  it('answers each of fifty requests sent at once over one connection, in order', async () => {
    const all = Buffer.concat(Array.from({ length: 50 }, (_, n) => post(`/echo/n${n}`, '{}')));
    const { statuses, text } = await exchange(child.port, all, { answers: 50 });
    expect(statuses).toEqual(Array(50).fill(200));
    expect([...text.matchAll(/"word":"n(\d+)"/g)].map(([, n]) => Number(n))).toEqual(
      Array.from({ length: 50 }, (_, n) => n),
    );
  });

  it('keeps no prototype from a body', async () => {
    const { text } = await exchange(
      child.port,
      post('/echo/x', '{"__proto__":{"p":1},"constructor":{"p":1},"a":{"prototype":1}}'),
    );
    expect(text).toContain('{"body":{"a":{}},"params":{"word":"x"}}');
  });

  it('keeps no prototype that is written with escapes', async () => {
    const { text } = await exchange(
      child.port,
      post('/echo/x', '{"\\u005f_proto__":{"p":1},"con\\u0073tructor":{"p":1},"a":{"prototyp\\u0065":1}}'),
    );
    expect(text).toContain('{"body":{"a":{}},"params":{"word":"x"}}');
  });

  it('answers its neighbours while 1,000 connections are held, and lets go of them', async () => {
    const held: Socket[] = [];
    try {
      for (let n = 0; n < 1_000; n += 1) {
        const socket = connect(child.port, '127.0.0.1');
        socket.on('error', () => undefined);
        socket.write(
          n % 2
            ? 'POST /echo/x HTTP/1.1\r\nHost: x\r\nX-'
            : 'POST /echo/x HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
        );
        held.push(socket);
      }
      for (let waited = 0; waited < 500 && held.some((socket) => socket.connecting); waited += 1) await sleep(10);
      const times: number[] = [];
      for (let n = 0; n < 50; n += 1) times.push(await neighbourMs());
      const worst = Math.max(...times);
      for (let waited = 0; waited < 60 && held.some((socket) => !socket.closed); waited += 1) {
        held.forEach((socket) => void socket.resume());
        await sleep(100);
      }
      const left = held.filter((socket) => !socket.closed).length;
      const rss = await rssMb();
      process.stdout.write(`1,000 held sockets: slowest neighbour ${worst.toFixed(0)} ms, ${left} left, ${rss} MB\n`);
      expect(left).toBe(0);
      expect(worst).toBeLessThan(500);
      expect(rss).toBeLessThan(250);
    } finally {
      held.forEach((socket) => void socket.destroy());
    }
  });
});

describe('CONTROL: restify as its guides show it', () => {
  it.each([
    ['one body that is not gzip', post('/echo/x', 'not gzip', { 'Content-Encoding': 'gzip' })],
    ['one Host header with a space', 'GET /health HTTP/1.1\r\nHost: a b\r\n\r\n'],
  ])('is ended by %s', async (_, bytes) => {
    const child = await start('stock-server.ts');
    try {
      await exchange(child.port, bytes);
      expect(await Promise.race([child.ended, sleep(3_000, 'still alive', { ref: false })])).toBe(1);
    } finally {
      await child.kill();
    }
  });
});
