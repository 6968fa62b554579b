// Ninety seconds a year later: what was accepted is shown row by row, and one word says that nothing has changed.
import { freshBot, type TestBot } from '../support/bot';
import { filledByOne, says } from '../support/filled-sheet';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna'), Béla: personCalled('Kis Béla'), Petra: personCalled('Pál Petra') };

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
  await hold(bot.store, cast.Béla, 'editor', ABA);
  await hold(bot.store, cast.Petra, 'programme-manager', { kind: 'all' });
  await filledByOne(bot, cast.Anna);
  await says(bot, cast.Anna, ['beküldöm']);
});
afterEach(() => bot?.close());

it('takes one word for what has not changed, and a number for what has', async () => {
  await says(bot, cast.Petra, ['beküldött lapok', '1', 'elfogadom']);
  const written = script(`
    > Béla: gyors adatlap

    Aba – változott valami?

    Ezt tudjuk Önökről (ASP-2026-173701, 2026. november 22-én fogadták el). Változott azóta valami?

    Elérhetőségek

    1. Központi telefon: +36 22 430 001
    2. Központi e-mail-cím: hivatal@aba.hu

    Csatlakozás

    3. Jelenlegi csatlakozási mód: rendszercsatlakozás

    Kapcsolattartók, Kovács Éva

    4. Név: Kovács Éva
    5. Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    6. Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    7. Külső vállalkozó: nem
    8. Beosztás: jegyző
    9. Telefon: +36 22 430 003
    10. E-mail-cím: kovacs.eva@aba.hu
    11. Adatkezelési tájékoztató elfogadva: igen

    Ha minden így van, írja be: „nem változott”. Ha valamelyik sor más, írja be a sorszámát, és csak azt kérdezem meg.

      · Nem változott
      · Később

    > Béla: mind más

    Aba – változott valami?

    Ezt itt nem értem. Kérem, azt írja be, hogy „nem változott”, vagy annak a sornak a számát, amelyik más.

      · Nem változott
      · Később

    > Béla: nem változott

    Aba – nem változott

    Köszönöm, feljegyeztem: 2026. november 22-én Ön megerősítette, hogy az elfogadott adatok (ASP-2026-173701) továbbra is érvényesek. Most nincs más teendője.

    Ha később változik valami, írja be, hogy mi, például: „csak a telefonszám változott”.

      1) Segítség

    > Béla: gyors adatlap

    Aba – változott valami?

    Ezt tudjuk Önökről (ASP-2026-173701, 2026. november 22-én erősítették meg utoljára). Változott azóta valami?

    Elérhetőségek

    1. Központi telefon: +36 22 430 001
    2. Központi e-mail-cím: hivatal@aba.hu

    Csatlakozás

    3. Jelenlegi csatlakozási mód: rendszercsatlakozás

    Kapcsolattartók, Kovács Éva

    4. Név: Kovács Éva
    5. Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    6. Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    7. Külső vállalkozó: nem
    8. Beosztás: jegyző
    9. Telefon: +36 22 430 003
    10. E-mail-cím: kovacs.eva@aba.hu
    11. Adatkezelési tájékoztató elfogadva: igen

    Ha minden így van, írja be: „nem változott”. Ha valamelyik sor más, írja be a sorszámát, és csak azt kérdezem meg.

      · Nem változott
      · Később

    > Béla: [Nem változott]

    Aba – nem változott

    Köszönöm, feljegyeztem: 2026. november 22-én Ön megerősítette, hogy az elfogadott adatok (ASP-2026-173701) továbbra is érvényesek. Most nincs más teendője.

    Ha később változik valami, írja be, hogy mi, például: „csak a telefonszám változott”.

      1) Segítség

    > Béla: gyors adatlap

    Aba – változott valami?

    Ezt tudjuk Önökről (ASP-2026-173701, 2026. november 22-én erősítették meg utoljára). Változott azóta valami?

    Elérhetőségek

    1. Központi telefon: +36 22 430 001
    2. Központi e-mail-cím: hivatal@aba.hu

    Csatlakozás

    3. Jelenlegi csatlakozási mód: rendszercsatlakozás

    Kapcsolattartók, Kovács Éva

    4. Név: Kovács Éva
    5. Szerepkör: Hivatalos képviselő, ASP kapcsolattartó, Lokális informatikai üzemeltető, Kulcsfelhasználó
    6. Szakrendszerek: ADÓ, GAZD, IRAT, IVK, IPARKER, HAGYATÉK, ELÜGY
    7. Külső vállalkozó: nem
    8. Beosztás: jegyző
    9. Telefon: +36 22 430 003
    10. E-mail-cím: kovacs.eva@aba.hu
    11. Adatkezelési tájékoztató elfogadva: igen

    Ha minden így van, írja be: „nem változott”. Ha valamelyik sor más, írja be a sorszámát, és csak azt kérdezem meg.

      · Nem változott
      · Később

    > Béla: 1

    Aba – Elérhetőségek

    Az elfogadott adatlapot megnyitottam módosításra; amíg újra be nem küldik és el nem fogadják, az elfogadott marad érvényben.

    1/4. Mi a központi telefonszám?

    Most ez áll itt: +36 22 430 001. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Béla: 22/430-009

    Aba – módosítás

    Ez már más, mint az elfogadott adatlapban (ASP-2026-173701):

    - Elérhetőségek, Központi telefon: +36 22 430 001 → +36 22 430 009

    Ha ennyi, küldje be: „beküldöm”. Ha más is változott, írja be, mi.

      1) Ellenőrzés
      · Beküldöm
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('shows only where it stands while it waits to be reviewed', async () => {
  const written = script(`
    > Béla: gyors adatlap

    Aba – beküldött adatlap

    Ezt az adatlapot 2026. november 22-én beküldték, száma ASP-2026-173701; átnézésre vár, ezért most nem módosítható. A programvezető nézi át; megírom, ha hiányosnak találta, vagy ha elfogadta.

    Ha addig változtatni kell rajta, az önkormányzat vezetője veheti vissza.

      1) ASP-2026-173701
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});
