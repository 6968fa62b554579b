// `sheets list`: how far the sheets of municipalities are; nothing of what stands in them.

import { shownName } from '../../../../bot/municipalities/texts';
import { headsOf } from '../../../../bot/sheets/documents/exported-sheets';
import type { SheetState } from '../../../../dialogs/sheet';
import { actorWho } from '../../actor';
import { askedFor } from '../../asked';
import { noted } from '../../changing';
import type { Verb } from '../../office';
import { progressOf } from '../../progress';
import { done, notUnderstood, refused } from '../../saying';
import { municipalitiesIn, sheetsAsked } from './asked-sheets';
import { sheetsTexts } from './texts';

export const listSheets: Verb = async (words, office) => {
  const given = askedFor(words, 0, { as: 'text', form: 'text', state: 'text', municipality: 'text', region: 'text' });
  if (!given) return notUnderstood(office);
  const asked = sheetsAsked(given.values, office);
  if ('problem' in asked) return notUnderstood(office, asked.problem);
  const who = await actorWho('export-sheets', given.values.as, office);
  if ('problem' in who) return refused(office, who.problem);
  const { form, state, municipalities } = asked;
  const problem = await noted(office, who.actor, [{ action: 'list-sheets', object: form.id, result: 'done' }]);
  if (problem) return refused(office, problem);
  const { store, say } = office;
  const all = municipalitiesIn(office, municipalities);
  const tell = progressOf(say, all.length);
  const counts = new Map<SheetState, number>();
  let begun = 0;
  for await (const page of headsOf({ store, scope: who.scope, form }, all)) {
    for (const { municipality, head } of page.sheets) {
      begun += 1;
      counts.set(head.state, (counts.get(head.state) ?? 0) + 1);
      if (state !== undefined && head.state !== state) continue;
      say.line(sheetsTexts.sheet(municipality.ksh, shownName(municipality), head.state, head.receipt, head.moved?.at));
    }
    tell(page.done);
  }
  return done(office, sheetsTexts.counts(form.title, counts, all.length - begun));
};
