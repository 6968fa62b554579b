// What is read out of a question before anything is searched: its parts, names, and the kind of answer it wants.
import { countedIn, gives, toCount, wantedTypes } from '../../knowledge/hungarian/answer-types';
import { fold } from '../../knowledge/hungarian/fold';
import { wantsDeed } from '../../knowledge/hungarian/requests';
import { partsOf } from '../../knowledge/question/question-parts';
import { namesIn } from '../../knowledge/question/spelled-words';

describe('a message is taken apart', () => {
  it.each([
    ['Mi az ASP?', ['?mi az asp?']],
    ['Mi az ASP, és mennyibe kerül?', ['?mi az asp', '?mennyibe kerul?']],
    ['mi az asp es kinek kell', ['?mi az asp', '?kinek kell']],
    ['Interfészesek vagyunk. Kell új szerződés?', [' interfeszesek vagyunk', '?kell uj szerzodes?']],
    ['A 257/2016. rendelet 12. §-a mit mond?', ['?a 257/2016. rendelet 12. §-a mit mond?']],
    ['kártyaolvasó és nyomtató típusa', ['?kartyaolvaso es nyomtato tipusa']],
  ])('%s', (text, parts) => {
    expect(partsOf(fold(text)).map(({ text: part, asks }) => (asks ? '?' : ' ') + part)).toEqual(parts);
  });

  it('into six parts at most', () => {
    expect(partsOf('mi ez? '.repeat(50)).length).toBeLessThanOrEqual(6);
  });
});

describe('the wanted kind of answer', () => {
  it.each([
    ['hany tagja van', 'number'],
    ['mikorra kell', 'date'],
    ['meddig lehet', 'date'],
    ['ki irja ala', 'person'],
    ['mire jo', undefined],
  ])('%s → %s', (question, type) => {
    expect(wantedTypes(question)[0]).toBe(type);
  });

  it('is recognised in a text', () => {
    expect(gives('a hatarido 2017. januar 1.', 'date')).toBe(true);
    expect(gives('a jegyzo irja ala', 'person')).toBe(true);
    expect(gives('tizenket resze van', 'number')).toBe(true);
    expect(gives('nincs benne semmi', 'number')).toBe(false);
  });

  it('knows what is counted, and does not take an ordinal for a number', () => {
    const counts = (text: string, question: string) => countedIn(text).some((root) => toCount(question).includes(root));
    expect(counts('a 12 feladatcsoport listaja', 'hany feladatcsoport van')).toBe(true);
    expect(counts('tizenket csatlakozasi feladatcsoport', 'hany feladatcsoport van')).toBe(true);
    expect(counts('az 1. feladatcsoport', 'hany feladatcsoport van')).toBe(false);
  });
});

describe('a wish for a deed is not a question', () => {
  it.each([
    'Töröld a felhasználót!',
    'Be tudsz jelentkezni?',
    'törölni tudsz valakit?',
    'írj egy levelet',
    'kérlek, küldj emlékeztetőt',
  ])('deed: %s', (text) => {
    expect(wantsDeed(fold(text))).toBe(true);
  });
  it.each([
    'Hogyan kell törölni a felhasználót?',
    'Tudsz segíteni a belépésben?',
    'ki küldi az emlékeztetőt',
    'Mit írjak a bejelentésbe?',
    'Mit tudsz rólam?',
    'Add meg az ASP Központ telefonszámát',
  ])('question: %s', (text) => {
    expect(wantsDeed(fold(text))).toBe(false);
  });
});

describe('names are not corrected', () => {
  it.each([
    ['mennyi Kiss Béla adója', ['kiss', 'bela']],
    ['Kiss Béla adója', ['bela']],
    ['MENNYI KISS BÉLA ADÓJA', []],
    ['a Keretrendszrben', []],
  ])('%s', (text, names) => {
    expect([...namesIn(text)]).toEqual(names);
  });
});
