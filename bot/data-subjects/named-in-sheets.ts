// Wherever a sheet names somebody: in an answer, in what stood there before, in an edition that was sent, in a remark; a deputy as well as
// whoever an item is about.
import { editionSchema } from '../../dialogs/editions';
import { formById } from '../../dialogs/forms/register';
import { sheetFieldSchema, sheetHeadSchema } from '../../dialogs/sheet';
import { type CrossOut, crossingOut } from '../personal-data/without-person';
import type { Json, Store } from '../ports';
import { kshOf, readItem } from './filled-in';
import { inSheets, namesOfOthers, placeOf } from './in-sheets';
import type { Subject } from './subject';

export type KindOfNaming = 'answer' | 'earlier' | 'sent' | 'remark';

export interface NamedInSheet {
  ksh: string;
  /** "contact-sheet" */
  form: string;
  /** Its number, when it was sent. */
  edition?: string;
  /** Of the answer; none for a sentence that was sent with the sheet. */
  path?: string;
  kind: KindOfNaming;
  value: Json;
}

const key = /^sheet\/([^/]+)\/(head|field|edition)(?:\/(.+))?$/;
const AT_ONCE = 500;

/** `cross` tells by changing it whether a value names them; `onlyIn`: KSH codes. */
export async function namedInSheets(
  { partitions, list }: Pick<Store, 'partitions' | 'list'>,
  cross: CrossOut,
  onlyIn?: readonly string[],
): Promise<NamedInSheet[]> {
  const found: NamedInSheet[] = [];
  for await (const partition of partitions()) {
    const ksh = kshOf(partition);
    if (ksh === undefined || (onlyIn && !onlyIn.includes(ksh))) continue;
    for (let after = ''; ; ) {
      const page = await list(partition, 'sheet/', after, AT_ONCE);
      for (const { key: name, record } of page) {
        const named = saidIn(name, record.value).filter(({ value }) => cross(value) !== value);
        found.push(...named.map((each) => ({ ksh, ...each })));
      }
      after = page.at(-1)?.key ?? '';
      if (page.length < AT_ONCE) break;
    }
  }
  return found;
}

/** Whatever people have written, each with its place. */
function saidIn(name: string, value: Json): Omit<NamedInSheet, 'ksh'>[] {
  const [, form = '', what, path = ''] = key.exec(name) ?? [];
  if (!formById(form)) return [];
  if (what === 'head') {
    const { remarks } = sheetHeadSchema.parse(value);
    return Object.entries(remarks).map(([at, { text }]) => ({ form, path: at, kind: 'remark', value: text }));
  }
  if (what === 'field') {
    const { answer, history } = sheetFieldSchema.parse(value);
    const earlier = history.map((each) => ({ form, path, kind: 'earlier' as const, value: each.answer }));
    return [{ form, path, kind: 'answer', value: answer }, ...earlier];
  }
  const { answers, kept } = editionSchema.parse(value);
  const of = { form, edition: path, kind: 'sent' as const };
  return [
    ...Object.entries(answers).map(([at, answer]) => ({ ...of, path: at, value: answer })),
    ...kept.map((sentence) => ({ ...of, value: sentence })),
  ];
}

/** Beside the items that are about them: as a deputy, in a remark, in what was said before. */
export async function namedBeside(
  store: Pick<Store, 'partitions' | 'list'>,
  subject: Subject,
): Promise<NamedInSheet[]> {
  const { names, emails, phones, onlyIn } = subject;
  const named = await namedInSheets(store, crossingOut({ names, emails, phones, ids: [] }, ''), onlyIn);
  const parts = await inSheets(store, subject);
  const items = new Set(parts.map(({ where }) => where));
  const others = await namesOfOthers(store, subject);
  return named.filter(({ ksh, form, edition, path = '', kind }) => {
    const item = readItem(path);
    const isTheirs = kind !== 'remark' && item !== undefined && items.has(placeOf(ksh, form, edition, item));
    return !isTheirs && !others.has(placeOf(ksh, form, edition, path));
  });
}

export function countsOf(named: readonly NamedInSheet[]): Record<KindOfNaming, number> {
  const count = (of: KindOfNaming) => named.filter(({ kind }) => kind === of).length;
  return { answer: count('answer'), earlier: count('earlier'), sent: count('sent'), remark: count('remark') };
}
