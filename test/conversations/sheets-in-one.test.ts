// Whole sections of a sheet as cards, by the word "egyben": what is wrong stands beside its question, what follows from an answer is asked,
// and the way can be changed in the middle. In braces stands what is filled in.
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna'), Béla: personCalled('Kis Béla') };

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
  await hold(bot.store, cast.Béla, 'editor', ABA);
});
afterEach(() => bot?.close());

it('fills in sections as cards, with a question in between, put aside, and question by question again', async () => {
  const written = script(`
    > Anna: gyors adatlap

    Aba – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: [Egyben, űrlapon]

    Aba – Elérhetőségek

    Töltse ki, amit tud, azután: „Mentés és tovább”. Ami nincs kéznél, üresen maradhat.

    Szakasz: 1/3 · 0/12 válasz

    1. Mi a központi telefonszám?
    2. Mi a központi e-mail-cím?
    3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül

    > Anna: [Mentés és tovább] {Mi a központi telefonszám? = 22/430-001 | Mi a központi e-mail-cím? = jegyzo}

    Aba – Elérhetőségek

    Elmentettem: 1 válasz.

    Egy válasz még nem jó: az űrlapon mellette áll, miért.

    Szakasz: 1/3 · 2/12 válasz

    1. Mi a központi telefonszám? Most ez áll itt: +36 22 430 001
    2. Mi a központi e-mail-cím? Most ez áll itt: jegyzo Javítandó: Az e-mail-címből hiányzik a @ jel; helyes példa: jegyzo@aba.hu.
    3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja. Most ez áll itt: nincs megadva

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül

    > Anna: [Mentés és tovább] {Mi a központi e-mail-cím? = hivatal@aba.hu}

    Aba – Csatlakozás

    Elmentettem: 1 válasz.

    Szakasz: 2/3 · 3/12 válasz

    1. Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez?

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül

    > Anna: [Mentés és tovább] {Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez? = nincs}

    Aba – Csatlakozás

    Elmentettem: 1 válasz.

    A válaszai miatt még néhány kérdés ide tartozik; az űrlapon megjelöltem őket.

    Szakasz: 2/3 · 4/14 válasz

    1. Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez? Most ez áll itt: nincs
    2. Mely szakrendszereket fogják használni? Az előző válaszok miatt ez is kell.
    3. Mikorra tervezik a csatlakozást vagy a módváltást? Ha még nincs nap, írja be: nem tudom. Az előző válaszok miatt ez is kell.

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül

    > Anna: mennyi idő a csatlakozás?

    A csatlakozás három szakaszból áll:

    - felkészülés: 2–3 hónap,
    - csatlakozás: 2–3 hónap,
    - éles szolgáltatás: határozatlan ideig.

    Forrás [1]: Próba Kézikönyv › Alapok › A csatlakozás szakaszai (érvényes 2014. június 12-étől, ellenőrizve 2026. november 22-én)

      · Ügyintézőt kérek
      · 👍 Segített
      · 👎 Nem segített
      · Miért ezt válaszoltad?

    Aba – Csatlakozás

    …vissza az adatlaphoz: a fenti űrlapot ugyanúgy kitöltheti. Ha ide kéri, írja be: „folytatás”.

      · Folytatás

    > Anna: holnap

    Aba – Csatlakozás

    Ezt itt nem tudom, melyik kérdéshez írjam. Kérem, az űrlapon töltse ki, és ott nyomja meg: „Mentés és tovább”. Az „egyenként” szóra kérdésenként megyünk.

    …vissza az adatlaphoz: a fenti űrlapot ugyanúgy kitöltheti. Ha ide kéri, írja be: „folytatás”.

      · Folytatás

    > Anna: folytatás

    Aba – Csatlakozás

    Töltse ki, amit tud, azután: „Mentés és tovább”. Ami nincs kéznél, üresen maradhat.

    Szakasz: 2/3 · 4/14 válasz

    1. Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez? Most ez áll itt: nincs
    2. Mely szakrendszereket fogják használni?
    3. Mikorra tervezik a csatlakozást vagy a módváltást? Ha még nincs nap, írja be: nem tudom.

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül

    > Anna: [Mentés, később folytatom] {Mely szakrendszereket fogják használni? = ADÓ + GAZD}

    Aba – adatlap félretéve

    Elmentettem: 1 válasz. A „folytatás” vagy az „adatlap” szóra ugyanitt folytatjuk.

      1) Folytatás
      2) Segítség

    > Anna: folytatás

    Aba – Csatlakozás

    Töltse ki, amit tud, azután: „Mentés és tovább”. Ami nincs kéznél, üresen maradhat.

    Szakasz: 2/3 · 5/14 válasz

    1. Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez? Most ez áll itt: nincs
    2. Mely szakrendszereket fogják használni? Most ez áll itt: ADÓ, GAZD
    3. Mikorra tervezik a csatlakozást vagy a módváltást? Ha még nincs nap, írja be: nem tudom.

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül

    > Anna: [Mentés és tovább] {Nem tudom: Tervezett csatlakozási időpont = true}

    Aba – Kapcsolattartók, 1. személy

    Elmentettem: 1 válasz.

    Szakasz: 3/3 · 6/14 válasz

    Kérem, csak hivatali elérhetőséget adjon meg; más személyes adatra nincs szükség.

    1. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)
    2. Milyen szerepkörben működik közre? (Több is lehet.)
    3. Mi a beosztása?
    4. Mi a hivatali telefonszáma?
    5. Mi a hivatali e-mail-címe?
    6. Ki helyettesíti? Ha nincs helyettese, kihagyhatja.
    7. Mikor érhető el? (Például: munkanapokon 8–16 óra.) Kihagyhatja.
    8. Megkapta és elfogadta az adatkezelési tájékoztatót?

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés és még egy
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül

    > Anna: [Mentés és tovább] {Mi a neve? (Címmel együtt, például: dr. Kovács Anna.) = Kovács Éva | Milyen szerepkörben működik közre? (Több is lehet.) = Hivatalos képviselő + ASP kapcsolattartó | Mi a beosztása? = jegyző | Mi a hivatali telefonszáma? = 22/430-002 | Mi a hivatali e-mail-címe? = kovacs.eva@aba.hu | Megkapta és elfogadta az adatkezelési tájékoztatót? = igen}

    Aba – Kapcsolattartók

    Elmentettem: 6 válasz.

    Kovács Éva több szerepkört kap: Hivatalos képviselő, ASP kapcsolattartó. Ez lehetséges; kérem, erősítse meg.

    Már szerepel az adatlapon: Kovács Éva.

    1/1. Van még, akit felvegyünk az adatlapra?

      1) igen
      2) nem
      · Vissza
      · Később

    > Anna: igen

    Aba – Kapcsolattartók, 2. személy

    Töltse ki, amit tud, azután: „Mentés és tovább”. Ami nincs kéznél, üresen maradhat.

    Szakasz: 3/3 · 14/22 válasz

    1. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)
    2. Milyen szerepkörben működik közre? (Több is lehet.)
    3. Mi a beosztása?
    4. Mi a hivatali telefonszáma?
    5. Mi a hivatali e-mail-címe?
    6. Ki helyettesíti? Ha nincs helyettese, kihagyhatja.
    7. Mikor érhető el? (Például: munkanapokon 8–16 óra.) Kihagyhatja.
    8. Megkapta és elfogadta az adatkezelési tájékoztatót?

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés és még egy
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül

    > Anna: egyenként

    Aba – Kapcsolattartók, 2. személy

    Rendben, innen kérdésenként megyünk tovább. Az „egyben” szóra újra űrlapot adok.

    1/8. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)

      · Vissza
      · Később

    > Anna: Szabó Béla

    Aba – Kapcsolattartók, Szabó Béla

    2/8. Milyen szerepkörben működik közre? (Több is lehet.)

    1. Hivatalos képviselő
    2. ASP kapcsolattartó
    3. Lokális informatikai üzemeltető
    4. Kulcsfelhasználó

      · Vissza
      · Később

    > Anna: vissza

    Aba – Kapcsolattartók, Szabó Béla

    1/8. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)

    Most ez áll itt: Szabó Béla. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Anna: egyben

    Aba – Kapcsolattartók, Szabó Béla

    Töltse ki, amit tud, azután: „Mentés és tovább”. Ami nincs kéznél, üresen maradhat.

    Szakasz: 3/3 · 15/22 válasz

    1. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.) Most ez áll itt: Szabó Béla
    2. Milyen szerepkörben működik közre? (Több is lehet.)
    3. Mi a beosztása?
    4. Mi a hivatali telefonszáma?
    5. Mi a hivatali e-mail-címe?
    6. Ki helyettesíti? Ha nincs helyettese, kihagyhatja.
    7. Mikor érhető el? (Például: munkanapokon 8–16 óra.) Kihagyhatja.
    8. Megkapta és elfogadta az adatkezelési tájékoztatót?

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés és még egy
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül

    > Anna: vissza

    Aba – Kapcsolattartók, Kovács Éva

    Töltse ki, amit tud, azután: „Mentés és tovább”. Ami nincs kéznél, üresen maradhat.

    Szakasz: 3/3 · 15/22 válasz

    Kérem, csak hivatali elérhetőséget adjon meg; más személyes adatra nincs szükség.

    1. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.) Most ez áll itt: Kovács Éva
    2. Milyen szerepkörben működik közre? (Több is lehet.) Most ez áll itt: Hivatalos képviselő, ASP kapcsolattartó
    3. Mi a beosztása? Most ez áll itt: jegyző
    4. Mi a hivatali telefonszáma? Most ez áll itt: +36 22 430 002
    5. Mi a hivatali e-mail-címe? Most ez áll itt: kovacs.eva@aba.hu
    6. Ki helyettesíti? Ha nincs helyettese, kihagyhatja. Most ez áll itt: nincs megadva
    7. Mikor érhető el? (Például: munkanapokon 8–16 óra.) Kihagyhatja. Most ez áll itt: nincs megadva
    8. Megkapta és elfogadta az adatkezelési tájékoztatót? Most ez áll itt: igen

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('asks who is right when two fill in the same card', async () => {
  const written = script(`
    > Anna: gyors adatlap

    Aba – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: egyben

    Aba – Elérhetőségek

    Töltse ki, amit tud, azután: „Mentés és tovább”. Ami nincs kéznél, üresen maradhat.

    Szakasz: 1/3 · 0/12 válasz

    1. Mi a központi telefonszám?
    2. Mi a központi e-mail-cím?
    3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül

    > Béla: gyors adatlap

    Aba – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Béla: egyben

    Aba – Elérhetőségek

    Töltse ki, amit tud, azután: „Mentés és tovább”. Ami nincs kéznél, üresen maradhat.

    Szakasz: 1/3 · 0/12 válasz

    1. Mi a központi telefonszám?
    2. Mi a központi e-mail-cím?
    3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül

    > Béla: [Mentés és tovább] {Mi a központi telefonszám? = 22/430-777}

    Aba – Elérhetőségek

    Elmentettem: 1 válasz.

    Ami még hiányzik, azt az űrlapon megjelöltem; ha most nincs kéznél, válassza ezt: „Mentés, később folytatom”.

    Szakasz: 1/3 · 2/12 válasz

    1. Mi a központi telefonszám? Most ez áll itt: +36 22 430 777
    2. Mi a központi e-mail-cím? Ez még hiányzik.
    3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja. Most ez áll itt: nincs megadva

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül

    > Anna: [Mentés és tovább] {Mi a központi telefonszám? = 22/430-001 | Mi a központi e-mail-cím? = anna@aba.hu}

    Aba – Központi telefon

    Elmentettem: 1 válasz.

    Közben Kis Béla már válaszolt erre (2026. november 22-én 10:00-kor), ezért az Ön válaszát még nem írtam be.

    - Ami most ott áll: +36 22 430 777
    - Amit Ön írt: +36 22 430 001

    Melyik maradjon?

      · Ami most ott áll
      · Az enyém

    > Anna: [Ami most ott áll]

    Aba – Csatlakozás

    Rendben, az marad, ami ott áll.

    Töltse ki, amit tud, azután: „Mentés és tovább”. Ami nincs kéznél, üresen maradhat.

    Szakasz: 2/3 · 3/12 válasz

    1. Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez?

    Ha az űrlapot nem látja, írja be: „egyenként”, és kérdésenként megyünk.

      · Mentés és tovább
      · Mentés, később folytatom
      · Vissza
      · Egyenként
      · Később, mentés nélkül
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('says what to open first when no sheet is open', async () => {
  const written = script(`
    > Anna: egyben

    Most nincs nyitott adatlap vagy kérdőív. Kérem, előbb nyissa meg: „adatlap”, „gyors adatlap” vagy „kérdőív”.

      1) Adatlap
      2) Kérdőív
      3) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});
