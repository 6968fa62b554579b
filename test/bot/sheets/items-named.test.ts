// Whom of a sheet somebody means: by name in any case, without accents, with a slip, by number or by what one is called.
import { itemsMeant, type NamedItem } from '../../../bot/sheets/items/items-named';
import { texts } from '../../../bot/texts';
import { fold } from '../../../knowledge/hungarian/fold';

function items(...names: (string | undefined)[]): NamedItem[] {
  const one = { section: 'people', version: 1, one: 'személy', also: ['kapcsolattartó', 'kolléga'], sum: '' };
  return names.map((name, at) => ({ ...one, item: `k${at + 1}`, place: `people[k${at + 1}]`, number: at + 1, name }));
}

const there = items('dr. Kovács Éva', 'Kovács Anna', 'Nagyné Szabó Piroska', 'Tóth Ödön', undefined);

const meanings: [said: string, meant: number[]][] = [
  ['Kovács Annát', [2]],
  ['kovacs annat', [2]],
  ['KOVÁCS ANNÁT', [2]],
  ['Annát', [2]],
  ['Kovács Ana', [2]],
  ['Kovcás Annát', [2]],
  ['Kovácsot', [1, 2]],
  ['dr. Kovács Évát', [1]],
  ['Kovács Éva kolléganőt', [1]],
  ['Nagyné Szabó Piroskát', [3]],
  ['szabó piroskát az adatlapról', [3]],
  ['Tóth Ödönt', [4]],
  ['toth odon', [4]],
  ['a 2. kapcsolattartót', [2]],
  ['a 3.-at', [3]],
  ['az 5. személyt', [5]],
  ['a második kollégát', [2]],
  ['a 9. személyt', []],
  ['a 2. tagönkormányzatot', []],
  ['Horváth Bélát', []],
  ['Kovács Bélát', []],
  ['az adataimat', []],
  ['őt', [4]],
  ['', [4]],
  ['\u202eannA\u202c', [2]],
  ['a'.repeat(5000), []],
  ['__proto__', []],
];

it.each(meanings)('"%s" means %j', (said, meant) => {
  expect(itemsMeant(said, there, there[3]).map(({ number }) => number)).toEqual(meant);
});

const orders: [typed: string, does: string, what: string][] = [
  ['Töröld Kovács Annát!', 'removeItemOrder', 'kovacs annat'],
  ['vegyük ki a 2. kapcsolattartót', 'removeItemOrder', 'a 2. kapcsolattartot'],
  ['Kovács Anna már nem dolgozik itt', 'removeItemNews', 'kovacs anna'],
  ['Kovács Anna nyugdíjba ment', 'removeItemNews', 'kovacs anna'],
  ['Kovács Anna már nincs itt', 'removeItemNews', 'kovacs anna'],
  ['hozzuk vissza Kovács Annát', 'bringBackItem', 'kovacs annat'],
  ['Kovács Anna mégis marad', 'bringBackItemNews', 'kovacs anna'],
  ['új kapcsolattartó', 'addItem', 'uj'],
  ['még egy', 'addItem', 'meg egy'],
  ['vegyünk fel egy új kollégát', 'addItem', 'uj'],
];

it.each(orders)('"%s" is read as %s', (typed, does, what) => {
  const pattern = texts[does as 'addItem'];
  expect(pattern.exec(fold(typed).replace(/[.!]+$/, ''))?.[1]).toBe(what);
});

it.each(['Kossuth utca 12.', 'új utca 3', 'vissza', 'visszahívom', 'gazdálkodási előadó', 'nem tudom'])(
  '"%s" is an answer, and no order',
  (typed) => {
    const patterns = [texts.removeItemOrder, texts.removeItemNews, texts.bringBackItem, texts.bringBackItemNews];
    expect(patterns.filter((pattern) => pattern.test(fold(typed)))).toEqual([]);
  },
);
