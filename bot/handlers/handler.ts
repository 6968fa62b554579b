// What a handler is: a pure look at a turn and what was recalled, giving an outcome or leaving it to the next one.
import type { Session } from '../session';
import type { Reply, Turn } from '../turn';

export interface Outcome {
  replies: Reply[];
  session: Session;
}

export interface Handler {
  /** Stands in the audit log. */
  name: string;
  /** undefined: not mine. No effect outside: the turn may be run again. */
  handle(turn: Turn, session: Session): Outcome | undefined | Promise<Outcome | undefined>;
}
