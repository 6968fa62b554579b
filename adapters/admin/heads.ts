// Where each chain of the audit log ends, as a signed text: kept elsewhere, it shows later that nothing was cut off.
import { z } from 'zod';
import type { Link } from '../../bot/access/audit-chain';
import type { Keys } from '../../bot/ports';

const purpose = 'audit heads';

const headSchema = z.object({ partition: z.string(), position: z.number(), hash: z.string() });
const headsSchema = z.object({ at: z.string(), heads: z.array(headSchema), signature: z.string() });
export type Head = z.infer<typeof headSchema>;

export function headsAsText(at: string, heads: Head[], keys: Keys): string {
  const signature = keys.sign(purpose, textOf(at, heads));
  return JSON.stringify({ at, heads, signature }, undefined, 1);
}

/** By partition; undefined when it is no such text or was altered. */
export function headsFrom(text: string, keys: Keys): Map<string, Link> | undefined {
  const read = headsSchema.safeParse(jsonOf(text)).data;
  if (!read || !keys.isSigned(purpose, textOf(read.at, read.heads), read.signature)) return undefined;
  return new Map(read.heads.map(({ partition, position, hash }) => [partition, { position, hash }]));
}

function textOf(at: string, heads: Head[]): string {
  return JSON.stringify([at, ...heads.map(({ partition, position, hash }) => [partition, position, hash])]);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
