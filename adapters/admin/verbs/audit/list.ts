// `audit list`: the log as an auditor reads it, of all partitions, in the order of time. That it was read is noted, too.
import { actorWho } from '../../actor';
import { askedFor } from '../../asked';
import { entriesIn } from '../../audit-trails';
import { noted } from '../../changing';
import type { Verb } from '../../office';
import { done, notUnderstood, refused } from '../../saying';
import { spanFrom } from '../../span';
import { texts } from '../../texts';
import { auditTexts } from './texts';

export const listAudit: Verb = async (words, office) => {
  const asked = askedFor(words, 0, { as: 'text', municipality: 'text', from: 'text', to: 'text' });
  if (!asked) return notUnderstood(office);
  const { as, municipality, ...days } = asked.values;
  const span = spanFrom(days);
  if (!span) return notUnderstood(office, texts.noDay);
  const who = await actorWho('see-audit', as, office);
  if ('problem' in who) return refused(office, who.problem);
  const { store, say } = office;
  const object = `audit ${days.from ?? ''}–${days.to ?? ''}`;
  const look = { action: 'see-audit', ...(municipality && { municipality }), object, result: 'done' };
  const problem = await noted(office, who.actor, [look]);
  if (problem) return refused(office, problem);
  const entries = await entriesIn(store, span, (entry) => !municipality || entry.municipality === municipality);
  for (const entry of entries) say.line(auditTexts.entry(entry));
  return done(office, auditTexts.entriesCounted(entries.length));
};
