// Where a verb of the command line writes: what was asked for, and what went wrong or is under way.

export interface Say {
  line(text: string): void;
  fault(text: string): void;
}
