// A person is crossed out of what others said of them, in every form of the name, and others of like names are not.
import { crossingOut } from '../../../bot/personal-data/without-person';

const cross = crossingOut(
  {
    names: ['dr. Kovács Anna', 'Éva'],
    emails: ['anna.kovacs@aba.hu'],
    phones: ['+36301234567'],
    ids: ['ca9a71e5-0000-4000-8000-00000000ca9a'],
  },
  '[…]',
);

it.each([
  ['Kovács Anna jelentkezett.', '[…] jelentkezett.'],
  ['Kovács Annának és Kovács Annát', '[…] és […]'],
  ['dr. Kovács Anna', 'dr. […]'],
  ['kovacs   anna', '[…]'],
  ['Kovács Annával, Kovács Annáért, Kovács Annáék', '[…], […], […]'],
  ['Kovács Annáéktól, Kovács Annához, Kovács Annáé', '[…], […], […]'],
  ['Kovács Annamária és Kovács Annamari', 'Kovács Annamária és Kovács Annamari'],
  ['KOVÁCS ANNA: szerkesztő', '[…]: szerkesztő'],
  ['Ezt Évától hallottam', 'Ezt Évától hallottam'],
  ['Éva és Évi', '[…] és Évi'],
  ['éva', 'éva'],
  ['írjon ide: Anna.Kovacs@aba.hu', 'írjon ide: […]'],
  ['06 30 123 4567', '[…]'],
  ['+36301234567, 30/123-4567', '[…], […]'],
  ['TAJ 301234567', 'TAJ […]'],
  ['13012345678', '13012345678'],
  ['a Kovács Anikó és a Nagykovács Anna utca', 'a Kovács Anikó és a Nagykovács Anna utca'],
  ['oid=CA9A71E5-0000-4000-8000-00000000CA9A', 'oid=[…]'],
])('%s → %s', (text, without) => {
  expect(cross(text)).toBe(without);
});

it('looks into everything, takes out what is kept under their id, and leaves what is not theirs the very same', () => {
  const others = { list: ['szia', 5, null, true], deep: { name: 'Nagy Béla' } };
  expect(cross(others)).toBe(others);
  const value = {
    opinions: { 'ca9a71e5-0000-4000-8000-00000000ca9a': 'helped', b: 'chosen' },
    said: [{ by: 'Kovács Anna' }, others],
  };
  expect(cross(value)).toEqual({ opinions: { b: 'chosen' }, said: [{ by: '[…]' }, others] });
});
