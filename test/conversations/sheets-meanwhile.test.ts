// What may happen while a sheet is filled in: a question in between, a step back, a change, three weeks without a word.
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna') };

const THREE_WEEKS_MS = 21 * 24 * 60 * 60_000;

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
});
afterEach(() => bot?.close());

it('answers what is asked in between, and goes on at the same place; goes back, changes, and is put aside', async () => {
  const written = script(`
    > Anna: gyors adatlap

    Aba – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: 22/430-001

    Aba – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

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

    Aba – Elérhetőségek

    …vissza az adatlaphoz, 2/3:

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: 2

    Aba – Elérhetőségek

    Az e-mail-címből hiányzik a @ jel; helyes példa: jegyzo@aba.hu.

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: hivatal@aba.hu

    Aba – Elérhetőségek

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: ki vagyok

    Nagy Anna, Ön így férhet hozzá az adatokhoz:

    - vezető: Aba

    Miben segíthetek?

      · Segítség

    Aba – Elérhetőségek

    …vissza az adatlaphoz, 3/3:

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: vissza

    Aba – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

    Most ez áll itt: hivatal@aba.hu. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Anna: mégse

    Aba – Elérhetőségek

    Rendben, ez a válasz marad, ahogy volt.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: nem tudom

    Aba – Csatlakozás

    1/1. Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez?

      1) nincs
      2) interfészes
      3) rendszercsatlakozás
      · Vissza
      · Később

    > Anna: segítség

    Aba – Csatlakozás

    Egy adatlapot töltünk ki együtt; minden válasz azonnal megmarad.

    - „vissza”: az előző kérdés; „kihagyom”: amit nem kötelező megadni; „nem tudom”: ahol ez is válasz.
    - „később”: itt abbahagyjuk, a „folytatás” szóra ugyanitt folytatjuk; „újra”: megismétlem a kérdést.
    - „egyben”: az egész szakasz egyetlen űrlapon; „egyenként”: újra kérdésenként. Bármikor válthat.
    - „állapot”: hol tart az adatlap; „ellenőrzés”: a válaszok együtt; „beküldöm”: a végén.
    - Közben kérdezhet a kézikönyvről is: kérdőjellel a végén, és utána itt folytatjuk.
    - „minden szó”: személyek, szakaszok, átadás, változások, letöltés.

    1/1. Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez?

      1) nincs
      2) interfészes
      3) rendszercsatlakozás
      · Vissza
      · Később

    > Anna: 1

    Aba – Csatlakozás

    2/3. Mely szakrendszereket fogják használni?

    1. ADÓ
    2. GAZD
    3. IRAT
    4. IVK
    5. IPARKER
    6. HAGYATÉK
    7. ELÜGY

      · Vissza
      · Később

    > Anna: nem tudom

    Aba – Csatlakozás

    Ez az adat kötelező. Ha most nincs kéznél, a „szakaszok” szóra mással haladhat, a „később” szóra pedig ugyanitt folytatjuk.

    2/3. Mely szakrendszereket fogják használni?

    1. ADÓ
    2. GAZD
    3. IRAT
    4. IVK
    5. IPARKER
    6. HAGYATÉK
    7. ELÜGY

      · Vissza
      · Később

    > Anna: vissza

    Aba – Csatlakozás

    1/3. Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez?

    Most ez áll itt: nincs. Ha így jó, írja be: „tovább”.

      1) nincs
      2) interfészes
      3) rendszercsatlakozás
      · Vissza
      · Később

    > Anna: 3

    Aba – Kapcsolattartók, 1. személy

    Kérem, csak hivatali elérhetőséget adjon meg; más személyes adatra nincs szükség.

    1/8. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)

      · Vissza
      · Később

    > Anna: Kovács Éva

    Aba – Kapcsolattartók, Kovács Éva

    2/8. Milyen szerepkörben működik közre? (Több is lehet.)

    1. Hivatalos képviselő
    2. ASP kapcsolattartó
    3. Lokális informatikai üzemeltető
    4. Kulcsfelhasználó

      · Vissza
      · Később

    > Anna: állapot

    Aba – 90 másodperces adatlap: vázlat

    - Elérhetőségek: kész (3/3)
    - Csatlakozás: kész (1/1)
    - Kapcsolattartók: folyamatban (1/8)

    Aba – Kapcsolattartók, Kovács Éva

    …vissza az adatlaphoz, 2/8:

    2/8. Milyen szerepkörben működik közre? (Több is lehet.)

    1. Hivatalos képviselő
    2. ASP kapcsolattartó
    3. Lokális informatikai üzemeltető
    4. Kulcsfelhasználó

      · Vissza
      · Később

    > Anna: később

    Aba – adatlap félretéve

    Rendben, itt abbahagyjuk. Minden eddigi válasz megmaradt. A „folytatás” vagy az „adatlap” szóra ugyanitt folytatjuk.

      1) Folytatás
      2) Segítség

    > Anna: mennyi idő a csatlakozás?

    A csatlakozás három szakaszból áll:

    - felkészülés: 2–3 hónap,
    - csatlakozás: 2–3 hónap,
    - éles szolgáltatás: határozatlan ideig.

    Forrás [1]: Próba Kézikönyv › Alapok › A csatlakozás szakaszai (érvényes 2014. június 12-étől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?

    > Anna: folytatás

    Aba – Kapcsolattartók, Kovács Éva

    2/8. Milyen szerepkörben működik közre? (Több is lehet.)

    1. Hivatalos képviselő
    2. ASP kapcsolattartó
    3. Lokális informatikai üzemeltető
    4. Kulcsfelhasználó

      · Vissza
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('goes on after weeks where it was, and takes no greeting for an answer', async () => {
  const began = script(`
    > Anna: gyors adatlap

    Aba – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: 22/430-001

    Aba – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: hivatal@aba.hu

    Aba – Elérhetőségek

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később
  `);
  expect(await talked(bot, began, { cast })).toBe(began);
  bot.clock.skip(THREE_WEEKS_MS);
  const later = script(`
    > Anna: Jó napot!

    Jó napot kívánok! Miben segíthetek az önkormányzati ASP-vel kapcsolatban?

      · Mi az az önkormányzati ASP?
      · Mennyi idő a csatlakozás?
      · K0505-ös hibát kapok belépéskor
      · Segítség

    Aba – Elérhetőségek

    …vissza az adatlaphoz, 3/3:

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: kihagyom

    Aba – Csatlakozás

    1/1. Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez?

      1) nincs
      2) interfészes
      3) rendszercsatlakozás
      · Vissza
      · Később

    > Anna: később

    Aba – adatlap félretéve

    Rendben, itt abbahagyjuk. Minden eddigi válasz megmaradt. A „folytatás” vagy az „adatlap” szóra ugyanitt folytatjuk.

      1) Folytatás
      2) Segítség
  `);
  expect(await talked(bot, later, { cast })).toBe(later);
  bot.clock.skip(THREE_WEEKS_MS);
  const ended = script(`
    > Anna: adatlap

    Aba – Az önkormányzat

    Ott folytatjuk, ahol abbahagyták.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: város
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 17376

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: rendben

    Aba – Az önkormányzat

    1/8. Mi az önkormányzat hivatalos neve?

      · Vissza
      · Később

    > Anna: Aba Város Önkormányzata

    Aba – Az önkormányzat

    5/8. Mi a törzskönyvi azonosítója (PIR, törzsszám)? (6 számjegy)

      · Vissza
      · Később
  `);
  expect(await talked(bot, ended, { cast })).toBe(ended);
});
