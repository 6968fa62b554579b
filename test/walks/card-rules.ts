// What must hold after a section card was sent and nobody else did anything meanwhile: what is right and as fresh as the sheet stands there,
// what is wrong or older than somebody's answer has changed nothing, and nothing is dropped without a word.
import { isSame } from '../../dialogs/answers';
import type { Books } from '../faults/sheets/sheet-books';
import type { CardFilled } from './card-filler';
import type { DrawnCard } from './drawn-card';
import type { Seen } from './seen';

/** A card with the versions of the sheet after it was drawn. */
export interface KeptCard {
  card: DrawnCard;
  versions: ReadonlyMap<string, number>;
  /** Nobody did anything while it was drawn: the versions are those of the card. Otherwise they may be newer. */
  isExact: boolean;
  /** As it was last sent: sent so once more it is the same press, and told the same. */
  filled?: CardFilled;
}

export const versionsIn = ({ fields }: Books): Map<string, number> =>
  new Map([...fields].map(([path, { version }]) => [path, version]));

export function brokenCard(
  { versions, isExact, card }: KeptCard,
  { gives, wrong, isAgain }: CardFilled & { isAgain: boolean },
  [before, after]: readonly [Books, Books],
  seen: readonly Seen[],
): string[] {
  const words = seen.map((each) => each.words).join('\n');
  const isTaken = /Elmentettem: \d+ válasz/.test(words);
  const isWhole = /nem írtam be belőle semmit/.test(words) || !isWritten(before);
  return card.inputs.flatMap(({ id: path = '' }) => {
    const [was, now] = [before.fields.get(path), after.fields.get(path)];
    const isNewer = (was?.version ?? 0) > (versions.get(path) ?? 0) && was?.value.answer !== null;
    const isSameNow = (was?.version ?? 0) === (now?.version ?? 0);
    const give = gives.find((each) => each.path === path);
    if (isWhole) return isSameNow ? [] : [`${path}: written though the whole card was refused`];
    if (isNewer && !isSameNow) return [`${path}: a newer answer is written over by an old card`];
    if (wrong.includes(path) && !isSameNow) return [`${path}: what is wrong is written`];
    if (!give?.isSure || isSame(was?.value.answer, give.value)) return [];
    if (isExact && !isNewer && !isSame(now?.value.answer, give.value)) {
      return [`${path}: ${JSON.stringify(give.value)} was right and fresh, and is not there (saved: ${isTaken})`];
    }
    const isTold = isAgain || /Melyik maradjon\?|még nem jó/.test(words) || JSON.stringify(seen).includes(give.typed);
    return isNewer && !isTold ? [`${path}: ${JSON.stringify(give.value)} is dropped without a word`] : [];
  });
}

const isWritten = ({ head }: Books): boolean => head === undefined || !['sent', 'accepted'].includes(head.value.state);
