// The process that runs the model. The runtime computes in the thread that calls it and is native code: here it can neither hold
// up a turn nor take the bot down with it.
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { type Model, openModel } from './model';
import { nearest, type Vectors } from './nearest';
import { firstLine, UnusableModel } from './packages';
import { type KeptVectors, keyOf, readVectors, writeVectors } from './vector-file';

export interface Passage {
  section: string;
  text: string;
}

/** What it is told, in this order: `open` once, then the others. */
export type Told =
  | { do: 'open'; modelFolder: string; vectorFile: string }
  /** All sections; what was known before is asked until these are. */
  | { do: 'learn'; passages: Passage[] }
  /** `until`: ms since 1970, after which nobody waits for the answer. */
  | { do: 'ask'; ask: number; question: string; until: number };

export type Said =
  | { say: 'opened'; dimensions: number }
  | { say: 'progress'; done: number; of: number }
  | { say: 'learned'; sections: number; computed: number; ms: number }
  | { say: 'nearest'; ask: number; sections: string[] }
  | { say: 'not kept'; problem: string }
  | { say: 'unusable'; problem: string }
  | { say: 'failed'; cause: unknown };

const mostNearest = 20;
const batchSize = 4;
const sayEveryMs = 10_000;
const keepEveryMs = 60_000;

interface State {
  model: Promise<Model>;
  vectorFile: string;
  /** The newest `learn`: an older one under way gives up. */
  learning: number;
  vectors?: Vectors;
}

let state: State | undefined;

function hear(told: Told): void {
  if (told.do === 'open') {
    state = { model: openModel(told.modelFolder), vectorFile: told.vectorFile, learning: 0 };
    state.model.then(({ dimensions }) => say({ say: 'opened', dimensions }), giveUp);
  } else if (!state) throw new Error('asked before it was opened');
  else if (told.do === 'learn') void learn(state, told.passages).catch(giveUp);
  else void answer(state, told).catch(giveUp);
}

async function answer({ model, vectors }: State, { ask, question, until }: Told & { do: 'ask' }): Promise<void> {
  const inTime = vectors && Date.now() <= until;
  const sections = inTime ? nearest(await (await model).questionVector(question), vectors, mostNearest) : [];
  say({ say: 'nearest', ask, sections });
}

async function learn(state: State, passages: Passage[]): Promise<void> {
  const learning = ++state.learning;
  const started = Date.now();
  const model = await state.model;
  const before = await readVectors(state.vectorFile, model.checksum, model.dimensions);
  const kept: KeptVectors = new Map();
  for (const { text } of passages) {
    const row = before.get(keyOf(text));
    if (row) kept.set(keyOf(text), row);
  }
  const computed = await computeMissing(model, passages, kept, () => state.learning === learning, state.vectorFile);
  if (computed === undefined) return;
  if (computed > 0 || kept.size < before.size) await keep(state.vectorFile, model, kept);
  state.vectors = vectorsOf(passages, kept, model.dimensions);
  say({ say: 'learned', sections: passages.length, computed, ms: Date.now() - started });
}

/** How many were computed; undefined when newer sections came meanwhile. Questions are answered between two batches. */
async function computeMissing(
  model: Model,
  passages: Passage[],
  kept: KeptVectors,
  isNewest: () => boolean,
  vectorFile: string,
): Promise<number | undefined> {
  const texts = [...new Set(passages.map(({ text }) => text))].filter((text) => !kept.has(keyOf(text)));
  // Texts of like length together: a batch is as wide as its longest.
  texts.sort((a, b) => a.length - b.length);
  const isTimeToSay = every(sayEveryMs);
  const isTimeToKeep = every(keepEveryMs);
  for (let from = 0; from < texts.length; from += batchSize) {
    const batch = texts.slice(from, from + batchSize);
    const rows = await model.passageVectors(batch);
    batch.forEach((text, at) => {
      const row = rows[at];
      if (row) kept.set(keyOf(text), row);
    });
    await turnOfTheLoop();
    if (!isNewest()) return undefined;
    if (isTimeToSay()) say({ say: 'progress', done: from + batch.length, of: texts.length });
    if (isTimeToKeep()) await keep(vectorFile, model, kept);
  }
  return texts.length;
}

function every(ms: number): () => boolean {
  let last = Date.now();
  return () => {
    const isTime = Date.now() - last >= ms;
    if (isTime) last = Date.now();
    return isTime;
  };
}

/** A full disk costs the next start some time, and nothing else. */
async function keep(vectorFile: string, { checksum, dimensions }: Model, kept: KeptVectors): Promise<void> {
  await writeVectors(vectorFile, checksum, dimensions, kept).catch((cause) =>
    say({ say: 'not kept', problem: firstLine(cause) }),
  );
}

function vectorsOf(passages: Passage[], kept: KeptVectors, dimensions: number): Vectors {
  const rows = new Float32Array(passages.length * dimensions);
  passages.forEach(({ text }, at) => {
    rows.set(kept.get(keyOf(text)) ?? [], at * dimensions);
  });
  return { ids: passages.map(({ section }) => section), dimensions, rows };
}

function say(said: Said): void {
  if (process.connected) process.send?.(said);
}

/** A fault of the model's is final; after anything else the bot starts another process. */
function giveUp(cause: unknown): void {
  if (cause instanceof UnusableModel) say({ say: 'unusable', problem: cause.message });
  else {
    say({ say: 'failed', cause });
    setTimeout(() => process.exit(1), 100);
  }
}

process.on('message', hear);
// Alone it is of no use; and the bot ends it when it wants to, even if a terminal or a supervisor tells all processes at once.
process.once('disconnect', () => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
