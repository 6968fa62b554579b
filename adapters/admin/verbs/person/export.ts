// `person export PERSON --to FILE [--municipality PLACE]`: a copy of all that is kept about one person, for them.

import { peopleNow } from '../../../../bot/contact-lists/people-now';
import { knownInSheets } from '../../../../bot/data-subjects/in-sheets';
import { dataOf } from '../../../../bot/data-subjects/person-data';
import { subjectOf } from '../../../../bot/data-subjects/subject';
import { actorWho } from '../../actor';
import { askedFor } from '../../asked';
import { noted } from '../../changing';
import type { Verb } from '../../office';
import { done, notUnderstood, refused } from '../../saying';
import { subjectNamed } from '../../subject';
import { texts } from '../../texts';
import { personTexts } from './texts';

export const exportPerson: Verb = async (words, office) => {
  const asked = askedFor(words, 1, { as: 'text', to: 'text', municipality: 'text' });
  const [typed = ''] = asked?.names ?? [];
  if (!asked?.values.to) return notUnderstood(office);
  const { as, to: path, municipality } = asked.values;
  const who = await actorWho('export-person', as, office);
  if ('problem' in who) return refused(office, who.problem);
  const meant = await subjectNamed(typed, office, municipality);
  if ('problem' in meant) return refused(office, meant.problem);
  const { store, clock, beside, files } = office;
  const subject = await knownInSheets(store, await subjectOf(meant, await peopleNow(store)));
  const object = subject.key ? `person/${subject.key}` : `contact ${subject.places.join(' ')}`;
  const problem = await noted(office, who.actor, [{ action: 'export-person', object, result: 'done' }]);
  if (problem) return refused(office, problem);
  const copy = { at: new Date(clock.now()).toISOString(), ...(await dataOf({ store, subject, beside })) };
  if (!(await files.make(path, `${JSON.stringify(copy, undefined, 2)}\n`)))
    return refused(office, texts.fileStands(path));
  return done(office, personTexts.personExported(copy.parts.length, path));
};
