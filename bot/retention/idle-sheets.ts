// Sheets that are not sent and that nobody has touched for long: whoever leads the municipality is told once in a while, and nothing else
// happens to them. That they were told is committed with the letters, so that neither a restart nor another process tells them again.
import { z } from 'zod';
import { formById } from '../../dialogs/forms/register';
import type { ApprovingHouse } from '../access/approvers';
import { leadersOf } from '../access/leaders';
import { telling } from '../access/telling';
import { internal } from '../personal-data/field-class';
import type { Store } from '../ports';
import { type RecordKind, recalled, writing } from '../records';
import { texts } from '../texts';
import type { KeptDays } from './due';
import { type Kept, keptSheets } from './sheets';

const DAY_MS = 24 * 60 * 60 * 1000;
const TOLD_AGAIN_MS = 90 * DAY_MS;

export interface IdleHouse extends ApprovingHouse {
  store: Store;
  keptDays: Pick<KeptDays, 'idleSheets'>;
}

/** Beside the sheet, because telling is no move of it. `at`: ms since 1970. */
const toldRecord = (form: string): RecordKind<{ at: number }> => ({
  key: `idle-sheet/${form}`,
  schema: internal(z.object({ at: z.number() })),
  fresh: { at: 0 },
});

/** How many sheets somebody was told of now. */
export async function tellOfIdleSheets(house: IdleHouse): Promise<number> {
  const { store, clock, keptDays } = house;
  let count = 0;
  for await (const sheet of keptSheets(store)) {
    const isIdle = !sheet.isClosed && clock.now() - sheet.touchedAt > keptDays.idleSheets * DAY_MS;
    if (isIdle && (await isTold(sheet, house))) count += 1;
  }
  return count;
}

/** False: it was told not long ago, there is nobody to tell, or somebody was quicker. */
async function isTold({ partition, form: id, touchedAt, records }: Kept, house: IdleHouse): Promise<boolean> {
  const { store, clock, register } = house;
  const ksh = partition.slice('municipality|'.length);
  const [form, municipality] = [formById(id), register.byKsh(ksh)];
  const kind = toldRecord(id);
  const { value, version } = recalled(kind, await store.read(partition, [kind.key]));
  const now = clock.now();
  if (!form || !municipality || now - value.at <= TOLD_AGAIN_MS) return false;
  const leaders = await leadersOf(ksh, house);
  if (leaders.length === 0) return false;
  const reply = texts.sheetIdle(municipality, form, touchedAt);
  const onlyIf = { action: 'edit-sheet', ksh } as const;
  const mail = leaders.map((person, at) => telling(`idle-${ksh}-${id}-${now}-${at}`, { person, reply, onlyIf }));
  const head = records.filter(({ key }) => key === `sheet/${id}/head`);
  const result = await store.commit({
    partition,
    writes: [writing(kind, { at: now }, version)],
    // Not of a sheet that is sent, or taken away, meanwhile.
    expects: head.map(({ key, record }) => ({ key, version: record.version })),
    mail,
    audit: [
      {
        at: new Date(now).toISOString(),
        actor: 'bot',
        action: 'tell-idle-sheet',
        municipality: ksh,
        object: id,
        result: 'done',
      },
    ],
  });
  return result.kind === 'done';
}
