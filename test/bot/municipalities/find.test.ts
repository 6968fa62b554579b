// Finding a municipality by what people type: tables of single messages, and a quiz over the whole register.
import { openRegister } from '../../../adapters/register-file';
import { findIn } from '../../../bot/municipalities/find';
import { nameToChoose, shownName } from '../../../bot/municipalities/texts';
import { fold } from '../../../knowledge/hungarian/fold';
import { randomOf, slips, tally, withSlip } from './quiz';

const register = openRegister();
const find = findIn(register);

/** "= Aba" when sure, "? Komló, Kömlő" when asked back, "–" for none. */
function answer(typed: string): string {
  const found = find(typed);
  if (found.kind === 'none') return '–';
  return found.kind === 'sure'
    ? `= ${shownName(found.municipality)}`
    : `? ${found.options.map(({ name }) => name).join(', ')}`;
}

it.each([
  ['aba', '= Aba'],
  ['ABA', '= Aba'],
  ['Aba város önkormányzata', '= Aba'],
  ['Aba Város Önkormányzatának Polgármesteri Hivatala', '= Aba'],
  ['abai hivatal', '= Aba'],
  ['Abához tartozom', '= Aba'],
  ['Pécsen vagyok', '= Pécs'],
  ['Pécsett', '= Pécs'],
  ['peccsel', '= Pécs'],
  ['győrrel', '= Győr'],
  ['ukkal', '= Ukk'],
  ['egri önkormányzat', '= Eger'],
  ['Székesfehérvár MJV', '= Székesfehérvár'],
  ['székes fehérvár', '= Székesfehérvár'],
  ['Veszprém megyei jogú város', '= Veszprém'],
  ['Szentgotthardi kozos onkormanyzati hivatal', '= Szentgotthárd'],
  ['Abai Polgármesteri Hivatal, 8127 Aba, Rákóczi utca 12.', '= Aba'],
  ['Jó napot, Kisvárdáról írok', '= Kisvárda'],
  ['mezokovesden dolgozom a penzugyon', '= Mezőkövesd'],
  ['Dunaföldvár, Tolna', '= Dunaföldvár'],
  ['Városlőd', '= Városlőd'],
  ['velem', '= Velem'],
  ['sé', '= Sé'],
  ['debrecn', '= Debrecen'],
  ['szekesfehervrhoz tartozunk', '= Székesfehérvár'],
])('takes "%s" for %s', (typed, meant) => {
  expect(answer(typed)).toBe(meant);
});

it.each([
  ['budapest', '= Budapest'],
  ['budapest főváros', '= Budapest'],
  ['fővárosi önkormányzat', '= Budapest'],
  ['bp 11. ker', '= Budapest XI. kerület'],
  ['bp11', '= Budapest XI. kerület'],
  ['XI. kerület', '= Budapest XI. kerület'],
  ['Budapest XI.', '= Budapest XI. kerület'],
  ['budapesti tizenegyedik kerület', '= Budapest XI. kerület'],
  ['újbuda', '= Budapest XI. kerület'],
  ['zuglói önkormányzat', '= Budapest XIV. kerület'],
  ['1117 Budapest', '= Budapest XI. kerület'],
  ['1007', '= Budapest'],
  ['24. kerület', '–'],
  ['XI. kerület, Csepel', '? Budapest 11. ker., Budapest 21. ker.'],
])('knows Budapest: "%s" is %s', (typed, meant) => {
  expect(answer(typed)).toBe(meant);
});

it.each([
  ['17376', '= Aba'],
  ['KSH: 17376', '= Aba'],
  ['0717376', '= Aba'],
  ['17377', '–'],
  ['0817376', '–'],
  ['99999', '–'],
  ['17376 Soponya', '? Aba, Soponya'],
  ['8127', '= Aba'],
  ['H-8127', '= Aba'],
  ['3009', '? Szombathely, Kerekharaszt'],
  ['8000 Aba', '= Aba'],
])('reads numbers: "%s" is %s', (typed, meant) => {
  expect(answer(typed)).toBe(meant);
});

it.each([
  ['komlo', '? Komló, Kömlő'],
  ['Komló', '= Komló'],
  ['komlo, baranya megye', '= Komló'],
  ['kömlő', '= Kömlő'],
  ['7300 komlo', '= Komló'],
  ['komoro', '? Komoró, Kömörő'],
  ['Aba, Pest megye', '? Aba'],
  ['Aba és Soponya', '? Aba, Soponya'],
  ['gyulai', '? Gyula, Gyulaj'],
  ['gyulai hivatal', '= Gyula'],
  ['Balaton fürd', '? Balaton, Balatonfüred'],
  ['vásárhely', '? Hódmezővásárhely, Somlóvásárhely, Kisvásárhely'],
  ['a hét végén', '? Hét'],
  ['udvari önkormányzat', '? Udvari, Udvar'],
  ['debrecnben', '? Debrecen'],
  ['személyi', '? Szemely'],
])('asks back when it is not sure: "%s" is %s', (typed, meant) => {
  expect(answer(typed)).toBe(meant);
});

it.each([
  '',
  '   ',
  '🙂',
  'nem tudom',
  'szia',
  'mikor jár le a határidő?',
  'hogyan kell felvenni a felhasználót',
  'Kolozsvár',
  'asdfgh',
  'bocsi',
  'Veszprém megye',
  'x'.repeat(10_000),
  '\u202e\u0000<script>',
  'constructor',
  '__proto__',
])('finds nothing in "%s"', (typed) => {
  expect(find(typed)).toEqual({ kind: 'none' });
});

it.each(['számla', 'pályázat', 'KASZPER-rel'])('is not sure that "%s" is a name misspelt', (typed) => {
  expect(find(typed).kind).not.toBe('sure');
});

it('tells namesakes apart by their county', () => {
  const found = find('komlo');
  expect(found.kind === 'several' && found.options.map(nameToChoose)).toEqual([
    'Komló (Baranya vármegye)',
    'Kömlő (Heves vármegye)',
  ]);
});

describe('over the whole register', () => {
  const all = register.all();
  const asked = (typed: (name: string) => string) => all.map((meant) => ({ typed: typed(meant.name), meant }));
  const longNames = all.filter(({ name }) => fold(name).length >= 6 && !name.includes(' '));

  it.each([
    ['with its accents', asked((name) => name), 1],
    ['without accents', asked((name) => fold(name)), 0.999],
    ['as a municipality', asked((name) => `${fold(name)} kozseg onkormanyzata`), 0.999],
    ['in a sentence', asked((name) => `${fold(name)}hoz tartozunk`), 0.99],
    ['as an adjective', asked((name) => `${fold(name).replace(/i$/, '')}i hivatal`), 0.99],
  ])('finds every one %s, and never another', (_, questions, share) => {
    const { first, offered, wronglySure } = tally(find, questions);
    expect({ first: first >= share * questions.length, wronglySure }).toEqual({ first: true, wronglySure: 0 });
    expect(offered).toBeGreaterThanOrEqual(0.999 * questions.length);
  });

  it.each(slips)('finds names with one slip: %s', (slip) => {
    const random = randomOf(20_181);
    const sum = tally(
      find,
      longNames.map((meant) => ({ typed: withSlip(fold(meant.name), slip, random), meant })),
    );
    expect(sum.offered / sum.asked).toBeGreaterThan(0.99);
    expect(sum.first / sum.asked).toBeGreaterThan(slip === 'delete' ? 0.93 : 0.97);
    expect(sum.wronglySure / sum.asked).toBeLessThanOrEqual(0.005);
  });

  it('takes the bot at its word: finds every one as it is shown where namesakes stand, too', () => {
    expect(
      tally(
        find,
        all.map((meant) => ({ typed: nameToChoose(meant), meant })),
      ).sure,
    ).toBe(all.length);
  });

  it('finds every one by its code', () => {
    expect(
      tally(
        find,
        all.map((meant) => ({ typed: meant.ksh, meant })),
      ).sure,
    ).toBe(all.length);
  });
});
