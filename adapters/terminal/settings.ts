// The bot's settings for a program that listens nowhere: what only the bot's own door needs plays no part.
import { type Env, readEnv } from '../../bot/env';

/** Throws with a line for each fault. */
export function settingsFrom({ NODE_ENV, HOST, PORT, ...variables }: Record<string, string | undefined>): Env {
  const read = readEnv(variables);
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  return read.env;
}
