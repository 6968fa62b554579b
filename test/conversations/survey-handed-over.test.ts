// Sections of a sheet go to colleagues: they are told, hand on, give back; whoever handed over is told when it is complete.
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

it('hands a section to a colleague, asks what was not known, hands it on, and takes back a part', async () => {
  const written = script(`
    > Béla: szia

    Jó napot kívánok!

    Aba – az adatlapot és a kérdőívet itt töltheti ki velem, akár több részletben.

    Miben segíthetek az önkormányzati ASP-vel kapcsolatban?

      1) Adatlap
      2) Kérdőív
      3) Mi az az önkormányzati ASP?
      4) Mennyi idő a csatlakozás?
      5) K0505-ös hibát kapok belépéskor
      6) Segítség

    > Anna: kérdőív

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

    > Anna: átadom a 4.5-öt Kis Belanak

    Aba – Csatlakozási kérdőív: átadva

    Az Internet szakaszt átadtam Kis Bélának. Szóltam neki; amikor elkészül vele, Önnek is szólok.

    Ha meggondolta magát, írja be: „visszaveszem”. A „szakaszok” szóra az áttekintés jön.

      · Visszaveszem
      · Szakaszok
      · Később

    (Béla üzenetet kap)

    Aba – Csatlakozási kérdőív

    Nagy Anna Önre bízta az Internet szakaszt. Ezt jellemzően a lokális informatikai üzemeltető tudja.

    A „Megnyitom” gombbal, vagy bármikor a „rám bízott szakaszok” szóra kitöltheti; félbehagyhatja, minden válasz megmarad. Ha nem Önre tartozik, ott továbbadhatja az „átadás” szóval.

      · Megnyitom
      · Rám bízott szakaszok

    > Béla: [Megnyitom]

    Aba – Csatlakozási kérdőív, Internet

    1/6. Ki az internetszolgáltató?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: Telekom

    Aba – Csatlakozási kérdőív, Internet

    2/6. Milyen technológiájú a kapcsolat?

    1. optikai
    2. kábeles
    3. DSL
    4. mobil
    5. mikrohullámú
    6. egyéb

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: optikai

    Aba – Csatlakozási kérdőív, Internet

    3/6. Mekkora a letöltési sebesség?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: 100

    Aba – Csatlakozási kérdőív, Internet

    4/6. Mekkora a feltöltési sebesség?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: nem tudom

    Aba – Csatlakozási kérdőív, Internet

    5/6. Van tartalék internetkapcsolat?

      1) igen
      2) nem
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: van

    Aba – Csatlakozási kérdőív, Internet

    6/6. Van kormányzati hálózati (NTG) végpontjuk?

      1) igen
      2) nem
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: nincs

    Aba – Csatlakozási kérdőív

    Az Internet szakasz kész ▓▓▓▓▓ 6/6

    1 kérdésre „nem tudom” a válasz: ezt a „kérdéseink” szóra később pótolhatja.

    A „folytatás” szóra az Üzemeltetés, biztonság szakasz jön, a „szakaszok” szóra az áttekintés.

      · Folytatás: Üzemeltetés, biztonság
      · Szakaszok
      · Később

    (Anna üzenetet kap)

    Aba – Csatlakozási kérdőív

    Kis Béla elkészült vele: az Internet szakasz kész. 1 kérdésre „nem tudom” a válasz.

    A válaszokat a gombbal nézheti meg; az egészet a „kérdőív” szóra nyithatja meg.

      · Válaszok

    > Anna: kérdéseink

    Aba – Csatlakozási kérdőív: mit kell még megtudni

    - 4.5. Internet – a lokális informatikai üzemeltető tudhatja: Feltöltés

    Ha valamelyik már kiderült, írja be a szakasz számát vagy nevét, és újra megkérdezem. Átadni így lehet: „átadom az internetet Kovács Annának”.

      · Internet
      · Szakaszok
      · Később

    > Anna: 4.5

    Aba – Csatlakozási kérdőív, Internet

    Itt 1 kérdésre „nem tudom” volt a válasz; ezt most újra megkérdezem.

    4/6. Mekkora a feltöltési sebesség?

    Most ez áll itt: nem tudják. Ha így jó, írja be: „tovább”.

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Anna: 50

    Aba – Csatlakozási kérdőív

    Az Internet szakasz kész ▓▓▓▓▓ 6/6

    A „folytatás” szóra az Üzemeltetés, biztonság szakasz jön, a „szakaszok” szóra az áttekintés.

      · Folytatás: Üzemeltetés, biztonság
      · Szakaszok
      · Később

    > Anna: átadás

    Aba – Csatlakozási kérdőív, Internet: átadás

    Most Kis Bélánál van.

    Kinek adjam át az Internet szakaszt? Írja be a sorszámát vagy a nevét. Szólok neki; Ön is tovább látja és kitöltheti. A „mégse” szóra visszamegyünk.

      1) Kis Béla
      2) Kiss Cecília
      · Visszaveszem
      · Mégse

    > Anna: segítség

    Aba – Csatlakozási kérdőív, Internet: átadás

    Itt azt választja ki, melyik kolléga töltse ki ezt a szakaszt. Írja be a sorszámát vagy a nevét; a „mégse” vagy a „vissza” szóra nem adom át senkinek.

    Most Kis Bélánál van.

    Kinek adjam át az Internet szakaszt? Írja be a sorszámát vagy a nevét. Szólok neki; Ön is tovább látja és kitöltheti. A „mégse” szóra visszamegyünk.

      1) Kis Béla
      2) Kiss Cecília
      · Visszaveszem
      · Mégse

    > Anna: Pista

    Aba – Csatlakozási kérdőív, Internet: átadás

    Ilyen nevű kollégát nem találok azok között, akik itt kitölthetik. Válasszon közülük:

    Most Kis Bélánál van.

    Kinek adjam át az Internet szakaszt? Írja be a sorszámát vagy a nevét. Szólok neki; Ön is tovább látja és kitöltheti. A „mégse” szóra visszamegyünk.

      1) Kis Béla
      2) Kiss Cecília
      · Visszaveszem
      · Mégse

    > Anna: kiss cecilia

    Aba – Csatlakozási kérdőív: átadva

    Az Internet szakaszt átadtam Kiss Cecíliának. Még nem írt nekem, ezért nem tudok szólni neki: kérem, szóljon Ön. A „rám bízott szakaszok” szóra megtalálja.

    Ha meggondolta magát, írja be: „visszaveszem”. A „szakaszok” szóra az áttekintés jön.

      · Visszaveszem
      · Szakaszok
      · Később

    (Béla üzenetet kap)

    Aba – Csatlakozási kérdőív

    Nagy Anna az Internet szakaszt továbbadta: Kiss Cecíliának. Önnek ezzel már nincs teendője; minden válasza megmaradt.

      · Rám bízott szakaszok

    > Béla: átadom az internetet Annának

    Aba – Csatlakozási kérdőív

    - Internet: Kiss Cecíliánál van.

    Továbbadni az tudja, akinél van, aki átadta neki, vagy az önkormányzat vezetője. Nem változott semmi.

      · Szakaszok
      · Később

    > Cecília: ram bizott szakaszok

    Önre bízott szakaszok:

    - Aba – Csatlakozási kérdőív, Internet: kész (Nagy Anna bízta Önre, 2026. november 22-én)

    Válasszon gombbal vagy sorszámmal.

      1) Internet – Csatlakozási kérdőív, Aba

    > Cecília: 1

    Aba – Csatlakozási kérdőív

    Az Internet szakasz kész ▓▓▓▓▓ 6/6

    A „folytatás” szóra az Üzemeltetés, biztonság szakasz jön, a „szakaszok” szóra az áttekintés.

      · Folytatás: Üzemeltetés, biztonság
      · Szakaszok
      · Később

    > Cecília: visszaadom

    Aba – Csatlakozási kérdőív: visszavéve

    Az Internet szakasz most senkinél sincs: bárki kitöltheti, és újra átadható.

    A „szakaszok” szóra az áttekintés jön.

      · Szakaszok
      · Később

    (Anna üzenetet kap)

    Aba – Csatlakozási kérdőív

    Kiss Cecília visszaadta az Internet szakaszt: most senkié, újra átadható.

      · Szakaszok

    > Anna: átadom a 4. részt Bélának

    Aba – Csatlakozási kérdőív: átadva

    A Helyi informatikai környezet részt átadtam Kis Bélának. Ez 5 szakasz. Szóltam neki; amikor elkészül vele, Önnek is szólok.

    Ha meggondolta magát, írja be: „visszaveszem”. A „szakaszok” szóra az áttekintés jön.

      · Visszaveszem
      · Szakaszok
      · Később

    (Béla üzenetet kap)

    Aba – Csatlakozási kérdőív

    Nagy Anna Önre bízta a Helyi informatikai környezet részt.

    A „Megnyitom” gombbal, vagy bármikor a „rám bízott szakaszok” szóra kitöltheti; félbehagyhatja, minden válasz megmarad. Ha nem Önre tartozik, ott továbbadhatja az „átadás” szóval.

      · Megnyitom
      · Rám bízott szakaszok

    > Béla: rám bízott szakaszok

    Önre bízott szakaszok:

    - Aba – Csatlakozási kérdőív, Munkaállomások: 0/6 (Nagy Anna bízta Önre, 2026. november 22-én)
    - Aba – Csatlakozási kérdőív, Operációs rendszerek: 0/2 (Nagy Anna bízta Önre, 2026. november 22-én)
    - Aba – Csatlakozási kérdőív, Belépés: 0/3 (Nagy Anna bízta Önre, 2026. november 22-én)
    - Aba – Csatlakozási kérdőív, Eszközök: 0/4 (Nagy Anna bízta Önre, 2026. november 22-én)
    - Aba – Csatlakozási kérdőív, Üzemeltetés, biztonság: 0/4 (Nagy Anna bízta Önre, 2026. november 22-én)

    Válasszon gombbal vagy sorszámmal.

      1) Munkaállomások – Csatlakozási kérdőív, Aba
      2) Operációs rendszerek – Csatlakozási kérdőív, Aba
      3) Belépés – Csatlakozási kérdőív, Aba
      4) Eszközök – Csatlakozási kérdőív, Aba
      5) Üzemeltetés, biztonság – Csatlakozási kérdőív, Aba

    > Anna: visszaveszem

    Aba – Csatlakozási kérdőív: visszavéve

    Visszavettem a Helyi informatikai környezet részt, 5 szakaszt: most senkinél sincsenek, bárki kitöltheti őket, és újra átadhatók.

    - Kis Bélánál volt: Munkaállomások, Operációs rendszerek, Belépés, Eszközök, Üzemeltetés, biztonság

    A „szakaszok” szóra az áttekintés jön.

      · Szakaszok
      · Később

    (Béla üzenetet kap)

    Aba – Csatlakozási kérdőív

    Nagy Anna visszavette Öntől a Munkaállomások, Operációs rendszerek, Belépés, Eszközök, Üzemeltetés, biztonság szakaszt. Önnek ezzel már nincs teendője; minden válasza megmaradt.

      · Rám bízott szakaszok
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('works for the sections of the contact sheet, too', async () => {
  const written = script(`
    > Béla: szia

    Jó napot kívánok!

    Aba – az adatlapot és a kérdőívet itt töltheti ki velem, akár több részletben.

    Miben segíthetek az önkormányzati ASP-vel kapcsolatban?

      1) Adatlap
      2) Kérdőív
      3) Mi az az önkormányzati ASP?
      4) Mennyi idő a csatlakozás?
      5) K0505-ös hibát kapok belépéskor
      6) Segítség

    > Anna: adatlap

    Aba – Az önkormányzat

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: város
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 17376

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: átadom az elérhetőségeket Bélának

    Aba – Szervezeti és kapcsolattartási adatlap: átadva

    Az Elérhetőségek szakaszt átadtam Kis Bélának. Szóltam neki; amikor elkészül vele, Önnek is szólok.

    Ha meggondolta magát, írja be: „visszaveszem”. A „szakaszok” szóra az áttekintés jön.

      · Visszaveszem
      · Szakaszok
      · Később

    (Béla üzenetet kap)

    Aba – Szervezeti és kapcsolattartási adatlap

    Nagy Anna Önre bízta az Elérhetőségek szakaszt.

    A „Megnyitom” gombbal, vagy bármikor a „rám bízott szakaszok” szóra kitöltheti; félbehagyhatja, minden válasz megmarad. Ha nem Önre tartozik, ott továbbadhatja az „átadás” szóval.

      · Megnyitom
      · Rám bízott szakaszok

    > Béla: [Megnyitom]

    Aba – Elérhetőségek

    1/4. Mi a központi telefonszám?

      · Vissza
      · Később
      · Szakaszok

    > Béla: 22/430-001

    Aba – Elérhetőségek

    2/4. Mi a központi e-mail-cím?

      · Vissza
      · Később
      · Szakaszok

    > Béla: szakaszok

    Aba – Szervezeti és kapcsolattartási adatlap: vázlat

    ░░░░░ 0/6 szakasz kész, 1/28 válasz

    1. Az önkormányzat: ░░░░░ még nem kezdték el, 0/8
    2. Székhely: ░░░░░ még nem kezdték el, 0/5
    3. Elérhetőségek: ▓░░░░ folyamatban, 1/4 – Ön tölti
    4. Hivatal: ░░░░░ még nem kezdték el, 0/2
    5. Csatlakozás: ░░░░░ még nem kezdték el, 0/1
    6. Kapcsolattartók: ░░░░░ még nem kezdték el, 0/8

    A beküldéshez még kell: Az önkormányzat (6 válasz), Székhely (5 válasz), Elérhetőségek (1 válasz), Hivatal (2 válasz), Csatlakozás (1 válasz) és még 1 szakasz.

    Melyik szakasszal folytassuk? Írja be a számát vagy a nevét.

      · Folytatás: Elérhetőségek
      · Később

    > Béla: folytatás

    Aba – Elérhetőségek

    2/4. Mi a központi e-mail-cím?

      · Vissza
      · Később
      · Szakaszok

    > Béla: hivatal@aba.hu

    Aba – Elérhetőségek

    3/4. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később
      · Szakaszok

    > Béla: kihagyom

    Aba – Elérhetőségek

    4/4. Mi a hivatali tárhely KRID-azonosítója? Ha nincs kéznél, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később
      · Szakaszok

    > Anna: szakaszok

    Aba – Szervezeti és kapcsolattartási adatlap: vázlat

    ▓░░░░ 1/6 szakasz kész, 3/28 válasz

    1. Az önkormányzat: ░░░░░ még nem kezdték el, 0/8
    2. Székhely: ░░░░░ még nem kezdték el, 0/5
    3. Elérhetőségek: ▓▓▓▓▓ kész, 3/4 (még van nem kötelező kérdés) – Kis Béla
    4. Hivatal: ░░░░░ még nem kezdték el, 0/2
    5. Csatlakozás: ░░░░░ még nem kezdték el, 0/1
    6. Kapcsolattartók: ░░░░░ még nem kezdték el, 0/8

    A beküldéshez még kell: Az önkormányzat (6 válasz), Székhely (5 válasz), Hivatal (2 válasz), Csatlakozás (1 válasz), Kapcsolattartók (6 válasz).

    Melyik szakasszal folytassuk? Írja be a számát vagy a nevét.

      · Folytatás: Hivatal
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});
