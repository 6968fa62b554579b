// The chain of audit entries: whatever is altered, taken out, moved, put in or cut off is found, at its place. The control is a
// chain without keys, which a forger writes anew.
import { hash } from 'node:crypto';
import { keyRing } from '../../../adapters/key-ring';
import { chained, chainStart, type Link, linkTo, verifyChain } from '../../../bot/access/audit-chain';
import type { AuditEntry, AuditEvent, Keys } from '../../../bot/ports';
import { testKeys } from '../../support/keys';

const events: AuditEvent[] = Array.from({ length: 6 }, (_, at) => ({
  at: `2026-11-22T10:00:0${at}Z`,
  actor: `a${at}`,
  action: 'grant',
  municipality: '17376',
  object: `o${at}`,
  result: 'done',
  reason: 'r',
}));
const whole = chained('p', events, chainStart, testKeys);
const end = whole.at(-1) as Link;
const verdict = (entries: AuditEntry[], known?: Link) => verifyChain('p', entries, testKeys, known);
const put = (at: number, changed: Partial<AuditEntry>) =>
  whole.map((entry, i) => (i === at ? { ...entry, ...changed } : entry));

it('holds when nothing was touched, and tells its end', () => {
  expect(verdict(whole)).toEqual({ holds: true, end: { position: 6, hash: end.hash }, unvouched: 0 });
  expect(verdict([])).toEqual({ holds: true, end: chainStart, unvouched: 0 });
  expect(verdict(JSON.parse(JSON.stringify(whole)))).toMatchObject({ holds: true });
});

it('is the same chain however its events were committed', () => {
  const first = chained('p', events.slice(0, 2), chainStart, testKeys);
  const second = chained('p', events.slice(2), first.at(-1) as Link, testKeys);
  expect([...first, ...second]).toEqual(whole);
});

describe.each(Object.keys(whole[0] as AuditEntry) as (keyof AuditEntry)[])('when %s is altered', (field) => {
  it.each(whole.map((_, at) => at))('finds it in the entry at %i', (at) => {
    const before = whole[at]?.[field];
    const flipped = typeof before === 'number' ? before + 1 : before === '' ? 'x' : flipLast(before ?? '');
    expect(verdict(put(at, { [field]: flipped }))).toMatchObject({ holds: false, position: at + 1 });
  });
});

/** One bit of the last character. */
const flipLast = (text: string) => text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) ^ 1);

it.each<[string, AuditEntry[], number]>([
  ['a field taken out', whole.map(({ reason: _, ...rest }, at) => (at === 2 ? rest : { ...rest, reason: 'r' })), 3],
  ['a field put in', put(2, { ...({ note: 'x' } as object) }), 3],
  ['two fields that swapped values', put(2, { object: 'done', result: 'o2' }), 3],
  ['the first entry taken out', whole.slice(1), 1],
  ['one in the middle taken out', whole.filter((_, at) => at !== 3), 4],
  ['one taken out, and the rest numbered anew', renumbered(whole.filter((_, at) => at !== 3)), 4],
  ['two that changed places', swapped(whole, 1, 2), 2],
  ['two that changed places and numbers', renumbered(swapped(whole, 1, 2)), 2],
  ['one doubled', [...whole.slice(0, 3), whole[2] as AuditEntry, ...whole.slice(3)], 4],
  ['one put in, signed under a foreign key', insertedBy(foreignKeys()), 4],
  ['all that follows chained anew under a foreign key', rechained(foreignKeys()), 3],
  ['a hash taken away', put(3, { hash: '' }), 4],
  ['a signature for something else', put(3, { hash: testKeys.sign('audit', 'something else') }), 4],
  ['one of another partition', [...whole.slice(0, 5), chained('q', events, chainStart, testKeys)[5] as AuditEntry], 6],
])('finds %s', (_what, entries, position) => {
  expect(verdict(entries)).toMatchObject({ holds: false, position, problem: expect.any(String) });
});

it('finds a tail that was cut off by an end that was noted, and by nothing else', () => {
  expect(verdict(whole.slice(0, 4))).toMatchObject({ holds: true });
  expect(verdict(whole.slice(0, 4), end)).toMatchObject({ holds: false, position: 5 });
  expect(verdict([], end)).toMatchObject({ holds: false, position: 1 });
  const regrown = [...whole.slice(0, 4), ...chained('p', events.slice(0, 2), whole[3] as Link, testKeys)];
  expect(verdict(regrown)).toMatchObject({ holds: true });
  expect(verdict(regrown, end)).toMatchObject({ holds: false, position: 6 });
  expect(verdict([...whole, ...chained('p', events, end, testKeys)], end)).toMatchObject({ holds: true });
});

it('control: a chain without keys is written anew by a forger, and nobody can tell', () => {
  const unkeyed: Keys = {
    sign: (purpose, text) => `k.${hash('sha256', purpose + text)}`,
    isSigned: (purpose, text, signature) => signature === `k.${hash('sha256', purpose + text)}`,
  };
  expect(verifyChain('p', rechained(unkeyed, chained('p', events, chainStart, unkeyed)), unkeyed).holds).toBe(true);
  expect(verdict(rechained(unkeyed)).holds).toBe(false);
});

it('holds after the keys were changed, for as long as the old one is in the ring', () => {
  const [one, two] = [1, 2].map((byte) => ({ id: `k${byte}`, secret: Buffer.alloc(32, byte) })) as [never, never];
  const [old, rotated] = [keyRing([one]), keyRing([two, one])];
  const first = chained('p', events, chainStart, old);
  const both = [...first, ...chained('p', events, first.at(-1) as Link, rotated)];
  expect(both.map((entry) => entry.hash.slice(0, 2))).toEqual([...Array(6).fill('k1'), ...Array(6).fill('k2')]);
  expect(verifyChain('p', both, rotated)).toMatchObject({ holds: true });
  expect(verifyChain('p', both, keyRing([two]))).toMatchObject({ holds: false, position: 1 });
  expect(verifyChain('p', both, old)).toMatchObject({ holds: false, position: 7 });
});

describe('entries from before there was a chain', () => {
  const old = events.slice(0, 3).map((event, at) => ({ ...event, position: at + 1, previous: '', hash: '' }));
  const before = old.reduce((link, entry) => linkTo('p', entry, link), chainStart);
  const mixed = [...old, ...chained('p', events.slice(3), before, testKeys)];

  it('are vouched for by the first entry of the chain', () => {
    expect(verdict(old)).toMatchObject({ holds: true, unvouched: 3 });
    expect(verdict(mixed)).toMatchObject({ holds: true, unvouched: 0, end: { position: 6 } });
  });

  it.each([0, 1, 2])('cannot be altered behind it (entry %i)', (at) => {
    const altered = mixed.map((entry, i) => (i === at ? { ...entry, actor: 'x' } : entry));
    expect(verdict(altered)).toMatchObject({ holds: false, position: 4 });
    expect(verdict(renumbered(mixed.filter((_, i) => i !== at)))).toMatchObject({ holds: false });
    expect(verdict(renumbered([...mixed.slice(0, at), old[0] as AuditEntry, ...mixed.slice(at)]))).toMatchObject({
      holds: false,
    });
  });

  it('are none after the chain has begun', () => {
    const late = { ...events[0], position: 7, previous: '', hash: '' } as AuditEntry;
    expect(verdict([...mixed, late])).toMatchObject({ holds: false, position: 7 });
  });

  it('are not what a forger makes of a chain by taking all hashes away, once an end was noted', () => {
    const stripped = whole.map((entry) => ({ ...entry, previous: '', hash: '' }));
    expect(verdict(stripped)).toMatchObject({ holds: true, unvouched: 6 });
    expect(verdict(stripped, end)).toMatchObject({ holds: false, position: 6 });
    const partly = [...stripped.slice(0, 3), ...whole.slice(3)];
    expect(verdict(partly)).toMatchObject({ holds: false, position: 4 });
  });
});

function foreignKeys(): Keys {
  return keyRing([{ id: 'test', secret: Buffer.alloc(32, 9) }]);
}

function renumbered(entries: AuditEntry[]): AuditEntry[] {
  return entries.map((entry, at) => ({ ...entry, position: at + 1 }));
}

function swapped(entries: AuditEntry[], one: number, other: number): AuditEntry[] {
  const copy = [...entries];
  [copy[one], copy[other]] = [copy[other] as AuditEntry, copy[one] as AuditEntry];
  return copy;
}

function insertedBy(keys: Keys): AuditEntry[] {
  const [inserted] = chained('p', events.slice(0, 1), whole[2] as Link, keys);
  return renumbered([...whole.slice(0, 3), inserted as AuditEntry, ...whole.slice(3)]);
}

/** A forger alters the third event and writes everything after it anew. */
function rechained(keys: Keys, entries = whole): AuditEntry[] {
  const altered = events.slice(2).map((event, at) => (at === 0 ? { ...event, actor: 'nobody' } : event));
  return [...entries.slice(0, 2), ...chained('p', altered, entries[1] as Link, keys)];
}
