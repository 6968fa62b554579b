// What a verb of `npm run admin` works with: handed in by the front door, so that a verb knows neither settings nor other guests.
import type { Register } from '../../bot/municipalities/register';
import type { Clock, Keys, Store } from '../../bot/ports';
import type { KeptDays } from '../../bot/retention/due';
import type { OutCell, OutTable, TableRead } from '../../bot/table';

/** `line`: what was asked for; `fault`: what went wrong or is under way. */
export interface Say {
  line(text: string): void;
  fault(text: string): void;
}

export interface Office {
  store: Store;
  keys: Keys;
  clock: Clock;
  register: Register;
  mode: 'local' | 'production';
  /** The pseudonym of the user of the operating system. */
  shell: string;
  say: Say;
  files: Files;
  tables: Tables;
  keptDays: KeptDays;
  /** Partitions that a channel keeps beside those of conversations. */
  beside: (conversation: string) => string[];
  /** While it works, Ctrl-C is a signal to it: it ends, and leaves nothing half done. */
  stoppable<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T>;
}

export interface Files {
  /** undefined: there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** For its owner only; false when something stands there already: it is left alone. */
  make(path: string, content: string | Uint8Array): Promise<boolean>;
  remove(path: string): Promise<void>;
  stands(path: string): Promise<boolean>;
  /** As `make`, part by part: it has its name only when it is whole. Rejects when `parts` does, and nothing is left then. */
  pour(path: string, parts: AsyncIterable<string | Uint8Array>): Promise<boolean>;
}

export interface Tables {
  read(bytes: Uint8Array): Promise<TableRead>;
  write(kind: 'csv' | 'xlsx', table: OutTable, tell: (rows: number) => void): Promise<Uint8Array>;
  /** The file part by part, with no more in memory than some of `rows`. Throws TooManyRows when no workbook holds them. */
  pour(
    kind: 'csv' | 'xlsx',
    head: Omit<OutTable, 'rows'>,
    rows: AsyncIterable<OutCell[][]>,
  ): AsyncIterable<string | Uint8Array>;
}

/** Gives the exit code: 0 done, 1 refused or found wanting, 2 not understood. */
export type Verb = (words: string[], office: Office) => Promise<number>;
