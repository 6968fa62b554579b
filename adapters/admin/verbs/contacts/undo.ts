// `contacts undo IMPORT` and `contacts list-imports`: what lists have done lately, and how to take it back.

import { peoplePartition } from '../../../../bot/access/person';
import { type Import, importPrefix, importRecord } from '../../../../bot/contact-lists/import-record';
import { type Undone, undoImport } from '../../../../bot/contact-lists/import-undo';
import { peopleNow } from '../../../../bot/contact-lists/people-now';
import { actorWho } from '../../actor';
import { askedFor } from '../../asked';
import { changePeople, noted } from '../../changing';
import type { Office, Verb } from '../../office';
import { done, notUnderstood, refused } from '../../saying';
import { contactsTexts } from './texts';

export const undoContacts: Verb = async (words, office) => {
  const asked = askedFor(words, 1, { as: 'text' });
  const [id = ''] = asked?.names ?? [];
  if (!asked) return notUnderstood(office);
  const who = await actorWho('import-contacts', asked.values.as, office);
  if ('problem' in who) return refused(office, who.problem);
  const { actor } = who;
  let undone: Undone = { kind: 'unknown' };
  const { problem } = await changePeople(
    office,
    actor,
    async (draft) => {
      undone = await undoImport(draft, id, actor.key, office.clock.now());
      if (undone.kind !== 'undone') return { problem: contactsTexts.notUndone[undone.kind] };
      const summary = { action: 'undo-import', object: `import/${id}`, result: 'done' };
      return { audit: [summary, ...undone.audit], fences: undone.fences };
    },
    () => peopleNow(office.store),
  );
  return problem ? refused(office, problem) : said(undone, office);
};

function said(undone: Undone, office: Office): number {
  if (undone.kind !== 'undone') return refused(office, contactsTexts.notUndone[undone.kind]);
  for (const left of undone.left) office.say.fault(contactsTexts.rowLeft(left));
  return done(office, contactsTexts.undone(undone.rows, undone.left.length));
}

export const listImports: Verb = async (words, office) => {
  const asked = askedFor(words, 0, { as: 'text' });
  if (!asked) return notUnderstood(office);
  const who = await actorWho('import-contacts', asked.values.as, office);
  if ('problem' in who) return refused(office, who.problem);
  const problem = await noted(office, who.actor, [{ action: 'see-imports', object: 'imports', result: 'done' }]);
  if (problem) return refused(office, problem);
  const { schema } = importRecord('');
  const found: { id: string; each: Import }[] = [];
  for (const { key, record } of await office.store.list(peoplePartition, importPrefix, '', 10_000)) {
    const each = schema.parse(record.value);
    if (each) found.push({ id: key.slice(importPrefix.length), each });
  }
  found.sort((one, other) => other.each.at - one.each.at);
  return done(
    office,
    found.length === 0
      ? contactsTexts.noImports
      : found.map(({ id, each }) => contactsTexts.import(id, each)).join('\n'),
  );
};
