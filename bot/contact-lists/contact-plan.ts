// What a contact list would do, for people to read and to confirm by its digest.
import { hash } from 'node:crypto';
import type { Contact, ContactField, Finding, KnownContact } from './contact';

export interface Add {
  row: number;
  contact: Contact;
  /** Without an account of their own: they come in by an invitation code. */
  needsCode: boolean;
}

/** `needsCode`: still without an account, and the code that is out says something else; it must be taken back. */
export interface Change extends Add {
  before: KnownContact;
  fields: ContactField[];
}

export type ContactPlan =
  | { kind: 'faulty'; rowCount: number; faults: Finding[]; warnings: Finding[] }
  | {
      kind: 'ready';
      rowCount: number;
      adds: Add[];
      changes: Change[];
      unchanged: KnownContact[];
      /** Proposed for revocation, which somebody must ask for apart: a list takes nothing away. */
      missing: KnownContact[];
      warnings: Finding[];
      /** Of everything that would be done; whoever confirms repeats it, and it must be the one of the plan made then. */
      digest: string;
    };
export type ReadyPlan = ContactPlan & { kind: 'ready' };

/** The same for the same outcome, whatever the rows of the file are numbered. */
export function digestOf({
  adds,
  changes,
  unchanged,
  missing,
}: Pick<ReadyPlan, 'adds' | 'changes' | 'unchanged' | 'missing'>): string {
  const plain = [
    adds.map(({ contact, needsCode }) => [contact, needsCode]),
    changes.map(({ before, contact, needsCode }) => [before, contact, needsCode]),
    unchanged.map(({ ref }) => ref).sort(),
    missing.map(({ ref }) => ref).sort(),
  ];
  return hash('sha256', JSON.stringify(plain, inOrder));
}

/** Fields in one order, however the objects were made. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
