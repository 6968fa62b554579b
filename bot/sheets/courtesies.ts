// Thanks, greetings and curses in the middle of a sheet: they are answered in a few words, and the question stays.
import { fold } from '../../knowledge/hungarian/fold';
import { isUpset } from '../handlers/off-topic';
import { texts } from '../texts';
import type { Turn } from '../turn';

export function courtesyIn({ text }: Turn): string | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text)
    .replace(/[,;:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (isUpset(folded)) return texts.sheetUpset;
  return texts.sheetCourtesies.find(({ said }) => said.test(folded))?.answer;
}

const LONGEST = 80;
