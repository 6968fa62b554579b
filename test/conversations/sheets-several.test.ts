// A joint office with four villages: one answer, or a whole sheet, for several of them; and from one sheet to the other.
import { end } from '../../bot/access/giving';
import { peoplePartition } from '../../bot/access/person';
import { draftOn } from '../../bot/draft';
import { freshBot, type TestBot } from '../support/bot';
import { hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna'), Béla: personCalled('Kis Béla') };
/** Members of the office in Felcsút. */
const [alcsut, csabdi, tabajd, vertesacsa] = ['15176', '30544', '14465', '02750'].map(
  (ksh) => ({ kind: 'municipality', ksh }) as const,
);

let bot: TestBot;
let atVertesacsa: string;
beforeEach(async () => {
  bot = await freshBot();
  for (const reach of [alcsut!, csabdi!, tabajd!]) await hold(bot.store, cast.Anna, 'lead', reach);
  ({ id: atVertesacsa } = await hold(bot.store, cast.Anna, 'editor', vertesacsa!));
  await hold(bot.store, cast.Béla, 'editor', tabajd!);
});
afterEach(() => bot?.close());

it('takes an answer to all, to some or to none; says where something else stands, and writes over it when told to', async () => {
  const written = script(`
    > Béla: gyors adatlap

    Tabajd – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Béla: 22/999-999

    Tabajd – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: gyors adatlap Csabdi

    Csabdi – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: 22/594-000

    Csabdi – Központi telefon: +36 22 594 000

    A közös hivatalban mind a 4-nél ez legyen? Írja be: „mind a 4-nél”, vagy például: „csak Alcsútdoboznál és Tabajdnál”.

    Ha csak itt, egyszerűen válaszoljon a következő kérdésre; ha máskor se kérdezzem: „mindig csak itt”.

      · Mind a 4-nél
      · Csak ezeknél

    Csabdi – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: mind a 4-nél

    Csabdi – Elérhetőségek

    Központi telefon: beírom Alcsútdoboznál, Tabajdnál és Vértesacsánál is. Mindjárt megírom, sikerült-e.

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    (Anna üzenetet kap)

    Csabdi – Központi telefon: a közös hivatal többi településénél

    2 helyen beírva, 1 helyen már más állt.

    - Alcsútdoboz: beírva
    - Tabajd: más áll ott, nem írtam át: Központi telefon (ott: +36 22 999 999)
    - Vértesacsa: beírva

    Ahol más áll, azt csak akkor írom át, ha a gombbal kéri.

      · Átírom: Tabajd

    > Anna: [Átírom: Tabajd]

    Tabajd – Központi telefon

    Átírtam, most ez áll itt: +36 22 594 000. Ami előtte állt, az előzményekben megmaradt.

      · Váltás Tabajdra

    Csabdi – Elérhetőségek

    …vissza az adatlaphoz, 2/3:

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: (ugyanaz még egyszer)

    Tabajd – Központi telefon

    Átírtam, most ez áll itt: +36 22 594 000. Ami előtte állt, az előzményekben megmaradt.

      · Váltás Tabajdra

    Csabdi – Elérhetőségek

    …vissza az adatlaphoz, 2/3:

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: hivatal@felcsut.hu

    Csabdi – Elérhetőségek

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: csak Alcsútdoboznál és Vertesacsanal

    Csabdi – Elérhetőségek

    Központi e-mail-cím: beírom Alcsútdoboznál és Vértesacsánál is. Mindjárt megírom, sikerült-e.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    (Anna üzenetet kap)

    Csabdi – Központi e-mail-cím: a közös hivatal többi településénél

    2 helyen beírva.

    - Alcsútdoboz: beírva
    - Vértesacsa: beírva

    Megnézni, folytatni például így tudja: „váltás Alcsútdobozra”.

    > Anna: kihagyom

    Csabdi – Csatlakozás

    1/1. Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez?

      1) nincs
      2) interfészes
      3) rendszercsatlakozás
      · Vissza
      · Később

    > Anna: [interfészes]

    Csabdi – Jelenlegi csatlakozási mód: interfészes

    A közös hivatalban mind a 4-nél ez legyen? Írja be: „mind a 4-nél”, vagy például: „csak Alcsútdoboznál és Tabajdnál”.

    Ha csak itt, egyszerűen válaszoljon a következő kérdésre; ha máskor se kérdezzem: „mindig csak itt”.

      · Mind a 4-nél
      · Csak ezeknél

    Csabdi – Csatlakozás

    2/2. Mikorra tervezik a csatlakozást vagy a módváltást? Ha még nincs nap, írja be: nem tudom.

      · Nem tudom
      · Vissza
      · Később

    > Anna: csak ezeknél

    Csabdi – Jelenlegi csatlakozási mód

    Melyik településeknél legyen még ez?

    1. Alcsútdoboz
    2. Tabajd
    3. Vértesacsa

    Írja be a számukat vagy a nevüket, például: „1, 2”. Ha mégsem kell: „mégse”.

      · Mind a 3-nál
      · Mégse

    > Anna: hát

    Csabdi – Jelenlegi csatlakozási mód

    Ezt nem értem; kérem, a felsorolt településekből válasszon.

    Melyik településeknél legyen még ez?

    1. Alcsútdoboz
    2. Tabajd
    3. Vértesacsa

    Írja be a számukat vagy a nevüket, például: „1, 2”. Ha mégsem kell: „mégse”.

      · Mind a 3-nál
      · Mégse

    > Anna: 1, 3

    Csabdi – Csatlakozás

    Jelenlegi csatlakozási mód: beírom Alcsútdoboznál és Vértesacsánál is. Mindjárt megírom, sikerült-e.

    2/2. Mikorra tervezik a csatlakozást vagy a módváltást? Ha még nincs nap, írja be: nem tudom.

      · Nem tudom
      · Vissza
      · Később

    (Anna üzenetet kap)

    Csabdi – Jelenlegi csatlakozási mód: a közös hivatal többi településénél

    2 helyen beírva.

    - Alcsútdoboz: beírva
    - Vértesacsa: beírva

    Megnézni, folytatni például így tudja: „váltás Alcsútdobozra”.

    > Anna: 2027. január 1.

    Csabdi – Kapcsolattartók, 1. személy

    Kérem, csak hivatali elérhetőséget adjon meg; más személyes adatra nincs szükség.

    1/8. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)

      · Vissza
      · Később

    > Anna: csak itt

    Csabdi – Kapcsolattartók, 1. személy

    Rendben, ez csak Csabdinál marad így.

    Kérem, csak hivatali elérhetőséget adjon meg; más személyes adatra nincs szükség.

    1/8. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)

      · Vissza
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('asks when the number is wrong, takes every answer from then on when told so, corrects what it took, and stops when told so', async () => {
  const written = script(`
    > Béla: gyors adatlap

    Tabajd – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Béla: 22/999-999

    Tabajd – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: gyors adatlap Csabdi

    Csabdi – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: 22/594-000

    Csabdi – Központi telefon: +36 22 594 000

    A közös hivatalban mind a 4-nél ez legyen? Írja be: „mind a 4-nél”, vagy például: „csak Alcsútdoboznál és Tabajdnál”.

    Ha csak itt, egyszerűen válaszoljon a következő kérdésre; ha máskor se kérdezzem: „mindig csak itt”.

      · Mind a 4-nél
      · Csak ezeknél

    Csabdi – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: mind az 5-nél

    Csabdi – Központi telefon

    Melyik településeknél legyen még ez?

    1. Alcsútdoboz
    2. Tabajd
    3. Vértesacsa

    Írja be a számukat vagy a nevüket, például: „1, 2”. Ha mégsem kell: „mégse”.

      · Mind a 3-nál
      · Mégse

    > Anna: mégse

    Csabdi – Elérhetőségek

    Rendben, nem viszek át semmit.

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: mindig mind a négynél

    Csabdi – Elérhetőségek

    Központi telefon: beírom Alcsútdoboznál, Tabajdnál és Vértesacsánál is, és ezután minden ilyen választ. Csak akkor szólok, ha valahol más állt. Ha már nem kell: „mindig csak itt”.

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    (Anna üzenetet kap)

    Csabdi – Központi telefon: a közös hivatal többi településénél

    2 helyen beírva, 1 helyen már más állt.

    - Alcsútdoboz: beírva
    - Tabajd: más áll ott, nem írtam át: Központi telefon (ott: +36 22 999 999)
    - Vértesacsa: beírva

    Ahol más áll, azt csak akkor írom át, ha a gombbal kéri.

      · Átírom: Tabajd

    > Anna: hivatal@felcsut.hu

    Csabdi – Elérhetőségek

    Központi e-mail-cím: beírom Alcsútdoboznál, Tabajdnál és Vértesacsánál is.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: vissza

    Csabdi – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

    Most ez áll itt: hivatal@felcsut.hu. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Anna: vissza

    Csabdi – Elérhetőségek

    1/3. Mi a központi telefonszám?

    Most ez áll itt: +36 22 594 000. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Anna: 22/594-111

    Csabdi – Elérhetőségek

    Központi telefon: beírom Alcsútdoboznál, Tabajdnál és Vértesacsánál is.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    (Anna üzenetet kap)

    Csabdi – Központi telefon: a közös hivatal többi településénél

    2 helyen beírva, 1 helyen már más állt.

    - Alcsútdoboz: beírva
    - Tabajd: más áll ott, nem írtam át: Központi telefon (ott: +36 22 999 999)
    - Vértesacsa: beírva

    Ahol más áll, azt csak akkor írom át, ha a gombbal kéri.

      · Átírom: Tabajd

    > Anna: mindig csak itt

    Csabdi – Elérhetőségek

    Rendben, ezután mindig csak ide írom, és nem kérdezem. Ha mégis kell, az „a többinél is” szóra az egészet átviszem.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: hivatal2@felcsut.hu

    Csabdi – Elérhetőségek

    Ez e-mail-cím, itt a honlap címét kérem; helyes példa: www.aba.hu.

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('takes a whole sheet over, into this one or into others, after it has shown what would be written where', async () => {
  const written = script(`
    > Anna: gyors adatlap Csabdi

    Csabdi – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: 22/594-000

    Csabdi – Központi telefon: +36 22 594 000

    A közös hivatalban mind a 4-nél ez legyen? Írja be: „mind a 4-nél”, vagy például: „csak Alcsútdoboznál és Tabajdnál”.

    Ha csak itt, egyszerűen válaszoljon a következő kérdésre; ha máskor se kérdezzem: „mindig csak itt”.

      · Mind a 4-nél
      · Csak ezeknél

    Csabdi – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: hivatal@felcsut.hu

    Csabdi – Elérhetőségek

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: kihagyom

    Csabdi – Csatlakozás

    1/1. Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez?

      1) nincs
      2) interfészes
      3) rendszercsatlakozás
      · Vissza
      · Később

    > Anna: interfészes

    Csabdi – Jelenlegi csatlakozási mód: interfészes

    A közös hivatalban mind a 4-nél ez legyen? Írja be: „mind a 4-nél”, vagy például: „csak Alcsútdoboznál és Tabajdnál”.

    Ha csak itt, egyszerűen válaszoljon a következő kérdésre; ha máskor se kérdezzem: „mindig csak itt”.

      · Mind a 4-nél
      · Csak ezeknél

    Csabdi – Csatlakozás

    2/2. Mikorra tervezik a csatlakozást vagy a módváltást? Ha még nincs nap, írja be: nem tudom.

      · Nem tudom
      · Vissza
      · Később

    > Anna: nem tudom

    Csabdi – Kapcsolattartók, 1. személy

    Kérem, csak hivatali elérhetőséget adjon meg; más személyes adatra nincs szükség.

    1/8. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)

      · Vissza
      · Később

    > Anna: Kovács Anna

    Csabdi – Kapcsolattartók, Kovács Anna

    2/8. Milyen szerepkörben működik közre? (Több is lehet.)

    1. Hivatalos képviselő
    2. ASP kapcsolattartó
    3. Lokális informatikai üzemeltető
    4. Kulcsfelhasználó

      · Vissza
      · Később

    > Anna: kulcsfelhasználó

    Csabdi – Kapcsolattartók, Kovács Anna

    3/9. Mely szakrendszereknek a kulcsfelhasználója?

    1. ADÓ
    2. GAZD
    3. IRAT
    4. IVK
    5. IPARKER
    6. HAGYATÉK
    7. ELÜGY

      · Vissza
      · Később

    > Anna: 1

    Csabdi – Kapcsolattartók, Kovács Anna

    4/9. Mi a beosztása?

      · Vissza
      · Később

    > Anna: jegyző

    Csabdi – Kapcsolattartók, Kovács Anna

    5/9. Mi a hivatali telefonszáma?

      · Vissza
      · Később

    > Anna: 22/594-001

    Csabdi – Kapcsolattartók, Kovács Anna

    6/9. Mi a hivatali e-mail-címe?

      · Vissza
      · Később

    > Anna: kovacs.anna@felcsut.hu

    Csabdi – Kapcsolattartók, Kovács Anna

    7/9. Ki helyettesíti? Ha nincs helyettese, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: kihagyom

    Csabdi – Kapcsolattartók, Kovács Anna

    8/9. Mikor érhető el? (Például: munkanapokon 8–16 óra.) Kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: kihagyom

    Csabdi – Kapcsolattartók, Kovács Anna

    9/9. Megkapta és elfogadta az adatkezelési tájékoztatót?

      1) igen
      2) nem
      · Vissza
      · Később

    > Anna: igen

    Csabdi – Kapcsolattartók

    1/1. Van még, akit felvegyünk az adatlapra?

      1) igen
      2) nem
      · Vissza
      · Később

    > Anna: váltás Tabajdra

    Tabajd – Elérhetőségek

    Átváltottunk: most Tabajd adatlapja van nyitva. Csabdi adatlapja megvárja; vissza így tud jönni: „váltás Csabdira”.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később

    > Anna: 22/999-999

    Tabajd – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: átveszem Csabdiból

    Csabdi – átvitel ide: Tabajd

    Ezeket vinném át Csabdiból:

    1. Központi telefon: +36 22 594 000
    2. Központi e-mail-cím: hivatal@felcsut.hu
    3. Jelenlegi csatlakozási mód: interfészes
    4. személy: Kovács Anna (9 válasz)

    Ami településenként más (azonosítók, székhely, lakosságszám, hivatalos képviselő), azt nem viszem át.

    - Tabajd: 11 válasz kerül be; más áll ott, nem írom át: Központi telefon (ott: +36 22 999 999)

    Mehet? Írja be: „rendben”, vagy ha egy sor nem kell: „az 1. nélkül”. Ha mégsem: „mégse”.

      · Rendben
      · Mégse

    > Anna: a 3. nélkül

    Csabdi – átvitel ide: Tabajd

    Ezeket vinném át Csabdiból:

    1. Központi telefon: +36 22 594 000
    2. Központi e-mail-cím: hivatal@felcsut.hu
    3. személy: Kovács Anna (9 válasz)

    Ami településenként más (azonosítók, székhely, lakosságszám, hivatalos képviselő), azt nem viszem át.

    - Tabajd: 10 válasz kerül be; más áll ott, nem írom át: Központi telefon (ott: +36 22 999 999)

    Mehet? Írja be: „rendben”, vagy ha egy sor nem kell: „az 1. nélkül”. Ha mégsem: „mégse”.

      · Rendben
      · Mégse

    > Anna: hát

    Csabdi – átvitel ide: Tabajd

    Ezt itt nem értem. Kérem, a lent felkínált szavak egyikét írja.

    Ezeket vinném át Csabdiból:

    1. Központi telefon: +36 22 594 000
    2. Központi e-mail-cím: hivatal@felcsut.hu
    3. személy: Kovács Anna (9 válasz)

    Ami településenként más (azonosítók, székhely, lakosságszám, hivatalos képviselő), azt nem viszem át.

    - Tabajd: 10 válasz kerül be; más áll ott, nem írom át: Központi telefon (ott: +36 22 999 999)

    Mehet? Írja be: „rendben”, vagy ha egy sor nem kell: „az 1. nélkül”. Ha mégsem: „mégse”.

      · Rendben
      · Mégse

    > Anna: rendben

    Tabajd – Az önkormányzat

    Átvettem 10 választ Csabdiból. Nézze át az „ellenőrzés” szóval.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: község
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 14465

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: valtas Csobdira

    Csabdi – Az önkormányzat

    Átváltottunk: most Csabdi adatlapja van nyitva. Tabajd adatlapja megvárja; vissza így tud jönni: „váltás Tabajdra”.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: község
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 30544

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: a többinél is

    Csabdi – átvitel ide: Alcsútdoboz, Tabajd és Vértesacsa

    Ezeket vinném át Csabdiból:

    1. Központi telefon: +36 22 594 000
    2. Központi e-mail-cím: hivatal@felcsut.hu
    3. Jelenlegi csatlakozási mód: interfészes
    4. személy: Kovács Anna (9 válasz)

    Ami településenként más (azonosítók, székhely, lakosságszám, hivatalos képviselő), azt nem viszem át.

    - Alcsútdoboz: 12 válasz kerül be
    - Tabajd: 1 válasz kerül be; 10 már ugyanez; más áll ott, nem írom át: Központi telefon (ott: +36 22 999 999)
    - Vértesacsa: 12 válasz kerül be

    Mehet? Írja be: „mind a 3-nál”, „csak Alcsútdoboznál”, vagy ha egy sor nem kell: „az 1. nélkül”. Ha mégsem: „mégse”.

      · Mind a 3-nál
      · Csak Alcsútdoboznál
      · Csak Tabajdnál
      · Csak Vértesacsánál
      · Mégse

    > Anna: csak Alcsútdoboznál

    Csabdi – átvitel

    Rendben, beírom Alcsútdoboznál. Mindjárt megírom, hogyan sikerült.

      1) Váltás Alcsútdobozra

    (Anna üzenetet kap)

    Csabdi – Szervezeti és kapcsolattartási adatlap: a közös hivatal többi településénél

    1 helyen beírva.

    - Alcsútdoboz: 12 válasz beírva

    Megnézni, folytatni például így tudja: „váltás Alcsútdobozra”.

    > Anna: a többinél is

    Csabdi – átvitel ide: Alcsútdoboz, Tabajd és Vértesacsa

    Ezeket vinném át Csabdiból:

    1. Központi telefon: +36 22 594 000
    2. Központi e-mail-cím: hivatal@felcsut.hu
    3. Jelenlegi csatlakozási mód: interfészes
    4. személy: Kovács Anna (9 válasz)

    Ami településenként más (azonosítók, székhely, lakosságszám, hivatalos képviselő), azt nem viszem át.

    - Alcsútdoboz: 12 már ugyanez
    - Tabajd: 1 válasz kerül be; 10 már ugyanez; más áll ott, nem írom át: Központi telefon (ott: +36 22 999 999)
    - Vértesacsa: 12 válasz kerül be

    Mehet? Írja be: „mindkettőnél”, „csak Tabajdnál”, vagy ha egy sor nem kell: „az 1. nélkül”. Ha mégsem: „mégse”.

      · Mindkettőnél
      · Csak Tabajdnál
      · Csak Vértesacsánál
      · Mégse

    > Anna: mégse

    Rendben, nem viszek át semmit.

      1) Folytatás
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('goes to the sheet of another member in the middle, and comes back', async () => {
  const written = script(`
    > Anna: gyors adatlap Csabdi

    Csabdi – Elérhetőségek

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: 22/594-000

    Csabdi – Központi telefon: +36 22 594 000

    A közös hivatalban mind a 4-nél ez legyen? Írja be: „mind a 4-nél”, vagy például: „csak Alcsútdoboznál és Tabajdnál”.

    Ha csak itt, egyszerűen válaszoljon a következő kérdésre; ha máskor se kérdezzem: „mindig csak itt”.

      · Mind a 4-nél
      · Csak ezeknél

    Csabdi – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: váltás Tabajdra

    Tabajd – Elérhetőségek

    Átváltottunk: most Tabajd adatlapja van nyitva. Csabdi adatlapja megvárja; vissza így tud jönni: „váltás Csabdira”.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később

    > Anna: 22/594-001

    Tabajd – Elérhetőségek

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: váltás Felcsútra

    Most erről beszélünk: Tabajd.

    Melyik önkormányzat ügyeiről legyen szó?

      · Alcsútdoboz
      · Csabdi
      · Tabajd
      · Vértesacsa

    Tabajd – Elérhetőségek

    …vissza az adatlaphoz, 2/3:

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

    Tabajd – Elérhetőségek

    …vissza az adatlaphoz, 2/3:

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: átváltok Csabdira

    Csabdi – Elérhetőségek

    Átváltottunk: most Csabdi adatlapja van nyitva. Tabajd adatlapja megvárja; vissza így tud jönni: „váltás Tabajdra”.

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: vissza

    Csabdi – Elérhetőségek

    1/3. Mi a központi telefonszám?

    Most ez áll itt: +36 22 594 000. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Anna: [Később]

    Csabdi – adatlap félretéve

    Rendben, itt abbahagyjuk. Minden eddigi válasz megmaradt. A „folytatás” vagy az „adatlap” szóra ugyanitt folytatjuk.

      1) Folytatás
      2) Segítség

    > Anna: váltás Vértesacsára

    Vértesacsa – Elérhetőségek

    Átváltottunk: most Vértesacsa adatlapja van nyitva. Csabdi adatlapja megvárja; vissza így tud jönni: „váltás Csabdira”.

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('leaves out the village where the access has ended meanwhile, and shows what is left before it writes', async () => {
  const lines = (...said: string[]) => said.map((each) => `> Anna: ${each}`).join('\n');
  await talked(bot, lines('gyors adatlap Csabdi', '22/594-000', 'a többinél is'), { cast });
  const draft = draftOn(bot.store, peoplePartition);
  await end(draft, cast.Anna.key, atVertesacsa, { at: bot.clock.now(), by: 'test' });
  await bot.store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
  const written = script(`
    > Anna: mind a 3-nál

    Csabdi – átvitel ide: Alcsútdoboz és Tabajd

    Közben megváltozott valami, ezért megmutatom újra.

    Ezeket vinném át Csabdiból:

    1. Központi telefon: +36 22 594 000

    Ami településenként más (azonosítók, székhely, lakosságszám, hivatalos képviselő), azt nem viszem át.

    - Alcsútdoboz: 1 válasz kerül be
    - Tabajd: 1 válasz kerül be

    Mehet? Írja be: „mindkettőnél”, „csak Alcsútdoboznál”, vagy ha egy sor nem kell: „az 1. nélkül”. Ha mégsem: „mégse”.

      · Mindkettőnél
      · Csak Alcsútdoboznál
      · Csak Tabajdnál
      · Mégse

    > Anna: mind a 2-nél

    Csabdi – átvitel

    Rendben, beírom Alcsútdoboznál és Tabajdnál. Mindjárt megírom, hogyan sikerült.

      1) Váltás Alcsútdobozra
      2) Váltás Tabajdra

    (Anna üzenetet kap)

    Csabdi – Központi telefon: a közös hivatal többi településénél

    2 helyen beírva.

    - Alcsútdoboz: beírva
    - Tabajd: beírva

    Megnézni, folytatni például így tudja: „váltás Alcsútdobozra”.
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});
