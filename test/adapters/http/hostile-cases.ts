// What nobody sends by accident: each with the statuses that may answer it; an empty list means that the connection just ends.
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { chunked, post, request } from '../../support/raw-http';

export interface HostileCase {
  name: string;
  send: Buffer | string | ((socket: Socket) => Promise<void>);
  expected: number[][];
  /** It must also be over by then. */
  withinMs?: number;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const nestedObjects = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const to = '/echo/x';
const large = 'x'.repeat(200_000);

const is = (name: string, send: HostileCase['send'], ...statuses: (number | number[])[]): HostileCase => ({
  name,
  send,
  expected: statuses.map((status) => [status].flat()),
});
const soon = (each: HostileCase, withinMs: number): HostileCase => ({ ...each, withinMs });
const withoutLength = (body: string, headers: Record<string, string>): Buffer =>
  request(`POST ${to} HTTP/1.1`, { ...JSON_TYPE, ...headers }, body);
const slowly =
  (bytes: Buffer | string, everyMs: number) =>
  async (socket: Socket): Promise<void> => {
    for (const byte of bytes.toString('latin1')) {
      if (socket.destroyed) return;
      socket.write(byte, 'latin1');
      await sleep(everyMs);
    }
  };

const encodings: HostileCase[] = [
  is('gzip that is none', post(to, 'not gzip at all', { 'Content-Encoding': 'gzip' }), 415),
  is('a gzip bomb of 50 MB', post(to, gzipSync(Buffer.alloc(50_000_000)), { 'Content-Encoding': 'gzip' }), 415),
  is('honest gzip', post(to, gzipSync('{}'), { 'Content-Encoding': 'gzip' }), 415),
  is('deflate', post(to, deflateSync('{}'), { 'Content-Encoding': 'deflate' }), 415),
  is('brotli', post(to, brotliCompressSync('{}'), { 'Content-Encoding': 'br' }), 415),
  is('gzip twice', post(to, 'x', { 'Content-Encoding': 'gzip, gzip' }), 415),
  is('an unknown encoding', post(to, '{}', { 'Content-Encoding': '\u00ff' }), 415),
  is(
    'multipart with a file',
    post(to, '--b\r\nContent-Disposition: form-data; name="f"; filename="x"\r\n\r\nfile\r\n--b--', {
      'Content-Type': 'multipart/form-data; boundary=b',
    }),
    415,
  ),
  is('a form', post(to, 'a=1&__proto__[x]=1', { 'Content-Type': 'application/x-www-form-urlencoded' }), 415),
  is('plain text', post(to, '{}', { 'Content-Type': 'text/plain' }), 415),
  is('a type that only begins like JSON', post(to, '{}', { 'Content-Type': 'application/jsonp' }), 415),
  is('JSON named in a parameter', post(to, '{}', { 'Content-Type': 'text/plain; application/json' }), 415),
  is('no type', post(to, '{}', { 'Content-Type': '' }), 415),
];

const bodies: HostileCase[] = [
  is('no JSON', post(to, 'hello'), 400),
  is('half of a JSON text', post(to, '{"a":'), 400),
  is('JSON and more', post(to, '{} {}'), 400),
  is('NaN', post(to, '{"a":NaN}'), 400),
  is('a single brace', post(to, '{'), 400),
  is('too many closing brackets', post(to, ']]]]]]]]]]'), 400),
  is('lists 25 deep', post(to, nested(25)), 400),
  is('lists 60,000 deep', post(to, nested(60_000)), 400),
  is('lists 100,000 deep, never closed', post(to, '['.repeat(100_000)), 400),
  is('objects 20,000 deep', post(to, nestedObjects(20_000)), 400),
  is('brackets inside a string', post(to, JSON.stringify({ a: '[[['.repeat(1_000) })), 200),
  is('a string of backslashes', post(to, `{"a":"${'\\\\'.repeat(50_000)}"}`), 200),
  is('a broken escape at the end', post(to, '{"a":"\\'), 400),
  is('40,000 empty lists', post(to, `[${'[],'.repeat(40_000)}[]]`), 200),
  is('one key 10,000 times', post(to, `{${'"a":1,'.repeat(10_000)}"a":1}`), 200),
  is('a key that reaches for the prototype', post(to, '{"__proto__":{"polluted":1}}'), 200),
  is('a key that reaches for the constructor', post(to, '{"constructor":{"prototype":{"polluted":1}}}'), 200),
  is('1e999', post(to, '{"a":1e999}'), 200),
  is('half of a surrogate pair', post(to, '{"a":"\\ud800"}'), 200),
  is('bytes that are no UTF-8', post(to, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400),
  is('an overlong slash', post(to, Buffer.from([0x22, 0xc0, 0xaf, 0x22])), 400),
  is('UTF-16', post(to, Buffer.from('\ufeff{}', 'utf16le')), 400),
  is('NUL bytes', post(to, Buffer.alloc(1_000)), 400),
  is('nothing for Teams', post('/api/messages', ''), 400),
  is('null for Teams', post('/api/messages', 'null'), 400),
  is('a number for Teams', post('/api/messages', '7'), 400),
  is('an empty object for Teams', post('/api/messages', '{}'), 400),
];

const lengths: HostileCase[] = [
  soon(is('200 KB announced', withoutLength('{', { 'Content-Length': '200000' }), 413), 500),
  is('200 KB in chunks', withoutLength(chunked(large), { 'Transfer-Encoding': 'chunked' }), 413),
  is('200 KB in chunks without end', withoutLength(`30d40\r\n${large}`, { 'Transfer-Encoding': 'chunked' }), 413),
  soon(is('a length of a petabyte', withoutLength('{', { 'Content-Length': '1000000000000000' }), 413), 500),
  is('a length beyond numbers', withoutLength('{', { 'Content-Length': '9'.repeat(40) }), 400),
  is('a negative length', withoutLength('{}', { 'Content-Length': '-2' }), 400),
  is('a length with letters', withoutLength('{}', { 'Content-Length': '2x' }), 400),
  is('a length in hex', withoutLength('{}', { 'Content-Length': '0x2' }), 400),
  is('a length with a plus', withoutLength('{}', { 'Content-Length': '+2' }), 400),
  is('two lengths that differ', withoutLength('{}', { 'Content-Length': '2\r\nContent-Length: 3' }), 400),
  is('two lengths alike', withoutLength('{}', { 'Content-Length': '2\r\nContent-Length: 2' }), 400),
  is('a length list', withoutLength('{}', { 'Content-Length': '2, 2' }), 400),
  is(
    'a length and chunks',
    withoutLength(chunked('{}'), { 'Content-Length': '2', 'Transfer-Encoding': 'chunked' }),
    400,
  ),
  is(
    'chunks and a length',
    withoutLength(chunked('{}'), { 'Transfer-Encoding': 'chunked', 'Content-Length': '2' }),
    400,
  ),
  is('an unknown transfer encoding', withoutLength('{}', { 'Transfer-Encoding': 'xchunked' }), 400),
  is('chunked, but not last', withoutLength(chunked('{}'), { 'Transfer-Encoding': 'chunked, gzip' }), 400),
  is('a chunk size beyond numbers', withoutLength('fffffffffffffffff\r\n', { 'Transfer-Encoding': 'chunked' }), 400),
  is('a chunk size that is none', withoutLength('zz\r\n{}\r\n', { 'Transfer-Encoding': 'chunked' }), 400),
  is('a chunk longer than announced', withoutLength('1\r\n{}\r\n0\r\n\r\n', { 'Transfer-Encoding': 'chunked' }), 400),
  is(
    'a chunk extension of 100 KB',
    withoutLength(`2;${'a'.repeat(100_000)}\r\n{}\r\n0\r\n\r\n`, { 'Transfer-Encoding': 'chunked' }),
    413,
  ),
  is('a GET with a body', request('GET /health HTTP/1.1', { 'Content-Length': '2' }, '{}'), 200),
];

const slow: HostileCase[] = [
  soon(is('a body that stops', withoutLength('{"a":', { 'Content-Length': '50' }), 408), 1_200),
  soon(
    is('a body of a byte each 100 ms', slowly(post(to, `{"a":"${'a'.repeat(30)}"}`).subarray(-30), 100), 400),
    2_500,
  ),
  soon(
    is(
      'a body that drips',
      async (socket) => {
        socket.write(withoutLength('', { 'Content-Length': '1000' }));
        await slowly('{'.repeat(12), 100)(socket);
      },
      408,
    ),
    1_800,
  ),
  soon(is('headers that stop', 'POST /echo/x HTTP/1.1\r\nHost: x\r\nX-A: ', 408), 2_500),
  soon(is('headers that drip', slowly('GET /health HTTP/1.1\r\nHost: x\r\nX-A: aaaaa', 60), 408), 3_500),
  soon(is('a chunk that never comes', withoutLength('5\r\n', { 'Transfer-Encoding': 'chunked' }), 408), 1_200),
  soon(
    is(
      'Expect: 100-continue and then nothing',
      withoutLength('', { 'Content-Length': '10', Expect: '100-continue' }),
      100,
      408,
    ),
    1_200,
  ),
  is('Expect: something else', withoutLength('{}', { 'Content-Length': '2', Expect: 'a miracle' }), 417),
  soon(
    is('silence', async () => sleep(0), [408]),
    2_500,
  ),
];

const heads: HostileCase[] = [
  is('a header of 20 KB', request('GET /health HTTP/1.1', { 'X-A': 'a'.repeat(20_000) }), 431),
  is('3,000 headers', `GET /health HTTP/1.1\r\nHost: x\r\n${'a:\r\n'.repeat(3_000)}\r\n`, [200, 431]),
  is('5,000 headers', `GET /health HTTP/1.1\r\nHost: x\r\n${'aaaa: b\r\n'.repeat(5_000)}\r\n`, 431),
  is('a header without a colon', 'GET /health HTTP/1.1\r\nHost: x\r\nnonsense\r\n\r\n', 400),
  is('a header with a NUL', 'GET /health HTTP/1.1\r\nHost: x\r\nX-A: a\0b\r\n\r\n', 400),
  is('a space before the colon', 'GET /health HTTP/1.1\r\nHost: x\r\nContent-Length : 5\r\n\r\n', 400),
  is('a folded header', 'GET /health HTTP/1.1\r\nHost: x\r\nX-A: a\r\n b\r\n\r\n', [200, 400]),
  is('line feeds only', 'GET /health HTTP/1.1\nHost: x\n\n', 400),
  is('a lone carriage return', 'GET /health HTTP/1.1\r\nHost: x\r\nX-A: a\rb\r\n\r\n', 400),
  is('no Host', 'GET /health HTTP/1.1\r\n\r\n', 400),
  is('two Hosts', 'GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', [200, 400]),
  is('a Host with a space', 'GET /health HTTP/1.1\r\nHost: a b\r\n\r\n', 400),
  is('a Host that is half an address', 'GET /health HTTP/1.1\r\nHost: [\r\n\r\n', 400),
  is('a Host with a wrong port', 'GET /health HTTP/1.1\r\nHost: a:99999\r\n\r\n', 400),
  is('a Host with a path', 'GET /health HTTP/1.1\r\nHost: a/b\r\n\r\n', 400),
  is('an empty Host', 'GET /health HTTP/1.1\r\nHost: \r\n\r\n', 400),
  is('a URL of 20 KB', request(`GET /${'a'.repeat(20_000)} HTTP/1.1`), 431),
  is('a URL with half a percent sign', request('GET /%E0%A4%A HTTP/1.1'), 404),
  is('a parameter with half a percent sign', post('/echo/%', '{}'), [400, 404]),
  is('a parameter of 5 KB', post(`/echo/${'a'.repeat(5_000)}`, '{}'), [200, 404]),
  is('a parameter named like a prototype', post('/echo/__proto__', '{}'), 200),
  is('a path upwards', request('GET /../../etc/passwd HTTP/1.1'), 404),
  is('two slashes', request('GET //evil.example/health HTTP/1.1'), 404),
  is('a URL that is none', request('GET health HTTP/1.1'), 400),
  is('a whole URL', request('GET http://evil.example/health HTTP/1.1'), 400),
  is('a whole URL that cannot be read', request('GET http://[ HTTP/1.1'), 400),
  is('OPTIONS *', request('OPTIONS * HTTP/1.1'), 400),
  is('CONNECT', request('CONNECT evil.example:443 HTTP/1.1')),
  is('TRACE', request('TRACE /health HTTP/1.1'), [404, 405]),
  is('DELETE where only GET is', request('DELETE /health HTTP/1.1'), 405),
  is('a method that is none', request('HACK /health HTTP/1.1'), 400),
  is('HTTP/3.0', request('GET /health HTTP/3.0'), 400),
  is('HTTP/0.9', 'GET /health\r\n', [400, 408]),
  is('the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400),
  is('a TLS greeting', Buffer.from('16030100a5010000a10303', 'hex'), 400),
  is('binary rubbish', Buffer.from(Array.from({ length: 500 }, (_, n) => (n * 7) % 256)), 400),
  is(
    'a websocket nobody waits for',
    request('GET /health HTTP/1.1', { Connection: 'Upgrade', Upgrade: 'websocket' }),
    404,
  ),
  is('an upgrade to h2c', request('GET /health HTTP/1.1', { Connection: 'Upgrade', Upgrade: 'h2c' }), 404),
  is('an upgrade whose peer resets', async (socket) => {
    socket.write(request('GET /x HTTP/1.1', { Connection: 'Upgrade', Upgrade: 'websocket' }));
    socket.resetAndDestroy();
  }),
];

const sequences: HostileCase[] = [
  is(
    'a second request hidden behind a refused body',
    Buffer.concat([post(to, large), request('GET /health HTTP/1.1')]),
    413,
  ),
  is(
    'a second request hidden behind a wrong type',
    Buffer.concat([post(to, request('GET /health HTTP/1.1'), { 'Content-Type': 'a/b' })]),
    415,
  ),
  is('rubbish after a good request', Buffer.concat([post(to, '{}'), Buffer.from('rubbish\r\n\r\n')]), 400),
  is('a client that leaves in the middle of its body', async (socket) => {
    socket.write(withoutLength('{"a":', { 'Content-Length': '50' }));
    await sleep(20);
    socket.resetAndDestroy();
  }),
  is('a client that leaves before its answer', async (socket) => {
    socket.write(post(to, '{}'));
    socket.resetAndDestroy();
  }),
  is('a client that closes its half', async (socket) => void socket.end(post(to, '{}')), 200),
];

export const hostileCases: HostileCase[] = [...encodings, ...bodies, ...lengths, ...slow, ...heads, ...sequences];
