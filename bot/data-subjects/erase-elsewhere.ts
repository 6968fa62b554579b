// Erases a person outside the register: their conversations wholly, their opinions, and their name in what others were told.

import { peoplePartition } from '../access/person';
import { withoutWords } from '../changed-first';
import { readLessons, withoutOpinion } from '../learning/lesson-book';
import { crossingOut } from '../personal-data/without-person';
import type { Amendment, Json, Store } from '../ports';
import { conversationsOf } from './conversations-of';
import { kshOf, sheetKey } from './filled-in';
import { formerItems, inSheets, namesOfOthers, placeOf, withoutItems } from './in-sheets';
import type { Subject } from './subject';

export interface Elsewhere {
  store: Store;
  subject: Subject;
  /** ISO time. */
  at: string;
  beside: (conversation: string) => string[];
}

/** What can be erased by itself; each gives how much of its kind there was. */
export const kindsElsewhere = {
  async conversations({ store, subject, beside }: Elsewhere, isDry: boolean): Promise<number> {
    const found = await conversationsOf(store, subject, beside);
    if (!isDry) for (const partition of found) await store.forget(partition);
    return found.length;
  },
  async opinions({ store, subject: { key }, at }: Elsewhere, isDry: boolean): Promise<number> {
    if (!key) return 0;
    const theirs = (await readLessons(store)).filter(({ opinions }) => Object.hasOwn(opinions, key));
    if (!isDry) for (const lesson of theirs) await withoutOpinion(store, lesson, key, at);
    return theirs.length;
  },
  /** Before the mentions: it is found by the name. */
  async sheets({ store, subject }: Elsewhere, isDry: boolean): Promise<number> {
    const found = await inSheets(store, subject);
    if (isDry) return found.length;
    const former = await formerItems(store, subject);
    if (found.length + former.length > 0) await store.amend(await withoutItems(store, subject));
    return found.length;
  },
  async mentions({ store, subject }: Elsewhere, isDry: boolean): Promise<number> {
    const amend = amendmentFor(subject, await namesOfOthers(store, subject));
    if (!isDry) return store.amend(amend);
    let count = 0;
    await store.amend((value, place) => {
      if (amend(value, place) !== value) count += 1;
      return value;
    });
    return count;
  },
};

/** What stands in structures of its own is erased there, where two people of one name are told apart. */
const apart = ['person/', 'place/', 'import-rows/'];

function amendmentFor(subject: Subject, others: ReadonlySet<string>): Amendment {
  const { key, principal, names, emails, phones, words = [], onlyIn } = subject;
  const ids = [principal?.aadObjectId].filter((id) => id !== undefined);
  const cross = crossingOut({ names, emails, phones, ids }, '[…]');
  const crossReached = crossingOut({ names: [], emails, phones, ids }, '[…]');
  const crossWords = crossingOut({ names: [], emails: words, phones: [], ids: [] }, '[…]');
  return (value, { partition, kind, name }) => {
    const isApart = partition === peoplePartition && kind === 'record' && apart.some((each) => name.startsWith(each));
    if (isApart) return value;
    const ksh = kshOf(partition);
    if (ksh !== undefined && onlyIn && !onlyIn.includes(ksh)) return crossReached(value);
    const crossed = ofPerson(value, kind, key) ?? cross(value);
    if (crossed === value) return value;
    if (kind === 'record')
      return ksh === undefined ? crossed : withNamesOfOthers({ ksh, name, others }, value, crossed);
    return crossWords(crossed);
  };
}

/** Somebody else of the same name, told apart by their address, is still called so. */
function withNamesOfOthers(
  { ksh, name, others }: { ksh: string; name: string; others: ReadonlySet<string> },
  value: Json,
  crossed: Json,
): Json {
  const [, form = '', what, rest = ''] = sheetKey.exec(name) ?? [];
  let kept = crossed;
  if (what === 'field' && others.has(placeOf(ksh, form, undefined, rest))) {
    kept = { ...(crossed as object), answer: (value as { answer: Json }).answer };
  } else if (what === 'edition') {
    const before = Object.entries((value as { answers: Record<string, Json> }).answers);
    const theirs = before.filter(([path]) => others.has(placeOf(ksh, form, rest, path)));
    const { answers, ...edition } = crossed as { answers: Record<string, Json> };
    kept = { ...edition, answers: { ...answers, ...Object.fromEntries(theirs) } };
  }
  return JSON.stringify(kept) === JSON.stringify(value) ? value : kept;
}

/** What they were to be told, and what their turns were answered with; undefined: it is not theirs alone. */
function ofPerson(value: Json, kind: string, key: string | undefined): Json | undefined {
  if (!key || kind === 'record') return undefined;
  if (kind === 'mark') {
    const blank = withoutWords(value, key);
    return blank === value ? undefined : blank;
  }
  const { what } = value as { what?: { person?: Json; reply?: Json } };
  const isTold = what?.person === key && what.reply !== undefined && JSON.stringify(what.reply) !== nothingTold;
  return isTold ? { ...(value as object), what: { ...what, reply: { text: '' } } } : undefined;
}

const nothingTold = JSON.stringify({ text: '' });
