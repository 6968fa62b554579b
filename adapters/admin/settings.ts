// The bot's settings for the operator's commands: where its data is and the keys to it, and whether demo people count.
import type { Env } from '../../bot/env';
import { texts } from './texts';

type Variables = Record<string, string | undefined>;

/** `read` is how a program that listens nowhere reads its settings. Throws with what is missing. */
export function settingsOf(variables: Variables, read: (variables: Variables) => Env): { env: Env; mode: Env['mode'] } {
  const mode = variables.NODE_ENV === 'production' ? 'production' : 'local';
  // Keys made here would seal what the bot could never open.
  if (mode === 'production' && !variables.DATA_KEYS?.trim()) throw new Error(texts.keysMissing);
  return { env: read(variables), mode };
}
