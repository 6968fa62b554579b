// Somebody who stands in sheets and perhaps nowhere else, found by a name, an address or a number. Whoever could be two people is nobody: then
// the places are given back, for a question.
import { readPath } from '../../dialogs/path';
import { crossingOut } from '../personal-data/without-person';
import type { Store } from '../ports';
import { digitsOf, type Item, isEmail, itemsInSheets, nameOf, type StandsAt } from './items-in-sheets';
import { namedInSheets } from './named-in-sheets';
import type { InSheetsOnly } from './subject';

type Traits = Pick<InSheetsOnly, 'names' | 'emails' | 'phones'>;
type Found = InSheetsOnly | { unclear: StandsAt[] } | undefined;

/** `ksh`: only those of this municipality are meant. undefined: no sheet says so. */
export async function personInSheets(
  store: Pick<Store, 'partitions' | 'list'>,
  typed: string,
  ksh: string | undefined,
): Promise<Found> {
  const asked = traitsTyped(typed);
  if (!asked) return undefined;
  const items = await itemsInSheets(store);
  const theirs = items.filter(
    (item) => (ksh ?? item.ksh) === item.ksh && item.names.length > 0 && isAsked(item, asked),
  );
  const said = await namedInSheets(
    store,
    crossingOut({ ...asked, ids: [] }, ''),
    ksh === undefined ? undefined : [ksh],
  );
  const stands = [
    ...theirs,
    ...said.map(({ ksh: at, form, path = '' }) => ({ ksh: at, form, section: readPath(path)?.section ?? '' })),
  ];
  if (stands.length === 0) return undefined;
  if (!isOnePerson(theirs, stands, asked)) return { unclear: placesOf(stands) };
  const spelt = said.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const one = oneOf({ theirs, stands, items, spelt }, asked);
  return one.names.length + one.emails.length + one.phones.length > 0 ? one : undefined;
}

/** A first name alone is no name: too many have it. */
function traitsTyped(typed: string): Traits | undefined {
  const text = typed.trim();
  const none = { names: [], emails: [], phones: [] };
  if (/^\S+@\S+$/.test(text)) return { ...none, emails: [text] };
  if (/^[+\d][\d /()-]{6,}$/.test(text)) return { ...none, phones: [text] };
  return /\p{L}{2,}\s+\p{L}{2,}/u.test(text) ? { ...none, names: [text] } : undefined;
}

function isAsked(item: Item, asked: Traits): boolean {
  return (
    asked.names.some((name) => item.names.some((each) => nameOf(each) === nameOf(name))) ||
    asked.emails.some((email) => item.emails.some((each) => isEmail(each, email))) ||
    asked.phones.some((phone) => item.phones.some((each) => digitsOf(each) === digitsOf(phone)))
  );
}

/** By a name: one municipality, or one address wherever it stands. By an address or a number: one name wherever it stands. */
function isOnePerson(theirs: readonly Item[], stands: readonly StandsAt[], asked: Traits): boolean {
  if (asked.names.length === 0) return new Set(theirs.flatMap(({ names }) => names.map(nameOf))).size <= 1;
  const groups = theirs.filter(({ emails }) => emails.length > 0);
  const [first] = groups;
  const isOneAddress = groups.every(({ emails }) =>
    emails.some((one) => first?.emails.some((each) => isEmail(each, one))),
  );
  const without = stands.filter(({ ksh }) => !groups.some((each) => each.ksh === ksh));
  const places = new Set(stands.map(({ ksh }) => ksh));
  return isOneAddress && (places.size === 1 || without.length === 0);
}

interface Known {
  theirs: readonly Item[];
  stands: readonly StandsAt[];
  items: readonly Item[];
  /** Answers in which they are named. */
  spelt: readonly string[];
}

function oneOf({ theirs, stands, items, spelt }: Known, asked: Traits): InSheetsOnly {
  const isNamed = (name: string) => isTheirName(name, asked);
  const written = asked.names.length > 0 ? spelt.filter(isNamed) : [];
  const names = [...new Set([...theirs.flatMap((item) => item.names).filter(isNamed), ...written, ...asked.names])];
  const own = ownOf(theirs, asked);
  const shared = sharedWith(items, names);
  const isOwn = (said: string) => !shared.some((each) => isEmail(each, said));
  const emails = own.emails.filter(isOwn);
  const elsewhere = items.filter((item) => item.emails.some((email) => emails.some((each) => isEmail(each, email))));
  return {
    names,
    emails,
    phones: own.phones.filter(isOwn),
    shared: [...own.emails, ...own.phones].filter((said) => !isOwn(said)),
    onlyIn: [...new Set([...stands, ...elsewhere].map(({ ksh }) => ksh))],
  };
}

const ownOf = (theirs: readonly Item[], asked: Traits): Omit<Traits, 'names'> => ({
  emails: [...new Set([...theirs.flatMap(({ emails }) => emails), ...asked.emails])],
  phones: [...new Set([...theirs.flatMap(({ phones }) => phones), ...asked.phones])],
});

/** Of the office or of somebody else; an address with their own name in it is theirs wherever it stands. */
function sharedWith(items: readonly Item[], names: readonly string[]): string[] {
  const words = names.flatMap((name) => nameOf(name).split(' ')).filter((word) => word.length > 3);
  return items
    .filter((item) => !item.names.some((name) => names.some((each) => nameOf(each) === nameOf(name))))
    .flatMap(({ emails, phones }) => [
      ...emails.filter((email) => !words.some((word) => email.toLowerCase().includes(word))),
      ...phones,
    ]);
}

const isTheirName = (name: string, { names }: Traits): boolean =>
  names.length === 0 || names.some((each) => nameOf(each) === nameOf(name));

/** Each once, in the order of the municipalities; of a whole sheet only where no section of it is known. */
function placesOf(stands: readonly StandsAt[]): StandsAt[] {
  const idOf = ({ ksh, form, section }: StandsAt) => [ksh, form, section].join(' ');
  const once = new Map(stands.map((each) => [idOf(each), { ksh: each.ksh, form: each.form, section: each.section }]));
  const all = [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
  const isKnown = ({ ksh, form }: StandsAt) =>
    all.some((each) => each.ksh === ksh && each.form === form && each.section !== '');
  return all.filter((each) => each.section !== '' || !isKnown(each));
}
