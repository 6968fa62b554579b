// People of a sheet go, come back and are added by words, without accents and with slips; and a button that guesses answers one question.
import { freshBot, type TestBot } from '../support/bot';
import { listed } from '../support/listed';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna'), Béla: personCalled('Kis Béla') };

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
  await hold(bot.store, cast.Béla, 'editor', ABA);
  await listed(bot.store, [
    { name: 'Dr. Kovács Éva', duty: 'hivatalos képviselő, ASP kapcsolattartó', email: 'kovacs.eva@aba.hu' },
    { name: 'Kovács Anna', duty: 'kulcsfelhasználó', email: 'kovacs.anna@aba.hu' },
    { name: 'Nagyné Szabó Piroska', duty: 'kulcsfelhasználó', email: 'szabo.piroska@aba.hu' },
  ]);
});
afterEach(() => bot?.close());

it('takes out, brings back and adds people by words, asks first, and asks again when somebody was quicker', async () => {
  const written = script(`
    > Anna: gyors adatlap

    Aba – 90 másodperces adatlap

    Ezt tudjuk Önökről. Kérem, soronként hagyja jóvá, vagy módosítsa; ha semmi nem változott, elég egyetlen jóváhagyás.

    Ezt már tudjuk (forrás: a kapcsolattartók névsora). Így jó?

    Kapcsolattartók, dr. Kovács Éva

    1. Név: dr. Kovács Éva
    2. Szerepkör: Hivatalos képviselő, ASP kapcsolattartó
    3. E-mail-cím: kovacs.eva@aba.hu

    Kapcsolattartók, Kovács Anna

    4. Név: Kovács Anna
    5. Szerepkör: Kulcsfelhasználó
    6. E-mail-cím: kovacs.anna@aba.hu

    Kapcsolattartók, Nagyné Szabó Piroska

    7. Név: Nagyné Szabó Piroska
    8. Szerepkör: Kulcsfelhasználó
    9. E-mail-cím: szabo.piroska@aba.hu

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: rendben

    Aba – Elérhetőségek

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később

    > Anna: 22/430-001

    Aba – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: hívatal@aba.hu

    Aba – Elérhetőségek

    Az e-mail-címben nem lehet ékezetes betű; helyes példa: jegyzo@aba.hu.

    2/3. Mi a központi e-mail-cím?

      · hivatal@aba.hu
      · Vissza
      · Később

    > Anna: [hivatal@aba.hu]

    Aba – Elérhetőségek

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: (ugyanaz még egyszer)

    Aba – Elérhetőségek

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: töröld Kovácsot

    Aba – melyiket vegyem ki?

    Több is lehet. Melyikre gondol?

    - 1. személy: dr. Kovács Éva
    - 2. személy: Kovács Anna

    Válasszon a gombok közül, vagy írja be a sorszámával, például: „töröld a 2. személyt”.

      · 1. személy: dr. Kovács Éva
      · 2. személy: Kovács Anna

    Aba – Elérhetőségek

    …vissza az adatlaphoz, 3/3:

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: 2. személy: Kovács Anna

    Aba – Kapcsolattartók

    Kivegyem az adatlapról Kovács Annát? A róla szóló 3 válasz nem vész el: ha kell, visszahozhatja.

    Írja be: „igen” vagy „maradjon”.

      · Igen, vegyük ki
      · Maradjon

    > Anna: hát

    Aba – Kapcsolattartók

    Kérem, előbb erre válaszoljon: „igen” vagy „maradjon”.

    Kivegyem az adatlapról Kovács Annát? A róla szóló 3 válasz nem vész el: ha kell, visszahozhatja.

    Írja be: „igen” vagy „maradjon”.

      · Igen, vegyük ki
      · Maradjon

    > Anna: mégis maradjon

    Aba – Elérhetőségek

    Rendben, Kovács Anna marad az adatlapon.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: Kovács Ana már nem dolgozik itt

    Aba – Kapcsolattartók

    Kivegyem az adatlapról Kovács Annát? A róla szóló 3 válasz nem vész el: ha kell, visszahozhatja.

    Írja be: „igen” vagy „maradjon”.

      · Igen, vegyük ki
      · Maradjon

    > Anna: igen

    Aba – Elérhetőségek

    Kivettem: Kovács Anna. Ha mégis kell, írja be: „hozzuk vissza Kovács Annát”.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Béla: gyors adatlap

    Aba – Elérhetőségek

    Ott folytatjuk, ahol abbahagyták.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később
      · Egyben, űrlapon

    > Béla: töröld Kovács Annát

    Aba – Elérhetőségek

    Kovács Anna már nem szerepel az adatlapon, nem változott semmi.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: mégis maradjon

    Aba – Elérhetőségek

    Visszahoztam Kovács Annát, minden korábbi válasszal együtt.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Béla: töröljük Kovács Annát

    Aba – Kapcsolattartók

    Kivegyem az adatlapról Kovács Annát? A róla szóló 3 válasz nem vész el: ha kell, visszahozhatja.

    Írja be: „igen” vagy „maradjon”.

      · Igen, vegyük ki
      · Maradjon

    > Anna: kovacs anna torlese

    Aba – Kapcsolattartók

    Kivegyem az adatlapról Kovács Annát? A róla szóló 3 válasz nem vész el: ha kell, visszahozhatja.

    Írja be: „igen” vagy „maradjon”.

      · Igen, vegyük ki
      · Maradjon

    > Anna: [Igen, vegyük ki]

    Aba – Elérhetőségek

    Kivettem: Kovács Anna. Ha mégis kell, írja be: „hozzuk vissza Kovács Annát”.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: hozzuk vissza kovacs annat

    Aba – Elérhetőségek

    Visszahoztam Kovács Annát, minden korábbi válasszal együtt.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Béla: [Igen, vegyük ki]

    Aba – Kapcsolattartók

    Közben valaki más is változtatott rajta, ezért újra megkérdezem.

    Kivegyem az adatlapról Kovács Annát? A róla szóló 3 válasz nem vész el: ha kell, visszahozhatja.

    Írja be: „igen” vagy „maradjon”.

      · Igen, vegyük ki
      · Maradjon

    > Anna: új kolléga

    Aba – Kapcsolattartók, 4. személy

    Felvettem egy új személyt. Ha mégsem kell, írja be: „mégse”.

    1/8. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)

      · Vissza
      · Később

    > Anna: még egy

    Aba – Kapcsolattartók, 4. személy

    Egy új személy már fel van véve, ezt kérdezem meg előbb.

    1/8. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)

      · Vissza
      · Később

    > Anna: mégse

    Aba – Elérhetőségek

    Rendben, az új személy nem kerül az adatlapra.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: új munkatárs

    Aba – Kapcsolattartók, 4. személy

    Felvettem egy új személyt. Ha mégsem kell, írja be: „mégse”.

    1/8. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)

      · Vissza
      · Később

    > Anna: Tóth Ödön

    Aba – Elérhetőségek

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: töröld Horváth Bélát

    Aba – Elérhetőségek

    Ilyen nevűt nem találok az adatlapon. Akik most szerepelnek rajta:

    - 1. személy: dr. Kovács Éva
    - 2. személy: Kovács Anna
    - 3. személy: Nagyné Szabó Piroska
    - 4. személy: Tóth Ödön

    Kérem, a sorszámát vagy a nevét írja, például: „töröld a 2. személyt”.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: később

    Aba – adatlap félretéve

    Rendben, itt abbahagyjuk. Minden eddigi válasz megmaradt. A „folytatás” vagy az „adatlap” szóra ugyanitt folytatjuk.

      1) Folytatás
      2) Segítség

    > Anna: töröld az adataimat

    Erre nem találtam megbízható választ a kézikönyvben.

    Kérem, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.

      1) Ügyintézőt kérek
      2) Miért ezt válaszoltad?

    > Béla: vegyük ki az 1. kapcsolattartót

    Aba – Kapcsolattartók

    Kivegyem az adatlapról dr. Kovács Évát? A róla szóló 3 válasz nem vész el: ha kell, visszahozhatja.

    Írja be: „igen” vagy „maradjon”.

      · Igen, vegyük ki
      · Maradjon

    > Béla: maradjon

    Aba – Elérhetőségek

    Rendben, dr. Kovács Éva marad az adatlapon.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: vegyük ki a harmadik személyt

    Aba – Kapcsolattartók

    Kivegyem az adatlapról Nagyné Szabó Piroskát? A róla szóló 3 válasz nem vész el: ha kell, visszahozhatja.

    Írja be: „igen” vagy „maradjon”.

      · Igen, vegyük ki
      · Maradjon

    > Anna: rendben

    Aba – Elérhetőségek

    Kivettem: Nagyné Szabó Piroska. Ha mégis kell, írja be: „hozzuk vissza Nagyné Szabó Piroskát”.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});
