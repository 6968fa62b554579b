// What leaves the house of a question, and what does not.
import { withoutPersonal } from '../../knowledge/hungarian/personal';

const known =
  'A tenant adminisztrátor a Keretrendszerben vesz fel új felhasználót az ASP-be. A Magyar Államkincstár és a NISZ. KASZPER.';

it.each([
  ['írjon a kovacs.anna@kisfalu.hu címre', 'írjon a [e-mail] címre'],
  ['a számom 06 30 123 4567', 'a számom [szám]'],
  ['a számom +36-30/123-45-67, hívjon', 'a számom [szám], hívjon'],
  ['telefon: (06-1) 123-4567', 'telefon: [szám]'],
  ['30/1234567', '[szám]'],
  ['adószám 15735005-2-41', 'adószám [szám]'],
  ['adóazonosító jelem 8123456789', 'adóazonosító jelem [szám]'],
  ['TAJ 123 456 789', '[név] [szám]'],
  ['bankszámla 11735005-20468387-00000000', 'bankszámla [szám]'],
  ['iban: HU42 1177 3016 1111 1018 0000 0000', 'iban: [szám]'],
  ['személyi 123456AB', 'személyi [szám]'],
  ['rendszám ABC-123', 'rendszám [szám]'],
  ['1984. 05. 12-én született', '[szám]-én született'],
  ['nézze: https://kisfalu.hu/u?id=12', 'nézze: [link]'],
  ['Kovács Anna vagyok, hogyan veszek fel felhasználót?', '[név] vagyok, hogyan veszek fel felhasználót?'],
  ['Dr. Nagy Péterné kérdezi', '[név] kérdezi'],
  ['szabó béla nem tud belépni', '[név] nem tud belépni'],
  ['kati vagyok a hivatalból', '[név] vagyok a hivatalból'],
  ['Hogyan adjak jogot Annának?', 'Hogyan adjak jogot [név]?'],
  ['Hogyan adjak jogot Bélával kapcsolatban?', 'Hogyan adjak jogot [név] kapcsolatban?'],
  ['hogyan léptetem be gézát', 'hogyan léptetem be [név]'],
  ['Kisfalu jegyzője vagyok, ki vesz fel felhasználót?', '[név] vagyok, ki vesz fel felhasználót?'],
  ['A Kisfalui Hivatal nevében', 'A [név] nevében'],
  ['Ki vesz fel új felhasználót az ASP-be?', 'Ki vesz fel új felhasználót az ASP-be?'],
  ['Mit csinál a Magyar Államkincstár és a NISZ?', 'Mit csinál a Magyar Államkincstár és a NISZ?'],
  ['Mi az a KASZPER?', 'Mi az a KASZPER?'],
  ['2017. január 1-jén mi volt?', '2017. január 1-jén mi volt?'],
  ['114. § (2) bekezdés, mp 221, K0505', '114. § (2) bekezdés, mp 221, K0505'],
  ['mennyi ido a csatlakozas', 'mennyi ido a csatlakozas'],
])('of "%s" leaves "%s"', (question, left) => {
  expect(withoutPersonal(question, known)).toBe(left);
});

it('keeps a number that the handbook has', () => {
  expect(withoutPersonal('A 257/2016. (VIII. 31.) rendelet?', 'a 257/2016. (VIII. 31.) Korm. rendelet')).toContain(
    '257/2016',
  );
});
