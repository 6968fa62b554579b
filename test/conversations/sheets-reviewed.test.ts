// What was sent is reviewed: returned with remarks, corrected where it was remarked on, accepted; and what changes afterwards.
import { freshBot, type TestBot } from '../support/bot';
import { filledByOne, says } from '../support/filled-sheet';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = {
  Anna: personCalled('Nagy Anna'),
  Béla: personCalled('Kis Béla'),
  Petra: personCalled('Papp Petra'),
  Zala: personCalled('Zalai Zoltán'),
};

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
  await hold(bot.store, cast.Béla, 'editor', ABA);
  await hold(bot.store, cast.Petra, 'programme-manager', { kind: 'region', county: 'Fejér' });
  await hold(bot.store, cast.Zala, 'programme-manager', { kind: 'region', county: 'Zala' });
  await filledByOne(bot, cast.Béla);
});
afterEach(() => bot?.close());

it('is returned with remarks, corrected only there, sent again and accepted', async () => {
  await says(bot, cast.Anna, ['adatlap', 'beküldöm']);
  const written = script(`
    > Petra: beküldött lapok

    1 beküldött lap vár átnézésre. Elöl a legrégebbi.

    1. Aba – Szervezeti és kapcsolattartási adatlap, ASP-2026-173701, beküldve 2026. november 22-én

    Melyiket nyissam meg? Írja be a sorszámát, vagy bármikor a beküldött lap számát.

      1) Aba – ASP-2026-173701

    > Petra: 1

    Aba – Szervezeti és kapcsolattartási adatlap, ASP-2026-173701

    Beküldve: 2026. november 22-én 10:00-kor. A személyes adatok kitakarva látszanak.

    Az önkormányzat

    1. Hivatalos név: Aba Város Önkormányzata
    2. Jogállás: város
    3. Vármegye / főváros: Fejér
    4. KSH településkód: 17376
    5. PIR (törzsszám): 727101
    6. Adószám: 15727103-2-07
    7. KSH statisztikai számjel: nincs megadva
    8. Bankszámlaszám: nincs megadva

    Székhely

    9. Irányítószám: 8127
    10. Település: Aba (Fejér vármegye)
    11. Közterület neve: Rákóczi
    12. Közterület jellege: utca
    13. Házszám: 12.

    Elérhetőségek

    14. Központi telefon: +36 22 430 001
    15. Központi e-mail-cím: hivatal@aba.hu
    16. Honlap: nincs megadva
    17. Hivatali tárhely (KRID): nincs megadva

    Hivatal

    18. Hivatal típusa: önálló polgármesteri hivatal
    19. Lakosságszám: 4416 fő

    Csatlakozás

    20. Jelenlegi csatlakozási mód: rendszercsatlakozás

    Kapcsolattartók

    21. 1. személy, Név: K. É.
    22. 1. személy, Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    23. 1. személy, Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    24. 1. személy, Külső vállalkozó: •••
    25. 1. személy, Beosztás: •••
    26. 1. személy, Telefon: +36 •• ••• ••03
    27. 1. személy, E-mail-cím: k•••@aba.hu
    28. 1. személy, Helyettes: nincs megadva
    29. 1. személy, Elérhetőség ideje: nincs megadva
    30. 1. személy, Adatkezelési tájékoztató elfogadva: •••
    31. További személy: nem

    Ha valami hiányos, írja be a sor számát és a megjegyzését, például: „12: a telefonszám hiányos”. Ha minden rendben: „elfogadom”.

      · Elfogadom
      · Mégse

    > Petra: 14: két számjegy hiányzik

    Aba – ASP-2026-173701, megjegyzések

    Ezzel küldeném vissza hiánypótlásra (1 sor):

    - 14. Elérhetőségek, Központi telefon: két számjegy hiányzik

    Ha ennyi: „visszaküldöm”. Írhat még hozzá, vagy kiveheti valamelyiket: „törlés 12”. A „mégse” mindet elveti.

      · Visszaküldöm
      · Mégse

    > Petra: 26. sor: nem a jegyző?

    Aba – ASP-2026-173701, megjegyzések

    Ezzel küldeném vissza hiánypótlásra (2 sor):

    - 14. Elérhetőségek, Központi telefon: két számjegy hiányzik
    - 26. Kapcsolattartók, 1. személy, Telefon: nem a jegyző?

    Ha ennyi: „visszaküldöm”. Írhat még hozzá, vagy kiveheti valamelyiket: „törlés 12”. A „mégse” mindet elveti.

      · Visszaküldöm
      · Mégse

    > Petra: 30: más a neve

    Aba – ASP-2026-173701, megjegyzések

    Ezzel küldeném vissza hiánypótlásra (3 sor):

    - 14. Elérhetőségek, Központi telefon: két számjegy hiányzik
    - 26. Kapcsolattartók, 1. személy, Telefon: nem a jegyző?
    - 30. Kapcsolattartók, 1. személy, Adatkezelési tájékoztató elfogadva: más a neve

    Ha ennyi: „visszaküldöm”. Írhat még hozzá, vagy kiveheti valamelyiket: „törlés 12”. A „mégse” mindet elveti.

      · Visszaküldöm
      · Mégse

    > Petra: törlés 26

    Aba – ASP-2026-173701, megjegyzések

    A 26. sor megjegyzését kivettem.

    Ezzel küldeném vissza hiánypótlásra (2 sor):

    - 14. Elérhetőségek, Központi telefon: két számjegy hiányzik
    - 30. Kapcsolattartók, 1. személy, Adatkezelési tájékoztató elfogadva: más a neve

    Ha ennyi: „visszaküldöm”. Írhat még hozzá, vagy kiveheti valamelyiket: „törlés 12”. A „mégse” mindet elveti.

      · Visszaküldöm
      · Mégse

    > Petra: visszaküldöm

    Aba – ASP-2026-173701, hiánypótlásra visszaküldve

    Visszaküldtem 2 megjegyzéssel; csak ezekre a kérdésekre kérdezek rá náluk. Szólok annak, aki beküldte, és az önkormányzat vezetőinek. Ha újra beküldik, ismét a „beküldött lapok” között lesz.

      1) Beküldött lapok
      2) Segítség

    (Anna üzenetet kap)

    Aba – Szervezeti és kapcsolattartási adatlap – hiánypótlás

    A programvezető átnézte az ASP-2026-173701 számú beküldést, és 2 helyen kér javítást:

    - Elérhetőségek, Központi telefon: két számjegy hiányzik
    - Kapcsolattartók, 1. személy, Adatkezelési tájékoztató elfogadva: más a neve

    Írja be: „adatlap 17376”. Csak ezeket kérdezem meg; utána küldje be újra.

      1) Javítom
      2) Segítség

    > Petra: (ugyanaz még egyszer)

    Aba – ASP-2026-173701, hiánypótlásra visszaküldve

    Visszaküldtem 2 megjegyzéssel; csak ezekre a kérdésekre kérdezek rá náluk. Szólok annak, aki beküldte, és az önkormányzat vezetőinek. Ha újra beküldik, ismét a „beküldött lapok” között lesz.

      1) Beküldött lapok
      2) Segítség

    > Petra: ASP-2026-173701

    Aba – ASP-2026-173701

    Szervezeti és kapcsolattartási adatlap, beküldve: 2026. november 22-én 10:00-kor.

    - Hivatalos név: Aba Város Önkormányzata
    - Jogállás: város
    - Vármegye / főváros: Fejér
    - KSH településkód: 17376
    - PIR (törzsszám): 727101
    - Adószám: 15727103-2-07
    - Irányítószám: 8127
    - Település: Aba (Fejér vármegye)
    - Közterület neve: Rákóczi
    - Közterület jellege: utca
    - Házszám: 12.
    - Központi telefon: +36 22 430 001
    - Központi e-mail-cím: hivatal@aba.hu
    - Hivatal típusa: önálló polgármesteri hivatal
    - Lakosságszám: 4416 fő
    - Jelenlegi csatlakozási mód: rendszercsatlakozás
    - 1. személy, Név: •••
    - 1. személy, Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    - 1. személy, Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    - 1. személy, Külső vállalkozó: •••
    - 1. személy, Beosztás: •••
    - 1. személy, Telefon: •••
    - 1. személy, E-mail-cím: •••
    - 1. személy, Adatkezelési tájékoztató elfogadva: •••

    A személyes adatok kitakarva látszanak.

      1) Segítség
      · PDF
      · Excel

    > Béla: állapot

    Aba – Szervezeti és kapcsolattartási adatlap: hiánypótlásra visszaküldve

    - Az önkormányzat: kész (8/8)
    - Székhely: kész (5/5)
    - Elérhetőségek: hiánypótlás kell (4/4)
    - Hivatal: kész (2/2)
    - Csatlakozás: kész (1/1)
    - Kapcsolattartók: hiánypótlás kell (10/10)

    Aba – Elérhetőségek

    …vissza az adatlaphoz, 1/4:

    A programvezető megjegyzése: két számjegy hiányzik

    1/4. Mi a központi telefonszám?

    Most ez áll itt: +36 22 430 001

      · Így jó
      · Vissza
      · Később

    > Béla: adatlap

    Aba – Elérhetőségek

    A programvezető hiánypótlásra visszaküldte ezt az adatlapot. 2 helyen kér javítást, csak ezeket kérdezem; ha valamelyik így helyes, írja be: „így jó”.

    A programvezető megjegyzése: két számjegy hiányzik

    1/4. Mi a központi telefonszám?

    Most ez áll itt: +36 22 430 001

      · Így jó
      · Vissza
      · Később
      · Egyben, űrlapon

    > Béla: segítség

    Aba – Elérhetőségek

    Egy adatlapot töltünk ki együtt; minden válasz azonnal megmarad.

    - „vissza”: az előző kérdés; „kihagyom”: amit nem kötelező megadni; „nem tudom”: ahol ez is válasz.
    - „később”: itt abbahagyjuk, a „folytatás” szóra ugyanitt folytatjuk; „újra”: megismétlem a kérdést.
    - „egyben”: az egész szakasz egyetlen űrlapon; „egyenként”: újra kérdésenként. Bármikor válthat.
    - „állapot”: hol tart az adatlap; „ellenőrzés”: a válaszok együtt; „beküldöm”: a végén.
    - Közben kérdezhet a kézikönyvről is: kérdőjellel a végén, és utána itt folytatjuk.
    - „minden szó”: személyek, szakaszok, átadás, változások, letöltés.

    A programvezető megjegyzése: két számjegy hiányzik

    1/4. Mi a központi telefonszám?

    Most ez áll itt: +36 22 430 001

      · Így jó
      · Vissza
      · Később

    > Béla: később

    Aba – adatlap félretéve

    Rendben, itt abbahagyjuk. Minden eddigi válasz megmaradt. A „folytatás” vagy az „adatlap” szóra ugyanitt folytatjuk.

      1) Folytatás
      2) Segítség

    > Béla: folytatás

    Aba – Elérhetőségek

    A programvezető megjegyzése: két számjegy hiányzik

    1/4. Mi a központi telefonszám?

    Most ez áll itt: +36 22 430 001

      · Így jó
      · Vissza
      · Később

    > Béla: 22/430-002

    Aba – Kapcsolattartók, Kovács Éva

    A programvezető megjegyzése: más a neve

    10/10. Megkapta és elfogadta az adatkezelési tájékoztatót?

    Most ez áll itt: igen

      1) igen
      2) nem
      · Így jó
      · Vissza
      · Később

    > Béla: így jó

    Aba – hiánypótlás

    Minden megjegyzés rendeződött.

    Ez már más, mint a legutóbbi beküldésben (ASP-2026-173701):

    - Elérhetőségek, Központi telefon: +36 22 430 001 → +36 22 430 002

    Ha ennyi, küldje be: „beküldöm”. Ha más is változott, írja be, mi.

      1) Ellenőrzés
      · Beküldöm
      · Később

    > Anna: beküldöm

    Aba – beküldve

    Köszönöm, az adatlapot beküldtem. Száma: ASP-2026-173702

    - Szervezeti és kapcsolattartási adatlap, 24 válasz
    - Beküldve: 2026. november 22-én 10:00-kor
    - Az előző beküldés óta 1 helyen változott

    Mi következik? A programvezető átnézi. Ha valami hiányos, soronként megírja, mit kér, és csak azt kérdezem meg; arról is szólok, ha elfogadta. Addig a „visszavonom” szóra visszaveszem.

    Az adatok itt rögzültek: a programvezető itt nézi át őket, máshová nem mentek el. A számot beírva bármikor megnyithatja.

      1) ASP-2026-173702
      2) Segítség
      · PDF
      · Excel

    > Petra: beküldött lapok

    1 beküldött lap vár átnézésre. Elöl a legrégebbi.

    1. Aba – Szervezeti és kapcsolattartási adatlap, ASP-2026-173702, beküldve 2026. november 22-én

    Melyiket nyissam meg? Írja be a sorszámát, vagy bármikor a beküldött lap számát.

      1) Aba – ASP-2026-173702

    > Petra: ASP-2026-173702

    Aba – Szervezeti és kapcsolattartási adatlap, ASP-2026-173702

    Beküldve: 2026. november 22-én 10:00-kor. Nem az első beküldés: a „mi változott” szóra megmutatom, mi más, mint az előzőben. A személyes adatok kitakarva látszanak.

    Az önkormányzat

    1. Hivatalos név: Aba Város Önkormányzata
    2. Jogállás: város
    3. Vármegye / főváros: Fejér
    4. KSH településkód: 17376
    5. PIR (törzsszám): 727101
    6. Adószám: 15727103-2-07
    7. KSH statisztikai számjel: nincs megadva
    8. Bankszámlaszám: nincs megadva

    Székhely

    9. Irányítószám: 8127
    10. Település: Aba (Fejér vármegye)
    11. Közterület neve: Rákóczi
    12. Közterület jellege: utca
    13. Házszám: 12.

    Elérhetőségek

    14. Központi telefon: +36 22 430 002
    15. Központi e-mail-cím: hivatal@aba.hu
    16. Honlap: nincs megadva
    17. Hivatali tárhely (KRID): nincs megadva

    Hivatal

    18. Hivatal típusa: önálló polgármesteri hivatal
    19. Lakosságszám: 4416 fő

    Csatlakozás

    20. Jelenlegi csatlakozási mód: rendszercsatlakozás

    Kapcsolattartók

    21. 1. személy, Név: K. É.
    22. 1. személy, Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    23. 1. személy, Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    24. 1. személy, Külső vállalkozó: •••
    25. 1. személy, Beosztás: •••
    26. 1. személy, Telefon: +36 •• ••• ••03
    27. 1. személy, E-mail-cím: k•••@aba.hu
    28. 1. személy, Helyettes: nincs megadva
    29. 1. személy, Elérhetőség ideje: nincs megadva
    30. 1. személy, Adatkezelési tájékoztató elfogadva: •••
    31. További személy: nem

    Ha valami hiányos, írja be a sor számát és a megjegyzését, például: „12: a telefonszám hiányos”. Ha minden rendben: „elfogadom”.

      · Elfogadom
      · Mi változott
      · Mégse

    > Petra: mi változott

    Aba – mi változott

    ASP-2026-173701 → ASP-2026-173702:

    - Elérhetőségek, Központi telefon: +36 22 430 001 → +36 22 430 002

    A személyes adatok kitakarva látszanak.

      1) Segítség

    > Petra: elfogadom

    Aba – ASP-2026-173702

    Elfogadja ezt a lapot? Ettől fogva ez lesz az önkormányzat érvényes adatlapja.

      · Elfogadom
      · Mégse

    > Petra: elfogadom

    Aba – ASP-2026-173702, elfogadva

    Elfogadva: mostantól ez az önkormányzat érvényes adatlapja. Szólok annak, aki beküldte, és az önkormányzat vezetőinek.

      1) Beküldött lapok
      2) Segítség

    (Anna üzenetet kap)

    Aba – Szervezeti és kapcsolattartási adatlap – elfogadva

    A programvezető elfogadta az ASP-2026-173702 számú beküldést. Mostantól ez az érvényes adatlap; Önöknek most nincs vele teendőjük.

    Ha később változik valami, elég annyit írni, például: „csak a telefonszám változott”.

      1) ASP-2026-173702
      2) Segítség

    > Anna: adatlap

    Aba – elfogadott adatlap

    Ezt az adatlapot 2026. november 22-én elfogadták, száma ASP-2026-173702; ez az önkormányzat érvényes adatlapja.

    Ha változott valami, írja be, hogy mi, például: „csak a telefonszám változott”. Csak azt kérdezem meg.

      1) Módosítás
      2) ASP-2026-173702
      3) Segítség

    > Anna: állapot

    Aba – Szervezeti és kapcsolattartási adatlap: elfogadva

    - Az önkormányzat: kész (8/8)
    - Székhely: kész (5/5)
    - Elérhetőségek: kész (4/4)
    - Hivatal: kész (2/2)
    - Csatlakozás: kész (1/1)
    - Kapcsolattartók: kész (10/10)

      1) Ellenőrzés
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('is amended after it was accepted: only what changed is asked, and what is otherwise is shown', async () => {
  await says(bot, cast.Anna, ['adatlap', 'beküldöm']);
  await says(bot, cast.Petra, ['ASP-2026-173701', 'elfogadom']);
  const written = script(`
    > Béla: csak a telefonszám változott

    Aba – módosítás

    Melyik változott?

    1. Központi telefon
    2. Kovács Éva: Telefon

    Írja be a sorszámát.

      1) Központi telefon
      2) Kovács Éva: Telefon

    > Béla: 2

    Aba – Kapcsolattartók, Kovács Éva

    Az elfogadott adatlapot megnyitottam módosításra; amíg újra be nem küldik és el nem fogadják, az elfogadott marad érvényben.

    6/10. Mi a hivatali telefonszáma?

    Most ez áll itt: +36 22 430 003. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Béla: mégse

    Aba – elfogadott adatlap

    Nem változott semmi, ezért nem küldtem be újra; továbbra is az elfogadott adatlap érvényes (ASP-2026-173701).

      1) ASP-2026-173701
      2) Segítség

    > Béla: megváltozott Kovács Éva telefonszáma

    Aba – Kapcsolattartók, Kovács Éva

    Az elfogadott adatlapot megnyitottam módosításra; amíg újra be nem küldik és el nem fogadják, az elfogadott marad érvényben.

    6/10. Mi a hivatali telefonszáma?

    Most ez áll itt: +36 22 430 003. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Béla: 22/430-777

    Aba – módosítás

    Ez már más, mint az elfogadott adatlapban (ASP-2026-173701):

    - Kapcsolattartók, Kovács Éva, Telefon: +36 22 430 003 → +36 22 430 777

    Ha ennyi, küldje be: „beküldöm”. Ha más is változott, írja be, mi.

      1) Ellenőrzés
      · Beküldöm
      · Később

    > Béla: új e-mail címünk van

    Aba – Elérhetőségek

    2/4. Mi a központi e-mail-cím?

    Most ez áll itt: hivatal@aba.hu. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Béla: uj@aba.hu

    Aba – módosítás

    Ez már más, mint az elfogadott adatlapban (ASP-2026-173701):

    - Elérhetőségek, Központi e-mail-cím: hivatal@aba.hu → uj@aba.hu
    - Kapcsolattartók, Kovács Éva, Telefon: +36 22 430 003 → +36 22 430 777

    Ha ennyi, küldje be: „beküldöm”. Ha más is változott, írja be, mi.

      1) Ellenőrzés
      · Beküldöm
      · Később

    > Béla: mi változott

    Aba – mi változott

    ASP-2026-173701 → a mostani, még be nem küldött állapot:

    - Elérhetőségek, Központi e-mail-cím: hivatal@aba.hu → uj@aba.hu
    - Kapcsolattartók, Kovács Éva, Telefon: +36 22 430 003 → +36 22 430 777

    Egy sor előzményéhez: „ellenőrzés”, majd például „előzmény 12”.

      1) Ellenőrzés
      2) Segítség

    > Béla: előzmény 26

    Aba – Kapcsolattartók, Kovács Éva, Telefon – előzmények

    - Most: +36 22 430 777 – Kis Béla, 2026. november 22-én 10:00-kor
    - Előtte: +36 22 430 003 – Kis Béla, 2026. november 22-én 10:00-kor

    Másik sorhoz írja be a számát, például: „előzmény 3”; a módosításhoz: „módosítás 3”.

      1) Ellenőrzés
      · Később

    > Béla: ki írta

    Aba – előzmények

    Kérem, írja be a sor számát is (1–30), ahogy az „ellenőrzés” mutatja, például: „előzmény 12”.

      1) Ellenőrzés
      · Később

    > Béla: állapot

    Aba – Szervezeti és kapcsolattartási adatlap: módosítás alatt

    - Az önkormányzat: kész (8/8)
    - Székhely: kész (5/5)
    - Elérhetőségek: kész (4/4)
    - Hivatal: kész (2/2)
    - Csatlakozás: kész (1/1)
    - Kapcsolattartók: kész (10/10)

      1) Ellenőrzés

    > Petra: beküldött lapok

    Most nincs átnézésre váró beküldött lap. Ha később ránézne: „beküldött lapok”. Miben segíthetek?

      1) Segítség

    > Petra: ASP-2026-173701

    Aba – ASP-2026-173701

    Szervezeti és kapcsolattartási adatlap, beküldve: 2026. november 22-én 10:00-kor.

    - Hivatalos név: Aba Város Önkormányzata
    - Jogállás: város
    - Vármegye / főváros: Fejér
    - KSH településkód: 17376
    - PIR (törzsszám): 727101
    - Adószám: 15727103-2-07
    - Irányítószám: 8127
    - Település: Aba (Fejér vármegye)
    - Közterület neve: Rákóczi
    - Közterület jellege: utca
    - Házszám: 12.
    - Központi telefon: +36 22 430 001
    - Központi e-mail-cím: hivatal@aba.hu
    - Hivatal típusa: önálló polgármesteri hivatal
    - Lakosságszám: 4416 fő
    - Jelenlegi csatlakozási mód: rendszercsatlakozás
    - 1. személy, Név: •••
    - 1. személy, Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    - 1. személy, Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    - 1. személy, Külső vállalkozó: •••
    - 1. személy, Beosztás: •••
    - 1. személy, Telefon: •••
    - 1. személy, E-mail-cím: •••
    - 1. személy, Adatkezelési tájékoztató elfogadva: •••

    A személyes adatok kitakarva látszanak.

      1) Segítség
      · PDF
      · Excel

    > Anna: adatlap

    Aba – módosítás

    Ott folytatjuk, ahol abbahagyták.

    Ez már más, mint az elfogadott adatlapban (ASP-2026-173701):

    - Elérhetőségek, Központi e-mail-cím: hivatal@aba.hu → uj@aba.hu
    - Kapcsolattartók, Kovács Éva, Telefon: +36 22 430 003 → +36 22 430 777

    Ha ennyi, küldje be: „beküldöm”. Ha más is változott, írja be, mi.

      1) Ellenőrzés
      · Beküldöm
      · Később

    > Anna: beküldöm

    Aba – beküldve

    Köszönöm, az adatlapot beküldtem. Száma: ASP-2026-173702

    - Szervezeti és kapcsolattartási adatlap, 24 válasz
    - Beküldve: 2026. november 22-én 10:00-kor
    - Az előző beküldés óta 2 helyen változott

    Mi következik? A programvezető átnézi. Ha valami hiányos, soronként megírja, mit kér, és csak azt kérdezem meg; arról is szólok, ha elfogadta. Addig a „visszavonom” szóra visszaveszem.

    Az adatok itt rögzültek: a programvezető itt nézi át őket, máshová nem mentek el. A számot beírva bármikor megnyithatja.

      1) ASP-2026-173702
      2) Segítség
      · PDF
      · Excel

    > Anna: mi változott

    Aba – mi változott

    ASP-2026-173701 → ASP-2026-173702:

    - Elérhetőségek, Központi e-mail-cím: hivatal@aba.hu → uj@aba.hu
    - Kapcsolattartók, Kovács Éva, Telefon: +36 22 430 003 → +36 22 430 777

    Egy sor előzményéhez: „ellenőrzés”, majd például „előzmény 12”.

      1) Ellenőrzés
      2) Segítség

    > Anna: visszavonom

    Aba – módosítás

    Az adatlapot visszavettem, most nem vár átnézésre. Módosítson, amit kell, azután küldje be újra; ami beküldve volt, a száma alatt olvasható marad.

    Eddig minden ugyanaz, mint a legutóbbi beküldésben (ASP-2026-173702).

    Írja be, mi változott, például: „csak a telefonszám változott” vagy „megváltozott Kovács Anna telefonszáma”. Ha így jó, küldje be újra: „beküldöm”.

      1) Ellenőrzés
      · Beküldöm
      · Később

    > Anna: beküldöm

    Aba – beküldve

    Köszönöm, az adatlapot beküldtem. Száma: ASP-2026-173703

    - Szervezeti és kapcsolattartási adatlap, 24 válasz
    - Beküldve: 2026. november 22-én 10:00-kor
    - Az előző beküldés óta semmi nem változott

    Mi következik? A programvezető átnézi. Ha valami hiányos, soronként megírja, mit kér, és csak azt kérdezem meg; arról is szólok, ha elfogadta. Addig a „visszavonom” szóra visszaveszem.

    Az adatok itt rögzültek: a programvezető itt nézi át őket, máshová nem mentek el. A számot beírva bármikor megnyithatja.

      1) ASP-2026-173703
      2) Segítség
      · PDF
      · Excel
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('is closed again when nothing has changed after all', async () => {
  await says(bot, cast.Anna, ['adatlap', 'beküldöm']);
  await says(bot, cast.Petra, ['ASP-2026-173701', 'elfogadom']);
  const written = script(`
    > Béla: módosítás

    Aba – módosítás

    Az elfogadott adatlapot megnyitottam módosításra; amíg újra be nem küldik és el nem fogadják, az elfogadott marad érvényben.

    Írja be, mi változott, például: „csak a telefonszám változott” vagy „megváltozott Kovács Anna telefonszáma”. Az „ellenőrzés” minden sort megmutat, sorszámmal.

    Ha mégsem változott semmi: „mégse”.

      1) Ellenőrzés
      · Később

    > Béla: mégse

    Aba – elfogadott adatlap

    Nem változott semmi, ezért nem küldtem be újra; továbbra is az elfogadott adatlap érvényes (ASP-2026-173701).

      1) ASP-2026-173701
      2) Segítség

    > Béla: módosítás

    Aba – módosítás

    Az elfogadott adatlapot megnyitottam módosításra; amíg újra be nem küldik és el nem fogadják, az elfogadott marad érvényben.

    Írja be, mi változott, például: „csak a telefonszám változott” vagy „megváltozott Kovács Anna telefonszáma”. Az „ellenőrzés” minden sort megmutat, sorszámmal.

    Ha mégsem változott semmi: „mégse”.

      1) Ellenőrzés
      · Később

    > Béla: ellenőrzés

    Aba – ellenőrzés beküldés előtt

    Az önkormányzat

    1. Hivatalos név: Aba Város Önkormányzata
    2. Jogállás: város
    3. Vármegye / főváros: Fejér
    4. KSH településkód: 17376
    5. PIR (törzsszám): 727101
    6. Adószám: 15727103-2-07
    7. KSH statisztikai számjel: nincs megadva
    8. Bankszámlaszám: nincs megadva

    Székhely

    9. Irányítószám: 8127
    10. Település: Aba (Fejér vármegye)
    11. Közterület neve: Rákóczi
    12. Közterület jellege: utca
    13. Házszám: 12.

    Elérhetőségek

    14. Központi telefon: +36 22 430 001
    15. Központi e-mail-cím: hivatal@aba.hu
    16. Honlap: nincs megadva
    17. Hivatali tárhely (KRID): nincs megadva

    Hivatal

    18. Hivatal típusa: önálló polgármesteri hivatal
    19. Lakosságszám: 4416 fő

    Csatlakozás

    20. Jelenlegi csatlakozási mód: rendszercsatlakozás

    Kapcsolattartók

    21. Név: Kovács Éva
    22. Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    23. Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    24. Külső vállalkozó: nem
    25. Beosztás: jegyző
    26. Telefon: +36 22 430 003
    27. E-mail-cím: kovacs.eva@aba.hu
    28. Helyettes: nincs megadva
    29. Elérhetőség ideje: nincs megadva
    30. Adatkezelési tájékoztató elfogadva: igen

    - Szokatlan: Kovács Éva több szerepkört kap: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó. Ez lehetséges; kérem, erősítse meg.

    Ha mindez így helyes, írja be: „így marad”.

    Egy sor módosításához írja be a sorszámát, például: „módosítás 3”.

    A beküldéshez minden megvan. Beküldeni az önkormányzat vezetője tudja: Nagy Anna. Kérem, szóljon neki.

      · Később
      · PDF

    > Béla: nem változott semmi

    Aba – elfogadott adatlap

    Nem változott semmi, ezért nem küldtem be újra; továbbra is az elfogadott adatlap érvényes (ASP-2026-173701).

      1) ASP-2026-173701
      2) Segítség

    > Anna: módosítás

    Aba – módosítás

    Az elfogadott adatlapot megnyitottam módosításra; amíg újra be nem küldik és el nem fogadják, az elfogadott marad érvényben.

    Írja be, mi változott, például: „csak a telefonszám változott” vagy „megváltozott Kovács Anna telefonszáma”. Az „ellenőrzés” minden sort megmutat, sorszámmal.

    Ha mégsem változott semmi: „mégse”.

      1) Ellenőrzés
      · Később

    > Anna: honlapunk is lett, megváltozott a honlapunk

    Aba – Elérhetőségek

    3/4. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

    Most ez áll itt: nincs megadva. Ha így jó, írja be: „tovább”.

      · Kihagyom
      · Vissza
      · Később

    > Anna: aba.hu

    Aba – módosítás

    Ez már más, mint az elfogadott adatlapban (ASP-2026-173701):

    - Elérhetőségek, Honlap: nincs megadva → aba.hu

    Ha ennyi, küldje be: „beküldöm”. Ha más is változott, írja be, mi.

      1) Ellenőrzés
      · Beküldöm
      · Később

    > Anna: mégsem változott semmi

    Aba – módosítás

    Már változott valami, ezért nyitva hagytam: küldje be, vagy állítsa vissza, ami nem változott.

    Ez már más, mint az elfogadott adatlapban (ASP-2026-173701):

    - Elérhetőségek, Honlap: nincs megadva → aba.hu

    Ha ennyi, küldje be: „beküldöm”. Ha más is változott, írja be, mi.

      1) Ellenőrzés
      · Beküldöm
      · Később

    > Anna: beküldöm

    Aba – beküldve

    Köszönöm, az adatlapot beküldtem. Száma: ASP-2026-173702

    - Szervezeti és kapcsolattartási adatlap, 25 válasz
    - Beküldve: 2026. november 22-én 10:00-kor
    - Az előző beküldés óta 1 helyen változott

    Mi következik? A programvezető átnézi. Ha valami hiányos, soronként megírja, mit kér, és csak azt kérdezem meg; arról is szólok, ha elfogadta. Addig a „visszavonom” szóra visszaveszem.

    Az adatok itt rögzültek: a programvezető itt nézi át őket, máshová nem mentek el. A számot beírva bármikor megnyithatja.

      1) ASP-2026-173702
      2) Segítség
      · PDF
      · Excel
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('is reviewed by nobody else: an editor, a manager of another county; and nobody reviews a draft', async () => {
  const written = script(`
    > Petra: beküldött lapok

    Most nincs átnézésre váró beküldött lap. Ha később ránézne: „beküldött lapok”. Miben segíthetek?

      1) Segítség

    > Petra: beküldött lapok Aba

    Aba – beküldött lap

    Innen most nem vár átnézésre beküldött lap. Ha érkezik, a „beküldött lapok” között lesz.

      1) Beküldött lapok
      2) Segítség

    > Petra: ASP-2026-173701

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Béla: beküldött lapok

    A beküldött lapokat a programvezető nézi át, és ő fogadja el. Hogy az Önöké hol tart, azt az „adatlap” vagy a „kérdőív” szóra mutatom meg; ha döntött róla, szólok annak, aki beküldte, és a vezetőknek.

      1) Adatlap
      2) Kérdőív
      3) Segítség

    > Anna: adatlap

    Aba – Szervezeti és kapcsolattartási adatlap

    Minden kérdésre van válasz. Nézze át az „ellenőrzés” szóval, utána beküldhető.

    Ott folytatjuk, ahol abbahagyták.

      1) Ellenőrzés
      · Később

    > Anna: beküldöm

    Aba – beküldve

    Köszönöm, az adatlapot beküldtem. Száma: ASP-2026-173701

    - Szervezeti és kapcsolattartási adatlap, 24 válasz
    - Beküldve: 2026. november 22-én 10:00-kor

    Mi következik? A programvezető átnézi. Ha valami hiányos, soronként megírja, mit kér, és csak azt kérdezem meg; arról is szólok, ha elfogadta. Addig a „visszavonom” szóra visszaveszem.

    Az adatok itt rögzültek: a programvezető itt nézi át őket, máshová nem mentek el. A számot beírva bármikor megnyithatja.

      1) ASP-2026-173701
      2) Segítség
      · PDF
      · Excel

    > Béla: elfogadom

    Erre nem találtam megbízható választ a kézikönyvben.

    Kérem, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.

      1) Ügyintézőt kérek
      2) Miért ezt válaszoltad?

    > Zala: beküldött lapok

    Most nincs átnézésre váró beküldött lap. Ha később ránézne: „beküldött lapok”. Miben segíthetek?

      1) Segítség

    > Zala: beküldött lapok Aba

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Zala: ASP-2026-173701

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Zala: ASP-2026-999901

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Anna: visszavonom

    Aba – módosítás

    Az adatlapot visszavettem, most nem vár átnézésre. Módosítson, amit kell, azután küldje be újra; ami beküldve volt, a száma alatt olvasható marad.

    Eddig minden ugyanaz, mint a legutóbbi beküldésben (ASP-2026-173701).

    Írja be, mi változott, például: „csak a telefonszám változott” vagy „megváltozott Kovács Anna telefonszáma”. Ha így jó, küldje be újra: „beküldöm”.

      1) Ellenőrzés
      · Beküldöm
      · Később

    > Petra: beküldött lapok

    Most nincs átnézésre váró beküldött lap. Ha később ránézne: „beküldött lapok”. Miben segíthetek?

      1) Segítség

    > Petra: ASP-2026-173701

    Aba – ASP-2026-173701

    Szervezeti és kapcsolattartási adatlap, beküldve: 2026. november 22-én 10:00-kor.

    - Hivatalos név: Aba Város Önkormányzata
    - Jogállás: város
    - Vármegye / főváros: Fejér
    - KSH településkód: 17376
    - PIR (törzsszám): 727101
    - Adószám: 15727103-2-07
    - Irányítószám: 8127
    - Település: Aba (Fejér vármegye)
    - Közterület neve: Rákóczi
    - Közterület jellege: utca
    - Házszám: 12.
    - Központi telefon: +36 22 430 001
    - Központi e-mail-cím: hivatal@aba.hu
    - Hivatal típusa: önálló polgármesteri hivatal
    - Lakosságszám: 4416 fő
    - Jelenlegi csatlakozási mód: rendszercsatlakozás
    - 1. személy, Név: •••
    - 1. személy, Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    - 1. személy, Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    - 1. személy, Külső vállalkozó: •••
    - 1. személy, Beosztás: •••
    - 1. személy, Telefon: •••
    - 1. személy, E-mail-cím: •••
    - 1. személy, Adatkezelési tájékoztató elfogadva: •••

    A személyes adatok kitakarva látszanak.

      1) Segítség
      · PDF
      · Excel
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it.each(['visszaküldöm', '5: rossz a telefonszám', 'elfogadom'])(
  'is opened before it is decided on or remarked on: %s',
  async (word) => {
    await says(bot, cast.Anna, ['adatlap', 'küldjük be']);
    const said = await says(bot, cast.Petra, ['beküldött lapok', word]);
    expect(said.split(`> Valaki: ${word}`)[1]).toMatch(/^\n\nEhhez előbb nyissa meg a lapot.*Melyiket nyissam meg\?/s);
  },
);

it('is told of where somebody asks whether it was looked at', async () => {
  const said = await says(bot, cast.Anna, ['adatlap', 'beküldöm', 'mikor lesz kész?']);
  expect(said.split('> Valaki: mikor lesz kész?')[1]).toContain('beküldve');
});
