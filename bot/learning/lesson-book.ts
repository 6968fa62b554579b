// Where lessons stand in the store, and what an editor does with them: look, approve, undo.
import { z } from 'zod';
import { internal } from '../personal-data/field-class';
import type { Store } from '../ports';
import { type RecordKind, recalled, writing } from '../records';
import { untilFresh } from '../until-fresh';
import { type Lesson, lessonId, lessonPrefix, lessonRecord } from './lesson';

export const handbookPartition = 'handbook';

/** Written with every lesson: its version tells other processes that there is something new. */
export const changesRecord: RecordKind<{ changedAt: string }> = {
  key: 'lessons-changed',
  schema: internal(z.object({ changedAt: z.string() })),
  fresh: { changedAt: '' },
};

const PAGE = 500;

/** One that cannot be read is passed over and named: it must not keep the others from being learned. */
export async function readLessons(store: Store, complain: (key: string) => void = () => {}): Promise<Lesson[]> {
  const { schema } = lessonRecord('', { question: '', section: '' });
  const lessons: Lesson[] = [];
  for (let after = ''; ; ) {
    const page = await store.list(handbookPartition, lessonPrefix, after, PAGE);
    for (const { key, record } of page) {
      const { data: lesson } = schema.safeParse(record.value);
      if (lesson) lessons.push(lesson);
      else complain(key);
    }
    after = page.at(-1)?.key ?? '';
    if (page.length < PAGE) return lessons;
  }
}

/** False when there is no lesson of this id. `editor` stands in the audit log. */
export async function decide(
  store: Store,
  id: string,
  decision: NonNullable<Lesson['decision']>,
  { editor, at }: { editor: string; at: string },
): Promise<boolean> {
  const kind = lessonRecord(id, { question: '', section: '' });
  return untilFresh(`lesson ${id}`, async () => {
    const stored = await store.read(handbookPartition, [kind.key, changesRecord.key]);
    const lesson = recalled(kind, stored);
    if (lesson.version === 0) return false;
    const result = await store.commit({
      partition: handbookPartition,
      writes: [
        writing(kind, { ...lesson.value, decision, changedAt: at }, lesson.version),
        writing(changesRecord, { changedAt: at }, recalled(changesRecord, stored).version),
      ],
      mail: [],
      audit: [{ at, actor: editor, action: 'decide-lesson', object: kind.key, result: decision }],
    });
    return result.kind === 'done' ? true : undefined;
  });
}

/** One person's opinion is taken out; a lesson that nobody else has a word in goes with it, because the question was theirs. */
export async function withoutOpinion(store: Store, lesson: Lesson, person: string, at: string): Promise<void> {
  const kind = lessonRecord(lessonId(lesson), lesson);
  await untilFresh(kind.key, async () => {
    const stored = await store.read(handbookPartition, [kind.key, changesRecord.key]);
    const { value, version } = recalled(kind, stored);
    const { [person]: theirs, ...opinions } = value.opinions;
    if (theirs === undefined) return 'nothing';
    const isIdle = Object.keys(opinions).length === 0 && !value.decision;
    const result = await store.commit({
      partition: handbookPartition,
      writes: [
        isIdle
          ? { key: kind.key, value: undefined, expectedVersion: version }
          : writing(kind, { ...value, opinions, changedAt: at }, version),
        writing(changesRecord, { changedAt: at }, recalled(changesRecord, stored).version),
      ],
      mail: [],
      audit: [{ at, actor: 'bot', action: 'forget-opinion', object: kind.key, result: 'done' }],
    });
    return result.kind === 'done' ? 'done' : undefined;
  });
}
