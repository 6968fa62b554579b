// Hungarian as the index sees it: letters, stems, spellings, synonyms.
import { editDistance } from '../../knowledge/hungarian/edit-distance';
import { fold } from '../../knowledge/hungarian/fold';
import { createVocabulary } from '../../knowledge/hungarian/spelling';
import { root, stem } from '../../knowledge/hungarian/stem';
import { createSynonyms } from '../../knowledge/hungarian/synonyms';
import { termOf, termsOf } from '../../knowledge/hungarian/terms';
import { tokenize } from '../../knowledge/hungarian/tokens';

describe('folding makes one shape of all spellings', () => {
  it.each([
    ['Ütemterv', 'utemterv'],
    ['u\u0308temterv', 'utemterv'],
    ['õszi ûrlap', 'oszi urlap'],
    ['ŐSZI ŰRLAP', 'oszi urlap'],
    ['2–3 hónap', '2-3 honap'],
    ['ＡＳＰ ﬁók', 'asp fiok'],
    ['soft\u00adhyphen, zero\u200bwidth', 'softhyphen, zerowidth'],
  ])('%s → %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  it('is done when it is done', () => {
    for (const text of ['Ügyfélkapu+', 'İstanbul', 'ǅ', '½ § №']) expect(fold(fold(text))).toBe(fold(text));
  });
});

describe('tokens keep codes whole and lose hyphenated endings', () => {
  it.each([
    ['az ASP-hez', 'az asp'],
    ['KSH-val és MÁK-kal', 'ksh es mak'],
    ['2017-ben, 2017. január 1-jén', '2017 2017 januar 1'],
    ['kell-e fizetni?', 'kell fizetni'],
    ['e-mail, e-Papír, e-önkormányzat', 'email epapir eonkormanyzat'],
    ['257/2016. (VIII. 31.) Korm. rendelet', '257/2016 viii 31 korm rendelet'],
    ['114. § (2) bekezdés', '114.§ 114.§(2) bekezdes'],
    ['a 12. §-a', 'a 12.§'],
    ['114. paragrafus', '114.§'],
    ['K0505-ös hiba', 'k0505 hiba'],
    ['K0505öt ír ki', 'k0505 ir ki'],
    ['OSAP1616, OSAP1616-os', 'osap 1616 osap 1616'],
    ['a 257/2016os rendelet', 'a 257/2016 rendelet'],
    ['8,5milliárd', '8,5 milliard'],
    ['asp2, 5G, U2F-fel', 'asp2 5g u2f'],
    ['mp 221', 'mp mp221'],
    ['mp221ben', 'mp mp221'],
    ['a 221-es mp', 'a mp mp221'],
    ['EKOP-2.1.25-2012-2012-0001', 'ekop-2.1.25-2012-2012-0001 ekop'],
    ['KÖFOP-1.2.1-VEKOP-16', 'kofop-1.2.1-vekop-16 kofop'],
    ['30 000 fő, 8,5 milliárd', '30000 fo 8,5 milliard'],
    ['asp@allamkincstar.gov.hu', 'asp@allamkincstar.gov.hu allamkincstar'],
    ['ASP 2.0', 'asp 2.0'],
    ['1616os statisztika', '1616 statisztika'],
    ['+36 1 327-5840', '36 1 327-5840'],
    ['munkaállomás-adatok', 'munkaallomas adatok'],
    ['Ügyfélkapu+', 'ugyfelkapu+'],
    ['🙂 … ?!', ''],
  ])('%s → %s', (typed, tokens) => {
    expect(
      tokenize(fold(typed))
        .map(({ text }) => text)
        .join(' '),
    ).toBe(tokens);
  });
});

describe('words of one family have one root', () => {
  it.each([
    [
      'csatlakozás csatlakozásról csatlakozáshoz csatlakozni csatlakozik csatlakozó csatlakozási csatlakoztatás csatlakozásnál',
    ],
    ['határidő határidőt határidőre határidők határideje határidőig határidőkkel'],
    ['fizetni fizet fizetés fizetünk fizetnek fizetéssel'],
    ['jegyző jegyzőnek jegyzői jegyzőtől'],
    ['belépés belépni belépek belépett belépéshez belépéskor'],
    ['felhasználó felhasználók felhasználót felhasználónak'],
    ['interfész interfészes interfészről interfészen'],
    ['szerződés szerződésben szerződésünk szerződések szerződéssel'],
    ['mappa mappák mappát mappáim mappáimat mappában mappájának'],
    ['rendezés rendezése rendezni rendezném rendeznem rendezhető rendezendő'],
    ['függvény függvényt függvénnyel függvényekkel'],
    ['írjunk írjak írja írni írok írta'],
    ['beírjuk beírni beírt'],
    ['tájékoztassa tájékoztassuk tájékoztat tájékoztatás'],
    ['könyvjelző könyvjelzőm könyvjelzővel könyvjelzőknek'],
  ])('%s', (words) => {
    expect(new Set(words.split(' ').map((word) => root(fold(word)))).size).toBe(1);
  });

  it.each([
    ['szerepkör', 'szerep'],
    ['adat', 'adó'],
    ['irat', 'ír'],
    ['kataszter', 'kati'],
  ])('%s and %s stay apart', (one, other) => {
    expect(root(fold(one))).not.toBe(root(fold(other)));
  });

  it('gives the same terms with and without accents', () => {
    const text = 'Az önkormányzat jegyzője a Kincstárnál kezdeményezi a csatlakozási szerződés módosítását 2017-ben';
    expect(termsOf(text)).toEqual(termsOf(fold(text)));
    expect(stem(fold('űrlapokról'))).toBe(stem('urlapokrol'));
  });
});

describe('spelling', () => {
  const vocabulary = createVocabulary(
    new Map([
      ['helyettesites', 5],
      ['kezikonyv', 3],
      ['hatarido', 2],
      ['kell', 9],
      ['hatarozat', 1],
    ]),
  );

  it('knows which words a word begins, the frequent ones first', () => {
    expect(vocabulary.beginningWith('hatar', 3)).toEqual(['hatarido', 'hatarozat']);
    expect(vocabulary.beginningWith('hatar', 1)).toEqual(['hatarido']);
    expect(vocabulary.beginningWith('zar', 3)).toEqual([]);
  });

  it.each([
    ['helyetesites', 'helyettesites'],
    ['helyetesitest', 'helyettesites'],
    ['keziknoyv', 'kezikonyv'],
    ['hatrido', 'hatarido'],
    ['kel', undefined],
    ['egeszenmas', undefined],
  ])('%s → %s', (typed, meant) => {
    expect(vocabulary.nearest(typed, 1)[0]?.word).toBe(meant);
  });

  it.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'abd', 1],
    ['abcd', 'bacdx', 2],
    ['abc', 'xyz', 3],
  ])('%s is %s after that many edits', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits);
  });
});

describe('synonyms', () => {
  const synonyms = createSynonyms([
    ['KÖH', 'közös önkormányzati hivatal'],
    ['díj', 'mennyibe kerül'],
  ]);
  const roots = (text: string) => tokenize(fold(text)).map((token) => termOf(token).root);

  it('finds a phrase of several words with any endings', () => {
    const [found] = synonyms.startingAt(roots('a közös önkormányzati hivatalban'), 1);
    expect(found).toEqual({ length: 3, others: [roots('köh')] });
  });

  it('offers every other way of saying it', () => {
    expect(synonyms.startingAt(roots('díjat'), 0)[0]?.others).toEqual([roots('mennyibe kerül')]);
    expect(synonyms.startingAt(roots('hivatal'), 0)).toEqual([]);
  });
});
