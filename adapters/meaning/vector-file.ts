// Vectors kept on disk, so that a start computes only what has changed: a line of JSON that says whose they are, then the numbers.
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const headSchema = z.object({
  /** Checksum of the model: another one's vectors mean nothing. */
  model: z.string(),
  dimensions: z.number().int().positive(),
  /** Checksum of each section's text, in the order of the rows. */
  keys: z.array(z.string()),
  /** Checksum of the numbers. */
  checksum: z.string(),
});

export type KeptVectors = Map<string, Float32Array>;

export function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** Empty when there is no such file, when it is damaged, or when another model made it: then all is computed anew. */
export async function readVectors(path: string, model: string, dimensions: number): Promise<KeptVectors> {
  const file = await readFile(path).catch(() => Buffer.alloc(0));
  const end = file.indexOf('\n');
  const head = headSchema.safeParse(parsed(file.subarray(0, Math.max(0, end)).toString()));
  const numbers = file.subarray(end + 1);
  const fits =
    head.success &&
    head.data.model === model &&
    head.data.dimensions === dimensions &&
    head.data.keys.length * dimensions * Float32Array.BYTES_PER_ELEMENT === numbers.length &&
    head.data.checksum === checksumOf(numbers);
  if (!fits) return new Map();
  const rows = new Float32Array(new Uint8Array(numbers).buffer);
  return new Map(head.data.keys.map((key, at) => [key, rows.subarray(at * dimensions, (at + 1) * dimensions)]));
}

/** Under another name first: who reads meanwhile, or is killed, has the old file whole. */
export async function writeVectors(path: string, model: string, dimensions: number, kept: KeptVectors): Promise<void> {
  const rows = new Float32Array(kept.size * dimensions);
  [...kept.values()].forEach((row, at) => {
    rows.set(row, at * dimensions);
  });
  const numbers = new Uint8Array(rows.buffer);
  const head = { model, dimensions, keys: [...kept.keys()], checksum: checksumOf(numbers) };
  const unfinished = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(unfinished, 'w');
    try {
      await file.writeFile(`${JSON.stringify(head)}\n`);
      await file.writeFile(numbers);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function checksumOf(numbers: Uint8Array): string {
  return createHash('sha256').update(numbers).digest('hex');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
