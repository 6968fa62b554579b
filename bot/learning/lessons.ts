// The lessons of all conversations: remarks come in by the outbox, and every process hears of them within seconds.
import type { Clock, Delivery, Log, Store } from '../ports';
import { StoreUnavailable } from '../ports';
import { recalled, writing } from '../records';
import { type Lesson, lessonId, lessonRecord, remarkSchema, withRemark } from './lesson';
import { changesRecord, handbookPartition, readLessons } from './lesson-book';

const LOOK_EVERY_MS = 2_000;
const MAX_RUNS = 20;

export interface Lessons {
  /** Takes a remark from the outbox to its lesson, once however often it comes. */
  delivery: Delivery;
  /** Tells `learn` what is known, now and whenever it changes, here or in another process. */
  start(learn: (lessons: Lesson[]) => void): void;
  stop(): Promise<void>;
}

export function openLessons({ store, clock, log }: { store: Store; clock: Clock; log: Log }): Lessons {
  let tell: (lessons: Lesson[]) => void = () => {};
  let known = -1;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let stopped = false;

  const look = async (): Promise<void> => {
    const { version } = recalled(changesRecord, await store.read(handbookPartition, [changesRecord.key]));
    if (version === known) return;
    tell(await readLessons(store));
    known = version;
  };
  const lookAgain = (): void => {
    looking = look()
      .catch((cause) => {
        if (!(cause instanceof StoreUnavailable)) log.error('lessons could not be read', { cause });
      })
      .finally(() => {
        if (!stopped) timer = setTimeout(lookAgain, LOOK_EVERY_MS);
      });
  };

  return {
    delivery: {
      deliver: async (mail) => {
        const remark = remarkSchema.safeParse(mail.address);
        if (!remark.success) return { kind: 'never', reason: 'the remark cannot be read' };
        try {
          await note(store, mail.id, remark.data, new Date(clock.now()).toISOString());
        } catch (cause) {
          return { kind: 'later', reason: String(cause) };
        }
        return { kind: 'delivered' };
      },
    },
    start(learn) {
      tell = learn;
      lookAgain();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}

/** `id` names the remark: the mark of a commit that has been done stops its repeat. */
async function note(store: Store, id: string, remark: ReturnType<typeof remarkSchema.parse>, at: string) {
  const kind = lessonRecord(lessonId(remark), remark);
  for (let run = 0; run < MAX_RUNS; run += 1) {
    const stored = await store.read(handbookPartition, [kind.key, changesRecord.key]);
    const lesson = recalled(kind, stored);
    const changes = recalled(changesRecord, stored);
    const result = await store.commit({
      partition: handbookPartition,
      mark: { id, answer: null },
      writes: [
        writing(kind, withRemark(lesson.value, remark, at), lesson.version),
        writing(changesRecord, { changedAt: at }, changes.version),
      ],
      mail: [],
      audit: [{ at, actor: remark.person, action: 'remark', object: kind.key, result: remark.opinion }],
    });
    if (result.kind !== 'stale') return;
  }
  throw new StoreUnavailable(`lesson ${kind.key} met newer records ${MAX_RUNS} times`);
}
