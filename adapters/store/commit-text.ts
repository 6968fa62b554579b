// What both stores make of commits and settlements before anything is written: every value as sealed JSON, so that one which
// cannot be JSON fails its own commit and nothing else.

import type { AuditEntry, AuditEvent, Commit, Mail, NewErrand, NewLetter, NewMail, Settlement } from '../../bot/ports';
import type { SealedJson } from './sealed-json';

export interface CommitText {
  writes: { key: string; expectedVersion: number; value: string | undefined }[];
  expects: { key: string; version: number }[];
  mail: { id: string; letter: string }[];
  audit: AuditEvent[];
  answer: string | undefined;
}

export function commitAsText(commit: Commit, { seal }: SealedJson): CommitText {
  const { partition, mark } = commit;
  const keys = new Set(commit.writes.map((write) => write.key));
  if (keys.size < commit.writes.length) throw new Error('A commit must not write one record twice.');
  return {
    writes: commit.writes.map(({ key, expectedVersion, value }) => ({
      key,
      expectedVersion,
      value: value === undefined ? undefined : seal('record', partition, key, value),
    })),
    expects: commit.expects ?? [],
    mail: commit.mail.map((mail) => ({ id: mail.id, letter: seal('letter', partition, mail.id, contentOf(mail)) })),
    audit: commit.audit.map(eventOf),
    answer: mark && seal('mark', partition, mark.id, mark.answer),
  };
}

/** Its own fields only, and those that are not there left out, as in JSON. */
function eventOf({ at, actor, action, municipality, object, result, reason }: AuditEvent): AuditEvent {
  return {
    ...{ at, actor, action },
    ...(municipality !== undefined && { municipality }),
    ...{ object, result },
    ...(reason !== undefined && { reason }),
  };
}

/** `position` is where it stands: an entry from before there was a chain does not say so itself. */
export function entryFromText(position: number, text: string): AuditEntry {
  return { position, previous: '', hash: '', ...(JSON.parse(text) as AuditEvent) };
}

type Content = Omit<NewLetter, 'id'> | Omit<NewErrand, 'id'>;

function contentOf(mail: NewMail): Content {
  if ('errand' in mail) return { errand: mail.errand, what: mail.what };
  return { channel: mail.channel, address: mail.address, reply: mail.reply };
}

export function mailFromText(
  { open }: SealedJson,
  { letter, ...posted }: { partition: string; id: string; attempts: number; letter: string },
): Mail {
  return { ...(open('letter', posted.partition, posted.id, letter) as Content), ...posted };
}

/** When the partition may be claimed again, in whole ms; 0 when nothing has to wait. */
export function waitUntil(settlements: Settlement[]): number {
  return Math.max(0, ...settlements.map((one) => ('notBefore' in one ? Math.ceil(one.notBefore) : 0)));
}
