// The lessons of all conversations: remarks come in as errands, and every process hears of them within seconds.
import { type Clock, type DeliveryResult, type Log, type RunErrand, type Store, StoreUnavailable } from '../ports';
import { recalled, writing } from '../records';
import { untilFresh } from '../until-fresh';
import { type Lesson, lessonId, lessonRecord, type Remark, remarkSchema, withRemark } from './lesson';
import { changesRecord, handbookPartition, readLessons } from './lesson-book';

const LOOK_EVERY_MS = 2_000;
/** Reading very many lessons must stay a small part of all work. */
const REST_FACTOR = 10;

export interface Lessons {
  /** Takes a remark to its lesson. */
  take: RunErrand;
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
    const version = (await store.read(handbookPartition, [changesRecord.key])).get(changesRecord.key)?.version ?? 0;
    if (version === known) return;
    tell(await readLessons(store, (lesson) => log.warn('lesson cannot be read', { lesson })));
    known = version;
  };
  const lookAgain = (): void => {
    const began = performance.now();
    looking = look()
      .catch((cause) => {
        if (!(cause instanceof StoreUnavailable)) log.error('lessons could not be read', { cause });
      })
      .finally(() => {
        const restMs = REST_FACTOR * (performance.now() - began);
        if (!stopped) timer = setTimeout(lookAgain, Math.max(LOOK_EVERY_MS, restMs));
      });
  };

  return {
    take: ({ id, what }) => take(store, id, what, clock),
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

async function take(store: Store, id: string, what: unknown, clock: Clock): Promise<DeliveryResult> {
  const remark = remarkSchema.safeParse(what);
  if (!remark.success) return { kind: 'never', reason: 'the remark cannot be read' };
  try {
    await note(store, id, remark.data, new Date(clock.now()).toISOString());
  } catch (cause) {
    return { kind: 'later', reason: String(cause) };
  }
  return { kind: 'delivered' };
}

/** `id` names the remark: the mark of a commit that has been done stops its repeat. */
async function note(store: Store, id: string, remark: Remark, at: string): Promise<void> {
  const kind = lessonRecord(lessonId(remark), remark);
  await untilFresh(kind.key, async () => {
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
    return result.kind === 'stale' ? undefined : result;
  });
}
