// What the HTTP server says to well-meant requests, to failures behind it, and when it is told to close.
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { healthRoutes } from '../../../adapters/http/health';
import { type HttpServer, openHttpServer } from '../../../adapters/http/server';
import type { HttpAnswer, HttpRequest, HttpRoute, HttpUpgrade } from '../../../adapters/http-exchange';
import { type Log, StoreUnavailable } from '../../../bot/ports';

interface Line {
  event: string;
  fields: Record<string, unknown>;
}

let server: HttpServer;
let lines: Line[];
const keeping = (event: string, fields: Record<string, unknown> = {}): void => void lines.push({ event, fields });
const log: Log = { info: keeping, warn: keeping, error: keeping };

beforeEach(() => {
  lines = [];
});
afterEach(() => server.close(0));

async function open(routes: HttpRoute[], upgrade?: HttpUpgrade): Promise<void> {
  server = await openHttpServer({ host: '127.0.0.1', port: 0, routes, log, ...(upgrade && { upgrade }) });
}

function route(answer: (request: HttpRequest) => Promise<HttpAnswer>, changes: Partial<HttpRoute> = {}): HttpRoute {
  return { method: 'POST', path: '/things/:id', body: 'json', answer, ...changes };
}

const url = (path: string): string => `http://127.0.0.1:${server.port}${path}`;
const send = (path: string, init: RequestInit = {}) => fetch(url(path), init);
const postJson = (path: string, body: unknown) =>
  send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

describe('a route', () => {
  it('gets what came, and its object goes out as JSON that nobody stores or guesses at', async () => {
    await open([
      route(async ({ method, path, params, query, headers, body, rawBody }) => ({
        status: 201,
        body: {
          method,
          path,
          params,
          query: query.get('q'),
          type: headers['content-type'],
          body,
          bytes: rawBody.length,
        },
      })),
    ]);
    const response = await postJson('/things/a%20b?q=1', { árvíz: 'tűrő' });
    expect(await response.json()).toEqual({
      method: 'POST',
      path: '/things/a%20b',
      params: { id: 'a b' },
      query: '1',
      type: 'application/json',
      body: { árvíz: 'tűrő' },
      bytes: 20,
    });
    expect(response.status).toBe(201);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.get('server')).toBeNull();
  });

  it.each<[string, HttpAnswer, string, string | null]>([
    ['a text', { status: 200, body: 'szia' }, 'szia', 'text/plain; charset=utf-8'],
    ['bytes', { status: 200, body: Buffer.from('ab') }, 'ab', 'application/octet-stream'],
    ['nothing', { status: 401 }, '', null],
    ['nothing where nothing may be', { status: 204 }, '', null],
    [
      'a page',
      { status: 200, headers: { 'content-type': 'text/html', 'cache-control': 'max-age=60' }, body: '<p>' },
      '<p>',
      'text/html',
    ],
  ])('may answer with %s', async (_, answer, text, type) => {
    await open([route(async () => answer, { method: 'GET', body: 'none' })]);
    const response = await send('/things/1');
    expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([
      answer.status,
      text,
      type,
    ]);
    expect(response.headers.get('cache-control')).toBe(answer.headers?.['cache-control'] ?? 'no-store');
  });

  it('takes a POST without a body, and gets undefined', async () => {
    await open([route(async ({ body }) => ({ status: 200, body: `${body}` }))]);
    const response = await send('/things/1', { method: 'POST' });
    expect(await response.text()).toBe('undefined');
  });

  it.each([
    ['before its answer is ready', 100],
    ['before its answer is through', 0],
  ])('hears that its client left %s', async (_, ms) => {
    const heard: boolean[] = [];
    const answer = async (): Promise<HttpAnswer> => {
      await sleep(ms);
      return { status: 200, body: Buffer.alloc(80_000_000), sent: (complete) => heard.push(complete) };
    };
    await open([route(answer, { method: 'GET', body: 'none' })]);
    const socket = connect(server.port, '127.0.0.1');
    socket.write('GET /things/1 HTTP/1.1\r\nHost: x\r\n\r\n');
    await sleep(50);
    socket.destroy();
    for (let waited = 0; heard.length < 1 && waited < 100; waited += 1) await sleep(10);
    expect(heard).toEqual([false]);
  });

  it('hears that its answer was sent', async () => {
    const heard: boolean[] = [];
    await open([route(async () => ({ status: 200, body: 'x', sent: (complete) => heard.push(complete) }))]);
    await (await postJson('/things/1', {})).text();
    for (let waited = 0; heard.length < 1 && waited < 100; waited += 1) await sleep(10);
    expect(heard).toEqual([true]);
  });
});

describe('a refusal is one line', () => {
  it.each([
    ['an unknown path', '/nowhere', { method: 'GET' }, 404, 'Not found.\n'],
    ['a wrong method', '/things/1', { method: 'DELETE' }, 405, 'Method not allowed.\n'],
    ['a wrong type', '/things/1', { method: 'POST', body: 'x' }, 415, 'Send application/json.\n'],
  ])('%s', async (_, path, init, status, text) => {
    await open([route(async () => ({ status: 200 }))]);
    const response = await send(path, init);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  it('an unreachable store is a 503 that says when to come back', async () => {
    await open([
      route(async () => {
        throw new StoreUnavailable('redis://secret@host');
      }),
    ]);
    const response = await postJson('/things/1', {});
    expect([response.status, await response.text(), response.headers.get('retry-after')]).toEqual([
      503,
      'Not available now.\n',
      '5',
    ]);
  });

  it('any other failure is a 500 whose number stands in the log', async () => {
    await open([
      route(async () => {
        throw new Error('secret');
      }),
    ]);
    const response = await postJson('/things/1', {});
    const text = await response.text();
    expect(text).toMatch(/^Internal error [0-9a-f]{8}\.\n$/);
    const failed = lines.find(({ event }) => event === 'request failed');
    expect(failed?.fields).toMatchObject({ method: 'POST', route: '/things/:id', reference: text.slice(15, 23) });
  });

  it('an answer that cannot be sent is a 500 too', async () => {
    await open([route(async () => ({ status: 200, headers: { 'X-A': 'a\nb' } }))]);
    expect((await postJson('/things/1', {})).status).toBe(500);
    await server.close(0);
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    await open([route(async () => ({ status: 200, body: circular }))]);
    expect((await postJson('/things/1', {})).status).toBe(500);
  });
});

it('writes one line for each request, without ids, queries or bodies', async () => {
  await open([route(async () => ({ status: 200 }))]);
  await (await postJson('/things/kovacs-anna?token=secret', { text: 'secret' })).text();
  await (await send('/kovacs-anna')).text();
  for (let waited = 0; lines.length < 2 && waited < 50; waited += 1) await sleep(10);
  expect(lines).toEqual([
    { event: 'request', fields: { method: 'POST', route: '/things/:id', status: 200, ms: expect.any(Number) } },
    { event: 'request', fields: { method: 'GET', route: 'none', status: 404, ms: expect.any(Number) } },
  ]);
});

describe('health', () => {
  it('is live whatever is missing, and ready when nothing is', async () => {
    let store = true;
    await open(
      healthRoutes([
        { name: 'store', check: async () => (store ? undefined : Promise.reject(new Error('secret'))) },
        { name: 'handbook', check: async () => undefined },
      ]),
    );
    expect(await (await send('/ready')).json()).toEqual({ ready: true, notReady: [] });
    store = false;
    const notReady = await send('/ready');
    expect([notReady.status, await notReady.json()]).toEqual([503, { ready: false, notReady: ['store'] }]);
    const live = await send('/health');
    expect([live.status, await live.json()]).toEqual([200, { live: true }]);
  });

  it('takes a check that does not end for one that failed, and runs it once for all who ask', async () => {
    let runs = 0;
    const check = async () => {
      runs += 1;
      await new Promise(() => undefined);
    };
    await open(healthRoutes([{ name: 'store', check }]));
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('/ready')));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(503));
    expect(runs).toBe(1);
  });
});

describe('closing', () => {
  it('lets a running request end and takes no new one', async () => {
    let enter = (): void => {};
    const entered = new Promise<void>((resolve) => {
      enter = resolve;
    });
    await open([
      route(async () => {
        enter();
        await sleep(200);
        return { status: 200, body: 'kész' };
      }),
    ]);
    const { port } = server;
    const running = postJson('/things/1', {});
    await entered;
    const closing = server.close(5_000);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    const response = await running;
    expect([await response.text(), response.headers.get('connection')]).toEqual(['kész', 'close']);
    await closing;
  });

  it('cuts what does not end in time, and open websockets', async () => {
    await open([route(() => new Promise(() => undefined))], (_, socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
      return true;
    });
    const stuck = postJson('/things/1', {}).catch(() => 'cut');
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    const cut = new Promise((resolve) => socket.resume().once('close', () => resolve('cut')));
    await sleep(50);
    const begun = performance.now();
    await server.close(100);
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(await Promise.all([stuck, cut])).toEqual(['cut', 'cut']);
  });

  it('says why it cannot listen', async () => {
    await open([]);
    await expect(openHttpServer({ host: '127.0.0.1', port: server.port, routes: [], log })).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});
