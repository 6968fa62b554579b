// What a sheet holds after all the killing, held against what its people were told: one sentence for each broken promise.
import { z } from 'zod';
import type { AuditEntry, Store } from '../../../bot/ports';
import { isSame } from '../../../dialogs/answers';
import { editionSchema } from '../../../dialogs/editions';
import type { Form } from '../../../dialogs/form';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';
import { patternOf } from '../../../dialogs/path';
import {
  MOST_HISTORY,
  type SheetField,
  type SheetHead,
  sheetFieldSchema,
  sheetHeadSchema,
} from '../../../dialogs/sheet';
import { askedIn } from '../../walks/seen';
import type { Given } from '../../walks/values';
import type { Sent } from './sheet-clients';

export interface Books {
  head: { value: SheetHead; version: number } | undefined;
  /** By place. */
  fields: Map<string, { value: SheetField; version: number }>;
  editions: z.infer<typeof editionSchema>[];
  sentList: { form: string; edition: number }[];
  trail: AuditEntry[];
}

export async function booksOf(store: Store, ksh: string, { id }: Pick<Form, 'id'> = contactSheet): Promise<Books> {
  const sheet = `sheet/${id}/`;
  const partition = `municipality|${ksh}`;
  const books: Books = { head: undefined, fields: new Map(), editions: [], sentList: [], trail: [] };
  for (const { key, record } of await store.list(partition, '', '', 2_000)) {
    const { value, version } = record;
    if (key === `${sheet}head`) books.head = { value: sheetHeadSchema.parse(value), version };
    if (key.startsWith(`${sheet}field/`)) {
      books.fields.set(key.slice(`${sheet}field/`.length), { value: sheetFieldSchema.parse(value), version });
    }
    if (key.startsWith(`${sheet}edition/`)) books.editions.push(editionSchema.parse(value));
    if (key.startsWith('sent/')) books.sentList.push(...sentSchema.parse(value).sent);
  }
  books.trail = await store.auditTrail(partition, 0, 10_000);
  return books;
}
const sentSchema = z.object({ sent: z.array(z.object({ form: z.string(), edition: z.number() })) });

export function violationsIn(ksh: string, books: Books, sent: readonly Sent[], form: Form = contactSheet): string[] {
  const all = [
    ...brokenReplies(sent),
    ...brokenChains(books),
    ...brokenAnswers(form, books, sent),
    ...brokenSending(books, sent),
  ];
  return all.map((sentence) => `${ksh}: ${sentence}`);
}

function brokenReplies(sent: readonly Sent[]): string[] {
  return sent.flatMap(({ id, told }) =>
    new Set(told).size > 1 ? [`${id}: the same was told in different words`] : [],
  );
}

const chainOf = ({ history, ...last }: SheetField) => [last, ...history].filter(({ by }) => by !== '');

/** Every version stands in the history, and was noted in the log, by the same people in the same order; nothing else was. */
function brokenChains({ fields, trail }: Books): string[] {
  const noted = new Map<string, string[]>();
  for (const { action, actor, object } of trail) {
    if (action !== 'answer-sheet') continue;
    for (const path of object.replace(/^[^:]*: /, '').split(', ')) noted.set(path, [...(noted.get(path) ?? []), actor]);
  }
  const unwritten = [...noted.keys()].filter((path) => !fields.has(path)).map((path) => `${path} is lost`);
  return [...fields].reduce((broken, [path, { value, version }]) => {
    const chain = chainOf(value);
    const actors = [...(noted.get(path) ?? [])].reverse();
    if (actors.length !== version) broken.push(`${path}: written ${version} times, noted ${actors.length} times`);
    if (chain.length !== Math.min(version, MOST_HISTORY + 1))
      broken.push(`${path}: version ${version}, ${chain.length} in its history`);
    if (chain.some(({ by }, at) => by !== actors[at])) broken.push(`${path}: its history is not by whom the log says`);
    return broken;
  }, unwritten);
}

interface Give extends Given {
  id: string;
  by: string;
  /** With the item, where a card named it; "people.phone" otherwise. */
  place: string;
  /** It was said that it is, or that nothing of it is. */
  wasTaken: boolean;
  wasRefused: boolean;
}

function givesOf(form: Form, one: Sent): Give[] {
  const { id, by, does } = one;
  const typed = does.gives ? [{ ...does.gives, id, by, wasTaken: tookIt(form, one), wasRefused: false }] : [];
  const isAllTaken = tookAll(one);
  const wasRefused = one.seen.some(({ words }) => words.includes('nem írtam be belőle semmit'));
  const filled = does.card?.gives ?? [];
  return [
    ...typed,
    ...filled.map(({ path, isSure, ...gives }) => {
      return { ...gives, id, by, place: path, wasTaken: isAllTaken && isSure, wasRefused };
    }),
  ].filter(({ isUnique }) => isUnique);
}

const isAt = (place: string, path: string): boolean => path === place || patternOf(path) === place;

const isEither = (one: string, other: string): boolean => isAt(one, other) || isAt(other, one);

/** An answer that nobody else could have given stands as often as it was given at most where it was taken, and nowhere when it was not. */
function brokenAnswers(form: Form, { fields }: Books, sent: readonly Sent[]): string[] {
  const given = sent.flatMap((one) => givesOf(form, one));
  const counted = given.flatMap(({ id, by, place, value, wasTaken }) => {
    const found = [...fields]
      .filter(([path]) => isAt(place, path))
      .flatMap(([, field]) => chainOf(field.value).filter((each) => each.by === by && isSame(each.answer, value)));
    const same = given.filter((each) => each.by === by && isEither(each.place, place) && isSame(each.value, value));
    const times = same.filter(({ wasRefused }) => !wasRefused).length;
    if (found.length > times) return [`${id}: ${JSON.stringify(value)} stands ${found.length} times`];
    return wasTaken && found.length === 0 ? [`${id}: ${JSON.stringify(value)} was taken for ${place} and is lost`] : [];
  });
  const strange = [...fields].flatMap(([path, { value }]) =>
    chainOf(value).flatMap(({ answer, by }) => {
      const isTyped = typeof answer === 'string' && /Próba |cim\d+@|proba\d+\.hu/.test(answer);
      const isGiven = given.some((one) => one.by === by && isSame(one.value, answer) && isAt(one.place, path));
      return isTyped && !isGiven ? [`${path}: nobody gave ${JSON.stringify(answer)}`] : [];
    }),
  );
  return [...counted, ...strange];
}

const saved = /Elmentettem: \d+ válasz/;
/** On a card something may be wrong, or be left to somebody else; then it is said so. */
const savedSome = /még nem jó|Közben más is|Melyik maradjon|Nem írtam felül/;

/** All that was right on it: said so, and nothing was left out. */
function tookAll({ seen }: Sent): boolean {
  const words = seen.map((each) => each.words).join('\n');
  return saved.test(words) && !savedSome.test(words);
}

/** Taken for sure: what came back asks on, and disputes or refuses nothing. What a dispute became shows in the history. */
function tookIt(form: Form, { seen }: Sent): boolean {
  const asked = askedIn(form, seen);
  const words = seen.map((each) => each.words).join('\n');
  const isRefused = /közben kikerült|azóta már van válasz|a „rendben” itt nem válasz|ami jóváhagyásra vár, ezért/.test(
    words,
  );
  return (
    ['question', 'more', 'confirm', 'full'].includes(asked.kind) && !isRefused && !/^…vissza az adatlaphoz/m.test(words)
  );
}

const toldNumber = /(?:adatlapot|kérdőívet) beküldtem\. Száma: (ASP-[\d-]+)/;

/** Each sending has one edition, one place in the list, one receipt; and whoever was told a number finds it there. */
function brokenSending({ head, editions, sentList, trail }: Books, sent: readonly Sent[]): string[] {
  const broken: string[] = [];
  const noted = trail.filter(({ action, result }) => action === 'send-sheet' && result === 'done');
  const receipts = new Set(editions.map(({ receipt }) => receipt));
  const told = new Set(sent.flatMap(({ seen }) => seen.flatMap(({ words }) => toldNumber.exec(words)?.[1] ?? [])));
  if (receipts.size !== editions.length) broken.push('two editions have one receipt');
  if (
    noted.length !== editions.length ||
    sentList.length !== editions.length ||
    (head?.value.edition ?? 0) !== editions.length
  ) {
    broken.push(
      `${editions.length} editions, sent ${noted.length} times by the log, ${sentList.length} in the list, ${head?.value.edition} by its head`,
    );
  }
  if ([...told].some((receipt) => !receipts.has(receipt)))
    broken.push(`told ${[...told].join()}, there are ${[...receipts].join()}`);
  if (told.size !== editions.length) broken.push(`${editions.length} editions, ${told.size} numbers told`);
  return broken;
}

/** All that stands in the books but when it was done. */
export function withoutTimes({ head, fields, editions, sentList }: Books): unknown {
  const timeless = (_: string, value: unknown) => (typeof value === 'number' && value > 1_600_000_000_000 ? 0 : value);
  return JSON.parse(JSON.stringify({ head, fields: Object.fromEntries(fields), editions, sentList }, timeless));
}
