// What a model may say of a passage: honest rewordings pass, and nearly nothing that was changed in a number, a name or a word.
import { join } from 'node:path';
import { readHandbook } from '../../knowledge/pages/handbook';
import { sentencesOf } from '../../knowledge/pages/sentences';
import { checkRephrasing, type Refusal } from '../../knowledge/rephrasing/rephrasing';

const passages = [
  {
    number: 1,
    text: [
      'Ki vezeti a katasztert?',
      '',
      'Az ingatlanvagyon-katasztert a jegyző vezeti, és a változást 90 napon belül kell bejegyezni, a 147/1992. (XI. 6.) Korm. rendelet szerint.',
      'A napi rögzítést a műszaki ügyintéző végzi az IVK szakrendszerben.',
      'A korábbi adatokat nem kell újra rögzíteni.',
    ].join('\n'),
  },
  {
    number: 2,
    text: [
      'A csatlakozás szakaszai',
      '',
      'A csatlakozás három szakaszból áll:',
      '',
      '- felkészülés: legalább 2 hónap,',
      '- csatlakozás: legfeljebb 3 hónap, 2018. január 1-jétől,',
      '- éles szolgáltatás: határozatlan ideig.',
      '',
      'A használat díjmentes. Bővebben: alkalmazas.asp.lgov.hu',
    ].join('\n'),
  },
];

it.each([
  'A jegyző vezeti az ingatlanvagyon-katasztert [1].',
  'A változást 90 napon belül kell bejegyezni [1].',
  'A változást a jegyző 90 napon belül köteles bejegyezni [1].',
  'A napi rögzítést az IVK szakrendszerben a műszaki ügyintéző végzi. [1]',
  'Nem kell újra rögzíteni a korábbi adatokat [1].',
  'A csatlakozás három szakaszból áll [2]. A felkészülés legalább 2 hónap [2].',
  'A csatlakozásnak 3 szakasza van [2].',
  'A csatlakozás legfeljebb 3 hónap, 2018. január 1-jétől [2].',
  'Az éles szolgáltatás határozatlan ideig tart [2].',
  'A használat **díjmentes** [2].',
  'A katasztert a jegyző vezeti [1].\n\n- A felkészülés legalább 2 hónap [2].\n- A használat díjmentes [2].',
  'A katasztert a jegyző vezeti, a használat díjmentes [1, 2].',
  'Bővebben: alkalmazas.asp.lgov.hu [2].',
])('takes "%s"', (written) => {
  expect(checkRephrasing(written, passages)).toMatchObject({ ok: true });
});

it.each<[Refusal, string]>([
  ['empty', ' \n'],
  ['uncited sentence', 'A jegyző vezeti a katasztert.'],
  ['uncited sentence', 'A jegyző vezeti a katasztert [1]. A használat díjmentes.'],
  ['unknown passage', 'A jegyző vezeti a katasztert [3].'],
  ['other number', 'A változást 60 napon belül kell bejegyezni [1].'],
  ['other number', 'A változást 147 napon belül kell bejegyezni [1].'],
  ['other number', 'A felkészülés legalább 3 hónap [2].'],
  ['other number', 'A csatlakozás 2019. január 1-jétől legfeljebb 3 hónap [2].'],
  ['other number', 'A csatlakozás 2018. január 3-jétől legfeljebb 1 hónap [2].'],
  ['other number', 'A változást a 148/1992. (XI. 6.) Korm. rendelet szerint kell bejegyezni [1].'],
  ['other name', 'A napi rögzítést a műszaki ügyintéző végzi a GAZD szakrendszerben [1].'],
  ['other name', 'A katasztert Kovács jegyző vezeti [1].'],
  ['not covered', 'A katasztert a polgármester vezeti [1].'],
  ['not covered', 'A használat díjköteles [2].'],
  ['not covered', 'A jegyző vezeti a katasztert [2].'],
  ['turned round', 'A korábbi adatokat újra kell rögzíteni [1].'],
  ['turned round', 'A jegyző nem vezeti a katasztert [1].'],
  ['turned round', 'A felkészülés legfeljebb 2 hónap [2].'],
  ['turned round', 'A változást 90 napon belül lehet bejegyezni [1].'],
  ['other number', 'A csatlakozás négy szakaszból áll [2].'],
  ['turned round', 'Igen, a használat díjmentes [2].'],
  ['markup', '# Cím\nA jegyző vezeti a katasztert [1].'],
  ['markup', 'A jegyző vezeti a [katasztert](http://x.hu) [1].'],
  ['markup', 'A jegyző vezeti a katasztert [1].\n\n[1]: http://x.hu'],
  ['markup', 'A jegyző vezeti a katasztert [1].<script>'],
  ['markup', '| A jegyző | vezeti [1] |'],
  ['markup', 'A jegyző vezeti a katasz\u202etert [1].'],
  ['address', 'Bővebben: gonosz.lgov.hu [2].'],
  ['address', 'Írjon a jegyző@gonosz.hu címre [1].'],
  ['too long', 'A használat díjmentes [2]. '.repeat(100)],
])('refuses as "%s": %s', (refusal, written) => {
  expect(checkRephrasing(written, passages)).toEqual({ ok: false, refusal });
});

it('gives the text as it may be shown: citations before the full stop, no bold, one kind of list', () => {
  const written = 'A használat **díjmentes**. [2]\n1) A katasztert a jegyző vezeti[1].\n';
  const markdown = 'A használat díjmentes [2].\n- A katasztert a jegyző vezeti [1].';
  expect(checkRephrasing(written, passages)).toEqual({ ok: true, markdown });
});

describe('over the sentences of the whole handbook', () => {
  const sections = readHandbook(join(__dirname, '../../knowledge/handbook')).sections.filter(
    ({ kind }) => kind === 'handbook',
  );
  const passageOf = (at: number): string => {
    const section = sections[at % sections.length]!;
    return `${section.trail.slice(2).join(' – ')}\n\n${section.markdown}`;
  };
  const sentences = sections.flatMap(({ blocks }, at) =>
    blocks
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ text }) => sentencesOf(text.replaceAll('\n', ' ')))
      .map((text) => ({ text, at })),
  );
  const isTaken = (text: string, at: number): boolean =>
    checkRephrasing(text.replace(/[.!?]?$/, ' [1].'), [{ number: 1, text: passageOf(at) }]).ok;
  const taken = sentences.filter(({ text, at }) => isTaken(text, at));

  it('takes nine of ten word for word', () => {
    expect(taken.length / sentences.length).toBeGreaterThan(0.9);
  });

  const strange = ['polgármester', 'kedvezményesen', 'szabálysértés', 'visszavonásig', 'építésügyi'];
  const lies: [string, number, (text: string, at: number) => string][] = [
    ['a number is changed', 0.99, (text) => text.replace(/\d+/, (number) => String(Number(number) + 3))],
    ['"nem" is left out', 0.97, (text) => text.replace(/\bnem /, '')],
    ['"nem" is put in', 0.99, (text, at) => putIn(text, 'nem', at)],
    ['a word is put in', 0.9, (text, at) => putIn(text, strange[at % strange.length]!, at)],
    ['"legalább" and "legfeljebb" change', 1, (text) => changed(text, ['legalább', 'legfeljebb'])],
    ['"előtt" and "után" change', 0.95, (text) => changed(text, ['előtt', 'után'])],
    ['"kell" becomes "lehet"', 0.9, (text) => text.replace(/\bkell\b/, 'lehet')],
    ['"kötelező" becomes "önkéntes"', 1, (text) => text.replace(/\bkötelező\b/, 'önkéntes')],
    ['a szakrendszer becomes another', 0.95, (text) => text.replace(/\b(?:KATI|GAZD|IVK|IPARKER)\b/, 'KIRA')],
  ];

  it.each(lies)('refuses nearly all in which %s', (_, least, lie) => {
    const lied = taken
      .map(({ text, at }) => ({ text: lie(text, at), at, before: text }))
      .filter((each) => each.text !== each.before);
    expect(lied.length).toBeGreaterThan(3);
    expect(lied.filter(({ text, at }) => !isTaken(text, at)).length / lied.length).toBeGreaterThanOrEqual(least);
  });

  it('refuses nearly all that cite another passage', () => {
    const wrong = taken.filter(({ text, at }) => isTaken(text, at + 7));
    expect(wrong.length / taken.length).toBeLessThan(0.01);
  });

  function putIn(text: string, word: string, at: number): string {
    const words = text.split(' ');
    const place = 1 + (at % Math.max(1, words.length - 1));
    return [...words.slice(0, place), word, ...words.slice(place)].join(' ');
  }

  function changed(text: string, [one, other]: [string, string]): string {
    return text.replace(new RegExp(`${one}|${other}`), (found) => (found === one ? other : one));
  }
});
