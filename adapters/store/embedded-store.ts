// The store without a server: one SQLite file beside the bot, which several processes may open at once.
import type { CommitResult, Json, Store } from '../../bot/ports';
import type { KeyRing } from '../key-ring';
import { amending, noMark } from './amending';
import { commitAsText } from './commit-text';
import { whenFree } from './embedded-errors';
import { openEmbeddedFile } from './embedded-file';
import { embeddedMail } from './embedded-mail';
import { embeddedPartitions } from './embedded-partitions';
import { embeddedRecords } from './embedded-records';
import { embeddedReseal } from './embedded-reseal';
import { tidying } from './embedded-tidying';
import { groupCommit } from './group-commit';
import { sealedJson } from './sealed-json';

/** However busy the others are: some moment without a reader comes. */
const scrubPatienceMs = 60_000;

/** Opens `bot.db` in `folder`, and makes both when they are not there. `now` gives the age of marks and settled mail. */
export async function openEmbeddedStore(folder: string, keys: KeyRing, now: () => number = Date.now): Promise<Store> {
  const file = await openEmbeddedFile(folder);
  const { write, close } = groupCommit(file);
  const sealed = sealedJson(keys);
  const records = embeddedRecords(file, keys, sealed, now);
  const mail = embeddedMail(file, sealed, now);
  const tidy = tidying(file, now);
  const partitions = embeddedPartitions(file);
  const reading = <T>(work: () => T) => whenFree(() => file.read(work));

  const partitionsAfter = (last: string | undefined) => reading(() => partitions.page(last));

  return {
    read: (partition, keys) => reading(() => records.read(partition, keys)),
    list: async (partition, prefix, after, limit) =>
      limit < 1 ? [] : reading(() => records.list(partition, prefix, after, limit)),
    findMark: (partition, id): Promise<Json | undefined> => reading(() => records.findMark(partition, id)),
    async commit(commit) {
      const { partition, mark, lease } = commit;
      const text = commitAsText(commit, sealed);
      return write((): CommitResult => {
        const result = records.commit(partition, mark?.id, text);
        tidy();
        return result.kind === 'done' && mail.add(partition, text.mail, lease) ? { ...result, leased: true } : result;
      });
    },
    claimMail: async (partition, owner, at, leaseMs, limit) =>
      limit < 1 ? [] : write(() => mail.claim(partition, owner, at, leaseMs, limit)),
    settleMail: (partition, owner, settlements) => write(() => mail.settle(partition, owner, settlements)),
    partitionsWithMail: async (at, limit) => (limit < 1 ? [] : reading(() => mail.partitions(at, limit))),
    deadLetters: async (limit) => (limit < 1 ? [] : reading(() => mail.deadLetters(limit))),
    auditTrail: async (partition, after, limit) =>
      limit < 1 ? [] : reading(() => records.auditTrail(partition, after, limit)),
    async *partitions() {
      for (let page = await partitionsAfter(undefined); page.length > 0; page = await partitionsAfter(page.at(-1))) {
        yield* page;
      }
    },
    forget: (partition) => write(() => partitions.forget(partition)),
    scrub: () => whenFree(() => file.scrub(), scrubPatienceMs),
    reseal: embeddedReseal(file, write, sealed, keys.presentMark),
    async amend(amend) {
      const wanted = { count: 0 };
      await embeddedReseal(file, write, amending(sealed, amend, wanted), noMark)();
      return wanted.count;
    },
    oldDeadLetters: (before, remove) => write(() => mail.oldDead(before, remove)),
    async check() {
      await reading(() => records.list('', '', '', 1));
      file.assertInPlace();
      return { warnings: [] };
    },
    async close() {
      await close();
      file.close();
    },
  };
}
