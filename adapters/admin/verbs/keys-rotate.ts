// `keys rotate`: everything sealed anew under the first key of the settings.

import { peoplePartition } from '../../../bot/access/person';
import { noteBy, shellOf } from '../actor';
import type { Verb } from '../office';
import { done, notUnderstood, refused } from '../saying';
import { texts } from '../texts';

/** What is deleted under the old key may still lie in the files: they are written anew, too. */
export const rotateKeys: Verb = async (words, office) => {
  if (words.length > 0) return notUnderstood(office);
  const { store, say, clock } = office;
  let told = 0;
  const { resealed, unreadable } = await store.reseal((count) => {
    if (count - told < 1_000) return;
    told = count;
    say.fault(texts.resealedSoFar(count));
  });
  const result = unreadable > 0 ? 'partly' : 'done';
  const noted = { action: 'rotate-keys', object: `${resealed} values`, result };
  const audit = [noteBy(shellOf(office), noted, clock.now())];
  await store.commit({ partition: peoplePartition, writes: [], mail: [], audit });
  if (unreadable > 0) return refused(office, texts.resealedPartly(resealed, unreadable));
  say.fault(texts.scrubbing);
  await store.scrub();
  return done(office, texts.resealed(resealed));
};
