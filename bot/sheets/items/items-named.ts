// Which items of a sheet somebody speaks of, in their own words: by name, without accents, in any case and with a slip, or by number.
import { hash } from 'node:crypto';
import type { Answers } from '../../../dialogs/answers';
import { valueIn } from '../../../dialogs/answers';
import { itemTitle } from '../../../dialogs/differences';
import type { Form } from '../../../dialogs/form';
import { REMOVED } from '../../../dialogs/items';
import { itemPath, pathOf, readPath } from '../../../dialogs/path';
import { versionAt } from '../../../dialogs/sheet';
import { viewOf } from '../../../dialogs/view';
import { editDistance } from '../../../knowledge/hungarian/edit-distance';
import { fold } from '../../../knowledge/hungarian/fold';
import { readingsOf } from '../../municipalities/endings';
import { texts } from '../../texts';
import type { SheetAtHand } from '../sheet-at-hand';

export interface NamedItem {
  section: string;
  item: string;
  /** "people[k2]", and the version that it has now. */
  place: string;
  version: number;
  /** As it is counted where all stands together: 1 for the first that is there. */
  number: number;
  one: string;
  also: readonly string[];
  /** undefined: nobody has said yet what it is called. */
  name: string | undefined;
  /** Tells whether it is still the same one: whoever is only known from elsewhere may have another place the next time. */
  sum: string;
}

type Seen = Pick<SheetAtHand, 'form' | 'filling' | 'sheet' | 'circumstances'>;

export function itemsThere(hand: Seen): NamedItem[] {
  return viewOf(hand.form, hand.filling).sections.flatMap(({ name, items = [] }) =>
    items.flatMap(({ id, isNew }, at) => (isNew ? [] : [named(hand, name, id, at + 1)])),
  );
}

/** What was taken out and can come back, the latest first. */
export function itemsRemoved(hand: Seen): NamedItem[] {
  const removed = Object.entries(hand.sheet.fields).flatMap(([path, { value }]) => {
    const { section = '', item, name } = readPath(path) ?? {};
    const isItem = item !== undefined && name === undefined && hand.form.sections[section]?.repeats;
    return isItem && value.answer === REMOVED ? [{ at: value.at, item: named(hand, section, item, 0) }] : [];
  });
  return removed.sort((one, other) => other.at - one.at).map(({ item }) => item);
}

function named(
  { form, filling, sheet, circumstances }: Seen,
  section: string,
  item: string,
  number: number,
): NamedItem {
  const { one = section, also = [], calledBy = '' } = form.sections[section]?.repeats ?? {};
  const at = pathOf(section, calledBy, item);
  const value = valueIn(filling.answers[at]) ?? filling.known?.[at]?.value;
  const name = value === undefined ? undefined : itemTitle(form, { [at]: value }, section, item, circumstances);
  const place = itemPath(section, item);
  return {
    section,
    item,
    place,
    version: versionAt(sheet.fields, place),
    number,
    one,
    also,
    name,
    sum: hash('sha256', name ?? '').slice(0, 16),
  };
}

/** `here`: the one that is asked about, for "őt" and for nothing said at all. Several: it is not clear which. */
export function itemsMeant(said: string, items: readonly NamedItem[], here?: NamedItem): NamedItem[] {
  const words = fold(said)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !texts.besideName.test(word));
  const isHere = words.length === 0 || texts.thisItem.some((each) => fold(each) === words.join(' '));
  if (isHere) return here ? [here] : [];
  const number = numberOf(words[0] ?? '');
  if (number !== undefined) return numbered(number, words.slice(1).join(' '), items, here);
  const exact = items.filter((one) => isNamed(one, words, 'exactly'));
  return exact.length > 0 ? exact : items.filter((one) => isNamed(one, words, 'nearly'));
}

function numberOf(word: string): number | undefined {
  const [, digits] = /^(\d{1,3})(?:est|ost|os|es|ast|as|at|et|ot|t)?$/.exec(word) ?? [];
  if (digits !== undefined) return Number(digits);
  const at = texts.ordinals.findIndex((ordinal) => formsOf(word).includes(fold(ordinal)));
  return at === -1 ? undefined : at + 1;
}

function numbered(number: number, noun: string, items: readonly NamedItem[], here: NamedItem | undefined): NamedItem[] {
  const there = items.filter((one) => one.number === number && (noun === '' || isCalled(one, noun)));
  const beside = there.filter(({ section }) => section === here?.section);
  return there.length > 1 && beside.length > 0 ? beside : there;
}

/** "kapcsolattartót": one of these in any case. */
export function isCalled({ one, also }: Pick<NamedItem, 'one' | 'also'>, noun: string): boolean {
  const forms = formsOf(fold(noun));
  return [one, ...also].some((each) => forms.includes(fold(each)));
}

/** Longer words may have more slips in them. */
const slipsIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

function isNamed({ name }: NamedItem, words: readonly string[], how: 'exactly' | 'nearly'): boolean {
  if (name === undefined) return false;
  const parts = fold(name).split(/[^\p{L}\p{N}]+/u);
  const isPart = (form: string) =>
    parts.some((part) =>
      how === 'exactly' ? part === form : editDistance(part, form, slipsIn(part)) <= slipsIn(part),
    );
  return words.every((word) => formsOf(word).some(isPart));
}

const formsOf = (word: string): string[] => readingsOf(word).map(({ stem }) => stem);

/** How many answers stand about it. */
export function answersOf({ sections }: Form, answers: Answers, { section, item }: NamedItem): number {
  const names = Object.keys(sections[section]?.questions ?? {});
  return names.filter((name) => answers[pathOf(section, name, item)] !== undefined).length;
}
