// Every field of what is stored has a class: public, internal or personal. It is said in the schema, beside the type, and holds for all
// that lies in it unless that says otherwise.
import { z } from 'zod';

export const fieldClasses = ['public', 'internal', 'personal'] as const;
export type FieldClass = (typeof fieldClasses)[number];

/** How much of a personal value is shown masked: initials, the first letter and the domain, the last two digits, nothing. */
export type MaskStyle = 'name' | 'email' | 'phone' | 'hidden';

interface Mark {
  class: FieldClass;
  style?: MaskStyle;
}

const marks = z.registry<Mark>();

/** Anybody may see it. */
export function publicField<S extends z.ZodType>(schema: S): S {
  return marked(schema, { class: 'public' });
}

/** For those whose work it is; tells nothing of a person. */
export function internal<S extends z.ZodType>(schema: S): S {
  return marked(schema, { class: 'internal' });
}

export function personal<S extends z.ZodType>(schema: S, style: MaskStyle = 'hidden'): S {
  return marked(schema, { class: 'personal', style });
}

/** A copy, so that `z.string()` shared by two fields does not take the class of one of them into the other. */
function marked<S extends z.ZodType>(schema: S, mark: Mark): S {
  const copy: S = schema.clone();
  marks.add(copy, mark);
  return copy;
}

/** What was said of this schema itself, not of what is around it. */
export function markOf(schema: z.core.$ZodType): Mark | undefined {
  return marks.get(schema);
}
