// What a handler is: a pure look at a turn and what was recalled, giving an outcome or leaving it to the next one.
import type { Form } from '../../dialogs/form';
import type { Knowledge } from '../../knowledge/answer';
import type { Change, Noted } from '../access/change';
import type { Standing } from '../access/standing';
import type { Remark } from '../learning/lesson';
import type { Register } from '../municipalities/register';
import type { Clock, Meaning, Store } from '../ports';
import type { Rephrase } from '../rephrased';
import type { Session } from '../session';
import type { DocumentOffers } from '../sheets/documents/document-request';
import type { PrivacyFacts } from '../texts/personal-data';
import type { Reply, Turn } from '../turn';

export interface Outcome {
  replies: Reply[];
  session: Session;
  /** What becomes of the message in which the button stood that was pressed, where a channel can change it. */
  receipt?: Reply;
  /** What somebody thinks of an answer; reaches the lessons of all after this turn is committed. */
  remark?: Remark;
  /** What is committed before this turn, outside its conversation. */
  change?: Change;
  /** Something was shown that a grant opened: the commit holds only while the asker holds what they held. */
  uses?: true;
  /** Stands in the audit log instead of the handler's name: what was seen or refused, of which municipality. */
  audit?: Noted[];
}

export interface Handler {
  /** Stands in the audit log. */
  name: string;
  /** undefined: not mine. No effect outside: the turn may be run again. */
  handle(turn: Turn, session: Session, asker: Standing): Outcome | undefined | Promise<Outcome | undefined>;
}

/** What handlers know of the world. */
export interface Desk {
  knowledge: Knowledge;
  register: Register;
  /** What can be filled in. */
  forms: readonly Form[];
  store: Store;
  clock: Clock;
  /** Demo people exist in local mode only. */
  mode: 'local' | 'production';
  /** A section that was reviewed longer ago than this is marked as old. */
  reviewMaxAgeDays: number;
  /** What the operator has set about the data that is kept. */
  privacy: PrivacyFacts;
  /** Hands out sheets as files; without it none are offered. */
  documents?: DocumentOffers;
  /** What the operator may add; the words alone find, and quote, without them. */
  meaning?: Meaning;
  rephrase?: Rephrase;
}
