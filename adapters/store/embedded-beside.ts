// The embedded store in a thread of its own, so that neither the database nor the flush to the disk holds up anybody's turn.
import type { CommitResult, Log, Store, StoredRecord } from '../../bot/ports';
import { StoreUnavailable } from '../../bot/ports';
import type { KeyRing } from '../key-ring';
import { openEmbeddedStore } from './embedded-store';
import { lineToThread } from './thread-line';

/** The longest wait for another process is a little shorter. */
const withinMs = 4_800;

const asTheyAre = [
  'list',
  'findMark',
  'claimMail',
  'settleMail',
  'partitionsWithMail',
  'deadLetters',
  'auditTrail',
  'oldDeadLetters',
  'check',
] as const;
/** Each waits for its turn, too, but its work may take minutes. */
const takingLong = ['forget', 'scrub', 'close'] as const;

/** What the thread can be called to do. A commit goes over as JSON, and so does what comes back. */
export type InThread = Pick<Store, (typeof asTheyAre)[number] | (typeof takingLong)[number]> & {
  read(partition: string, keys: string[]): Promise<[string, StoredRecord][]>;
  commit(text: string): Promise<CommitResult>;
};

export interface GivenToThread {
  folder: string;
  ring: KeyRing['madeOf'];
}

/** Like openEmbeddedStore. A thread that ends is told to `log`, rejects what was waited for, and is started anew. */
export async function openEmbeddedBeside(
  folder: string,
  keys: KeyRing,
  log: Pick<Log, 'error'>,
  program = require.resolve('./embedded-thread'),
): Promise<Store> {
  const given: GivenToThread = { folder, ring: keys.madeOf };
  const line = lineToThread(program, given, log);
  try {
    await line.opened;
  } catch (error) {
    await line.end();
    throw error;
  }
  let closed: Promise<void> | undefined;
  const assertOpen = (): void => {
    if (closed) throw new StoreUnavailable('The store was closed.');
  };

  const ask = async <M extends keyof InThread>(
    method: M,
    args: Parameters<InThread[M]>,
  ): Promise<Awaited<ReturnType<InThread[M]>>> => {
    assertOpen();
    const limitMs = takingLong.some((long) => long === method) ? undefined : withinMs;
    return (await line.call(method, args, limitMs)) as Awaited<ReturnType<InThread[M]>>;
  };
  // What takes a function or gives one thing after the other is done here, on the file opened a second time.
  const openHere = async (): Promise<Store> => {
    assertOpen();
    return openEmbeddedStore(folder, keys);
  };
  const here = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openHere();
    return work(store).finally(store.close);
  };
  const close = async (): Promise<void> => {
    await line.call('close', []).catch(() => undefined);
    await line.end();
  };

  return {
    read: async (...args) => new Map(await ask('read', args)),
    commit: async (commit) => ask('commit', [JSON.stringify(commit)]),
    list: (...args) => ask('list', args),
    findMark: (...args) => ask('findMark', args),
    claimMail: (...args) => ask('claimMail', args),
    settleMail: (...args) => ask('settleMail', args),
    partitionsWithMail: (...args) => ask('partitionsWithMail', args),
    deadLetters: (...args) => ask('deadLetters', args),
    auditTrail: (...args) => ask('auditTrail', args),
    oldDeadLetters: (...args) => ask('oldDeadLetters', args),
    check: () => ask('check', []),
    forget: (...args) => ask('forget', args),
    scrub: () => ask('scrub', []),
    async *partitions() {
      const store = await openHere();
      try {
        yield* store.partitions();
      } finally {
        await store.close();
      }
    },
    reseal: (progress) => here((store) => store.reseal(progress)),
    amend: (amend) => here((store) => store.amend(amend)),
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}
