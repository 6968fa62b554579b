// What another handbook speaks of: a word of ours is there, with its endings, as one of the handbooks before it had it, or as a word
// that none had. (The Chinese restaurant process: some words get common everywhere, most stay at home in a few handbooks.)
import type { Random } from './seeded';

/** The higher, the more often a handbook has a word of its own. */
const ownWords = 2;
/** Words that begin with the same letters are mostly forms of one; they change together. */
const stemLetters = 5;

/** Each call begins the next handbook, and gives how it says our words; the first says them as we do. */
export function createFields(random: Random): () => (word: string) => string {
  /** Of each stem: how every handbook that has it says it. */
  const said = new Map<string, string[]>();
  const stems: string[] = [];
  const newStem = (): string => random.pick(stems).slice(0, 2) + random.pick(stems).slice(-3);
  const choose = (stem: string): string => {
    const before = said.get(stem);
    if (before) {
      const chosen = before[random.whole(before.length + ownWords)] ?? newStem();
      before.push(chosen);
      return chosen;
    }
    said.set(stem, [stem]);
    stems.push(stem);
    return stem;
  };
  return () => {
    const here = new Map<string, string>();
    return (word) => {
      const stem = word.slice(0, stemLetters).toLowerCase();
      const chosen = here.get(stem) ?? choose(stem);
      here.set(stem, chosen);
      return chosen + word.slice(stemLetters);
    };
  };
}
