// `audit who-saw`: the report after a breach: who looked at the personal data of a municipality or of a person, when, and what at.
import { placeName } from '../../../../bot/access/grant';
import { peoplePartition, personRecord } from '../../../../bot/access/person';
import { municipalitiesOf } from '../../../../bot/access/places';
import type { AuditEntry } from '../../../../bot/ports';
import { recalled } from '../../../../bot/records';
import { actorWho } from '../../actor';
import { askedFor } from '../../asked';
import { entriesIn } from '../../audit-trails';
import { noted } from '../../changing';
import type { Office, Verb } from '../../office';
import { personNamed } from '../../people-register';
import { placesWith } from '../../place-books';
import { done, notUnderstood, refused } from '../../saying';
import { spanFrom } from '../../span';
import { texts } from '../../texts';
import { auditTexts } from './texts';

export const whoSaw: Verb = async (words, office) => {
  const asked = askedFor(words, 0, { as: 'text', municipality: 'text', person: 'text', from: 'text', to: 'text' });
  if (!asked || !asked.values.municipality === !asked.values.person) return notUnderstood(office);
  const { as, municipality, person, ...days } = asked.values;
  const span = spanFrom(days);
  if (!span) return notUnderstood(office, texts.noDay);
  const who = await actorWho('see-audit', as, office);
  if ('problem' in who) return refused(office, who.problem);
  const about = municipality ? ofPlaces(municipality) : await ofPerson(person ?? '', office);
  if ('problem' in about) return refused(office, about.problem);
  const { store } = office;
  const look = { action: 'see-audit', ...(municipality && { municipality }), object: about.object, result: 'done' };
  const problem = await noted(office, who.actor, [look]);
  if (problem) return refused(office, problem);
  return report(await entriesIn(store, span, about.isWanted), office);
};

type About = { object: string; isWanted: (entry: AuditEntry) => boolean };

/** What shows or hands out something; what changes something shows it, too. */
const isLook = ({ action, result }: AuditEntry): boolean =>
  result === 'done' && /^(see-|unmask-|export-|import-|undo-|approve-)/.test(action);

function ofPlaces(...places: string[]): About {
  return {
    object: `who-saw ${places.join(' ')}`,
    isWanted: (entry) => isLook(entry) && entry.municipality !== undefined && places.includes(entry.municipality),
  };
}

/** Looks at them, and at lists of the places in which they stand now. */
async function ofPerson(typed: string, office: Office): Promise<About | { problem: string }> {
  const found = await personNamed(typed, office);
  if ('problem' in found) return found;
  const { key } = found;
  const kind = personRecord(key);
  const person = recalled(kind, await office.store.read(peoplePartition, [kind.key])).value;
  const reaches = person.grants.flatMap(({ reach }) => [
    placeName(reach),
    ...municipalitiesOf(reach, office.register).map(({ ksh }) => ksh),
  ]);
  const listed = await placesWith(office.store, { key, ...person });
  const places = ofPlaces(...new Set([...reaches, ...listed]));
  return {
    object: `who-saw person/${key}`,
    isWanted: (entry) => places.isWanted(entry) || (isLook(entry) && entry.object.includes(key)),
  };
}

async function report(entries: AuditEntry[], office: Office): Promise<number> {
  const byActor = new Map<string, AuditEntry[]>();
  for (const entry of entries) byActor.set(entry.actor, [...(byActor.get(entry.actor) ?? []), entry]);
  for (const [actor, theirs] of byActor) {
    const kind = personRecord(actor);
    const { name } = recalled(kind, await office.store.read(peoplePartition, [kind.key])).value;
    office.say.line([auditTexts.looker(actor, name, theirs.length), ...theirs.map(auditTexts.entry)].join('\n'));
  }
  return done(office, auditTexts.lookersCounted(byActor.size, entries.length));
}
