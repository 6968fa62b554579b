// Endings on names of municipalities and on numbers, as people say them.
import { openRegister } from '../../adapters/register-file';
import { articleOf, type Suffix, whereIn, withSuffix } from '../../bot/hungarian-suffixes';
import { shownName } from '../../bot/municipalities/texts';

it.each([
  ['Aba', 'Abához Abának Abából Abával Abát Abáig Abaként'],
  ['Pécs', 'Pécshez Pécsnek Pécsből Péccsel Pécset Pécsig Pécsként'],
  ['Győr', 'Győrhöz Győrnek Győrből Győrrel Győrt Győrig Győrként'],
  [
    'Székesfehérvár',
    'Székesfehérvárhoz Székesfehérvárnak Székesfehérvárból Székesfehérvárral Székesfehérvárt Székesfehérvárig Székesfehérvárként',
  ],
  ['Budapest', 'Budapesthez Budapestnek Budapestből Budapesttel Budapestet Budapestig Budapestként'],
  ['Gödre', 'Gödréhez Gödrének Gödréből Gödrével Gödrét Gödréig Gödreként'],
  [
    'Dunaújváros',
    'Dunaújvároshoz Dunaújvárosnak Dunaújvárosból Dunaújvárossal Dunaújvárost Dunaújvárosig Dunaújvárosként',
  ],
])('%s: %s', (name, said) => {
  const suffixes: Suffix[] = ['-hoz', '-nak', '-ból', '-val', '-t', '-ig', '-ként'];
  expect(suffixes.map((suffix) => withSuffix(name, suffix)).join(' ')).toBe(said);
});

const toAndWith = `
  Debrecenhez Debrecennel · Szegedhez Szegeddel · Miskolchoz Miskolccal · Kecskeméthez Kecskeméttel · Szolnokhoz Szolnokkal
  Egerhez Egerrel · Szombathelyhez Szombathellyel · Veszprémhez Veszprémmel · Sopronhoz Sopronnal · Kaposvárhoz Kaposvárral
  Nyíregyházához Nyíregyházával · Békéscsabához Békéscsabával · Tatabányához Tatabányával · Érdhez Érddel · Makóhoz Makóval
  Salgótarjánhoz Salgótarjánnal · Szekszárdhoz Szekszárddal · Zalaegerszeghez Zalaegerszeggel · Nagykanizsához Nagykanizsával
  Hódmezővásárhelyhez Hódmezővásárhellyel · Esztergomhoz Esztergommal · Ceglédhez Cegléddel · Váchoz Váccal · Pakshoz Pakssal
  Mohácshoz Moháccsal · Kiskőröshöz Kiskőrössel · Gyöngyöshöz Gyöngyössel · Gödöllőhöz Gödöllővel · Martfűhöz Martfűvel
  Keszthelyhez Keszthellyel · Sümeghez Sümeggel · Kőszeghez Kőszeggel · Tamásihoz Tamásival · Zamárdihoz Zamárdival
  Budakeszihez Budakeszivel · Bátaszékhez Bátaszékkel · Hévízhez Hévízzel · Zsámbékhoz Zsámbékkal · Mártélyhoz Mártéllyal
  Törökbálinthoz Törökbálinttal · Vásárosnaményhoz Vásárosnaménnyal · Jászberényhez Jászberénnyel · Bonyhádhoz Bonyháddal
  Szentgyörgyhöz Szentgyörggyel · Hőgyészhez Hőgyésszel · Balatonfüredhez Balatonfüreddel · Mezőkövesdhez Mezőkövesddel
  Várpalotához Várpalotával · Ráckevéhez Ráckevével · Lajosmizséhez Lajosmizsével · Tiszakécskéhez Tiszakécskével
  Bükhöz Bükkel · Füzesgyarmathoz Füzesgyarmattal · Tokajhoz Tokajjal · Tihanyhoz Tihannyal · Ibrányhoz Ibránnyal
  Tiszavasvárihoz Tiszavasvárival · Marcalihoz Marcalival · Bakonybélhez Bakonybéllel · Kisbérhez Kisbérrel · Nagyrévhez Nagyrévvel
  Ukkhoz Ukkal · Békéshez Békéssel · Szentendréhez Szentendrével · Kisvárdához Kisvárdával · Kőhöz Kővel · Gyálhoz Gyállal
  Körmendhez Körmenddel · Balmazújvároshoz Balmazújvárossal · Kerekharaszthoz Kerekharaszttal · Aparhanthoz Aparhanttal`
  .split(/[·\n]/)
  .map((pair) => pair.trim().split(' '))
  .filter(([to]) => to);

it.each(toAndWith)('%s, %s', (to = '', withIt = '') => {
  const bare = to
    .replace(/h[oeö]z$/, '')
    .replace(/á$/, 'a')
    .replace(/é$/, 'e');
  expect([withSuffix(bare, '-hoz'), withSuffix(bare, '-val')]).toEqual([to, withIt]);
});

it('has enough names in the table', () => expect(toAndWith.length).toBeGreaterThanOrEqual(60));

it.each(
  'Miskolcot Kecskemétet Szolnokot Egert Szegedet Debrecent Szombathelyt Veszprémet Sopront Kaposvárt Érdet Esztergomot Mohácsot Paksot Vácot Hatvant Szentest Kiskőröst Tihanyt Szekszárdot Siklóst Bükköt'.split(
    ' ',
  ),
)('%s', (object) => {
  const bare =
    { Bükköt: 'Bükk', Egert: 'Eger', Érdet: 'Érd' }[object] ?? object.replace(/(?:(?<=[jlnrs]|[ln]y)t|[oeö]t)$/, '');
  expect(withSuffix(bare, '-t')).toBe(object);
});

it('joins an ending to the last of several words', () => {
  expect(withSuffix('Budapest XI. kerület', '-hoz')).toBe('Budapest XI. kerülethez');
  expect(withSuffix('Budapest XI. kerület', '-val')).toBe('Budapest XI. kerülettel');
});

it.each([
  [2018, '-ban', '2018-ban'],
  [2019, '-ben', '2019-ben'],
  [2020, '-ban', '2020-ban'],
  [2024, '-ben', '2024-ben'],
  [2026, '-ban', '2026-ban'],
  [2000, '-ben', '2000-ben'],
  [1, '-vel', '1-gyel'],
  [2, '-vel', '2-vel'],
  [3, '-mal', '3-mal'],
  [4, '-gyel', '4-gyel'],
  [5, '-höz', '5-höz'],
  [5, '-tel', '5-tel'],
  [8, '-cal', '8-cal'],
  [10, '-zel', '10-zel'],
  [20, '-szal', '20-szal'],
  [40, '-nel', '40-nel'],
  [60, '-nal', '60-nal'],
  [100, '-zal', '100-zal'],
  [1000, '-rel', '1000-rel'],
  [0, '-hoz', '0-hoz'],
  [1_000_000, '-hoz', '1000000-hoz'],
  [3, '-at', '3-at'],
  [5, '-öt', '5-öt'],
  [6, '-ot', '6-ot'],
  [2, '-t', '2-t'],
  [1000, '-et', '1000-et'],
  [2, '-n', '2-n'],
  [5, '-ön', '5-ön'],
] as const)('%i with %s is %s', (number, ending, said) => {
  const suffix: Suffix = /t$/.test(ending)
    ? '-t'
    : /n$/.test(ending) && !/b[ae]n$/.test(ending)
      ? '-on'
      : /l$/.test(ending)
        ? '-val'
        : /z$/.test(ending)
          ? '-hoz'
          : '-ban';
  expect(withSuffix(String(number), suffix)).toBe(said);
});

it.each(
  `Abán Pécsen Győrben Szegeden Budapesten Debrecenben Miskolcon Egerben Veszprémben Sopronban Székesfehérváron Dunaújvárosban
   Szombathelyen Nyíregyházán Makón Gödöllőn Ráckevén Zalaegerszegen Hódmezővásárhelyen Kiskőrösön Tiszaújvárosban Orosházán
   Martfűn Mosonmagyaróváron Keszthelyen Kőszegen Berettyóújfalun Kerekegyházán`
    .split(/\s+/)
    .map((where) => [where]),
)('%s', (where) => {
  const bare = where
    .replace(/(?:b[ae]n|(?<=[^áéóőúűu])[oeö]n|n)$/, '')
    .replace(/á$/, 'a')
    .replace(/é$/, 'e');
  expect(whereIn(bare)).toBe(where);
});

it.each(['Zsámbék', 'Tamási', 'Kocsér', 'Apc'])('does not guess how people say that they are in %s', (name) => {
  expect(whereIn(name)).toBe(`${name} településen`);
});

it.each([
  ['Aba', 'az'],
  ['Érd', 'az'],
  ['Őriszentpéter', 'az'],
  ['Pécs', 'a'],
  ['Győr', 'a'],
  ['1', 'az'],
  ['5', 'az'],
  ['50', 'az'],
  ['1000', 'az'],
  ['1990', 'az'],
  ['10', 'a'],
  ['11', 'a'],
  ['100', 'a'],
  ['2018', 'a'],
  ['15.', 'a'],
  ['10000', 'a'],
  ['1000000', 'az'],
  ['I. kerület', 'az'],
  ['V. kerület', 'az'],
  ['IV. kerület', 'a'],
  ['XI. kerület', 'a'],
  ['XXI. kerület', 'a'],
] as const)('%s has the article %s', (word, article) => expect(articleOf(word)).toBe(article));

it('gives every name of the register an ending that can be said', () => {
  const odd = openRegister()
    .all()
    .map((one) => withSuffix(shownName(one), '-val'))
    .filter((said) => !/[ae]l$/.test(said) || /([a-z])\1\1/.test(said));
  expect(odd).toEqual([]);
});
