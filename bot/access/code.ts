// Invitation codes: 130 random bits in letters that cannot be mistaken for each other, kept as a hash, good once.
import { hash, randomInt } from 'node:crypto';
import { z } from 'zod';
import { internal } from '../personal-data/field-class';
import type { RecordKind } from '../records';
import { reachSchema } from './grant';
import { roleSchema } from './roles';

/** Crockford's base 32: without I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;
const GROUPS = /^(.{5})(.{5})(.{5})(.{5})(.{6})$/;

const codeSchema = internal(
  z.object({
    reach: reachSchema,
    role: roleSchema,
    /** ms since 1970: from then on it is nothing. */
    until: z.number(),
    givenBy: z.string(),
    givenAt: z.number(),
    /** From and until when the grant is to count (ms since 1970); without them from the moment at which the code is typed. */
    terms: z.object({ from: z.number().exactOptional(), until: z.number().exactOptional() }).exactOptional(),
    used: z.object({ by: z.string(), at: z.number() }).exactOptional(),
  }),
);
export type Code = z.infer<typeof codeSchema>;

const UNKNOWN: Code = { reach: { kind: 'all' }, role: 'viewer', until: 0, givenBy: '', givenAt: 0 };

/** A fresh one is no code at all: it was over before it began. */
export function codeRecord(codeHash: string): RecordKind<Code> {
  return { key: `code/${codeHash}`, schema: codeSchema, fresh: UNKNOWN };
}

/** The grant that it becomes. */
export function grantOfCode(codeHash: string): string {
  return `code-${codeHash.slice(0, 16)}`;
}

/** "7ZK3M-9QW2A-…", as it is shown, once. */
export function newCode(): string {
  for (;;) {
    const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    // One in two hundred would not be told from words.
    if (isCode(letters)) return letters.replace(GROUPS, '$1-$2-$3-$4-$5');
  }
}

export function hashOf(code: string): string {
  return hash('sha256', bare(code));
}

const GROUPED = /(?<![\p{L}\d-])[A-Z\d]{5}(?:[ -]?[A-Z\d]{5}){3}[ -]?[A-Z\d]{6}(?![\p{L}\d-])/giu;
/** Typed with a slip of a letter or two: still nothing to be kept or passed on. */
const NEARLY = /(?<![\p{L}\d-])[A-Z\d](?:[ -]?[A-Z\d]){23,27}(?![\p{L}\d-])/giu;

/** What stands for a code in a message; undefined: there is none. */
export function codeIn(text: string): string | undefined {
  const nearly = (text.match(NEARLY) ?? []).filter((found) => !isSentence(found));
  return [...(text.match(GROUPED) ?? []), ...nearly].find(isCode);
}

/** "tel 06301234567 es az emailje" has as many letters as a code, but a long number or several words stand alone in it. */
function isSentence(found: string): boolean {
  const groups = found.split(/[ -]/);
  const words = groups.filter((group) => /^[A-Z]+$/i.test(group)).length;
  return groups.length > 1 && (words > 2 || groups.some((group) => /^\d{7,}$/.test(group)));
}

/** A text with codes crossed out. */
export function withoutCodes(text: string, instead: string): string {
  const cross = (found: string) => (isCode(found) ? instead : found);
  return text.replace(GROUPED, cross).replace(NEARLY, cross);
}

/** Letters and digits mixed: no word, and no account number. */
function isCode(found: string): boolean {
  return (found.match(/\d/g) ?? []).length >= 3 && (found.match(/[A-Z]/gi) ?? []).length >= 3;
}

/** As people type it: small letters, spaces, O for 0, I and L for 1. */
function bare(code: string): string {
  return code
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
