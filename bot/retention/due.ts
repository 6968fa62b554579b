// What the kinds of retention share: how long, what is due, and what is needed to see to it.
import type { Clock, Store } from '../ports';

/**
 * Days that each kind is kept: conversations after the last message, requests and codes after they are over, grants after they ended, sheets after they
 * came to rest; `idleSheets`: after so many days an unsent sheet is told of, and stays.
 */
export interface KeptDays {
  conversations: number;
  requests: number;
  grants: number;
  deadLetters: number;
  sheets: number;
  idleSheets: number;
}

export type RetentionKind =
  | 'conversations'
  | 'requests'
  | 'codes'
  | 'grants'
  | 'people'
  | 'imports'
  | 'exports'
  | 'deadLetters'
  | 'sheets'
  | 'idleSheets';

/** Counted only: nothing of it is ever removed. */
export const isOnlyTold = ({ kind }: Due): boolean => kind === 'idleSheets';

/** `oldest`: since when it has been over, ms since 1970. */
export interface Due {
  kind: RetentionKind;
  count: number;
  oldest?: number;
}

export interface RetentionNeeds {
  store: Store;
  clock: Clock;
  keptDays: KeptDays;
  /** What a channel keeps beside a conversation. */
  beside: (conversation: string) => string[];
}

export function dueOf(kind: RetentionKind, times: number[]): Due {
  return {
    kind,
    count: times.length,
    ...(times.length > 0 && { oldest: times.reduce((one, other) => Math.min(one, other)) }),
  };
}
