// A fault report is put together question by question; help, back and giving up work at every step.
import { script, talkedOnFreshBot } from '../support/talk';

it('asks one thing at a time and gives the text to copy', async () => {
  const written = script(`
    > bejelentés

    Öt rövid kérdésből összeállítom a bejelentés szövegét, amelyet az ASP Hiba- és igénybejelentőbe bemásolhat. Kérem, személyes adatot (nevet, adószámot, TAJ-számot) ne írjon bele.

    1/5. Kit érint a hiba?

      1) Csak engem
      2) Több kollégát is
      3) Senki nem tud dolgozni
      · Mégse

    > [Több kollégát is]

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

    > Iktatás menü, a Mentés gomb után

    4/5. Mi a hibaüzenet szövege vagy kódja? Ha nem volt ilyen, írja be: kihagyom.

      · Kihagyom
      · Vissza
      · Mégse

    > K-123 *hiba*

    5/5. Veszélyeztet közeli határidőt? Ha igen, melyiket és mikorra? Ha nem, írja be: kihagyom.

      · Kihagyom
      · Vissza
      · Mégse

    > kihagyom

    Elkészült a bejelentés szövege. Másolja be a Keretrendszerből nyíló ASP Hiba- és igénybejelentőbe; ott kap egyedi számú hibajegyet.

    - Kit érint: Több kollégát is
    - Hol jelentkezik: IRAT
    - Menüpont és lépések: Iktatás menü, a Mentés gomb után
    - Hibaüzenet: K-123 *hiba*

    Kérem, írja mellé az önkormányzat nevét, a saját szerepkörét, a böngészőt és az elérhetőségét. Képernyőképet csak személyes adatok nélkül csatoljon. Ebből a botból nem ment el semmi.

      1) Bejelentés összeállítása
      2) Segítség
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('says what is wanted when an answer does not fit, and asks again', async () => {
  const written = script(`
    > hibabejelentés

    Öt rövid kérdésből összeállítom a bejelentés szövegét, amelyet az ASP Hiba- és igénybejelentőbe bemásolhat. Kérem, személyes adatot (nevet, adószámot, TAJ-számot) ne írjon bele.

    1/5. Kit érint a hiba?

      1) Csak engem
      2) Több kollégát is
      3) Senki nem tud dolgozni
      · Mégse

    > 9

    Ezt nem találom a felkínált válaszok között; elég a válasz sorszáma is; helyes példa: Csak engem.

    1/5. Kit érint a hiba?

      1) Csak engem
      2) Több kollégát is
      3) Senki nem tud dolgozni
      · Mégse

    > talán

    Ezt nem találom a felkínált válaszok között; elég a válasz sorszáma is; helyes példa: Csak engem.

    1/5. Kit érint a hiba?

      1) Csak engem
      2) Több kollégát is
      3) Senki nem tud dolgozni
      · Mégse
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('goes back, gives help on the way, and can be given up', async () => {
  const written = script(`
    > bejelentés

    Öt rövid kérdésből összeállítom a bejelentés szövegét, amelyet az ASP Hiba- és igénybejelentőbe bemásolhat. Kérem, személyes adatot (nevet, adószámot, TAJ-számot) ne írjon bele.

    1/5. Kit érint a hiba?

      1) Csak engem
      2) Több kollégát is
      3) Senki nem tud dolgozni
      · Mégse

    > 1

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

    > vissza

    1/5. Kit érint a hiba?

      1) Csak engem
      2) Több kollégát is
      3) Senki nem tud dolgozni
      · Mégse

    > 2

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

    > segítség

    Most egy űrlapot töltünk ki együtt. A „vissza” az előző kérdéshez visz, a „mégse” abbahagyja; a felkínált válaszok sorszámát is beírhatja.

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

    > mégse

    Rendben, abbahagytuk. A válaszait töröltem, nem küldtem el semmit. Újrakezdheti bármikor, vagy kérdezhet mást.

      1) Bejelentés összeállítása
      2) Segítség

    > 1

    Öt rövid kérdésből összeállítom a bejelentés szövegét, amelyet az ASP Hiba- és igénybejelentőbe bemásolhat. Kérem, személyes adatot (nevet, adószámot, TAJ-számot) ne írjon bele.

    1/5. Kit érint a hiba?

      1) Csak engem
      2) Több kollégát is
      3) Senki nem tud dolgozni
      · Mégse
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('answers a pressed offer in the middle and goes on', async () => {
  const written = script(`
    > ki vehet fel új felhasználót?

    Új felhasználót a tenant adminisztrátor vehet fel a Keretrendszerben, és ő ad neki szerepkört.

    Forrás [1]: Próba Kézikönyv › Alapok › Új felhasználó felvétele (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?

    > bejelentés

    Öt rövid kérdésből összeállítom a bejelentés szövegét, amelyet az ASP Hiba- és igénybejelentőbe bemásolhat. Kérem, személyes adatot (nevet, adószámot, TAJ-számot) ne írjon bele.

    1/5. Kit érint a hiba?

      1) Csak engem
      2) Több kollégát is
      3) Senki nem tud dolgozni
      · Mégse

    > 3

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

    > 3

    3/5. Melyik menüpontban, milyen lépések után jelentkezik a hiba?

      · Vissza
      · Mégse

    > Adó menü

    4/5. Mi a hibaüzenet szövege vagy kódja? Ha nem volt ilyen, írja be: kihagyom.

      · Kihagyom
      · Vissza
      · Mégse
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});
