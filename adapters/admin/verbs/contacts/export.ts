// `contacts export`: contact persons into a file for one reader. More than one municipality: only after a second data admin's yes.
import { randomUUID } from 'node:crypto';
import { exportRecord, faultOfExport } from '../../../../bot/contact-lists/export-request';
import { knownContacts } from '../../../../bot/contact-lists/known-contacts';
import { peopleNow } from '../../../../bot/contact-lists/people-now';
import { type Actor, actorWho } from '../../actor';
import { askedFor } from '../../asked';
import { changePeople } from '../../changing';
import { contactTable, type TableContact } from '../../contact-table';
import type { Office, Verb } from '../../office';
import { placesFrom } from '../../places';
import { done, notUnderstood, refused } from '../../saying';
import { texts } from '../../texts';
import { contactsTexts } from './texts';

type Format = 'csv' | 'xlsx';
interface Asked {
  format: Format;
  path: string;
  /** KSH codes; empty for all. */
  municipalities: string[];
  /** The request that a second data admin has approved. */
  request?: string;
}

export const exportContacts: Verb = async (words, office) => {
  const given = askedFor(words, 0, { as: 'text', municipality: 'text', format: 'text', to: 'text', approved: 'text' });
  if (!given?.values.to) return notUnderstood(office);
  const { as, municipality, format = 'csv', to: path, approved } = given.values;
  if (format !== 'csv' && format !== 'xlsx') return notUnderstood(office);
  if (municipality !== undefined && approved !== undefined) return notUnderstood(office);
  const who = await actorWho('export-contacts', as, office);
  if ('problem' in who) return refused(office, who.problem);
  const places = placesFrom(municipality, office);
  if ('problem' in places) return notUnderstood(office, places.problem);
  const asked = { format: format as Format, path, ...places };
  if (approved !== undefined) return leave({ ...asked, request: approved }, who.actor, office);
  return places.municipalities.length === 1 ? leave(asked, who.actor, office) : ask(asked, who.actor, office);
};

async function ask({ municipalities }: Asked, actor: Actor, office: Office): Promise<number> {
  const id = randomUUID().slice(0, 8);
  const { problem } = await changePeople(office, actor, async (draft) => {
    await draft.write(exportRecord(id), { by: actor.key, at: office.clock.now(), municipalities });
    return { audit: [{ action: 'ask-export', object: `export/${id}`, result: 'waits' }] };
  });
  return refused(office, problem ?? contactsTexts.exportWaits(id, municipalities.length));
}

/** It stands in the log before a name leaves: one entry for each municipality of whose people something is in the file. */
async function leave({ format, path, municipalities, request }: Asked, actor: Actor, office: Office): Promise<number> {
  const { store, register, clock, say, tables, files } = office;
  const now = await peopleNow(store);
  const { contacts, idle } = await knownContacts(now, register);
  let leaving: TableContact[] = [];
  const { problem } = await changePeople(office, actor, async (draft) => {
    let wanted = municipalities;
    if (request !== undefined) {
      const kind = exportRecord(request);
      const asked = await draft.read(kind);
      const fault = faultOfExport(asked, actor.key, clock.now());
      if (fault || !asked || asked.sheets) return { problem: texts.noExport[fault ?? 'unknown'] };
      wanted = asked.municipalities;
      await draft.write(kind, { ...asked, done: clock.now() });
    }
    leaving = [...contacts, ...idle].filter(({ ksh }) => wanted.length === 0 || wanted.includes(ksh));
    leaving.sort((one, other) => one.municipality.localeCompare(other.municipality, 'hu'));
    return { audit: [...new Set(leaving.map(({ ksh }) => ksh))].map((ksh) => noteOf(ksh, request)) };
  });
  if (problem) return refused(office, problem);
  const content = await tables.write(format, contactTable(leaving, clock.now()), (rows) =>
    say.fault(contactsTexts.rowsSoFar(rows)),
  );
  if (!(await files.make(path, content))) return refused(office, texts.fileStands(path));
  return done(office, contactsTexts.exported(leaving.length, path));
}

function noteOf(ksh: string, request: string | undefined) {
  const object = `name, role, email, phone${request ? `; export/${request}` : ''}`;
  return { action: 'export-contacts', municipality: ksh, object, result: 'done' };
}
