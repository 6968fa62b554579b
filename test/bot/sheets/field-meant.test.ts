// What changed is said in many ways, without accents and with endings; what is no statement about an answer of the sheet goes on to the handbook.
import { fieldsMeant, tellsOfChange } from '../../../bot/sheets/sending/field-meant';
import { contactSheet as form } from '../../../dialogs/forms/contact-sheet';

const person = (item: string, name: string) => ({
  [`people[${item}]`]: 'added',
  [`people[${item}].name`]: name,
  [`people[${item}].roles`]: ['contact'],
  [`people[${item}].phone`]: '+36301112233',
});
const filling = {
  answers: { ...person('k1', 'dr. Kovács Anna'), ...person('k2', 'Kovács Béla'), 'reach.phone': '+3622430001' },
};
const hand = { form, filling, circumstances: { today: '2026-11-22' } };
const both = ['people[k1].phone', 'people[k2].phone'];

it.each<[string, string[]]>([
  ['csak a telefonszám változott', ['reach.phone', ...both]],
  ['Csak a központi telefonszám változott.', ['reach.phone']],
  ['megváltozott a telefonszámunk', ['reach.phone']],
  ['megváltozott Kovács Anna telefonszáma', ['people[k1].phone']],
  ['megvaltozott kovacs bela telefonszama', ['people[k2].phone']],
  ['Kovács Annának megváltozott a telefonja', ['people[k1].phone']],
  ['új mobilszáma van Kovács Bélának', ['people[k2].phone']],
  ['új e-mail címünk van', ['reach.email']],
  ['új email címe lett Kovács Annának', ['people[k1].email']],
  ['módosult a honlapunk', ['reach.website']],
  ['új weboldalunk van', ['reach.website']],
  ['megváltozott az adószámunk', ['organisation.taxNumber']],
  ['változott a házszám', ['seat.houseNumber']],
  ['megváltozott a székhelyünk', ['seat.postcode']],
  ['módosítanám a bankszámlaszámot', ['organisation.bankAccount']],
  ['Kovács Béla beosztása megváltozott', ['people[k2].post']],
  ['megváltozott a csatlakozási módunk', ['joining.mode']],
])('„%s” means %j', (said, places) => {
  expect(tellsOfChange(said)).toBe(true);
  expect(fieldsMeant(said, hand)).toEqual(places);
});

it.each([
  'Megváltozott a telefonszám?',
  'hogyan módosítom a telefonszámot',
  'mi változott',
  'módosítás 3',
  'telefonszám formátuma',
  'változott a jegyző, új polgármester lett',
  'új felhasználót vennénk fel',
  `megváltozott ${'nagyon '.repeat(40)} a telefonszám`,
  'megváltozott\na telefonszám',
])('„%s” is no change of an answer', (said) => {
  expect(tellsOfChange(said) ? fieldsMeant(said, hand) : []).toEqual([]);
});

it('means all that is asked of somebody when nothing else is said', () => {
  const places = fieldsMeant('Kovács Annánál változott valami', hand);
  expect(places.length).toBeGreaterThan(5);
  expect(places.every((place) => place.startsWith('people[k1].'))).toBe(true);
});
