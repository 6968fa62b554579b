// Sheets of municipalities that have served their time. What was sent goes long after it came to rest; what is not sent yet is never taken
// away, however long nobody has touched it: it is counted, so that somebody is asked about it.
import { sheetFieldSchema, sheetHeadSchema } from '../../dialogs/sheet';
import type { Store, StoredRecord } from '../ports';
import { type Due, dueOf, type RetentionNeeds } from './due';

const DAY_MS = 24 * 60 * 60 * 1000;
const AT_ONCE = 500;
const partitions = /^municipality\|\d{5}$/;

export interface Kept {
  partition: string;
  /** "contact-sheet" */
  form: string;
  isClosed: boolean;
  /** When somebody last wrote in it or moved it, ms since 1970. */
  touchedAt: number;
  records: { key: string; record: StoredRecord }[];
}

/** `actor` stands in the audit log. */
export async function sheetsDue(
  { store, clock, keptDays }: RetentionNeeds,
  actor: string,
  isDry: boolean,
): Promise<[Due, Due]> {
  const [removed, idle]: [number[], number[]] = [[], []];
  for await (const sheet of keptSheets(store)) {
    const { isClosed, touchedAt } = sheet;
    const keptMs = (isClosed ? keptDays.sheets : keptDays.idleSheets) * DAY_MS;
    if (clock.now() - touchedAt <= keptMs) continue;
    if (!isClosed) idle.push(touchedAt);
    else if (isDry || (await isRemoved(store, sheet, { actor, at: new Date(clock.now()).toISOString() })))
      removed.push(touchedAt);
  }
  return [dueOf('sheets', removed), dueOf('idleSheets', idle)];
}

export async function* keptSheets(store: Pick<Store, 'partitions' | 'list'>): AsyncGenerator<Kept> {
  for await (const partition of store.partitions()) {
    if (partitions.test(partition)) yield* await sheetsIn(store, partition);
  }
}

async function sheetsIn({ list }: Pick<Store, 'list'>, partition: string): Promise<Kept[]> {
  const found = new Map<string, Kept['records']>();
  for (let after = ''; ; ) {
    const page = await list(partition, 'sheet/', after, AT_ONCE);
    for (const one of page) {
      const form = one.key.split('/')[1] ?? '';
      found.set(form, [...(found.get(form) ?? []), one]);
    }
    after = page.at(-1)?.key ?? '';
    if (page.length < AT_ONCE) break;
  }
  return [...found].flatMap(([form, records]) => {
    const head = records.find(({ key }) => key === `sheet/${form}/head`);
    const { data: said } = sheetHeadSchema.safeParse(head?.record.value);
    if (!said) return [];
    const fields = records.filter(({ key }) => key.startsWith(`sheet/${form}/field/`));
    const times = fields.map(({ record }) => sheetFieldSchema.safeParse(record.value).data?.at ?? 0);
    const touchedAt = [said.opened.at, said.moved?.at ?? 0, ...times].reduce((one, other) => Math.max(one, other));
    return [{ partition, form, isClosed: ['sent', 'accepted'].includes(said.state), touchedAt, records }];
  });
}

/** All at once, and only as it was read: who opens it again meanwhile keeps it. The list of numbers stays, so that none is given twice. */
async function isRemoved(store: Store, { partition, form, records }: Kept, by: { actor: string; at: string }) {
  const writes = records.map(({ key, record }) => ({ key, value: undefined, expectedVersion: record.version }));
  const audit = [{ ...by, action: 'retention', object: form, result: 'removed' }];
  return (await store.commit({ partition, writes, mail: [], audit })).kind === 'done';
}
