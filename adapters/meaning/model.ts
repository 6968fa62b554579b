// A sentence-embedding model at work: texts in, vectors of length 1 out, so that near in meaning is a large dot product.
import { checksumOf, type ModelFolder, readModelFolder } from './model-folder';
import { firstLine, onnxRuntime, type Session, type Tensor, tokenizers, UnusableModel } from './packages';

export interface Model {
  checksum: string;
  dimensions: number;
  questionVector(question: string): Promise<Float32Array>;
  /** One for each, in order. Blocks this thread while it computes: the runtime does its work where it is called. */
  passageVectors(passages: string[]): Promise<Float32Array[]>;
}

const knownInputs = ['input_ids', 'attention_mask', 'token_type_ids'];

/** Throws UnusableModel with one line for the operator. */
export async function openModel(path: string): Promise<Model> {
  const folder = readModelFolder(path);
  const embed = await embedding(folder);
  const [probe] = await embed(['a']);
  return {
    checksum: await checksumOf(folder),
    dimensions: probe?.length ?? 0,
    questionVector: async (question) => {
      const [vector] = await embed([folder.prefixes.query + question]);
      if (!vector) throw new Error('no vector for one text');
      return vector;
    },
    passageVectors: (passages) => embed(passages.map((passage) => folder.prefixes.passage + passage)),
  };
}

async function embedding(folder: ModelFolder): Promise<(texts: string[]) => Promise<Float32Array[]>> {
  const runtime = onnxRuntime(folder.folder);
  const encode = encoding(folder);
  const session = await sessionOf(folder, runtime.InferenceSession);
  const tensor = (rows: number[][]): Tensor => {
    const width = rows[0]?.length ?? 0;
    return new runtime.Tensor('int64', BigInt64Array.from(rows.flat(), BigInt), [rows.length, width]);
  };
  return async (texts) => {
    const { ids, mask } = encode(texts);
    const inputs = { input_ids: ids, attention_mask: mask, token_type_ids: ids.map((row) => row.map(() => 0)) };
    const wanted = Object.entries(inputs).filter(([name]) => session.inputNames.includes(name));
    const outputs = await session.run(Object.fromEntries(wanted.map(([name, rows]) => [name, tensor(rows)])));
    return pooled(outputOf(session, outputs), mask, folder.pooling).map(unitLength);
  };
}

async function sessionOf(
  { network }: ModelFolder,
  { create }: { create: (...given: never[]) => unknown },
): Promise<Session> {
  const open = create as (path: string, options: { intraOpNumThreads: number }) => Promise<Session>;
  const session = await open(network, { intraOpNumThreads: 1 }).catch((cause) => {
    throw new UnusableModel(`${network} is no model that onnxruntime can run: ${firstLine(cause)}`);
  });
  const unknown = session.inputNames.filter((name) => !knownInputs.includes(name));
  if (unknown.length > 0 || !session.inputNames.includes('input_ids'))
    throw new UnusableModel(`${network} is no sentence-embedding model: it wants ${session.inputNames.join(', ')}`);
  return session;
}

/** Texts as rows of token numbers, all as long as the longest, with 1 where a token stands. */
function encoding(folder: ModelFolder): (texts: string[]) => { ids: number[][]; mask: number[][] } {
  const { Tokenizer } = tokenizers(folder.folder);
  const tokenizer = made(() => new Tokenizer(folder.tokenizer, folder.tokenizerConfig), folder);
  const pad = tokenizer.token_to_id(folder.padToken) ?? 0;
  return (texts) => {
    const rows = texts.map((text) => cut(known(tokenizer.encode(text).ids, folder), folder.longestTokens));
    const width = Math.max(1, ...rows.map(({ length }) => length));
    const filled = (row: number[], value: number) => Array.from({ length: width - row.length }, () => value);
    return {
      ids: rows.map((row) => [...row, ...filled(row, pad)]),
      mask: rows.map((row) => [...row.map(() => 1), ...filled(row, 0)]),
    };
  };
}

function made<T>(make: () => T, { folder }: ModelFolder): T {
  try {
    return make();
  } catch (cause) {
    throw new UnusableModel(`tokenizer.json in ${folder} is no tokenizer that can be used: ${firstLine(cause)}`);
  }
}

/** A tokenizer of a kind that the package knows in part only gives holes for words that are not its own. */
function known(ids: number[], { folder }: ModelFolder): number[] {
  if (ids.every(Number.isInteger)) return ids;
  throw new UnusableModel(`tokenizer.json in ${folder} has no token for some words`);
}

/** The last token says that the text ends, and stays. */
function cut(ids: number[], longest: number): number[] {
  return ids.length <= longest ? ids : [...ids.slice(0, longest - 1), ...ids.slice(-1)];
}

function outputOf(session: Session, outputs: Record<string, Tensor>): Tensor {
  const named = ['sentence_embedding', 'last_hidden_state', 'token_embeddings'].map((name) => outputs[name]);
  const output = [...named, outputs[session.outputNames[0] ?? '']].find((each) => each !== undefined);
  if (!output || output.dims.length < 2 || output.dims.length > 3)
    throw new UnusableModel(
      `the model gives ${output?.dims.join('×') ?? 'nothing'}, and no vector for each text or token`,
    );
  return output;
}

/** One vector for each text: given as such, or the mean of its tokens' (of the first alone, where the folder says so). */
function pooled({ data, dims }: Tensor, mask: number[][], pooling: ModelFolder['pooling']): Float32Array[] {
  const width = dims.length === 3 ? (dims[1] ?? 0) : 1;
  const size = dims.at(-1) ?? 0;
  if (dims[0] !== mask.length || size === 0 || (dims.length === 3 && width !== mask[0]?.length))
    throw new UnusableModel(`the model gives ${dims.join('×')} for ${mask.length}×${mask[0]?.length} tokens`);
  return mask.map((row, text) => {
    const sum = new Float32Array(size);
    const counted = dims.length === 2 || pooling === 'first' ? [1] : row;
    counted.forEach((counts, token) => {
      const from = (text * width + token) * size;
      if (counts) for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (data[from + at] ?? 0);
    });
    return sum;
  });
}

function unitLength(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  if (!(length > 0 && Number.isFinite(length))) throw new UnusableModel('the model gives vectors without a direction');
  return vector.map((value) => value / length);
}
