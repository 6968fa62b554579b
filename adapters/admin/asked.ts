// The words behind a verb, as names and options; what cannot be read is answered with how the verb is used.
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Kinds = Record<string, 'text' | 'yes'>;
type Values<K extends Kinds> = { [Name in keyof K]?: K[Name] extends 'yes' ? boolean : string };

/** undefined: an option that is not known, one without its value, or another number of words than `count`. */
export function askedFor<K extends Kinds>(
  words: string[],
  count: number,
  kinds: K,
): { names: string[]; values: Values<K> } | undefined {
  const options: Options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'yes' ? 'boolean' : 'string' }]),
  );
  try {
    const { positionals, values } = parseArgs({ args: words, allowPositionals: true, options });
    return positionals.length === count ? { names: positionals, values: values as Values<K> } : undefined;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) return undefined;
    throw fault;
  }
}
