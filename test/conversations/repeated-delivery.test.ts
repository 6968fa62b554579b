// The channel delivers a message again: the same words, and nothing is done twice.
import { script, talkedOnFreshBot } from '../support/talk';

it('gives the same answer to the same message', async () => {
  const written = script(`
    > ki vehet fel új felhasználót?

    Új felhasználót a tenant adminisztrátor vehet fel a Keretrendszerben, és ő ad neki szerepkört.

    Forrás [1]: Próba Kézikönyv › Alapok › Új felhasználó felvétele (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?

    > (ugyanaz még egyszer)

    Új felhasználót a tenant adminisztrátor vehet fel a Keretrendszerben, és ő ad neki szerepkört.

    Forrás [1]: Próba Kézikönyv › Alapok › Új felhasználó felvétele (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('does not take an answer of a form twice', async () => {
  const written = script(`
    > bejelentés

    Öt rövid kérdésből összeállítom a bejelentés szövegét, amelyet az ASP Hiba- és igénybejelentőbe bemásolhat. Kérem, személyes adatot (nevet, adószámot, TAJ-számot) ne írjon bele.

    1/5. Kit érint a hiba?

      1) Csak engem
      2) Több kollégát is
      3) Senki nem tud dolgozni
      · Mégse

    > csak engem

    2/5. Hol jelentkezik?

    1. Bejelentkezés
    2. Keretrendszer
    3. ADÓ
    4. GAZD
    5. IRAT
    6. IVK
    7. IPARKER
    8. HAGYATÉK
    9. E-önkormányzat portál
    10. Máshol

      · Vissza
      · Mégse

    > (ugyanaz még egyszer)

    2/5. Hol jelentkezik?

    1. Bejelentkezés
    2. Keretrendszer
    3. ADÓ
    4. GAZD
    5. IRAT
    6. IVK
    7. IPARKER
    8. HAGYATÉK
    9. E-önkormányzat portál
    10. Máshol

      · Vissza
      · Mégse

    > 5

    3/5. Melyik menüpontban, milyen lépések után jelentkezik a hiba?

      · Vissza
      · Mégse
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});
