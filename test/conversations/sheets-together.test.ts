// Several people and several municipalities: who was quicker, who may send, whose access ends in the middle, and which one is meant.
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna'), Béla: personCalled('Kis Béla') };

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
});
afterEach(() => bot?.close());

it('says who was quicker, keeps what is chosen, and tells an editor who can send', async () => {
  await hold(bot.store, cast.Béla, 'editor', ABA);
  const written = script(`
    > Anna: gyors adatlap

    Aba – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Béla: gyors adatlap

    Aba – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Béla: 22/430-001

    Aba – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: 22/430-999

    Aba – Központi telefon

    Közben Kis Béla már válaszolt erre (2026. november 22-én 10:00-kor), ezért az Ön válaszát még nem írtam be.

    - Ami most ott áll: +36 22 430 001
    - Amit Ön írt: +36 22 430 999

    Melyik maradjon?

      · Ami most ott áll
      · Az enyém

    > Anna: mindegy

    Aba – Központi telefon

    Kérem, előbb válasszon: „ami most ott áll” vagy „az enyém”.

    Közben Kis Béla már válaszolt erre (2026. november 22-én 10:00-kor), ezért az Ön válaszát még nem írtam be.

    - Ami most ott áll: +36 22 430 001
    - Amit Ön írt: +36 22 430 999

    Melyik maradjon?

      · Ami most ott áll
      · Az enyém

    > Anna: [Az enyém]

    Aba – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: (ugyanaz még egyszer)

    Aba – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Béla: vissza

    Aba – Elérhetőségek

    1/3. Mi a központi telefonszám?

    Most ez áll itt: +36 22 430 999. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Anna: vissza

    Aba – Elérhetőségek

    1/3. Mi a központi telefonszám?

    Most ez áll itt: +36 22 430 999. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Anna: 22/430-777

    Aba – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Béla: 22/430-001

    Aba – Központi telefon

    Közben Nagy Anna már válaszolt erre (2026. november 22-én 10:00-kor), ezért az Ön válaszát még nem írtam be.

    - Ami most ott áll: +36 22 430 777
    - Amit Ön írt: +36 22 430 001

    Melyik maradjon?

      · Ami most ott áll
      · Az enyém

    > Béla: [Ami most ott áll]

    Aba – Elérhetőségek

    Rendben, az marad, ami ott áll.

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Béla: ellenőrzés

    Aba – ellenőrzés beküldés előtt

    Az önkormányzat

    1. Jogállás: város – jóváhagyásra vár
    2. Vármegye / főváros: Fejér – jóváhagyásra vár
    3. KSH településkód: 17376 – jóváhagyásra vár
    - Hiányzik: Hivatalos név
    - Hiányzik: PIR (törzsszám)
    - Hiányzik: Adószám

    Székhely

    4. Irányítószám: 8127 – jóváhagyásra vár
    5. Település: Aba (Fejér vármegye) – jóváhagyásra vár
    - Hiányzik: Közterület neve
    - Hiányzik: Közterület jellege
    - Hiányzik: Házszám

    Elérhetőségek

    6. Központi telefon: +36 22 430 777
    - Hiányzik: Központi e-mail-cím

    Hivatal

    7. Hivatal típusa: önálló polgármesteri hivatal – jóváhagyásra vár
    8. Lakosságszám: 4416 fő – jóváhagyásra vár

    Csatlakozás

    - Hiányzik: Jelenlegi csatlakozási mód

    Kapcsolattartók

    - Hiányzik: Név
    - Hiányzik: Szerepkör
    - Hiányzik: Beosztás
    - Hiányzik: Telefon
    - Hiányzik: E-mail-cím
    - Hiányzik: Adatkezelési tájékoztató elfogadva

    Egy sor módosításához írja be a sorszámát, például: „módosítás 3”.

    Még nem küldhető be: a „folytatás” szóra megkérdezem, ami hiányzik.

      · Folytatás
      · Később
      · PDF

    > Béla: beküldöm

    Aba – beküldés

    Az adatlapot az önkormányzat vezetője küldheti be: Nagy Anna. Kérem, szóljon neki. A válaszokat ő is látja.

      1) Ellenőrzés
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('ends with the access, in the middle of a sheet', async () => {
  await hold(bot.store, cast.Béla, 'editor', ABA);
  const written = script(`
    > Béla: gyors adatlap

    Aba – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Béla: 22/430-001

    Aba – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: hozzáférések

    Aba – kinek van hozzáférése

    - Nagy Anna (Ön): vezető
    - Kis Béla: szerkesztő

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: Kis Béla
      2) Meghívót adok

    > Anna: [Visszavonás: Kis Béla]

    Aba – hozzáférés visszavonása

    Visszavonjam ezt a hozzáférést: Kis Béla, szerkesztő? Azonnal megszűnik, és szólok neki, ha írt már nekem.

      1) Igen, visszavonom
      2) Mégsem vonom vissza

    > Anna: [Igen, visszavonom]

    Aba – hozzáférés visszavonva

    Ez a hozzáférés megszűnt: Kis Béla, szerkesztő. Ha tévedés volt, új meghívóval adhatja meg újra.

      1) Hozzáférések
      2) Segítség

    (Béla üzenetet kap)

    Az Ön hozzáférését (szerkesztő, Aba) visszavonták. A kézikönyvből továbbra is szívesen válaszolok. Ha ez tévedés lehet, kérem, egyeztessen az önkormányzat vezetőjével.

      1) Ki vagyok?
      2) Segítség

    > Béla: hivatal@aba.hu

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Béla: adatlap

    Az adatlapot és a kérdőívet az önkormányzat szerkesztői és vezetője tölti ki.

    Ha Ön is ott dolgozik, írja be a meghívókódját, vagy azt, hogy „hozzáférést kérek”.

      1) Hozzáférést kérek
      2) Mi az adatlap?
      3) Mire való a kérdőív?

    > Béla: folytatás

    Most nincs olyan válasz, amelyet folytathatnék. Kérem, írja le egy mondatban, mire kíváncsi, és megkeresem a kézikönyvben.

      1) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('asks which municipality of a joint office is meant, and has it on top of every message', async () => {
  await hold(bot.store, cast.Béla, 'editor', { kind: 'office', seat: '07302' });
  const written = script(`
    > Béla: adatlap

    Melyik önkormányzatról legyen szó?

      1) Adásztevel
      2) Bakonyjákó
      3) Homokbödöge
      4) Németbánya

    > Béla: [Németbánya]

    Németbánya – Az önkormányzat

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: község
    2. Vármegye / főváros: Veszprém
    3. KSH településkód: 10409

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
      · Egyben, űrlapon

    > Béla: rendben

    Németbánya – Az önkormányzat

    1/8. Mi az önkormányzat hivatalos neve?

      · Vissza
      · Később

    > Béla: adatlap Adásztevel

    Adásztevel – Az önkormányzat

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: község
    2. Vármegye / főváros: Veszprém
    3. KSH településkód: 07302

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
      · Egyben, űrlapon
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('is not there where others read along', async () => {
  const written = script(`
    > Anna: adatlap

    Ezzel csak kettesben, személyes csevegésben foglalkozom, mert itt mások is olvasnak. Kérem, nyisson velem külön csevegést, és ott írja be újra.
  `);
  expect((await talked(bot, written, { cast, scope: 'group' })).trimEnd()).toBe(written.trimEnd());
});
