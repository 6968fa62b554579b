// The first line of a reply as people see it, whatever the texts say this week.
import { plainText } from '../../bot/plain-text';
import type { Reply } from '../../bot/turn';

export function firstLine(reply: Reply): string {
  return plainText(reply).split('\n')[0] ?? '';
}
