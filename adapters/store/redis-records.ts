// Records, marks and the audit log in Redis, and the commit that changes them together with the mail in one script.

import type { Redis } from 'ioredis';
import type { AuditEntry, Commit, CommitResult, Json, StoredRecord } from '../../bot/ports';
import type { CommitText } from './commit-text';
import { keysOf } from './redis-keys';
import { TryAgain } from './redis-patience';
import type { RedisScripts } from './redis-scripts';

const hourMs = 60 * 60 * 1000;
const keptMs = { mark: 48 * hourMs, call: 10 * 60 * 1000, idsOfMail: 7 * 24 * hourMs };

export function redisRecords(redis: Redis, scripts: RedisScripts) {
  return {
    async read(partition: string, keys: string[]): Promise<Map<string, StoredRecord>> {
      if (keys.length === 0) return new Map();
      const texts = await redis.hmget(keysOf(partition).records, ...keys);
      return new Map(
        keys.flatMap((key, at) => {
          const text = texts[at];
          return text ? [[key, recordFrom(text)] as const] : [];
        }),
      );
    },
    async list(partition: string, prefix: string, after: string, limit: number) {
      const { records, keys } = keysOf(partition);
      const found = await scripts.list([records, keys], [...range(prefix, after), limit]);
      return found.flatMap((key, at) => (at % 2 === 0 ? [{ key, record: recordFrom(found[at + 1] ?? '') }] : []));
    },
    async findMark(partition: string, id: string): Promise<Json | undefined> {
      const text = await redis.get(keysOf(partition).mark(id));
      return text === null ? undefined : (JSON.parse(text.slice(text.indexOf(' ') + 1)) as Json);
    },
    /** `call` is the same for each try of one commit; `deadline` is when letters may no longer come in (server's ms). */
    async commit(
      { partition, mark, lease }: Commit,
      text: CommitText,
      call: string,
      deadline?: number,
    ): Promise<CommitResult> {
      const at = keysOf(partition);
      const done = mark ? at.mark(mark.id) : at.call(call);
      const [kind, more] = await scripts.commit(
        [done, at.records, at.keys, at.queue, at.letters, at.posted, at.audit, at.lease],
        [
          ...[call, mark ? keptMs.mark : keptMs.call, deadline ?? '', text.answer ?? '', keptMs.idsOfMail],
          ...(lease ? [lease.owner, Math.ceil(lease.until)] : ['', '']),
          ...flat(text),
        ],
      );
      if (kind === 'late') throw new TryAgain('The commit came too late after its announcement.');
      if (kind === 'repeated') return { kind, answer: JSON.parse(more ?? 'null') as Json };
      if (kind === 'stale') return { kind };
      return more === 'leased' ? { kind: 'done', leased: true } : { kind: 'done' };
    },
    async auditTrail(partition: string, after: number, limit: number): Promise<AuditEntry[]> {
      const entries = await redis.lrange(keysOf(partition).audit, after, after + limit - 1);
      return entries.map((entry) => JSON.parse(entry) as AuditEntry);
    },
  };
}

function flat({ writes, mail, audit }: CommitText): (string | number)[] {
  return [
    writes.length,
    ...writes.flatMap(({ key, expectedVersion, value }) => [key, expectedVersion, value ?? '']),
    mail.length,
    ...mail.flatMap(({ id, letter }) => [id, letter]),
    ...audit,
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

function recordFrom(text: string): StoredRecord {
  const space = text.indexOf(' ');
  return { version: Number(text.slice(0, space)), value: JSON.parse(text.slice(space + 1)) as Json };
}
