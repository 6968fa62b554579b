// A model's folder as sentence-embedding models are kept on disk: where its parts are, and how it wants to be asked.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { firstLine, UnusableModel } from './packages';

export interface ModelFolder {
  folder: string;
  /** The ONNX file. */
  network: string;
  tokenizer: object;
  tokenizerConfig: object;
  padToken: string;
  /** A longer text is cut. */
  longestTokens: number;
  /** What stands before a question and before a section. */
  prefixes: { query: string; passage: string };
  pooling: 'mean' | 'first';
}

const longestTokens = 512;
const json = z.record(z.string(), z.unknown());
const tokenizerConfig = z.looseObject({
  model_max_length: z.number().positive().optional(),
  pad_token: z.union([z.string(), z.object({ content: z.string() }).transform(({ content }) => content)]).nullish(),
});
const pooling = z.looseObject({ pooling_mode_cls_token: z.boolean().optional() });
const sentenceConfig = z.looseObject({ prompts: z.record(z.string(), z.string()).optional() });
const modelConfig = z.looseObject({ _name_or_path: z.string().optional() });

export function readModelFolder(folder: string): ModelFolder {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UnusableModel(`the model's folder does not exist: ${folder}`);
  const network = ['model.onnx', 'onnx/model.onnx'].map((path) => join(folder, path)).find((path) => existsSync(path));
  if (!network) throw new UnusableModel(`there is no model.onnx and no onnx/model.onnx in ${folder}`);
  const tokenizer = read(folder, 'tokenizer.json', json);
  if (!tokenizer) throw new UnusableModel(`there is no tokenizer.json in ${folder}`);
  const config = read(folder, 'tokenizer_config.json', tokenizerConfig) ?? {};
  return {
    folder,
    network,
    tokenizer,
    tokenizerConfig: config,
    padToken: config.pad_token ?? '[PAD]',
    longestTokens: Math.min(config.model_max_length ?? longestTokens, longestTokens),
    prefixes: prefixesOf(folder),
    pooling: read(folder, '1_Pooling/config.json', pooling)?.pooling_mode_cls_token ? 'first' : 'mean',
  };
}

/** From the folder's own prompts; a model of the e5 family without them wants its two words. */
function prefixesOf(folder: string): ModelFolder['prefixes'] {
  const prompts = read(folder, 'config_sentence_transformers.json', sentenceConfig)?.prompts;
  if (prompts?.query !== undefined) return { query: prompts.query, passage: prompts.passage ?? prompts.document ?? '' };
  const called = `${basename(folder)} ${read(folder, 'config.json', modelConfig)?._name_or_path ?? ''}`;
  return /(^|[^a-z\d])e5([^a-z\d]|$)/i.test(called)
    ? { query: 'query: ', passage: 'passage: ' }
    : { query: '', passage: '' };
}

function read<T>(folder: string, path: string, schema: z.ZodType<T>): T | undefined {
  const file = join(folder, path);
  if (!existsSync(file)) return undefined;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new UnusableModel(
      `${file} cannot be read: ${cause instanceof z.ZodError ? 'not as expected' : firstLine(cause)}`,
    );
  }
}

/** Changes with everything that could change a vector. */
export async function checksumOf({
  network,
  tokenizer,
  prefixes,
  pooling,
  longestTokens,
}: ModelFolder): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify({ tokenizer, prefixes, pooling, longestTokens }));
  // Models over 2 GB keep their weights in a second file.
  for (const file of [network, `${network}_data`, `${network}.data`].filter((path) => existsSync(path)))
    for await (const part of createReadStream(file)) hash.update(part);
  return hash.digest('hex');
}
