// A stored value as somebody sees it who may not see people's data: what is personal, or was never given a class, shows as much as its mask.
import type { z } from 'zod';
import type { Json } from '../ports';
import { type FieldNode, fieldTree, ITEMS, KEYS, VALUES } from './field-tree';
import { mask } from './masks';

export function masked(schema: z.ZodType, value: Json): Json {
  return shown(treeOf(schema), value);
}

/** Schemas are made once, at the start. */
const trees = new WeakMap<z.ZodType, FieldNode>();

function treeOf(schema: z.ZodType): FieldNode {
  const tree = trees.get(schema) ?? fieldTree(schema);
  trees.set(schema, tree);
  return tree;
}

/** Without a node the schema does not know the place. */
function shown(node: FieldNode | undefined, value: Json): Json {
  if (value === null) return null;
  const { leaf, children } = node ?? { children: new Map<string, FieldNode>() };
  if (Array.isArray(value) && children.has(ITEMS)) return value.map((item) => shown(children.get(ITEMS), item));
  if (typeof value === 'object' && !Array.isArray(value) && children.size > 0) return fieldsShown(children, value);
  if (leaf?.class === 'public' || leaf?.class === 'internal') return value;
  return mask(leaf?.style ?? 'hidden', value);
}

function fieldsShown(children: Map<string, FieldNode>, value: { [key: string]: Json }): Json {
  const shownFields: [string, Json][] = [];
  const keys = new Set<string>();
  for (const [name, field] of Object.entries(value)) {
    const isNamed = children.has(name) && ![KEYS, VALUES].includes(name);
    const key = isNamed ? name : freeKey(keyShown(children.get(KEYS), name), keys);
    keys.add(key);
    shownFields.push([key, shown(children.get(isNamed ? name : VALUES), field)]);
  }
  return Object.fromEntries(shownFields);
}

/** A name that no schema knows may be anybody's. */
function keyShown(node: FieldNode | undefined, key: string): string {
  return String(shown(node, key));
}

/** Two people's keys may look the same behind their masks. */
function freeKey(key: string, taken: ReadonlySet<string>): string {
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key} (${number})`;
  return free;
}
