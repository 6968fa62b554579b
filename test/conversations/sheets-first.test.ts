// The first sheet of a municipality, from nothing to the receipt, by the short way; then opened by its number, changed and sent again.
import { freshBot, type TestBot } from '../support/bot';
import { listed } from '../support/listed';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna'), Béla: personCalled('Kis Béla') };

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
});
afterEach(() => bot?.close());

it('goes from nothing to a receipt, and again to the next one', async () => {
  await hold(bot.store, cast.Béla, 'editor', ABA);
  await listed(bot.store, [
    {
      name: 'Dr. Kovács Éva',
      duty: 'hivatalos képviselő, ASP kapcsolattartó, informatikus, kulcsfelhasználó',
      email: 'kovacs.eva@aba.hu',
      phone: '+36 22 430 001',
      position: 'jegyző',
    },
  ]);
  const written = script(`
    > Anna: gyors adatlap

    Aba – Kapcsolattartók, dr. Kovács Éva

    Ezt tudjuk Önökről. Kérem, soronként hagyja jóvá, vagy módosítsa; ha semmi nem változott, elég egyetlen jóváhagyás.

    Ezt már tudjuk (forrás: a kapcsolattartók névsora). Így jó?

    1. Név: dr. Kovács Éva
    2. Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    3. Beosztás: jegyző
    4. Telefon: +36 22 430 001
    5. E-mail-cím: kovacs.eva@aba.hu

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: [Igen, minden így van]

    Aba – Elérhetőségek

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később

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

    > Anna: kihagyom

    Aba – Csatlakozás

    1/1. Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez?

      1) nincs
      2) interfészes
      3) rendszercsatlakozás
      · Vissza
      · Később

    > Anna: [rendszercsatlakozás]

    Aba – Kapcsolattartók, dr. Kovács Éva

    3/10. Mely szakrendszereknek a kulcsfelhasználója?

    1. ADÓ
    2. GAZD
    3. IRAT
    4. IVK
    5. IPARKER
    6. HAGYATÉK
    7. ELÜGY

      · Vissza
      · Később

    > Anna: mind

    Aba – Kapcsolattartók, dr. Kovács Éva

    4/10. Külső vállalkozó munkatársa?

      1) igen
      2) nem
      · Vissza
      · Később

    > Anna: [nem]

    Aba – Kapcsolattartók, dr. Kovács Éva

    8/10. Ki helyettesíti? Ha nincs helyettese, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: kihagyom

    Aba – Kapcsolattartók, dr. Kovács Éva

    9/10. Mikor érhető el? (Például: munkanapokon 8–16 óra.) Kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: kihagyom

    Aba – Kapcsolattartók, dr. Kovács Éva

    10/10. Megkapta és elfogadta az adatkezelési tájékoztatót?

      1) igen
      2) nem
      · Vissza
      · Később

    > Anna: [igen]

    Aba – Kapcsolattartók

    1/1. Van még, akit felvegyünk az adatlapra?

      1) igen
      2) nem
      · Vissza
      · Később

    > Anna: nem

    Aba – Az önkormányzat

    A gyors adatlap kérdéseivel végeztünk. A beküldéshez a teljes adatlapból még hiányzik néhány adat; ezeket most megkérdezem.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: város
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 17376

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

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

    > Anna: 727101

    Aba – Az önkormányzat

    6/8. Mi az önkormányzat adószáma?

      · Vissza
      · Később

    > Anna: 15727103-2-07

    Aba – Az önkormányzat

    7/8. Mi a KSH statisztikai számjele? Ha nincs kéznél, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: kihagyom

    Aba – Az önkormányzat

    8/8. Mi a bankszámlaszáma? Csak akkor kell, ha külön kérték; különben kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: kihagyom

    Aba – Székhely

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Irányítószám: 8127
    2. Település: Aba (Fejér vármegye)

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: rendben

    Aba – Székhely

    3/5. Mi a közterület neve? (Például: Kossuth Lajos.)

      · Vissza
      · Később

    > Anna: Rákóczi Ferenc

    Aba – Székhely

    4/5. Mi a közterület jellege? (Például: utca, út, tér.)

      · Vissza
      · Később

    > Anna: utca

    Aba – Székhely

    5/5. Mi a házszám?

      · Vissza
      · Később

    > Anna: 12.

    Aba – Elérhetőségek

    4/4. Mi a hivatali tárhely KRID-azonosítója? Ha nincs kéznél, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: kihagyom

    Aba – Hivatal

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Hivatal típusa: önálló polgármesteri hivatal
    2. Lakosságszám: 4416 fő

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: rendben

    Aba – Szervezeti és kapcsolattartási adatlap

    Minden kérdésre van válasz. Nézze át az „ellenőrzés” szóval, utána beküldhető.

      1) Ellenőrzés
      · Később

    > Anna: ellenőrzés

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
    11. Közterület neve: Rákóczi Ferenc
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

    21. Név: dr. Kovács Éva
    22. Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    23. Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    24. Külső vállalkozó: nem
    25. Beosztás: jegyző
    26. Telefon: +36 22 430 001
    27. E-mail-cím: kovacs.eva@aba.hu
    28. Helyettes: nincs megadva
    29. Elérhetőség ideje: nincs megadva
    30. Adatkezelési tájékoztató elfogadva: igen

    - Szokatlan: dr. Kovács Éva több szerepkört kap: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó. Ez lehetséges; kérem, erősítse meg.

    Ha mindez így helyes, írja be: „így marad”.

    Egy sor módosításához írja be a sorszámát, például: „módosítás 3”.

    A beküldéshez minden megvan, beküldheti.

      · Beküldöm
      · Később
      · PDF

    > Anna: így marad

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
    11. Közterület neve: Rákóczi Ferenc
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

    21. Név: dr. Kovács Éva
    22. Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    23. Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    24. Külső vállalkozó: nem
    25. Beosztás: jegyző
    26. Telefon: +36 22 430 001
    27. E-mail-cím: kovacs.eva@aba.hu
    28. Helyettes: nincs megadva
    29. Elérhetőség ideje: nincs megadva
    30. Adatkezelési tájékoztató elfogadva: igen

    Egy sor módosításához írja be a sorszámát, például: „módosítás 3”.

    A beküldéshez minden megvan, beküldheti.

      · Beküldöm
      · Később
      · PDF

    > Anna: [Beküldöm]

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

    > Anna: (ugyanaz még egyszer)

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

    > Anna: ASP-2026-173701

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
    - Közterület neve: Rákóczi Ferenc
    - Közterület jellege: utca
    - Házszám: 12.
    - Központi telefon: +36 22 430 001
    - Központi e-mail-cím: hivatal@aba.hu
    - Hivatal típusa: önálló polgármesteri hivatal
    - Lakosságszám: 4416 fő
    - Jelenlegi csatlakozási mód: rendszercsatlakozás
    - 1. személy, Név: dr. Kovács Éva
    - 1. személy, Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    - 1. személy, Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    - 1. személy, Külső vállalkozó: nem
    - 1. személy, Beosztás: jegyző
    - 1. személy, Telefon: +36 22 430 001
    - 1. személy, E-mail-cím: kovacs.eva@aba.hu
    - 1. személy, Adatkezelési tájékoztató elfogadva: igen

    Ha változott valami, az „adatlap” szóval nyithatja meg.

      1) Segítség
      · PDF
      · Excel

    > Anna: adatlap

    Aba – beküldött adatlap

    Ezt az adatlapot 2026. november 22-én beküldték, száma ASP-2026-173701; átnézésre vár, ezért most nem módosítható. A programvezető nézi át; megírom, ha hiányosnak találta, vagy ha elfogadta.

    Ha addig változtatna rajta, a „visszavonom” szóra visszaveszem; utána újra be kell küldeni.

      1) ASP-2026-173701
      2) Segítség
      · Visszavonom

    > Anna: módosítás

    Aba – módosítás

    Az adatlapot visszavettem, most nem vár átnézésre. Módosítson, amit kell, azután küldje be újra; ami beküldve volt, a száma alatt olvasható marad.

    Eddig minden ugyanaz, mint a legutóbbi beküldésben (ASP-2026-173701).

    Írja be, mi változott, például: „csak a telefonszám változott” vagy „megváltozott Kovács Anna telefonszáma”. Ha így jó, küldje be újra: „beküldöm”.

      1) Ellenőrzés
      · Beküldöm
      · Később

    > Anna: ellenőrzés

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
    11. Közterület neve: Rákóczi Ferenc
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

    21. Név: dr. Kovács Éva
    22. Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    23. Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    24. Külső vállalkozó: nem
    25. Beosztás: jegyző
    26. Telefon: +36 22 430 001
    27. E-mail-cím: kovacs.eva@aba.hu
    28. Helyettes: nincs megadva
    29. Elérhetőség ideje: nincs megadva
    30. Adatkezelési tájékoztató elfogadva: igen

    Egy sor módosításához írja be a sorszámát, például: „módosítás 3”.

    A beküldéshez minden megvan, beküldheti.

      · Beküldöm
      · Később
      · PDF

    > Anna: módosítás 14

    Aba – Elérhetőségek

    1/4. Mi a központi telefonszám?

    Most ez áll itt: +36 22 430 001. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Anna: 22/430-002

    Aba – módosítás

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

    > Béla: asp-2026-173702

    Aba – ASP-2026-173702

    Szervezeti és kapcsolattartási adatlap, beküldve: 2026. november 22-én 10:00-kor.

    - Hivatalos név: Aba Város Önkormányzata
    - Jogállás: város
    - Vármegye / főváros: Fejér
    - KSH településkód: 17376
    - PIR (törzsszám): 727101
    - Adószám: 15727103-2-07
    - Irányítószám: 8127
    - Település: Aba (Fejér vármegye)
    - Közterület neve: Rákóczi Ferenc
    - Közterület jellege: utca
    - Házszám: 12.
    - Központi telefon: +36 22 430 002
    - Központi e-mail-cím: hivatal@aba.hu
    - Hivatal típusa: önálló polgármesteri hivatal
    - Lakosságszám: 4416 fő
    - Jelenlegi csatlakozási mód: rendszercsatlakozás
    - 1. személy, Név: dr. Kovács Éva
    - 1. személy, Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    - 1. személy, Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    - 1. személy, Külső vállalkozó: nem
    - 1. személy, Beosztás: jegyző
    - 1. személy, Telefon: +36 22 430 001
    - 1. személy, E-mail-cím: kovacs.eva@aba.hu
    - 1. személy, Adatkezelési tájékoztató elfogadva: igen

    Ha változott valami, az „adatlap” szóval nyithatja meg.

      1) Segítség
      · PDF
      · Excel
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});
