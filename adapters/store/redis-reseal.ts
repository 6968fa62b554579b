// Seals anew what is not under the present key, through all keys of all partitions. Each text is put in its place only where the
// one that it was made from still stands, so what others write meanwhile is never lost.
import type { Redis } from 'ioredis';
import type { Store } from '../../bot/ports';
import { everyPartition, placeOf } from './redis-keys';
import type { Dead } from './redis-mail';
import { scanned } from './redis-partitions';
import type { UntilAnswered } from './redis-patience';
import { parted } from './redis-records';
import type { RedisScripts } from './redis-scripts';
import type { Kind, SealedJson } from './sealed-json';

const textsAtOnce = 200;

interface Found {
  /** Field of a hash, position in a list, or nothing. */
  at: string;
  text: string;
}

/** A key with values in it: how these are come by, and what stands before, after and around the sealed part of each. */
interface Holder {
  type: 'hash' | 'list' | 'string';
  pages(redis: Redis, key: string, untilAnswered: UntilAnswered): AsyncGenerator<Found[]>;
  again(sealed: SealedJson, partition: string, found: Found): ReturnType<SealedJson['sealAgain']>;
}

export function redisReseal(
  redis: Redis,
  scripts: RedisScripts,
  untilAnswered: UntilAnswered,
  sealed: SealedJson,
): Store['reseal'] {
  return async (progress = () => undefined) => {
    const sum = { resealed: 0, unreadable: 0 };
    const onKey = async (key: string) => {
      const { partition, what } = placeOf(key) ?? { partition: '', what: '' };
      const holder = holderOf(what);
      if (!holder) return;
      for await (const page of holder.pages(redis, key, untilAnswered)) {
        const results = page.map((found) => ({ found, again: holder.again(sealed, partition, found) }));
        sum.unreadable += results.filter(({ again }) => again === 'unreadable').length;
        const changes = results.flatMap(({ found: { at, text }, again }) =>
          typeof again === 'object' ? [at, text, again.text] : [],
        );
        if (changes.length === 0) continue;
        const [count] = await untilAnswered(() => scripts.reseal([key], [holder.type, ...changes]));
        sum.resealed += Number(count);
        progress(sum.resealed);
      }
    };
    for await (const keys of scanned(redis, untilAnswered, everyPartition)) await Promise.all(keys.map(onKey));
    return sum;
  };
}

function holderOf(what: string): Holder | undefined {
  if (what === 'records') return { type: 'hash', pages: hashPages, again: behindSpace('record', ({ at }) => at) };
  if (what === 'letters') return { type: 'hash', pages: hashPages, again: behindSpace('letter', ({ at }) => at) };
  if (what === 'dead') return { type: 'list', pages: listPages, again: deadAgain };
  if (!what.startsWith('mark:')) return undefined;
  return { type: 'string', pages: onlyPage, again: behindSpace('mark', () => what.slice('mark:'.length)) };
}

/** Version, attempts or call, a space, and the sealed value. */
function behindSpace(kind: Kind, nameOf: (found: Found) => string): Holder['again'] {
  return (sealed, partition, found) => {
    const [before, stored] = parted(found.text);
    const again = sealed.sealAgain(kind, partition, nameOf(found), stored);
    if (typeof again !== 'object') return again;
    const first = again.isOther && kind === 'record' ? String(Number(before) + 1) : before;
    return { text: `${first} ${again.text}` };
  };
}

const deadAgain: Holder['again'] = (sealed, partition, { text }) => {
  const dead = JSON.parse(text) as Dead;
  const [attempts, stored] = parted(dead.letter);
  const again = sealed.sealAgain('letter', partition, dead.id, stored);
  return typeof again === 'object' ? { text: JSON.stringify({ ...dead, letter: `${attempts} ${again.text}` }) } : again;
};

async function* hashPages(redis: Redis, key: string, untilAnswered: UntilAnswered): AsyncGenerator<Found[]> {
  let cursor = '0';
  do {
    const from = cursor;
    const [next, flat] = await untilAnswered(() => redis.hscan(key, from, 'COUNT', textsAtOnce));
    yield flat.flatMap((at, index) => (index % 2 === 0 ? [{ at, text: flat[index + 1] ?? '' }] : []));
    cursor = next;
  } while (cursor !== '0');
}

/** Nothing is ever taken from the middle of a list, so positions stay. */
async function* listPages(redis: Redis, key: string, untilAnswered: UntilAnswered): AsyncGenerator<Found[]> {
  for (let from = 0; ; from += textsAtOnce) {
    const texts = await untilAnswered(() => redis.lrange(key, from, from + textsAtOnce - 1));
    yield texts.map((text, index) => ({ at: String(from + index), text }));
    if (texts.length < textsAtOnce) return;
  }
}

async function* onlyPage(redis: Redis, key: string, untilAnswered: UntilAnswered): AsyncGenerator<Found[]> {
  const text = await untilAnswered(() => redis.get(key));
  if (text !== null) yield [{ at: '', text }];
}
