// How a verb ends: with a sentence, and the exit code that goes with it.
import type { Office } from './office';
import { texts } from './texts';

export function done({ say }: Pick<Office, 'say'>, text: string): number {
  say.line(text);
  return 0;
}

export function refused({ say }: Pick<Office, 'say'>, text: string): number {
  say.fault(text);
  return 1;
}

export function notUnderstood({ say }: Pick<Office, 'say'>, text: string = texts.usage): number {
  say.fault(text);
  return 2;
}
