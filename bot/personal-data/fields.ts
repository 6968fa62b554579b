// The fields of a schema with their classes, by path: "people[].name", "grants.*.role", "grants.{key}".
import type { z } from 'zod';
import type { FieldClass } from './field-class';
import { type FieldNode, fieldTree, ITEMS } from './field-tree';

export interface Field {
  path: string;
  /** undefined: nobody has said one yet. */
  class: FieldClass | undefined;
}

export function fieldsOf(schema: z.ZodType): Field[] {
  return below(fieldTree(schema), '');
}

/** undefined when there is no such field, or nobody has said its class. */
export function classOf(schema: z.ZodType, path: string): FieldClass | undefined {
  return fieldsOf(schema).find((field) => field.path === path)?.class;
}

/** Throws with every field that has no class; to be called by a test on all that is stored. */
export function requireClasses(name: string, schema: z.ZodType): void {
  const without = fieldsOf(schema).filter((field) => field.class === undefined);
  if (without.length === 0) return;
  const paths = without.map(({ path }) => path || '(the whole)').join(', ');
  throw new Error(`${name}: say whether these are public, internal or personal: ${paths}`);
}

function below(node: FieldNode, path: string): Field[] {
  return [
    ...(node.leaf ? [{ path, class: node.leaf.class }] : []),
    ...[...node.children].flatMap(([name, child]) => below(child, joined(path, name))),
  ];
}

function joined(path: string, name: string): string {
  return name === ITEMS || path === '' ? path + name : `${path}.${name}`;
}
