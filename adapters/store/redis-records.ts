// Records and marks in Redis, and the commit that changes them together with mail and audit log in one script.

import type { Redis } from 'ioredis';
import { isSignedLink, type Link } from '../../bot/access/audit-chain';
import type { AuditEntry, Commit, CommitResult, Json, StoredRecord } from '../../bot/ports';
import type { CommitText } from './commit-text';
import { keysOf } from './redis-keys';
import { TryAgain } from './redis-patience';
import type { RedisScripts } from './redis-scripts';
import type { SealedJson } from './sealed-json';

const hourMs = 60 * 60 * 1000;
const keptMs = { mark: 48 * hourMs, call: 10 * 60 * 1000, idsOfMail: 7 * 24 * hourMs };

export interface Prepared {
  commit: Commit;
  text: CommitText;
  /** The same for each try. */
  call: string;
}

/** The audit log has gone on since: so many entries, and the last as it stands there. */
export interface Behind {
  kind: 'behind';
  position: number;
  last: string;
}

export function redisRecords(redis: Redis, scripts: RedisScripts, sealed: SealedJson) {
  const recordFrom = (partition: string, key: string, text: string): StoredRecord => {
    const [version, value] = parted(text);
    return { version: Number(version), value: sealed.open('record', partition, key, value) as Json };
  };
  const answerFrom = (partition: string, id: string, text: string) => sealed.open('mark', partition, id, text) as Json;

  return {
    async read(partition: string, keys: string[]): Promise<Map<string, StoredRecord>> {
      if (keys.length === 0) return new Map();
      const texts = await redis.hmget(keysOf(partition).records, ...keys);
      return new Map(
        keys.flatMap((key, at) => {
          const text = texts[at];
          return text ? [[key, recordFrom(partition, key, text)] as const] : [];
        }),
      );
    },
    async list(partition: string, prefix: string, after: string, limit: number) {
      const { records, keys } = keysOf(partition);
      const found = await scripts.list([records, keys], [...range(prefix, after), limit]);
      return found.flatMap((key, at) =>
        at % 2 === 0 ? [{ key, record: recordFrom(partition, key, found[at + 1] ?? '') }] : [],
      );
    },
    async findMark(partition: string, id: string): Promise<Json | undefined> {
      const text = await redis.get(keysOf(partition).mark(id));
      return text === null ? undefined : answerFrom(partition, id, parted(text)[1]);
    },
    /** All that is the same in each try is in `prepared`; `deadline` is when letters may no longer come in (server's ms). */
    async commit(
      { commit: { partition, mark, lease }, text, call }: Prepared,
      { before, entries }: { before: Link; entries: AuditEntry[] },
      deadline?: number,
    ): Promise<CommitResult | Behind> {
      const at = keysOf(partition);
      const done = mark ? at.mark(mark.id) : at.call(call);
      const [kind, more, last] = await scripts.commit(
        [done, at.records, at.keys, at.queue, at.letters, at.posted, at.audit, at.lease],
        [
          ...[call, mark ? keptMs.mark : keptMs.call, deadline ?? '', text.answer ?? '', keptMs.idsOfMail],
          ...(lease ? [lease.owner, Math.ceil(lease.until)] : ['', '']),
          ...[before.position, isSignedLink(before) ? before.hash : ''],
          ...flat(text),
          ...entries.map((entry) => JSON.stringify(entry)),
        ],
      );
      if (kind === 'late') throw new TryAgain('The commit came too late after its announcement.');
      if (kind === 'repeated') return { kind, answer: answerFrom(partition, mark?.id ?? '', more ?? '') };
      if (kind === 'behind') return { kind, position: Number(more), last: last ?? '' };
      if (kind === 'stale') return { kind };
      return more === 'leased' ? { kind: 'done', leased: true } : { kind: 'done' };
    },
  };
}

function flat({ writes, expects, mail }: CommitText): (string | number)[] {
  return [
    writes.length,
    ...writes.flatMap(({ key, expectedVersion, value }) => [key, expectedVersion, value ?? '']),
    expects.length,
    ...expects.flatMap(({ key, version }) => [key, version]),
    mail.length,
    ...mail.flatMap(({ id, letter }) => [id, letter]),
  ];
}

/** The bounds of ZRANGEBYLEX. Compared here as bytes, since Lua compares by the server's language. */
function range(prefix: string, after: string): [Buffer, Buffer] {
  const [start, bound] = [Buffer.from(prefix), Buffer.from(after)];
  const from = Buffer.compare(bound, start) < 0 ? ['[', start] : ['(', bound];
  // Above every text that begins with the prefix: UTF-8 has no byte 0xff.
  return [
    Buffer.concat(from.map((part) => Buffer.from(part))),
    Buffer.concat([Buffer.from('('), start, Buffer.from([0xff])]),
  ];
}

/** What stands before the first space, and what stands behind it. */
export function parted(text: string): [before: string, behind: string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1)];
}
