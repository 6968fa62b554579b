// The sheets of many municipalities, read one after the other for whoever may have them for the programme: their heads, and what was sent.
import type { Edition } from '../../../dialogs/editions';
import type { Form } from '../../../dialogs/form';
import { formById, forms } from '../../../dialogs/forms/register';
import type { SheetHead } from '../../../dialogs/sheet';
import type { ProgrammeScope } from '../../access/authorize';
import type { Municipality } from '../../municipalities/register';
import type { Store } from '../../ports';
import { recalled } from '../../records';
import { partitionForExport } from '../sheet-partition';
import { editionRecord, headRecord } from '../sheet-records';

const isExported = ({ keptIn, fills }: Form): boolean => keptIn === 'sheet' && fills === undefined;

export const exportedForms: readonly Form[] = forms.filter(isExported);

export function exportedForm(id: string): Form | undefined {
  const form = formById(id);
  return form && isExported(form) ? form : undefined;
}

export interface SheetOf {
  municipality: Municipality;
  head: SheetHead;
}

interface Reading {
  store: Pick<Store, 'read'>;
  scope: ProgrammeScope;
  form: Form;
}

/** So many partitions are asked at once. */
const AT_ONCE = 32;

/** In pages, in the order given; `done`: municipalities looked at so far. Those without a sheet are left out. */
export async function* headsOf(
  reading: Reading,
  municipalities: readonly Municipality[],
): AsyncGenerator<{ done: number; sheets: SheetOf[] }> {
  for (let from = 0; from < municipalities.length; from += AT_ONCE) {
    const some = municipalities.slice(from, from + AT_ONCE);
    const heads = await Promise.all(some.map(({ ksh }) => headOf(reading, ksh)));
    const sheets = some.flatMap((municipality, at) => {
      const head = heads[at];
      return head ? [{ municipality, head }] : [];
    });
    yield { done: from + some.length, sheets };
  }
}

async function headOf({ store, scope, form }: Reading, ksh: string): Promise<SheetHead | undefined> {
  const kind = headRecord(form);
  const { value, version } = recalled(kind, await store.read(partitionForExport(scope, ksh), [kind.key]));
  return version === 0 ? undefined : value;
}

export type SentSheet = SheetOf & { edition: Edition };

/** What each of them has sent last, as its head said when it was read; in pages. */
export async function* sentOf(
  reading: Reading,
  sheets: readonly SheetOf[],
): AsyncGenerator<{ done: number; sent: SentSheet[] }> {
  for (let from = 0; from < sheets.length; from += AT_ONCE) {
    const some = sheets.slice(from, from + AT_ONCE);
    const editions = await Promise.all(some.map((sheet) => editionOf(reading, sheet)));
    const sent = some.flatMap((sheet, at) => {
      const edition = editions[at];
      return edition ? [{ ...sheet, edition }] : [];
    });
    yield { done: from + some.length, sent };
  }
}

async function editionOf({ store, scope, form }: Reading, { municipality, head }: SheetOf) {
  const kind = editionRecord(form, head.edition);
  const stored = await store.read(partitionForExport(scope, municipality.ksh), [kind.key]);
  return recalled(kind, stored).value;
}
