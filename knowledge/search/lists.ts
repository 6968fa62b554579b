// Lists of numbers one after another in one piece of memory: fifty thousand sections are too many for an object each.

export interface Lists {
  /** List n is `items` from `starts[n]` to before `starts[n + 1]`. */
  starts: Int32Array;
  items: Int32Array;
}

/** Each item with an amount. */
export interface WeighedLists extends Lists {
  amounts: Float32Array;
}

/** Grows by doubling, so that millions of numbers can be written one by one. */
export interface GrowingLists {
  push(item: number, amount?: number): void;
  /** What is pushed from now on belongs to the next list. */
  next(): void;
  done(): WeighedLists;
}

export function growingLists(): GrowingLists {
  let items = new Int32Array(1024);
  let amounts = new Float32Array(1024);
  let length = 0;
  const starts = [0];
  return {
    push(item, amount = 0) {
      if (length === items.length) [items, amounts] = [doubled(items, Int32Array), doubled(amounts, Float32Array)];
      items[length] = item;
      amounts[length] = amount;
      length++;
    },
    next: () => void starts.push(length),
    done: () => ({ starts: Int32Array.from(starts), items: items.slice(0, length), amounts: amounts.slice(0, length) }),
  };
}

function doubled<Numbers extends Int32Array | Float32Array>(
  numbers: Numbers,
  kind: new (size: number) => Numbers,
): Numbers {
  const more = new kind(2 * numbers.length);
  more.set(numbers);
  return more;
}

export type Visit = (item: number, amount: number) => void;

/**
 * From "what each section has" to "which sections have it": a list of sections, ascending, for each item below `items`.
 * `walk` visits what one section has, each item once. It is called twice for each, to count and to fill.
 */
export function turned(sections: number, items: number, walk: (section: number, visit: Visit) => void): WeighedLists {
  const starts = new Int32Array(items + 1);
  const count = (item: number): void => {
    starts[item + 1] = (starts[item + 1] ?? 0) + 1;
  };
  for (let section = 0; section < sections; section++) walk(section, count);
  for (let item = 0; item < items; item++) starts[item + 1] = (starts[item + 1] ?? 0) + (starts[item] ?? 0);
  const filled = starts.slice();
  const lists = { starts, items: new Int32Array(starts[items] ?? 0), amounts: new Float32Array(starts[items] ?? 0) };
  let current = 0;
  const fill = (item: number, amount: number): void => {
    const at = filled[item] ?? 0;
    lists.items[at] = current;
    lists.amounts[at] = amount;
    filled[item] = at + 1;
  };
  for (; current < sections; current++) walk(current, fill);
  return lists;
}

/** Adds what each section has of the item, `factor` times. */
export function addTo(sums: Float32Array, lists: WeighedLists, item: number, factor: number): void {
  const { starts, items, amounts } = lists;
  const end = starts[item + 1] ?? 0;
  for (let at = starts[item] ?? 0; at < end; at++) {
    const section = items[at] ?? 0;
    sums[section] = (sums[section] ?? 0) + factor * (amounts[at] ?? 0);
  }
}
