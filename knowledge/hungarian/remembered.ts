// Work on words remembered: the same few thousand words come in nearly every question. Bounded, so that made-up words cannot fill
// the memory; what was there longest goes first.

export function remembered<Result>(work: (word: string) => Result, most = 20_000): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const result = work(word);
    if (known.size >= most) for (const oldest of known.keys()) if (known.delete(oldest)) break;
    known.set(word, result);
    return result;
  };
}
