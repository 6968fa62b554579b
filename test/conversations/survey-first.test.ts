// The joining survey from nothing through two of its parts: an overview, a section that is chosen, and the next one.
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna'), Béla: personCalled('Kis Béla'), Cecília: personCalled('Kiss Cecília') };

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
  for (const person of [cast.Béla, cast.Cecília]) await hold(bot.store, person, 'editor', ABA);
});
afterEach(() => bot?.close());

it('goes from the overview through two parts, section by section', async () => {
  const written = script(`
    > Béla: kitölteném a kérdöívet

    Aba – Csatlakozási kérdőív: vázlat

    Öt részből áll, és több kolléga is kitöltheti, szakaszonként, akár hetek alatt; minden válasz azonnal megmarad. Amit most nem tud, arra írja be: „nem tudom”.

    ░░░░░ 0/34 szakasz kész, 0/110 válasz

    - 1. Szervezeti és kapcsolattartási adatok: ░░░░░ még nem kezdték el, 0/4 szakasz
    - 2. Dokumentumok: ░░░░░ még nem kezdték el, 0/2 szakasz
    - 3. Törzsadat-nyilvántartások adatai: ░░░░░ még nem kezdték el, 0/12 szakasz
    - 4. Helyi informatikai környezet: ░░░░░ még nem kezdték el, 0/6 szakasz
    - 5. Szakrendszeri információk: ░░░░░ még nem kezdték el, 0/10 szakasz

    A beküldéshez még kell: Hivatal (2 válasz), Csatlakozás (3 válasz), Létszám (9 válasz), Intézmények és telephelyek (3 válasz), Munkaállomások (5 válasz) és még 6 szakasz.

    Melyikkel folytassuk? Írja be a rész számát (1–5) vagy egy szakasz nevét, például: „internet”.

      · Folytatás: Hivatal
      · 1. rész
      · 2. rész
      · 3. rész
      · 4. rész
      · 5. rész
      · Később

    > Béla: 1

    Aba – Csatlakozási kérdőív, 1. Szervezeti és kapcsolattartási adatok

    1. Hivatal: ░░░░░ még nem kezdték el, 0/2
    2. Csatlakozás: ░░░░░ még nem kezdték el, 0/3
    3. Létszám: ░░░░░ még nem kezdték el, 0/9
    4. Intézmények és telephelyek: ░░░░░ még nem kezdték el, 0/3

    Melyik szakasszal folytassuk? Írja be a számát vagy a nevét; a „vissza” szóra az áttekintés jön.

      · Hivatal
      · Csatlakozás
      · Létszám
      · Intézmények és telephelyek
      · Vissza
      · Később

    > Béla: 1

    Aba – Csatlakozási kérdőív, Hivatal

    Ezt jellemzően az ASP kapcsolattartó tudja. Ha nem Ön az, az „átadás” szóra egy kolléga kapja meg.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Hivatal típusa: önálló polgármesteri hivatal
    2. Lakosságszám: 4416 fő

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
      · Szakaszok

    > Béla: rendben

    Aba – Csatlakozási kérdőív

    A Hivatal szakasz kész ▓▓▓▓▓ 2/2

    A „folytatás” szóra a Csatlakozás szakasz jön, a „szakaszok” szóra az áttekintés.

      · Folytatás: Csatlakozás
      · Szakaszok
      · Később

    > Béla: folytatás

    Aba – Csatlakozási kérdőív, Csatlakozás

    1/3. Milyen módon csatlakoznak az ASP-hez?

      1) interfészes
      2) rendszercsatlakozás
      · Vissza
      · Később
      · Szakaszok

    > Béla: 1

    Aba – Csatlakozási kérdőív, Csatlakozás

    2/3. Mikorra tervezik a csatlakozást?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: jan. 5.

    Aba – Csatlakozási kérdőív, Csatlakozás

    3/3. Érvényes még minden adat a Szervezeti és kapcsolattartási adatlapon?

      1) igen
      2) nem
      · Vissza
      · Később
      · Szakaszok

    > Béla: igen

    Aba – Csatlakozási kérdőív

    A Csatlakozás szakasz kész ▓▓▓▓▓ 3/3

    A „folytatás” szóra a Létszám szakasz jön, a „szakaszok” szóra az áttekintés.

      · Folytatás: Létszám
      · Szakaszok
      · Később

    > Béla: folytatás

    Aba – Csatlakozási kérdőív, Létszám

    1/3. Hányan dolgoznak a hivatalban?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: 12

    Aba – Csatlakozási kérdőív, Létszám

    2/3. Közülük hányan fogják használni az ASP-t?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: 20

    Aba – Csatlakozási kérdőív, Létszám

    Az ASP-felhasználók száma nem lehet nagyobb a hivatali létszámnál; kérem, javítsa az egyiket.

    3/3. Hányan fogják használni ezt a szakrendszert: ADÓ?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: vissza

    Aba – Csatlakozási kérdőív, Létszám

    2/3. Közülük hányan fogják használni az ASP-t?

    Most ez áll itt: 20 fő. Ha így jó, írja be: „tovább”.

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: 10

    Aba – Csatlakozási kérdőív, Létszám

    3/3. Hányan fogják használni ezt a szakrendszert: ADÓ?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: nem tudom

    Aba – Csatlakozási kérdőív

    A Létszám szakasz kész ▓▓▓▓▓ 3/3

    1 kérdésre „nem tudom” a válasz: ezt a „kérdéseink” szóra később pótolhatja.

    A „folytatás” szóra az Intézmények és telephelyek szakasz jön, a „szakaszok” szóra az áttekintés.

      · Folytatás: Intézmények és telephelyek
      · Szakaszok
      · Később

    > Béla: tovább

    Aba – Csatlakozási kérdőív, Intézmények és telephelyek

    1/3. Hány intézménye van az önkormányzatnak?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: 0

    Aba – Csatlakozási kérdőív, Intézmények és telephelyek

    2/3. Könyvelnek nemzetiségi önkormányzatnak vagy társulásnak?

      1) igen
      2) nem
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: nem

    Aba – Csatlakozási kérdőív, Intézmények és telephelyek

    3/3. Hány kihelyezett ügyfélfogadásuk, telephelyük van?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: mit jelent az ntg?

    Erre nem találtam megbízható választ a kézikönyvben.

    Kérem, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.

      · Ügyintézőt kérek
      · Miért ezt válaszoltad?

    Aba – Csatlakozási kérdőív, Intézmények és telephelyek

    …vissza a kérdőívhez, 3/3:

    3/3. Hány kihelyezett ügyfélfogadásuk, telephelyük van?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: 0

    Aba – Csatlakozási kérdőív

    Az Intézmények és telephelyek szakasz kész ▓▓▓▓▓ 3/3

    A „folytatás” szóra a Szabályzatok, határozatok szakasz jön, a „szakaszok” szóra az áttekintés.

      · Folytatás: Szabályzatok, határozatok
      · Szakaszok
      · Később

    > Béla: szabalyzatok

    Aba – Csatlakozási kérdőív, Szabályzatok, határozatok

    Ezt jellemzően a jegyző tudja. Ha nem Ön az, az „átadás” szóra egy kolléga kapja meg.

    1/9. Szervezeti és működési szabályzat (SZMSZ): van, nincs vagy folyamatban van?

      1) van
      2) nincs
      3) folyamatban
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: van

    Aba – Csatlakozási kérdőív, Szabályzatok, határozatok

    2/9. Egyedi iratkezelési szabályzat és irattári terv: van, nincs vagy folyamatban van?

      1) van
      2) nincs
      3) folyamatban
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: 1

    Aba – Csatlakozási kérdőív, Szabályzatok, határozatok

    3/10. Egyedi iratkezelési szabályzat és irattári terv: mikor módosították utoljára?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: 2024. május 5.

    Aba – Csatlakozási kérdőív, Szabályzatok, határozatok

    4/10. Informatikai biztonsági szabályzat: van, nincs vagy folyamatban van?

      1) van
      2) nincs
      3) folyamatban
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: 2

    Aba – Csatlakozási kérdőív, Szabályzatok, határozatok

    5/10. Biztonsági osztályba sorolás: van, nincs vagy folyamatban van?

      1) van
      2) nincs
      3) folyamatban
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: nincs

    Aba – Csatlakozási kérdőív, Szabályzatok, határozatok

    6/10. Adatvédelmi szabályzat: van, nincs vagy folyamatban van?

      1) van
      2) nincs
      3) folyamatban
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: folyamatban

    Aba – Csatlakozási kérdőív, Szabályzatok, határozatok

    7/10. Gazdálkodási, kötelezettségvállalási szabályzat: van, nincs vagy folyamatban van?

      1) van
      2) nincs
      3) folyamatban
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: van

    Aba – Csatlakozási kérdőív, Szabályzatok, határozatok

    8/10. Helyi adórendeletek: van, nincs vagy folyamatban van?

      1) van
      2) nincs
      3) folyamatban
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: 1

    Aba – Csatlakozási kérdőív, Szabályzatok, határozatok

    9/10. Képviselő-testületi határozat a csatlakozásról: van, nincs vagy folyamatban van?

      1) van
      2) nincs
      3) folyamatban
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: 2

    Aba – Csatlakozási kérdőív, Szabályzatok, határozatok

    10/10. Kaptak pályázati támogatást a csatlakozáshoz?

      1) igen
      2) nem
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: nincs

    Aba – Csatlakozási kérdőív

    A Szabályzatok, határozatok szakasz kész ▓▓▓▓▓ 10/10

    A „folytatás” szóra a Szállítói szerződések szakasz jön, a „szakaszok” szóra az áttekintés.

      · Folytatás: Szállítói szerződések
      · Szakaszok
      · Később

    > Béla: igen

    Aba – Csatlakozási kérdőív, Szállítói szerződések

    1/1. Van olyan hatályos szállítói szerződés, amelyet még fel kell venni?

      1) igen
      2) nem
      · Vissza
      · Később
      · Szakaszok

    > Béla: csatlakozási kérdőív

    Aba – Csatlakozási kérdőív: vázlat

    ▓░░░░ 5/26 szakasz kész, 21/71 válasz

    - 1. Szervezeti és kapcsolattartási adatok: ▓▓▓▓▓ kész, 4/4 szakasz
    - 2. Dokumentumok: ▓▓▓▓░ folyamatban, 1/2 szakasz
    - 3. Törzsadat-nyilvántartások adatai: ░░░░░ még nem kezdték el, 0/12 szakasz
    - 4. Helyi informatikai környezet: ░░░░░ még nem kezdték el, 0/6 szakasz
    - 5. Szakrendszeri információk: ░░░░░ még nem kezdték el, 0/2 szakasz

    A beküldéshez még kell: Munkaállomások (5 válasz), Operációs rendszerek (2 válasz), Belépés (3 válasz), Eszközök (4 válasz), Internet (6 válasz) és még 2 szakasz.

    Megtudandó: 1 kérdésre „nem tudom” a válasz; a „kérdéseink” szóra felsorolom.

    Melyikkel folytassuk? Írja be a rész számát (1–5) vagy egy szakasz nevét, például: „internet”.

      · Folytatás: Szállítói szerződések
      · 1. rész
      · 2. rész
      · 3. rész
      · 4. rész
      · 5. rész
      · Később

    > Béla: kihagyom

    Aba – Csatlakozási kérdőív

    Itt most nincs nyitott kérdés: válasszon szakaszt számmal vagy névvel.

      · Szakaszok
      · Később

    > Béla: szállítók

    Aba – Csatlakozási kérdőív, Szállítói szerződések

    Ezt jellemzően a jegyző tudja. Ha nem Ön az, az „átadás” szóra egy kolléga kapja meg.

    1/1. Van olyan hatályos szállítói szerződés, amelyet még fel kell venni?

      1) igen
      2) nem
      · Vissza
      · Később
      · Szakaszok

    > Béla: igen

    Aba – Csatlakozási kérdőív, Szállítói szerződések, 1. szerződés

    1/3. Ki a szállító?

      · Vissza
      · Később
      · Szakaszok

    > Béla: Próba Kft.

    Aba – Csatlakozási kérdőív, Szállítói szerződések, Próba Kft.

    2/3. Mire szól a szerződés? (Például: adóprogram, iktatóprogram.)

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: adóprogram

    Aba – Csatlakozási kérdőív, Szállítói szerződések, Próba Kft.

    3/3. Mikor jár le? Ha határozatlan idejű, írja be: kihagyom.

      · Kihagyom
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: kihagyom

    Aba – Csatlakozási kérdőív, Szállítói szerződések

    1/1. Van olyan hatályos szállítói szerződés, amelyet még fel kell venni?

      1) igen
      2) nem
      · Vissza
      · Később
      · Szakaszok

    > Béla: nem

    Aba – Csatlakozási kérdőív

    A Szállítói szerződések szakasz kész ▓▓▓▓▓ 3/3

    A „folytatás” szóra a Partner- és ügyféltörzs szakasz jön, a „szakaszok” szóra az áttekintés.

      · Folytatás: Partner- és ügyféltörzs
      · Szakaszok
      · Később

    > Béla: állapot

    Aba – Csatlakozási kérdőív: vázlat

    ▓░░░░ 6/26 szakasz kész, 24/74 válasz

    - 1. Szervezeti és kapcsolattartási adatok: ▓▓▓▓▓ kész, 4/4 szakasz
    - 2. Dokumentumok: ▓▓▓▓▓ kész, 2/2 szakasz
    - 3. Törzsadat-nyilvántartások adatai: ░░░░░ még nem kezdték el, 0/12 szakasz
    - 4. Helyi informatikai környezet: ░░░░░ még nem kezdték el, 0/6 szakasz
    - 5. Szakrendszeri információk: ░░░░░ még nem kezdték el, 0/2 szakasz

    A beküldéshez még kell: Munkaállomások (5 válasz), Operációs rendszerek (2 válasz), Belépés (3 válasz), Eszközök (4 válasz), Internet (6 válasz) és még 2 szakasz.

    Megtudandó: 1 kérdésre „nem tudom” a válasz; a „kérdéseink” szóra felsorolom.

    Melyikkel folytassuk? Írja be a rész számát (1–5) vagy egy szakasz nevét, például: „internet”.

      · Folytatás: Partner- és ügyféltörzs
      · 1. rész
      · 2. rész
      · 3. rész
      · 4. rész
      · 5. rész
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});
