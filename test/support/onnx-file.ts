// A real ONNX file written by hand: as much of the protocol buffers of onnx.proto as a small network needs.

/** A field of a message: a number is a varint, text and bytes are themselves, a nested message is its bytes. */
type Field = [number: number, value: number | string | Uint8Array];

function message(...fields: Field[]): Uint8Array {
  return Buffer.concat(
    fields.map(([number, value]) => {
      if (typeof value === 'number') return Buffer.concat([varint(number << 3), varint(value)]);
      const bytes = typeof value === 'string' ? Buffer.from(value) : value;
      return Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);
    }),
  );
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) | 128);
  }
}

const FLOAT = 1;
const INT64 = 7;
const OF_INTS = 7;
const OF_INT = 2;

export interface Node {
  op: string;
  inputs: string[];
  output: string;
  /** Of whole numbers, or lists of them. */
  attributes?: Record<string, number | number[]>;
}

export interface Constant {
  name: string;
  dims: number[];
  numbers: Float32Array | BigInt64Array;
}

/** `inputs` are matrices of whole numbers, texts by tokens; `output` is what some node gives. */
export function onnxFile(inputs: string[], constants: Constant[], nodes: Node[], output: string): Uint8Array {
  const graph = message(
    ...nodes.map((node): Field => [1, nodeMessage(node)]),
    [2, 'small'],
    ...constants.map((constant): Field => [5, tensorMessage(constant)]),
    ...inputs.map((name): Field => [11, message([1, name], [2, typeMessage(INT64, ['texts', 'tokens'])])]),
    [12, message([1, output], [2, message([1, message([1, FLOAT])])])],
  );
  const opset = message([1, ''], [2, 13]);
  return message([1, 8], [2, 'test'], [7, graph], [8, opset]);
}

function nodeMessage({ op, inputs, output, attributes = {} }: Node): Uint8Array {
  return message(
    ...inputs.map((input): Field => [1, input]),
    [2, output],
    [4, op],
    ...Object.entries(attributes).map(([name, value]): Field => {
      const held: Field[] = Array.isArray(value)
        ? [...value.map((each): Field => [8, each]), [20, OF_INTS]]
        : [
            [3, value],
            [20, OF_INT],
          ];
      return [5, message([1, name], ...held)];
    }),
  );
}

function tensorMessage({ name, dims, numbers }: Constant): Uint8Array {
  const type = numbers instanceof Float32Array ? FLOAT : INT64;
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return message(...dims.map((dim): Field => [1, dim]), [2, type], [8, name], [9, bytes]);
}

function typeMessage(type: number, dims: string[]): Uint8Array {
  const shape = message(...dims.map((dim): Field => [1, message([2, dim])]));
  return message([1, message([1, type], [2, shape])]);
}
