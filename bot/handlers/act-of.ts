// The press of a button that does something, as the handler of that name wants it.
import type { z } from 'zod';
import type { Turn } from '../turn';

/** undefined: it is no such press. Its seal was looked at before; `schema` is what this version of the bot makes of it. */
export function actOf<T>({ press }: Turn, name: string, schema: z.ZodType<T>): T | undefined {
  return press?.do === 'act' && press.name === name ? schema.safeParse(press.args).data : undefined;
}
