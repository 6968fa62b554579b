// What the core asks of the outside. Adapters implement these; the core never learns who stands behind them.
import type { Address, Channel, Reply, Turn } from './turn';

/** A value that survives JSON unchanged. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface StoredRecord {
  value: Json;
  /** 1 when first written, one more with each write. */
  version: number;
}

/** `expectedVersion` 0 means: it must not exist yet. `value` undefined deletes the record. */
export interface Write {
  key: string;
  value: Json | undefined;
  expectedVersion: number;
}

/** A reply on its way to its conversation. */
export interface NewLetter {
  /** Unique in its partition; the same id is never put in twice. */
  id: string;
  channel: Channel;
  address: Address;
  reply: Reply;
}

/** Something to be done in another partition: a commit touches one only, so this goes by the outbox and is done once. */
export interface NewErrand {
  id: string;
  errand: ErrandKind;
  what: Json;
}
export type ErrandKind = 'remark' | 'tell' | 'raise-fences' | 'list-sheet' | 'fill-sheets';

interface Posted {
  partition: string;
  /** Deliveries tried so far. */
  attempts: number;
}
export type Letter = NewLetter & Posted;
export type Errand = NewErrand & Posted;

export type NewMail = NewLetter | NewErrand;
export type Mail = Letter | Errand;

/** Who did what, never with personal values in it: `actor` is a pseudonym. */
export interface AuditEvent {
  /** ISO time, UTC. */
  at: string;
  actor: string;
  action: string;
  /** KSH code of the municipality that it was about. */
  municipality?: string;
  object: string;
  result: string;
  reason?: string;
}

/** As it stands in the log: each partition has a chain, in which every entry vouches for all before it. */
export interface AuditEntry extends AuditEvent {
  /** 1 for the first of the partition. */
  position: number;
  /** The hash of the entry before; '' in the first. */
  previous: string;
  /** Keyed, so that nobody without the keys can write a chain that holds. */
  hash: string;
}

export interface Commit {
  /** The conversation or municipality that all of this belongs to: one commit touches one partition. */
  partition: string;
  /** The command that is done with this commit, and what a repeat of it is answered with. Kept for 48 hours at least. */
  mark?: { id: string; answer: Json };
  writes: Write[];
  /** Records that must still stand at these versions (0: must not exist), though they are not written. */
  expects?: { key: string; version: number }[];
  mail: NewMail[];
  /** Leases the mail to `owner` until then (ms since 1970) when nothing older waits in the partition. */
  lease?: { owner: string; until: number };
  audit: AuditEvent[];
}

export type CommitResult =
  /** `leased`: the lease was taken, and what it covers is exactly the mail of this commit. */
  | { kind: 'done'; leased?: true }
  /** The mark was there already: nothing was changed; `answer` is the stored one. */
  | { kind: 'repeated'; answer: Json }
  /** A record had another version than expected: nothing was changed. */
  | { kind: 'stale' };

export type Settlement =
  | { id: string; kind: 'delivered' }
  /** Tried in vain: `attempts` becomes one more and nothing of the partition is claimed before `notBefore` (ms since 1970). */
  | { id: string; kind: 'retry'; notBefore: number }
  /** Not tried yet: the same, but `attempts` stays. */
  | { id: string; kind: 'postponed'; notBefore: number }
  /** Given up: leaves the queue and stands among the dead letters. */
  | { id: string; kind: 'dead'; reason: string };

export type DeadLetter = Mail & { reason: string };

/**
 * Records, marks, outbox and audit log in one durable place. Every method rejects with StoreUnavailable within 5 s when the
 * store cannot be reached; what was committed before stays. Times are handed in (ms since 1970) so that tests own the clock.
 */
export interface Store {
  read(partition: string, keys: string[]): Promise<Map<string, StoredRecord>>;
  /** Records whose key starts with `prefix` and is greater than `after`, in key order (bytes of UTF-8), at most `limit`. */
  list(
    partition: string,
    prefix: string,
    after: string,
    limit: number,
  ): Promise<{ key: string; record: StoredRecord }[]>;
  findMark(partition: string, id: string): Promise<Json | undefined>;
  /** All or nothing, and durable when the promise resolves. */
  commit(commit: Commit): Promise<CommitResult>;
  /**
   * The partition's first undelivered letters in the order they were committed, at most `limit`, leased to `owner` until
   * `now + leaseMs`; nothing while another owner's lease runs or the first letter must wait. An owner is a name for one lease.
   */
  claimMail(partition: string, owner: string, now: number, leaseMs: number, limit: number): Promise<Mail[]>;
  /** Records what became of leased letters and ends the lease. A lease that has passed to another owner changes nothing. */
  settleMail(partition: string, owner: string, settlements: Settlement[]): Promise<void>;
  /** Partitions that have mail which could be claimed at `now`, the longest waiting first. */
  partitionsWithMail(now: number, limit: number): Promise<string[]>;
  deadLetters(limit: number): Promise<DeadLetter[]>;
  /** Entries after position `after` (0 = from the first), oldest first. */
  auditTrail(partition: string, after: number, limit: number): Promise<AuditEntry[]>;
  /** Every partition that holds anything, each once, in no order; one that appears meanwhile may be missed. */
  partitions(): AsyncIterable<string>;
  /** Takes out all that the partition holds but its audit log. */
  forget(partition: string): Promise<void>;
  /** Resolves when what was deleted stands in no file of the store any more. May take minutes; others may go on working. */
  scrub(): Promise<void>;
  /**
   * Seals every value anew that is not sealed under the present key; others may go on working. To be run when every process
   * has the new key. What could not be opened stays as it is. `progress` hears how many were sealed so far.
   */
  reseal(progress?: (resealed: number) => void): Promise<{ resealed: number; unreadable: number }>;
  /**
   * Gives every value that is kept (records, answers of marks, letters that wait or are dead) to `amend`; what it gives back
   * stands there instead, in a new version of a record. Resolves with how many were to be otherwise: where somebody was quicker
   * nothing was changed, so it is done when none was.
   */
  amend(amend: Amendment): Promise<number>;
  /** Letters that were given up before `before` (ms since 1970): how many, and when the first of them; taken out when `remove`. */
  oldDeadLetters(before: number, remove: boolean): Promise<{ count: number; oldest?: number }>;
  /** Resolves when the store answers. `warnings` says plainly how data could be lost with its present settings. */
  check(): Promise<{ warnings: string[] }>;
  close(): Promise<void>;
}

/** Gives back the very same value where nothing is to change. */
export type Amendment = (
  value: Json,
  place: { partition: string; kind: 'record' | 'mark' | 'letter'; name: string },
) => Json;

/** The store cannot be reached or did not answer in time; whether a commit happened is not known: ask again by its mark. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

export type DeliveryResult =
  | { kind: 'delivered' }
  /** Certainly not delivered; worth another try, not before `afterMs`. */
  | { kind: 'later'; afterMs?: number; reason: string }
  /** Not even tried, because it is not its turn; does not count as a try. */
  | { kind: 'postponed'; afterMs: number }
  /** Perhaps delivered (time-out, broken connection): tried once more at most. */
  | { kind: 'unclear'; reason: string }
  | { kind: 'never'; reason: string };

/** Takes one letter to its conversation. Answers within its own time limit and never throws for what the wire does. */
export interface Delivery {
  deliver(letter: Letter): Promise<DeliveryResult>;
}

/** Those that are open in this process. */
export type Deliveries = Partial<Record<Channel, Delivery>>;

/** Does one errand, once however often it is given; the same answers as to a letter. */
export type RunErrand = (errand: Errand) => Promise<DeliveryResult>;
export type Errands = Partial<Record<ErrandKind, RunErrand>>;

/** Finds by meaning what the words alone would miss. Optional: nothing depends on it. */
export interface Meaning {
  /** Ids of sections, the nearest first; none when it cannot say in time. Never rejects. */
  nearest(question: string): Promise<string[]>;
}

/** Puts quoted passages into words that fit the question. Optional, and what it says is checked before anybody sees it. */
export interface Writer {
  /** Each sentence with the number of its passage, as in "[1]"; undefined when it has nothing to offer in time. Never rejects. */
  rephrase(question: string, passages: NumberedPassage[]): Promise<string | undefined>;
}

export interface NumberedPassage {
  number: number;
  text: string;
}

/** Signatures under keys that never leave the adapter that holds them. A signature names its key, so old ones outlive a rotation. */
export interface Keys {
  /** URL-safe text. `purpose` keeps signatures for different things apart. */
  sign(purpose: string, text: string): string;
  isSigned(purpose: string, text: string, signature: string): boolean;
}

export interface Clock {
  now(): number;
}

/** One event, one line. `fields` holds no personal data: ids, counts, milliseconds, names of things of ours. */
export interface Log {
  info(event: string, fields?: Record<string, unknown>): void;
  warn(event: string, fields?: Record<string, unknown>): void;
  error(event: string, fields?: Record<string, unknown>): void;
}

/**
 * Handles one turn and resolves when its commit is durable. 'mailed': the replies leave by the outbox. 'returned': the caller
 * hands them over itself, nothing is put in the outbox. The same turn again gives the same replies and mails nothing twice.
 * Rejects with StoreUnavailable when nothing could be promised.
 */
export type Receive = (turn: Turn, replies: 'mailed' | 'returned') => Promise<Reply[]>;
