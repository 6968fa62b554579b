// The checker itself: sound books pass, and each kind of bad ones is found.
import type { SheetField } from '../../../dialogs/sheet';
import { type Books, violationsIn } from './sheet-books';
import type { Sent } from './sheet-clients';

const done = (by: string, answer: string) => ({ by, at: 1, answer });
const noted = (action: string, actor: string, object: string) =>
  ({ action, actor, object, result: 'done' }) as Books['trail'][number];

function sent(id: string, text: string, words: string, more: Partial<Sent['does']> = {}): Sent {
  const seen = [{ words, buttons: [] }];
  return { ksh: '1', by: 'a', id, does: { text, ...more }, activity: {} as never, told: [JSON.stringify(seen)], seen };
}

function sound(): { books: Books; sent: Sent[] } {
  const name = { place: 'organisation.name', isUnique: true } as const;
  const field: SheetField = { ...done('a', 'Próba 2'), history: [done('a', 'Próba 1')] };
  const gives = ['bank', 'website'].map((at, nth) => {
    const value = `Próba ${5 + nth}`;
    return { typed: value, value, isUnique: true, isSure: true, path: `reach.${at}` };
  });
  const filled = ({ path, value }: (typeof gives)[number]): [string, { value: SheetField; version: number }] => [
    path,
    { value: { ...done('a', value), history: [] }, version: 1 },
  ];
  const card = { title: 'Mentés', inputs: {}, gives, wrong: [] };
  return {
    sent: [
      sent('a-c', 'Mentés', 'Elmentettem: 2 válasz.', { card }),
      sent('a-0', 'Próba 1', 'Aba – Székhely\n\n1/5. Mi a székhely irányítószáma?', {
        gives: { typed: 'Próba 1', value: 'Próba 1', ...name },
      }),
      sent('a-1', 'Próba 2', 'Minden kérdésre van válasz.', { gives: { typed: 'Próba 2', value: 'Próba 2', ...name } }),
      sent('a-2', 'beküldöm', 'Köszönöm, az adatlapot beküldtem. Száma: ASP-2026-000101'),
    ],
    books: {
      head: { value: { edition: 1 }, version: 1 } as Books['head'],
      fields: new Map([['organisation.name', { value: field, version: 2 }], ...gives.map(filled)]),
      editions: [{ receipt: 'ASP-2026-000101' } as Books['editions'][number]],
      sentList: [{ form: 'contact-sheet', edition: 1 }],
      trail: [
        noted('answer-sheet', 'a', 'contact-sheet: reach.bank, reach.website'),
        noted('answer-sheet', 'a', 'contact-sheet: organisation.name'),
        noted('answer-sheet', 'a', 'contact-sheet: organisation.name'),
        noted('send-sheet', 'a', 'contact-sheet: ASP-2026-000101'),
      ],
    },
  };
}

it('finds nothing in sound books', () => {
  const { books, sent: all } = sound();
  expect(violationsIn('1', books, all)).toEqual([]);
});

type Damage = (books: Books, all: Sent[], field: { value: SheetField; version: number }) => unknown;

it.each<[string, Damage]>([
  ['told in different words', (_, all) => all[1]!.told.push('[]')],
  ['organisation.name is lost', (books) => books.fields.clear()],
  [
    'written 3 times, noted 2 times',
    (_books, _all, field) => {
      field.version = 3;
    },
  ],
  ['version 2, 1 in its history', (_books, _all, field) => field.value.history.pop()],
  [
    'was taken for organisation.name and is lost',
    (_books, _all, field) => {
      field.value.answer = 'más';
    },
  ],
  [
    'stands 2 times',
    (_books, _all, field) => {
      field.value.history[0]!.answer = 'Próba 2';
    },
  ],
  [
    'nobody gave "Próba 7"',
    (_books, _all, field) => {
      field.value.answer = 'Próba 7';
    },
  ],
  [
    'its history is not by whom the log says',
    (_books, _all, field) => {
      field.value.by = 'b';
    },
  ],
  // Half of a card.
  ['"Próba 6" was taken for reach.website and is lost', (books) => void books.fields.delete('reach.website')],
  [
    '"Próba 5" stands 1 times',
    (_, all) => {
      all.find(({ id }) => id === 'a-c')!.seen[0]!.words = 'ezért nem írtam be belőle semmit';
    },
  ],
  ['2 editions, sent 1 times', (books) => books.editions.push({ receipt: 'ASP-2026-000102' } as never)],
  ['two editions have one receipt', (books) => books.editions.push({ ...books.editions[0]! })],
  [
    'told ASP-2026-000199',
    (_, all) => {
      all[3]!.seen[0]!.words = 'az adatlapot beküldtem. Száma: ASP-2026-000199';
    },
  ],
])('finds: %s', (sentence, damage) => {
  const { books, sent: all } = sound();
  damage(books, all, books.fields.get('organisation.name')!);
  expect(violationsIn('1', books, all).join('\n')).toContain(sentence);
});
