// A person in the sheets of municipalities: the item that is about them, as it stands and in what was sent. The same name elsewhere, a deputy's
// say, is found by the name alone.
import type { Answer } from '../../dialogs/answers';
import { valueIn } from '../../dialogs/answers';
import { editionSchema } from '../../dialogs/editions';
import type { Form, Question } from '../../dialogs/form';
import { formById } from '../../dialogs/forms/register';
import { itemPath, pathOf, readPath } from '../../dialogs/path';
import { type SheetField, sheetFieldSchema } from '../../dialogs/sheet';
import { placeName } from '../access/grant';
import type { Amendment, Json, Store } from '../ports';
import { isTheirs, type Subject } from './subject';

export interface PartOfSheet {
  /** "17376 contact-sheet people[k1]", with the number of the edition when it was sent. */
  where: string;
  /** By place. */
  answers: Record<string, Answer>;
}

type Answers = Readonly<Record<string, Answer>>;

const key = /^sheet\/([^/]+)\/(field|edition)\/(.+)$/;
const partitions = /^municipality\|(\d{5})$/;

/** What stands in items that are about this person. Their address may be another by now: what it was tells, too. */
export async function inSheets(store: Pick<Store, 'partitions' | 'list'>, subject: Subject): Promise<PartOfSheet[]> {
  const parts: PartOfSheet[] = [];
  for await (const partition of store.partitions()) {
    const ksh = partitions.exec(partition)?.[1];
    if (ksh === undefined) continue;
    let known = subject;
    for (const sheet of await filledIn(store, partition)) {
      const { form, edition, answers } = sheet;
      for (const item of itemsOf(sheet, ksh, known)) {
        const where = [ksh, form.id, ...(edition === undefined ? [] : [edition]), item].join(' ');
        parts.push({ where, answers: Object.fromEntries(personalIn(form, answers, item)) });
        known = { ...known, emails: [...known.emails, ...addressesIn(sheet, item)] };
      }
    }
  }
  return parts.filter(({ answers }) => Object.keys(answers).length > 0);
}

/** What a sheet says of them may be more than a list did: an address or a number they are found by elsewhere, too. */
export async function knownInSheets(store: Pick<Store, 'partitions' | 'list'>, subject: Subject): Promise<Subject> {
  const parts = await inSheets(store, subject);
  const said = parts.flatMap(({ answers }) => Object.values(answers)).filter((answer) => typeof answer === 'string');
  const address = /^\S+@\S+$/;
  const phone = /^\+?[\d ]{9,}$/;
  const among = (known: readonly string[], pattern: RegExp) => [
    ...new Set([...known, ...said.filter((each) => pattern.test(each))]),
  ];
  const words = said.filter((each) => each.length >= FEWEST_LETTERS && !address.test(each) && !phone.test(each));
  return { ...subject, emails: among(subject.emails, address), phones: among(subject.phones, phone), words };
}

/** A shorter word may be anybody's. */
const FEWEST_LETTERS = 6;

/** All that is personal of these items goes, with its history: it is asked again, unless the item is taken out. */
export async function withoutItems(store: Pick<Store, 'partitions' | 'list'>, subject: Subject): Promise<Amendment> {
  const theirs = new Set((await inSheets(store, subject)).map(({ where }) => where));
  return (value, { partition, kind, name }) => {
    const ksh = partitions.exec(partition)?.[1];
    const [, id = '', what, rest = ''] = (kind === 'record' && ksh !== undefined && key.exec(name)) || [];
    const form = formById(id);
    if (!form || ksh === undefined) return value;
    if (what === 'edition') return editionWithout(value, form, (item) => theirs.has(`${ksh} ${id} ${rest} ${item}`));
    const { section = '', item } = readPath(rest) ?? {};
    const isTheirField = item !== undefined && theirs.has(`${ksh} ${id} ${itemPath(section, item)}`);
    return isTheirField && isPersonal(form, rest) ? blank(value) : value;
  };
}

function blank(value: Json): Json {
  const field: SheetField = sheetFieldSchema.parse(value);
  return field.answer === null && field.history.length === 0 ? value : { ...field, answer: null, history: [] };
}

function editionWithout(value: Json, form: Form, isTheirItem: (item: string) => boolean): Json {
  const edition = editionSchema.parse(value);
  const kept = Object.entries(edition.answers).filter(([path]) => {
    const { section = '', item } = readPath(path) ?? {};
    return item === undefined || !isTheirItem(itemPath(section, item)) || !isPersonal(form, path);
  });
  const isSame = kept.length === Object.keys(edition.answers).length;
  return isSame ? value : ({ ...edition, answers: Object.fromEntries(kept) } as Json);
}

interface FilledIn {
  form: Form;
  edition?: string;
  answers: Answers;
  /** What stood there before. */
  before: Readonly<Record<string, readonly Answer[]>>;
}

const AT_ONCE = 500;

async function filledIn({ list }: Pick<Store, 'list'>, partition: string): Promise<FilledIn[]> {
  const now = new Map<string, { answers: Record<string, Answer>; before: Record<string, Answer[]> }>();
  const sent: FilledIn[] = [];
  for (let after = ''; ; ) {
    const page = await list(partition, 'sheet/', after, AT_ONCE);
    for (const { key: name, record } of page) {
      const [, id = '', what, rest = ''] = key.exec(name) ?? [];
      const form = formById(id);
      if (form && what === 'edition') {
        sent.push({ form, edition: rest, answers: editionSchema.parse(record.value).answers, before: {} });
      } else if (form) {
        const { answer, history } = sheetFieldSchema.parse(record.value);
        const sheet = now.get(id) ?? { answers: {}, before: {} };
        sheet.answers[rest] = answer;
        sheet.before[rest] = history.map((each) => each.answer);
        now.set(id, sheet);
      }
    }
    after = page.at(-1)?.key ?? '';
    if (page.length < AT_ONCE) break;
  }
  const standing = [...now].flatMap(([id, sheet]) => {
    const form = formById(id);
    return form ? [{ form, ...sheet }] : [];
  });
  return [...standing, ...sent];
}

function itemsOf(sheet: FilledIn, ksh: string, subject: Subject): string[] {
  const { form, answers } = sheet;
  const place = placeName({ kind: 'municipality', ksh });
  const items = new Set(Object.keys(answers).flatMap((path) => readItem(path) ?? []));
  return [...items].filter((each) => {
    const { section = '', item } = readPath(each) ?? {};
    const name = valueIn(answers[pathOf(section, form.sections[section]?.repeats?.calledBy ?? '', item)]);
    if (typeof name !== 'string') return false;
    const emails = addressesIn(sheet, each);
    if (emails.length === 0) return isTheirs({ name, duty: '' }, place, subject);
    return emails.some((email) => isTheirs({ name, duty: '', email }, place, subject));
  });
}

/** That stand, or stood, in an item. */
function addressesIn({ form, answers, before }: FilledIn, each: string): string[] {
  const { section = '', item } = readPath(each) ?? {};
  const { questions = {} } = form.sections[section] ?? {};
  const paths = Object.keys(questions).flatMap((name) =>
    isForMail(questions[name]) ? [pathOf(section, name, item)] : [],
  );
  return paths.flatMap((path) => [answers[path], ...(before[path] ?? [])]).filter((said) => typeof said === 'string');
}

function isForMail(question: Question | undefined): boolean {
  const control = question?.kind.control;
  return control?.type === 'text' && control.style === 'email';
}

function readItem(path: string): string | undefined {
  const { section = '', item } = readPath(path) ?? {};
  return item === undefined ? undefined : itemPath(section, item);
}

function isPersonal(form: Form, path: string): boolean {
  const { section = '', name = '' } = readPath(path) ?? {};
  return form.sections[section]?.questions[name]?.kind.class === 'personal';
}

const personalIn = (form: Form, answers: Answers, item: string) =>
  Object.entries(answers).filter(
    ([path, answer]) => readItem(path) === item && isPersonal(form, path) && answer !== null,
  );
