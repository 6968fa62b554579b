// Numbers of people and accounts are found however they are typed; numbers of offices, laws, dates and sums are not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifiersIn } from '../../../bot/personal-data/identifiers';
import { withoutIdentifiers } from '../../../bot/personal-data/without-identifiers';

const ROOT = join(__dirname, '../../..');

describe('is found', () => {
  it.each([
    // TAJ
    ['123 456 788', '[TAJ-szám]'],
    ['123-456-788', '[TAJ-szám]'],
    ['123.456.788', '[TAJ-szám]'],
    ['673457015', '[TAJ-szám]'],
    ['taj:123456788', 'taj:[TAJ-szám]'],
    ['TAJ123456788', 'TAJ[TAJ-szám]'],
    ['taj szám 123456788', 'taj szám [TAJ-szám]'],
    ['TAJ-számom: 123 - 456 - 788.', 'TAJ-számom: [TAJ-szám].'],
    ['a tajom 12 34 56 78 8', 'a tajom [TAJ-szám]'],
    ['123456788 a tajszáma', '[TAJ-szám] a tajszáma'],
    ['Kovács Anna (TAJ 123/456/788) nem látszik', 'Kovács Anna (TAJ [TAJ-szám]) nem látszik'],
    ['TAJ: 123 456 789', 'TAJ: [TAJ-szám]'],
    ['a tb-száma 123456780 lesz', 'a tb-száma [TAJ-szám] lesz'],
    ['ügyfél 123456788, két gyerek 673457015 és 123 456 788', 'ügyfél [TAJ-szám], két gyerek [TAJ-szám] és [TAJ-szám]'],
    ['123 456 788 673 457 015', '[TAJ-szám] [TAJ-szám]'],
    ['１２３ ４５６ ７８８', '[TAJ-szám]'],
    ['123\u00a0456\u00a0788', '[TAJ-szám]'],
    ['123\u2009456\u2009788', '[TAJ-szám]'],
    ['123\u200b456\u200b788', '[TAJ-szám]'],
    ['\u200f123456788\u200f', '\u200f[TAJ-szám]\u200f'],
    ['123–456–788', '[TAJ-szám]'],
    ['123\u2011456\u2011788', '[TAJ-szám]'],
    ['12\u00ad3456\u2060788', '[TAJ-szám]'],
    ['https://pelda.hu/?taj=123456788', 'https://pelda.hu/?taj=[TAJ-szám]'],
    ['TAJ:\n123456788', 'TAJ:\n[TAJ-szám]'],
    ['tajsza\u0301m: 123456789', 'tajsza\u0301m: [TAJ-szám]'],
    ['2024.05.12 123 456 788', '2024.05.12 [TAJ-szám]'],
    ['TAJ 123 456 788, tel. 06 30 123 4567', 'TAJ [TAJ-szám], tel. 06 30 123 4567'],
    // tax identification of a person
    ['8365670003', '[adóazonosító jel]'],
    ['adóazonosítóm 8365670003', 'adóazonosítóm [adóazonosító jel]'],
    ['ado azonosito jel: 836 567 0003', 'ado azonosito jel: [adóazonosító jel]'],
    ['8 365 670 003', '[adóazonosító jel]'],
    ['83-656-7000-3', '[adóazonosító jel]'],
    ['az adóazonosító jele 8365670004', 'az adóazonosító jele [adóazonosító jel]'],
    ['adószáma 8365670004', 'adószáma [adóazonosító jel]'],
    ['8365670003 (adóazonosító)', '[adóazonosító jel] (adóazonosító)'],
    ['123456788 8365670003', '[TAJ-szám] [adóazonosító jel]'],
    // accounts
    ['11735005-20468387', '[bankszámlaszám]'],
    ['10403239-00027183-00000001', '[bankszámlaszám]'],
    ['1040323900027183 00000001', '[bankszámlaszám]'],
    ['1173500520468387', '[bankszámlaszám]'],
    ['1173 5005 2046 8387', '[bankszámlaszám]'],
    ['számlaszám: 11735005-20468388', 'számlaszám: [bankszámlaszám]'],
    ['a bankszámlája 117 35005 2046 8388', 'a bankszámlája [bankszámlaszám]'],
    ['HU42 1177 3016 1111 1018 0000 0000', '[bankszámlaszám]'],
    ['IBAN: hu42117730161111101800000000', 'IBAN: [bankszámlaszám]'],
    ['HU43100320000172036100000000', '[bankszámlaszám]'],
    ['HU42-1177-3016-1111-1018-0000-0000', '[bankszámlaszám]'],
    // personal number
    ['1 670213 1230', '1 670213 1230'],
    ['személyi szám: 1 670213 1230', 'személyi szám: [személyi szám]'],
    ['16702131236', '[személyi szám]'],
    ['1-670213-1236', '[személyi szám]'],
    ['1 67 02 13 1236', '[személyi szám]'],
    ['személyi azonosítóm 2-850512-1111', 'személyi azonosítóm [személyi szám]'],
    // documents
    ['123456AB', '[okmányszám]'],
    ['személyi igazolvány: 123456 AB', 'személyi igazolvány: [okmányszám]'],
    ['szig 123456ab', 'szig [okmányszám]'],
    ['AB 123456 az igazolványszáma', '[okmányszám] az igazolványszáma'],
    ['útlevél BE1234567', 'útlevél [okmányszám]'],
  ])('%j → %j', (typed, left) => {
    expect(withoutIdentifiers(typed)).toBe(left);
  });
});

describe('is left alone', () => {
  it.each([
    'adószám: 15329970-2-41',
    'Az önkormányzat adószáma 15729576-2-10, a PIR 729578',
    '15329970 2 41',
    'statisztikai számjel 15729576-8411-321-10',
    'statisztikai számjel 15729576 8411 321 10',
    'KSH 13578, PIR 329970, KRID 123456788',
    'hivatali tárhely: 123456788',
    'K0505-ös hibát kapok',
    '257/2016. (VIII. 31.) Korm. rendelet 114. § (2)',
    'a 257/2016 és a 62/2015 rendelet',
    '06 1 327 5840',
    '+36 30 123 4567',
    '06-30/123-45-67',
    '(06 62) 123-456',
    '0036301234567',
    '36301234567',
    'TAJ-kártya ügyben hívja a 06 30 123 4567 számot',
    'mobil: 30 123 4567',
    'telefon 301234564',
    '2026. november 22., 2026.11.22. 10:15, 2024-05-12',
    '20241122 103000',
    '1054 Budapest, Hold utca 1.',
    'hibajegy: 123456788',
    'INC123456788 és REQ-123456788',
    '#123456788',
    '123 456 788 Ft',
    '123456788 forint',
    '1 123 456 788',
    '123 456 788 000',
    '12 345 678 901 234 567',
    '123.456.788.112',
    'KÖFOP-1.2.1-VEKOP-16-2016-00123',
    'KMOP-4.7.1-13-2013-0001',
    'https://pelda.hu/hir/123456788',
    '550e8400-e29b-41d4-a716-446655440000',
    'iktatószám: 123456788',
    '123456789',
    '8365670004',
    '9365670003',
    '11735005-20468388',
    '000000000',
    '0000000000000000',
    '123456FT, 100000DB',
    '12345678, 1234567890, 12345678901',
    'a TAJ-szám kilenc jegyű',
    'hány jegyű az adóazonosító jel?',
    '',
    '½ ① ²³',
  ])('%j', (typed) => {
    expect(identifiersIn(typed)).toEqual([]);
  });
});

it('says where each stands in what was typed', () => {
  const typed = 'tájékoztatás: 👍 TAJ１２３\u200b 456 788, 8365670003';
  expect(identifiersIn(typed).map(({ kind, start, end }) => [kind, typed.slice(start, end)])).toEqual([
    ['taj', '１２３\u200b 456 788'],
    ['tax-id', '8365670003'],
  ]);
});

/** The handbook gives the Treasury's and an office's account as an example: these are meant to be found. */
const EXAMPLES = /^(?:11735005-20468387|10032000-01720361-00000000|HU42.*)$/;

it('finds nothing in the handbook and in the test questions but its examples of accounts', () => {
  const handbook = join(ROOT, 'knowledge/handbook');
  const pages = readdirSync(handbook, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const quality = join(ROOT, 'test/quality');
  const questions = readdirSync(quality).filter((name) => name.endsWith('.jsonl'));
  const texts = [
    ...pages.map((path) => readFileSync(join(handbook, path), 'utf8')),
    ...questions.flatMap((name) => readFileSync(join(quality, name), 'utf8').split('\n')),
  ];
  expect(texts.length).toBeGreaterThan(900);
  const found = texts.flatMap((text) => identifiersIn(text).map(({ start, end }) => text.slice(start, end)));
  expect(found.filter((each) => !EXAMPLES.test(each))).toEqual([]);
});

describe('takes no long time', () => {
  const LENGTH = 16_000;
  it.each([
    '1',
    '1 ',
    '12345678 ',
    '123-456-788 ',
    'taj 1 ',
    `taj ${'1 '.repeat(998)}`,
    'HU12 ',
    '+36 ',
    '2024.',
    '1 . ',
    '١',
    '１\u200b',
    'taj ',
    'A1',
    '8365670003-',
    '123456AB ',
  ])('for %j again and again', (part) => {
    const text = part.repeat(LENGTH / part.length);
    identifiersIn(text);
    // Of the processor, because others work on this machine, too.
    const times = [1, 2, 3, 4, 5].map(() => {
      const begun = process.cpuUsage();
      identifiersIn(text);
      return process.cpuUsage(begun).user / 1_000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
