// What both stores make of commits and settlements before anything is written: every value as JSON, so that one which cannot
// be JSON fails its own commit and nothing else.

import type { Commit, Destination, Mail, Settlement } from '../../bot/ports';
import type { Address, Reply } from '../../bot/turn';

export interface CommitText {
  writes: { key: string; expectedVersion: number; value: string | undefined }[];
  mail: { id: string; letter: string }[];
  audit: string[];
  answer: string | undefined;
}

export function commitAsText(commit: Commit): CommitText {
  const keys = new Set(commit.writes.map((write) => write.key));
  if (keys.size < commit.writes.length) throw new Error('A commit must not write one record twice.');
  return {
    writes: commit.writes.map(({ key, expectedVersion, value }) => ({
      key,
      expectedVersion,
      value: value === undefined ? undefined : JSON.stringify(value),
    })),
    mail: commit.mail.map(({ id, channel, address, reply }) => ({
      id,
      letter: JSON.stringify({ channel, address, reply }),
    })),
    audit: commit.audit.map(({ at, actor, action, object, result }) =>
      JSON.stringify({ at, actor, action, object, result }),
    ),
    answer: commit.mark && JSON.stringify(commit.mark.answer),
  };
}

export function mailFromText(partition: string, id: string, attempts: number, letter: string): Mail {
  const { channel, address, reply } = JSON.parse(letter) as { channel: Destination; address: Address; reply: Reply };
  return { id, channel, address, reply, partition, attempts };
}

/** When the partition may be claimed again, in whole ms; 0 when nothing has to wait. */
export function waitUntil(settlements: Settlement[]): number {
  return Math.max(0, ...settlements.map((one) => ('notBefore' in one ? Math.ceil(one.notBefore) : 0)));
}
