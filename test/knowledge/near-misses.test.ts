// Questions whose words stand in a page that does not answer them.
import { countedIn, countedInTable, toCount } from '../../knowledge/hungarian/answer-types';
import { page, smallHandbook } from './small-handbook';

const { knowledge } = smallHandbook([
  [
    'proba/03-kezikonyv/10-kezikonyv.md',
    page('Csatlakozási kézikönyv', 'A csatlakozási kézikönyv 2014-ben készült, és 12 fejezetből áll.', [
      'Mi az a csatlakozási kézikönyv?',
    ]),
  ],
  [
    'proba/03-kezikonyv/20-megyek.md',
    page('Vármegyék', '| Vármegye | Település |\n| --- | --- |\n| Baranya | 301 |\n| Tolna | 109 |', [
      'megyék listája',
    ]),
  ],
  [
    'proba/03-kezikonyv/30-eszkoz.md',
    page('Eszközök a pályázatból', 'A közös hivatal 6 számítógépet és 7 monitort vett.', ['mit vett a hivatal']),
  ],
  [
    'proba/03-kezikonyv/40-tartam.md',
    page('Az előkészítés', 'Az előkészítés 2–3 hónapig tart.', ['meddig tart az előkészítés']),
  ],
  ['proba/03-kezikonyv/50-leallas.md', page('Leállás', 'Leálláskor senki sem éri el a szolgáltatást.', ['leállás'])],
]);

const titleOf = (question: string) => {
  const answer = knowledge.answer(question);
  return answer.kind === 'found' ? answer.passage.trail.at(-1) : undefined;
};

describe('"hány …?" is answered by a page that counts it', () => {
  it.each([
    ['Hány fejezetből áll a csatlakozási kézikönyv?', 'Csatlakozási kézikönyv'],
    ['hány település van Baranya vármegyében', 'Vármegyék'],
    ['hany telepüés van tolna vármegyében', 'Vármegyék'],
    ['Hány gépet vett a közös hivatal?', 'Eszközök a pályázatból'],
    ['Mennyi ideig tart az előkészítés?', 'Az előkészítés'],
  ])('%s → %s', (question, title) => {
    expect(titleOf(question)).toBe(title);
  });

  it.each(['Hány oldalas a csatlakozási kézikönyv?', 'Mennyi időn belül szűnik meg a leállás?'])(
    'and by none that only has the other words: %s',
    (question) => {
      expect(titleOf(question)).toBeUndefined();
    },
  );
});

describe('what is counted', () => {
  it('is a whole number with the words after it', () => {
    expect(countedIn('a 12 feladatcsoport')).toEqual(toCount('hany feladatcsoport'));
    expect(countedIn('az 1. feladatcsoport')).toEqual([]);
    expect(countedIn('2-3 honapig')).toEqual(toCount('hany honapig'));
  });

  it('is in a table what its columns are called, when there are numbers', () => {
    expect(countedInTable(['| megye | telepules |', '| --- | --- |', '| tolna | 109 |'])).toHaveLength(2);
    expect(countedInTable(['| megye | szekhely |', '| tolna | szekszard |'])).toEqual([]);
  });

  it('is asked by the noun', () => {
    expect(toCount('hany ugyfel hasznalja')).toEqual(toCount('hany ugyfel'));
    expect(toCount('hany kozos hivatal van')).toHaveLength(2);
    expect(toCount('hany kozep-magyarorszagi palyazat nyert')).toContain(toCount('hany palyazat')[0]);
  });

  it('is not asked by "hány darab?"', () => {
    expect(toCount('hany darab van')).toEqual([]);
  });
});

it.each(['Poszeidon kézikönyv', 'Ki a vármegye tiszteletbeli gondnoka?'])(
  'is not answered when half of a short question is a word that nobody knows: %s',
  (question) => {
    expect(titleOf(question)).toBeUndefined();
  },
);

it('does not let words of mere talk decide', () => {
  expect(titleOf('szóval igazából pontosan mennyi ideig tart ez az előkészítés')).toBe('Az előkészítés');
});
