// `retention run`: what has served its time, by kind, as the running bot sees to it once a day; here at once, and out of the files too.
import { isOnlyTold } from '../../../bot/retention/due';
import { retain } from '../../../bot/retention/retention';
import { askedFor } from '../asked';
import type { Verb } from '../office';
import { done, notUnderstood } from '../saying';
import { texts } from '../texts';

export const runRetention: Verb = async (words, office) => {
  const asked = askedFor(words, 0, { 'dry-run': 'yes' });
  if (!asked) return notUnderstood(office);
  const isDry = asked.values['dry-run'] === true;
  const { store, clock, keptDays, beside, shell, say } = office;
  const dues = await retain({ store, clock, keptDays, beside }, shell, isDry);
  if (!isDry && dues.some((due) => due.count > 0 && !isOnlyTold(due))) {
    say.fault(texts.scrubbing);
    await store.scrub();
  }
  return done(office, texts.retention(dues, keptDays, isDry));
};
