// A schema seen as a tree of named fields with their classes; what a union may be is laid on top of each other, the strictest class wins.
import type { z } from 'zod';
import { type FieldClass, fieldClasses, type MaskStyle, markOf } from './field-class';

export interface FieldNode {
  /** Set where a value may stand; `class` undefined: nobody has said one. */
  leaf?: { class: FieldClass | undefined; style: MaskStyle };
  /** Fields of an object by name; `[]` for the items of a list, `*` for the values of a record, `{key}` for its keys. */
  children: Map<string, FieldNode>;
}

export const ITEMS = '[]';
export const VALUES = '*';
export const KEYS = '{key}';

type Schema = z.core.$ZodType;
interface Around {
  class: FieldClass | undefined;
  style: MaskStyle;
  /** What it lies in: a schema that holds itself is not gone into again. */
  path: Schema[];
}

export function fieldTree(schema: Schema): FieldNode {
  const root: FieldNode = { children: new Map() };
  grow(root, schema, { class: undefined, style: 'hidden', path: [] });
  return root;
}

function grow(node: FieldNode, schema: Schema, around: Around): void {
  const mark = markOf(schema);
  const here: Around = {
    class: mark?.class ?? around.class,
    style: mark ? (mark.style ?? 'hidden') : around.style,
    path: [...around.path, schema],
  };
  const { inner, fields } = around.path.includes(schema) ? parts([]) : partsOf(schema);
  if (inner.length === 0 && fields.length === 0) addLeaf(node, here, isConstant(schema) ? 'public' : undefined);
  for (const each of inner) grow(node, each, here);
  for (const [name, each] of fields) grow(childOf(node, name), each, here);
}

/** `inner`: other schemas for the same place; `fields`: places inside it. */
function partsOf(schema: Schema): { inner: Schema[]; fields: [string, Schema][] } {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return parts([], [...Object.entries(def.shape), ...(def.catchall ? [[VALUES, def.catchall] as const] : [])]);
    case 'record':
      return parts([], [[KEYS, def.keyType], [VALUES, def.valueType]]); // biome-ignore format: a pair each
    case 'array':
      return parts([], [[ITEMS, def.element]]);
    case 'tuple':
      return parts(
        [],
        [...def.items, ...(def.rest ? [def.rest] : [])].map((item) => [ITEMS, item] as const),
      );
    case 'union':
      return parts(def.options);
    case 'intersection':
      return parts([def.left, def.right]);
    case 'pipe':
      return parts([isTransform(def.out) ? def.in : def.out]);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'catch':
    case 'readonly':
      return parts([def.innerType]);
    default:
      return parts([]);
  }
}

function parts(inner: readonly Schema[], fields: readonly (readonly [string, Schema])[] = []) {
  return {
    inner: [...inner],
    // A strict object says so by `z.never()`: not a field.
    fields: fields
      .filter(([name, field]) => name !== VALUES || !isNever(field))
      .map(([name, field]) => [name, field] as [string, Schema]),
  };
}

function isNever(schema: Schema): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === 'never';
}

function isTransform(schema: Schema): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === 'transform';
}

/** It says no more than the schema does. */
function isConstant(schema: Schema): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return (
    (def.type === 'literal' && def.values.length === 1) || ['null', 'undefined', 'void', 'never'].includes(def.type)
  );
}

function addLeaf(node: FieldNode, { class: said, style }: Around, whenUnsaid?: FieldClass): void {
  const leaf = { class: said ?? whenUnsaid, style };
  node.leaf = node.leaf ? stricter(node.leaf, leaf) : leaf;
}

/** No class is stricter than any: it has to be said. */
function stricter(one: NonNullable<FieldNode['leaf']>, other: NonNullable<FieldNode['leaf']>) {
  const rank = ({ class: said }: typeof one) => (said === undefined ? fieldClasses.length : fieldClasses.indexOf(said));
  return rank(other) > rank(one) ? other : one;
}

function childOf(node: FieldNode, name: string): FieldNode {
  const child = node.children.get(name) ?? { children: new Map() };
  node.children.set(name, child);
  return child;
}
