// For controls: knowledge that simply reads its folder again when something in it changes, as one would write it first.
import { watch } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Knowledge } from '../../knowledge/answer';
import type { LiveKnowledge } from '../../knowledge/live/live-knowledge';
import { loadKnowledge } from '../../knowledge/pages/handbook';

export async function naiveKnowledge(folder: string, delayMs: number): Promise<LiveKnowledge> {
  let present: Knowledge = await loadKnowledge(folder);
  const watching = watch(folder, async () => {
    await sleep(delayMs);
    present = await loadKnowledge(folder);
  });
  return {
    answer: (...asked) => present.answer(...asked),
    answerSoon: (...asked) => present.answerSoon(...asked),
    section: (id) => present.section(id),
    why: (...asked) => present.why(...asked),
    abbreviations: (...asked) => present.abbreviations(...asked),
    teach: (taught) => present.teach(taught),
    sectionCount: present.sectionCount,
    indexedAt: present.indexedAt,
    close: async () => watching.close(),
  };
}
