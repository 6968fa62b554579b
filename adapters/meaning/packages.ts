// The two packages that run a model. They are large and only this needs them, so they are no dependencies of the product: the
// operator installs them beside the model or beside the product, and what is missing is named.
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What is wrong with a model or with what it needs, as one line for the operator. */
export class UnusableModel extends Error {
  override name = 'UnusableModel';
}

export interface Tensor {
  data: ArrayLike<number>;
  dims: readonly number[];
}

export interface Session {
  inputNames: readonly string[];
  outputNames: readonly string[];
  run(feeds: Record<string, Tensor>): Promise<Record<string, Tensor>>;
}

/** As much of onnxruntime-node as is used. */
export interface OnnxRuntime {
  InferenceSession: { create(path: string, options: { intraOpNumThreads: number }): Promise<Session> };
  Tensor: new (type: 'int64', data: BigInt64Array, dims: number[]) => Tensor;
}

/** As much of @huggingface/tokenizers as is used. */
export interface Tokenizers {
  Tokenizer: new (
    tokenizer: object,
    config: object,
  ) => { encode(text: string): { ids: number[] }; token_to_id(token: string): number | undefined };
}

const runtimePackage = 'onnxruntime-node';
const tokenizerPackage = '@huggingface/tokenizers';

export function onnxRuntime(modelFolder: string): OnnxRuntime {
  return installed(runtimePackage, modelFolder) as OnnxRuntime;
}

export function tokenizers(modelFolder: string): Tokenizers {
  return installed(tokenizerPackage, modelFolder) as Tokenizers;
}

function installed(name: string, modelFolder: string): unknown {
  const places = [createRequire(join(modelFolder, 'model.js')), createRequire(__filename)];
  for (const require of places) {
    const path = resolved(require, name);
    if (path) return loaded(require, name, path);
  }
  throw new UnusableModel(`${name} is not installed: npm i ${runtimePackage} ${tokenizerPackage}`);
}

function resolved(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch {
    return undefined;
  }
}

function loaded(require: NodeJS.Require, name: string, path: string): unknown {
  try {
    return require(path);
  } catch (cause) {
    throw new UnusableModel(`${name} is installed but does not load here: ${firstLine(cause)}`, { cause });
  }
}

export function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0]?.slice(0, 300) ?? '';
}
