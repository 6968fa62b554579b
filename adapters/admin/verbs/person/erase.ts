// `person erase PERSON [--municipality PLACE]`: everything of one person goes, in the store and in its files; the audit log keeps a pseudonym. It is run until
// nothing is found any more, because the bot goes on working meanwhile.

import { peopleNow } from '../../../../bot/contact-lists/people-now';
import { type Erased, eraseOnPaper, erasePerson } from '../../../../bot/data-subjects/erase';
import { type Elsewhere, kindsElsewhere } from '../../../../bot/data-subjects/erase-elsewhere';
import { knownInSheets } from '../../../../bot/data-subjects/in-sheets';
import { countsOf, namedBeside } from '../../../../bot/data-subjects/named-in-sheets';
import { type Subject, subjectOf } from '../../../../bot/data-subjects/subject';
import { type Actor, actorWho } from '../../actor';
import { askedFor } from '../../asked';
import { changePeople, noted } from '../../changing';
import type { Office, Verb } from '../../office';
import { done, notUnderstood, refused } from '../../saying';
import { subjectNamed } from '../../subject';
import { texts } from '../../texts';
import { type ErasedCounts, personTexts } from './texts';

const mostRounds = 5;

export const erase: Verb = async (words, office) => {
  const asked = askedFor(words, 1, { as: 'text', 'dry-run': 'yes', municipality: 'text' });
  const [typed = ''] = asked?.names ?? [];
  if (!asked) return notUnderstood(office);
  const who = await actorWho('erase-person', asked.values.as, office);
  if ('problem' in who) return refused(office, who.problem);
  const meant = await subjectNamed(typed, office, asked.values.municipality);
  if ('problem' in meant) return refused(office, meant.problem);
  const now = await peopleNow(office.store);
  const subject = await knownInSheets(office.store, await subjectOf(meant, now));
  const elsewhere = {
    store: office.store,
    subject,
    at: new Date(office.clock.now()).toISOString(),
    beside: office.beside,
  };
  const inSheets = countsOf(await namedBeside(office.store, subject));
  if (!asked.values['dry-run']) return really(elsewhere, inSheets, who.actor, office);
  const by = { at: office.clock.now(), by: who.actor.key };
  const { counts } = await eraseOnPaper(now, { store: office.store, subject, by });
  const problem = await noted(office, who.actor, [
    { action: 'erase-person', object: objectOf(subject), result: 'dry-run' },
  ]);
  if (problem) return refused(office, problem);
  return done(office, personTexts.wouldErase({ ...counts, ...(await countsElsewhere(elsewhere, true)), inSheets }));
};

async function really(
  elsewhere: Elsewhere,
  inSheets: ErasedCounts['inSheets'],
  actor: Actor,
  office: Office,
): Promise<number> {
  const { store, say } = office;
  const { subject } = elsewhere;
  const erased = await amongPeople(subject, actor, office);
  if ('problem' in erased) return refused(office, erased.problem);
  const sum: ErasedCounts = { ...erased.counts, conversations: 0, opinions: 0, sheets: 0, mentions: 0, inSheets };
  let left = 1;
  for (let round = 1; left > 0 && round <= mostRounds; round += 1) {
    say.fault(personTexts.erasing(round));
    const counts = await countsElsewhere(elsewhere, false);
    left = counts.conversations + counts.opinions + counts.sheets + counts.mentions;
    for (const kind of ['conversations', 'opinions', 'sheets', 'mentions'] as const) sum[kind] += counts[kind];
  }
  if (left > 0) return refused(office, personTexts.erasedPartly);
  say.fault(texts.scrubbing);
  await store.scrub();
  await noted(office, { ...actor, expects: [] }, [
    { action: 'erase-person', object: objectOf(subject), result: 'scrubbed' },
  ]);
  return done(office, personTexts.erased(sum));
}

async function amongPeople(subject: Subject, actor: Actor, office: Office): Promise<Erased | { problem: string }> {
  const { store, clock } = office;
  let erased: Erased | undefined;
  let now = await peopleNow(store);
  const { problem } = await changePeople(
    office,
    actor,
    async (draft) => {
      erased = await erasePerson({ draft, now, store, subject, by: { at: clock.now(), by: actor.key } });
      const note = { action: 'erase-person', object: objectOf(subject), result: 'done' };
      return { audit: [note], fences: erased.fences };
    },
    async () => {
      now = await peopleNow(store);
      return now;
    },
  );
  return problem || !erased ? { problem: problem ?? texts.mayNot } : erased;
}

async function countsElsewhere(elsewhere: Elsewhere, isDry: boolean) {
  const { conversations, opinions, sheets, mentions } = kindsElsewhere;
  return {
    conversations: await conversations(elsewhere, isDry),
    opinions: await opinions(elsewhere, isDry),
    sheets: await sheets(elsewhere, isDry),
    mentions: await mentions(elsewhere, isDry),
  };
}

/** Who is on a list or in sheets only has no pseudonym: the log knows the place. */
function objectOf({ key, places }: Subject): string {
  return key ? `person/${key}` : `contact ${places.join(' ')}`;
}
