// Where things stand in Redis. All keys of a partition share a hash tag, so a script of one partition runs on one node.

/** Partitions that may have mail, by the time they were announced; partitions that have dead letters. */
export const mailIndexKey = 'asp-index:{mail}';
export const deadIndexKey = 'asp-index:{dead}';

/** As SCAN takes them: all keys of all partitions. */
export const everyPartition = 'asp:{*';

/** The partition that a key belongs to, and what the key is in it; undefined for a key of something else. */
export function placeOf(key: string): { partition: string; what: string } | undefined {
  const [, tag, what] = /^asp:\{([^}]+)\}:(.*)$/s.exec(key) ?? [];
  if (tag === undefined || what === undefined) return undefined;
  return { partition: tag === '%' ? '' : tag.replace(/%(25|7B|7D)/g, decodeURIComponent), what };
}

export function keysOf(partition: string) {
  // The tag ends at the first closing brace and must not be empty.
  const tag = partition.replace(/[%{}]/g, encodeURIComponent) || '%';
  const key = (rest: string) => `asp:{${tag}}:${rest}`;
  return {
    /** Hash: key → version, a space, JSON. */
    records: key('records'),
    /** The keys of `records` in order. */
    keys: key('keys'),
    /** Call, a space, the answer's JSON. */
    mark: (id: string) => key(`mark:${id}`),
    /** Stands for the mark of a commit that has none, so that a repeat within the store finds it. */
    call: (id: string) => key(`call:${id}`),
    /** Ids of waiting letters in the order of commit; the score is the time in microseconds. */
    queue: key('queue'),
    /** Hash: id → attempts, a space, JSON. */
    letters: key('letters'),
    /** Hash: owner, until, notBefore. */
    lease: key('lease'),
    /** Ids of letters that were put in, by time. */
    posted: key('posted'),
    dead: key('dead'),
    /** All of these, as SCAN takes them. */
    all: `${key('').replace(/[\\*?[\]^-]/g, '\\$&')}*`,
    audit: key('audit'),
  };
}
