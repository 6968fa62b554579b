// A model's folder as it stands on an operator's disk, but small: words of one group mean the same, and nothing else is known.
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { modelPackages } from './model-packages';
import { type Constant, type Node, onnxFile } from './onnx-file';

const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'query', 'passage', ':'];

export interface SmallModel {
  /** What stands in a group has one vector. */
  groups: string[][];
  /** Inputs beside input_ids and attention_mask. */
  inputs?: string[];
  /** Multiplies a matrix of this size with itself at every question. */
  workload?: number;
  /** Gives the greatest of the tokens' vectors: texts × numbers. */
  onePerText?: boolean;
  /** Gives the vectors of tokens in this shape instead of texts × tokens × numbers. */
  reshape?: number[];
}

/** Writes the files of the model into `folder`, and the packages that run it beside them. */
export async function writeSmallModel(folder: string, model: SmallModel): Promise<void> {
  const files = {
    'onnx/model.onnx': network(model),
    'tokenizer.json': JSON.stringify(tokenizer(model.groups)),
    'tokenizer_config.json': JSON.stringify({ model_max_length: 64, pad_token: '[PAD]' }),
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await symlink(await modelPackages(), join(folder, 'node_modules')).catch(() => undefined);
}

function network({ groups, inputs = [], workload, onePerText, reshape }: SmallModel): Uint8Array {
  const size = groups.length + 1;
  const words = groups.flatMap((group, at) => group.map(() => at + 1));
  // Special tokens weigh a little: each text has a direction, even with no known word.
  const rows = [...special.map(() => 0), ...words].map((at) =>
    Float32Array.from({ length: size }, (_, column) => (column === at ? (at === 0 ? 0.01 : 1) : 0)),
  );
  const table = Float32Array.from(rows.flatMap((row) => [...row]));
  const constants: Constant[] = [{ name: 'table', dims: [rows.length, size], numbers: table }];
  const nodes: Node[] = [{ op: 'Gather', inputs: ['table', 'input_ids'], output: 'words' }];
  let output = 'words';
  if (workload) {
    constants.push(
      { name: 'square', dims: [2], numbers: BigInt64Array.from([workload, workload].map(BigInt)) },
      { name: 'nothing', dims: [1], numbers: Float32Array.of(0) },
    );
    nodes.push(
      { op: 'ReduceMax', inputs: ['words'], output: 'one', attributes: { keepdims: 0 } },
      { op: 'Expand', inputs: ['one', 'square'], output: 'matrix' },
      { op: 'MatMul', inputs: ['matrix', 'matrix'], output: 'product' },
      { op: 'ReduceMax', inputs: ['product'], output: 'most', attributes: { keepdims: 0 } },
      { op: 'Mul', inputs: ['most', 'nothing'], output: 'zero' },
      { op: 'Add', inputs: ['words', 'zero'], output: 'worked' },
    );
    output = 'worked';
  }
  if (onePerText) {
    nodes.push({ op: 'ReduceMax', inputs: [output], output: 'texts', attributes: { axes: [1], keepdims: 0 } });
    output = 'texts';
  }
  if (reshape) {
    constants.push({ name: 'shape', dims: [reshape.length], numbers: BigInt64Array.from(reshape.map(BigInt)) });
    nodes.push({ op: 'Reshape', inputs: [output, 'shape'], output: 'reshaped' });
    output = 'reshaped';
  }
  return onnxFile(['input_ids', 'attention_mask', ...inputs], constants, nodes, output);
}

function tokenizer(groups: string[][]): object {
  const vocab = Object.fromEntries([...special, ...groups.flat()].map((word, id) => [word, id]));
  const marks = special.slice(0, 4).map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
  const one = (id: string) => ({ id, ids: [vocab[id]], tokens: [id] });
  const token = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  return {
    version: '1.0',
    added_tokens: marks,
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [token('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, token('[SEP]')],
      pair: [],
      special_tokens: { '[CLS]': one('[CLS]'), '[SEP]': one('[SEP]') },
    },
    decoder: null,
    model: {
      type: 'WordPiece',
      vocab,
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
    },
  };
}
