// A person in the sheets of municipalities: the item that is about them, as it stands and in what was sent. The same name elsewhere, a deputy's
// say, is found by the name alone.
import type { Answer } from '../../dialogs/answers';
import { editionSchema } from '../../dialogs/editions';
import type { Form } from '../../dialogs/form';
import { formById } from '../../dialogs/forms/register';
import { itemPath, readPath } from '../../dialogs/path';
import { type SheetField, sheetFieldSchema } from '../../dialogs/sheet';
import { placeName } from '../access/grant';
import type { Amendment, Json, Store } from '../ports';
import {
  type Answers,
  addressesIn,
  type FilledIn,
  filledIn,
  isPersonal,
  kshOf,
  namesIn,
  readItem,
  sheetKey,
} from './filled-in';
import { isAmong, isTheirs, type Subject } from './subject';

export interface PartOfSheet {
  /** "17376 contact-sheet people[k1]", with the number of the edition when it was sent. */
  where: string;
  /** By place. */
  answers: Record<string, Answer>;
  /** What stood there before, by place. */
  earlier: Record<string, Answer[]>;
}

/** What stands in items that are about this person. Their address may be another by now: what it was tells, too. */
export async function inSheets(store: Pick<Store, 'partitions' | 'list'>, subject: Subject): Promise<PartOfSheet[]> {
  const parts: PartOfSheet[] = [];
  for await (const partition of store.partitions()) {
    const ksh = kshOf(partition);
    if (ksh === undefined) continue;
    let known = subject;
    for (const sheet of await filledIn(store, partition)) {
      const { form, edition, answers } = sheet;
      for (const [item, relation] of itemsOf(sheet, ksh, known)) {
        if (relation === 'was') continue;
        const where = [ksh, form.id, ...(edition === undefined ? [] : [edition]), item].join(' ');
        const given = Object.fromEntries(personalIn(form, answers, item));
        parts.push({ where, answers: given, earlier: Object.fromEntries(earlierIn(sheet, item)) });
        const { now, earlier } = addressesIn(sheet, item);
        known = {
          ...known,
          emails: [...known.emails, ...[...now, ...earlier].filter((each) => !isShared(subject, each))],
        };
      }
    }
  }
  return parts.filter(({ answers, earlier }) => Object.keys({ ...answers, ...earlier }).length > 0);
}

/** What a sheet says of them may be more than a list did: an address or a number they are found by elsewhere, too. */
export async function knownInSheets(store: Pick<Store, 'partitions' | 'list'>, subject: Subject): Promise<Subject> {
  const parts = await inSheets(store, subject);
  const said = parts.flatMap(({ answers }) => Object.values(answers)).filter((answer) => typeof answer === 'string');
  const address = /^\S+@\S+$/;
  const phone = /^\+?[\d ]{9,}$/;
  const among = (known: readonly string[], pattern: RegExp) => [
    ...new Set([...known, ...said.filter((each) => pattern.test(each) && !isShared(subject, each))]),
  ];
  const words = said.filter((each) => each.length >= FEWEST_LETTERS && !address.test(each) && !phone.test(each));
  return { ...subject, emails: among(subject.emails, address), phones: among(subject.phones, phone), words };
}

/** At this address or number somebody else is reached as well: it says nothing of whose an item is. */
const isShared = ({ shared = [] }: Subject, said: string): boolean => isAmong(shared, said);

/** A shorter word may be anybody's. */
const FEWEST_LETTERS = 6;

/** Items that were about them and are about somebody else by now, whose answers stay: "17376 contact-sheet people[k1]". */
export async function formerItems(store: Pick<Store, 'partitions' | 'list'>, subject: Subject): Promise<string[]> {
  const found: string[] = [];
  for await (const partition of store.partitions()) {
    const ksh = kshOf(partition);
    if (ksh === undefined) continue;
    for (const sheet of (await filledIn(store, partition)).filter(({ edition }) => edition === undefined)) {
      for (const [item, relation] of itemsOf(sheet, ksh, subject))
        if (relation === 'was') found.push(`${ksh} ${sheet.form.id} ${item}`);
    }
  }
  return found;
}

/** Where others of their name are called so, who are left as they are: "17376 contact-sheet people[k2].name", with the edition when it was sent. */
export async function namesOfOthers(
  store: Pick<Store, 'partitions' | 'list'>,
  subject: Subject,
): Promise<ReadonlySet<string>> {
  const places = new Set<string>();
  for (const ksh of subject.onlyIn ?? []) {
    for (const sheet of await filledIn(store, `municipality|${ksh}`)) {
      const theirs = itemsOf(sheet, ksh, subject);
      const { form, edition, answers } = sheet;
      for (const path of Object.keys(answers)) {
        const { section = '', name, item } = readPath(path) ?? {};
        const isName = item !== undefined && name === form.sections[section]?.repeats?.calledBy;
        if (isName && theirs.get(itemPath(section, item)) !== 'is') places.add(placeOf(ksh, form.id, edition, path));
      }
    }
  }
  return places;
}

/** "17376 contact-sheet people[k2].name", "17376 contact-sheet 1 people[k2].name" */
export const placeOf = (ksh: string, form: string, edition: string | undefined, path: string): string =>
  [ksh, form, ...(edition === undefined ? [] : [edition]), path].join(' ');

/**
 * All that is personal of these items goes, with its history: it is asked again, unless the item is taken out. Of what was theirs once the
 * history goes.
 */
export async function withoutItems(store: Pick<Store, 'partitions' | 'list'>, subject: Subject): Promise<Amendment> {
  const theirs = new Set((await inSheets(store, subject)).map(({ where }) => where));
  const former = new Set(await formerItems(store, subject));
  return (value, { partition, kind, name }) => {
    const ksh = kshOf(partition);
    const [, id = '', what, rest = ''] = (kind === 'record' && ksh !== undefined && sheetKey.exec(name)) || [];
    const form = formById(id);
    if (!form || ksh === undefined) return value;
    if (what === 'edition') return editionWithout(value, form, (item) => theirs.has(`${ksh} ${id} ${rest} ${item}`));
    const { section = '', item } = readPath(rest) ?? {};
    if (item === undefined || !isPersonal(form, rest)) return value;
    const where = `${ksh} ${id} ${itemPath(section, item)}`;
    if (theirs.has(where)) return blank(value);
    return former.has(where) ? withoutHistory(value) : value;
  };
}

function blank(value: Json): Json {
  const field: SheetField = sheetFieldSchema.parse(value);
  return field.answer === null && field.history.length === 0 ? value : { ...field, answer: null, history: [] };
}

function withoutHistory(value: Json): Json {
  const field: SheetField = sheetFieldSchema.parse(value);
  return field.history.length === 0 ? value : { ...field, history: [] };
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

type Relation = 'is' | 'was';

/** By item: about this person now, or before it was given to somebody else. */
function itemsOf(sheet: FilledIn, ksh: string, subject: Subject): Map<string, Relation> {
  const items = new Set(Object.keys(sheet.answers).flatMap((path) => readItem(path) ?? []));
  const related = [...items].flatMap((each) => {
    const relation = relationOf(sheet, each, { place: placeName({ kind: 'municipality', ksh }), subject });
    return relation ? [[each, relation] as const] : [];
  });
  return new Map(related);
}

function relationOf(
  sheet: FilledIn,
  each: string,
  { place, subject }: { place: string; subject: Subject },
): Relation | undefined {
  const isOf = (name: string, emails: readonly string[]) =>
    emails.length === 0
      ? isTheirs({ name, duty: '' }, place, subject)
      : emails.some((email) => isTheirs({ name, duty: '', email }, place, subject));
  const { name, before } = namesIn(sheet, each);
  const { now, earlier } = addressesIn(sheet, each);
  if (name !== undefined && isOf(name, now)) return 'is';
  const isEarlier = earlier.length > 0 && isOf('', earlier);
  if (isEarlier) return name !== undefined && isAmong(subject.names, name) ? 'is' : 'was';
  return before.some((each) => isTheirs({ name: each, duty: '' }, place, subject)) ? 'was' : undefined;
}

const personalIn = (form: Form, answers: Answers, item: string) =>
  Object.entries(answers).filter(
    ([path, answer]) => readItem(path) === item && isPersonal(form, path) && answer !== null,
  );

const earlierIn = ({ form, before }: FilledIn, item: string) =>
  Object.entries(before).flatMap(([path, said]) =>
    readItem(path) === item && isPersonal(form, path) && said.length > 0
      ? [[path, [...said]] as [string, Answer[]]]
      : [],
  );
