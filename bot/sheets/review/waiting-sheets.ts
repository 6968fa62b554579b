// Which sheets wait for a review, where a reviewer looks first: a line for the county and one for the programme, oldest first. The sheet
// itself says whether it still waits; these lines follow it by an errand, so that nobody looks through thousands of municipalities.
import { z } from 'zod';
import { placeName, type Reach } from '../../access/grant';
import { permission } from '../../access/roles';
import type { Standing } from '../../access/standing';
import type { Register } from '../../municipalities/register';
import { internal } from '../../personal-data/field-class';
import type { Clock, DeliveryResult, Errand, Json, NewErrand, Store } from '../../ports';
import { type RecordKind, recalled, writing } from '../../records';
import { untilFresh } from '../../until-fresh';

export const reviewsPartition = 'reviews';

const lineSchema = internal(
  z.object({
    ksh: z.string(),
    form: z.string(),
    edition: z.number().int(),
    receipt: z.string(),
    /** When it was sent, ms since 1970. */
    at: z.number(),
  }),
);
export type WaitingSheet = z.infer<typeof lineSchema>;

export function waitingRecord(reach: Reach, line: WaitingSheet): RecordKind<WaitingSheet> {
  return { key: prefixOf(reach) + cursorOf(line), schema: lineSchema, fresh: line };
}

const prefixOf = (reach: Reach): string => `waiting/${placeName(reach)}/`;

/** In the order of sending; the same wherever the line stands. */
export const cursorOf = ({ at, ksh, form }: Pick<WaitingSheet, 'at' | 'ksh' | 'form'>): string =>
  `${String(at).padStart(15, '0')}/${ksh}/${form}`;

const errandSchema = z.object({ line: lineSchema, waits: z.boolean() });

/** `waits`: it was sent; otherwise it was decided about, or taken back. */
export function listing(line: WaitingSheet, waits: boolean): NewErrand {
  const { ksh, form, edition } = line;
  const id = `${waits ? 'listed' : 'unlisted'}-${ksh}-${form}-${edition}`;
  return { id, errand: 'list-sheet', what: errandSchema.parse({ line, waits }) as Json };
}

interface ListingHouse {
  store: Store;
  clock: Clock;
  register: Register;
}

/** Errands of one municipality come in order, and each is done once. */
export async function listSheet({ id, what }: Errand, house: ListingHouse): Promise<DeliveryResult> {
  const { data } = errandSchema.safeParse(what);
  const county = data && house.register.byKsh(data.line.ksh)?.county;
  if (!data || county === undefined) return { kind: 'never', reason: 'the line cannot be read' };
  try {
    await untilFresh(`errand ${id}`, () => put(id, data, [{ kind: 'region', county }, { kind: 'all' }], house));
    return { kind: 'delivered' };
  } catch (cause) {
    return { kind: 'later', reason: String(cause) };
  }
}

async function put(
  id: string,
  { line, waits }: z.infer<typeof errandSchema>,
  reaches: Reach[],
  { store, clock }: ListingHouse,
): Promise<string | undefined> {
  const kinds = reaches.map((reach) => waitingRecord(reach, line));
  const stored = await store.read(
    reviewsPartition,
    kinds.map(({ key }) => key),
  );
  const writes = kinds.flatMap((kind) => {
    const { version } = recalled(kind, stored);
    if (waits) return [writing(kind, line, version)];
    return version === 0 ? [] : [{ key: kind.key, value: undefined, expectedVersion: version }];
  });
  const at = new Date(clock.now()).toISOString();
  const object = `${line.form}: ${line.receipt}`;
  const result = await store.commit({
    partition: reviewsPartition,
    mark: { id, answer: null },
    writes,
    mail: [],
    audit: [
      { at, actor: 'bot', action: 'list-sheet', municipality: line.ksh, object, result: waits ? 'waits' : 'over' },
    ],
  });
  return result.kind === 'stale' ? undefined : result.kind;
}

/** Of all that this person may review, oldest first, at most `limit`; `after`: the cursor of the last one seen. */
export async function waitingFor(
  { grants }: Pick<Standing, 'grants'>,
  { store, after, limit }: { store: Pick<Store, 'list'>; after: string; limit: number },
): Promise<WaitingSheet[]> {
  const reaches = grants.filter(({ role }) => permission(role, 'review-sheet') !== 'no').map(({ reach }) => reach);
  const prefixes = reaches.some(({ kind }) => kind === 'all') ? [prefixOf({ kind: 'all' })] : reaches.map(prefixOf);
  const pages = await Promise.all(
    [...new Set(prefixes)].map((prefix) => store.list(reviewsPartition, prefix, prefix + after, limit)),
  );
  return pages
    .flat()
    .map(({ record }) => lineSchema.parse(record.value))
    .sort((one, other) => (cursorOf(one) < cursorOf(other) ? -1 : 1))
    .slice(0, limit);
}
