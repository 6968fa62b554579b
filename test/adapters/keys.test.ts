// The key ring and the key file: what is sealed opens in its place only, signatures hold for their purpose only, and the file is
// made once, whole, and for its user only.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { keysInFolder } from '../../adapters/key-file';
import { keyRing, SealBroken } from '../../adapters/key-ring';
import { parseDataKeys } from '../../bot/data-keys';

const secretOf = (byte: number) => Buffer.alloc(32, byte);
const key = (id: string, byte = 1) => ({ id, secret: secretOf(byte) });
const written = (id: string, byte: number) => `${id}:${secretOf(byte).toString('base64')}`;
const ring = keyRing([key('a')]);

describe('keys as they are written down', () => {
  it('are read in order, with blanks and line breaks between them', () => {
    const read = parseDataKeys(` ${written('new', 2)} ,\n${written('old_1-X', 1)}\n`);
    expect(read).toEqual({ keys: [key('new', 2), key('old_1-X', 1)] });
  });

  it.each([
    ['', 'holds no key'],
    [' , ', 'holds no key'],
    [secretOf(1).toString('base64'), 'key 1 must look like id:base64'],
    [`a:b:${secretOf(1).toString('base64')}`, 'key 1 must look like id:base64'],
    [written('', 1), 'key 1 needs an id of 1 to 32 letters, digits, - or _ before the colon'],
    [written('a.b', 1), /^key 1 needs an id/],
    [written('ő', 1), /^key 1 needs an id/],
    [written('x'.repeat(33), 1), /^key 1 needs an id/],
    [`${written('a', 1)},${written('a', 2)}`, 'has two keys with the id a'],
    [`${written('a', 1)},b:c2hvcnQ=`, 'key 2 (b) must be 32 random bytes in base64: openssl rand -base64 32'],
    [`a:${secretOf(1).toString('hex')}`, /^key 1 \(a\) must be 32 random bytes/],
    [`a:${secretOf(255).toString('base64url')}`, /^key 1 \(a\) must be 32 random bytes/],
    [`a:${secretOf(1).toString('base64').slice(0, -1)}!`, /^key 1 \(a\) must be 32 random bytes/],
  ])('have a sentence for the fault in %j, without the key', (text, problem) => {
    const read = parseDataKeys(text);
    expect(read).toEqual({ problem: typeof problem === 'string' ? problem : expect.stringMatching(problem) });
    expect(JSON.stringify(read)).not.toContain(secretOf(1).toString('base64').slice(0, 20));
  });
});

describe('a seal', () => {
  const texts = ['', '{}', '"ő 👍"', 'x'.repeat(100_000)];
  it.each(texts)('opens to what was sealed (%#)', (text) => {
    expect(ring.open('place', ring.seal('place', text))).toBe(text);
  });

  it('names its key, never looks the same twice, and shows nothing of what it holds', () => {
    const seals = Array.from({ length: 100 }, () => ring.seal('place', 'the secret text'));
    expect(new Set(seals).size).toBe(100);
    for (const seal of seals) {
      expect(seal).toMatch(/^~a\.[A-Za-z0-9+/=]+$/);
      expect(seal.startsWith(ring.presentMark)).toBe(true);
      expect(Buffer.from(seal.slice(3), 'base64').includes('secret')).toBe(false);
    }
  });

  it('breaks when any byte of it is altered, when it is cut, and in another place', () => {
    const seal = ring.seal('place', '{"a":1}');
    const bytes = Buffer.from(seal.slice(3), 'base64');
    for (let at = 0; at < bytes.length; at++) {
      const altered = Buffer.from(bytes);
      altered[at] = altered[at]! ^ 1;
      expect(() => ring.open('place', `~a.${altered.toString('base64')}`)).toThrow(SealBroken);
      expect(() => ring.open('place', `~a.${bytes.subarray(0, at).toString('base64')}`)).toThrow(SealBroken);
    }
    expect(() => ring.open('other', seal)).toThrow(/altered, or moved from another place/);
    for (const broken of ['~', '~a', '~a.', '~.', '~b.AAAA']) {
      expect(() => ring.open('place', broken)).toThrow(SealBroken);
    }
  });

  it('opens under every key of the ring, and under no other of the same name', () => {
    const seal = ring.seal('place', 'text');
    expect(keyRing([key('b', 2), key('a')]).open('place', seal)).toBe('text');
    expect(() => keyRing([key('b', 2)]).open('place', seal)).toThrow(
      /under the key a, which is not among the data keys/,
    );
    expect(() => keyRing([key('a', 2)]).open('place', seal)).toThrow(/altered/);
  });

  it('is not needed to read what was never sealed', () => {
    for (const json of ['null', '1', '-1', '"~a.x"', '[]', '{}', 'true']) expect(ring.open('place', json)).toBe(json);
  });
});

describe('a signature', () => {
  const signature = ring.sign('card', 'text');

  it('names its key and holds for its text and purpose only', () => {
    expect(signature).toMatch(/^a\.[\w-]{43}$/);
    expect(ring.isSigned('card', 'text', signature)).toBe(true);
    expect(ring.isSigned('card', 'text ', signature)).toBe(false);
    expect(ring.isSigned('audit', 'text', signature)).toBe(false);
  });

  it('holds after a rotation for as long as its key is there', () => {
    const rotated = keyRing([key('b', 2), key('a')]);
    expect(rotated.sign('card', 'text')).toMatch(/^b\./);
    expect(rotated.isSigned('card', 'text', signature)).toBe(true);
    expect(keyRing([key('b', 2)]).isSigned('card', 'text', signature)).toBe(false);
  });

  it('has one spelling: no other is taken, whatever it decodes to', () => {
    const last = signature.slice(-1);
    for (const other of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.replace(last, '')) {
      expect(ring.isSigned('card', 'text', signature.slice(0, -1) + other)).toBe(false);
    }
    for (const other of [
      '',
      '.',
      'a',
      'a.',
      `${signature}=`,
      `${signature} `,
      signature.slice(0, -1),
      `b${signature.slice(1)}`,
    ]) {
      expect(ring.isSigned('card', 'text', other)).toBe(false);
    }
  });
});

it('shows no key when it is looked at or logged', () => {
  ring.sign('card', 'text');
  const shown = inspect(ring, { depth: 10, showHidden: true }) + JSON.stringify(ring);
  expect(shown).not.toContain('010101');
  expect(shown).not.toContain(secretOf(1).toString('base64').slice(0, 20));
});

describe('the key file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'asp-bot-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made once, for its user only, and read from then on', async () => {
    const inside = join(folder, 'deep', 'er');
    const made = await keysInFolder(inside);
    expect((statSync(join(inside, 'keys')).mode & 0o777).toString(8)).toBe('600');
    expect((statSync(inside).mode & 0o777).toString(8)).toBe('700');
    expect(await keysInFolder(inside)).toEqual(made);
    expect(readdirSync(inside)).toEqual(['keys']);
    expect(readFileSync(join(inside, 'keys'), 'utf8')).toBe(`${made[0].id}:${made[0].secret.toString('base64')}\n`);
    expect(await keysInFolder(folder)).not.toEqual(made);
  });

  it('is read with several keys in it', async () => {
    writeFileSync(join(folder, 'keys'), `${written('b', 2)}\n${written('a', 1)}\n`, { mode: 0o600 });
    expect(await keysInFolder(folder)).toEqual([key('b', 2), key('a')]);
  });

  it.each([0o640, 0o604, 0o660, 0o602, 0o644])('is refused with the mode %o', async (mode) => {
    await keysInFolder(folder);
    chmodSync(join(folder, 'keys'), mode);
    await expect(keysInFolder(folder)).rejects.toThrow(/may be read by others \(mode 6\d\d\). Run: chmod 600 /);
    chmodSync(join(folder, 'keys'), 0o600);
    await keysInFolder(folder);
  });

  it.each(['', 'rubbish', 'a:c2hvcnQ='])('is refused with %j in it, and left alone', async (text) => {
    writeFileSync(join(folder, 'keys'), text, { mode: 0o600 });
    await expect(keysInFolder(folder)).rejects.toThrow(/^The key file .*keys .*\. Put back a copy of it\.$/);
    expect(readFileSync(join(folder, 'keys'), 'utf8')).toBe(text);
  });

  it('is one, however many begin at once in one process', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => keysInFolder(folder)));
    for (const keys of made) expect(keys).toEqual(made[0]);
    expect(readdirSync(folder)).toEqual(['keys']);
  });

  it('is one when processes begin at once', async () => {
    for (let round = 0; round < 3; round++) {
      const inside = join(folder, `round ${round}`);
      const said = await Promise.all([1, 2, 3].map(() => keyOfChild(inside)));
      expect(said[0]).toMatch(/^[0-9a-f]{8}:/);
      expect(new Set(said).size).toBe(1);
    }
  }, 60_000);
});

async function keyOfChild(folder: string): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'key-file-child.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
  });
  await new Promise((resolve) => child.once('close', resolve));
  return said;
}
