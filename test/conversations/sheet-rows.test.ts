// Rows of a sheet by their own buttons: what is known, row by row; a row of the check; and those of what was accepted.
import { freshBot, type TestBot } from '../support/bot';
import { filledByOne } from '../support/filled-sheet';
import { listed } from '../support/listed';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const anna = personCalled('Nagy Anna');
const bela = personCalled('Kis Béla');
const petra = personCalled('Papp Petra');
const cast = { Anna: anna, Béla: bela, Petra: petra };
const known = { name: 'Kovács Éva', duty: 'hivatalos képviselő', email: 'kovacs.eva@aba.hu', phone: '+36 22 430 003' };

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, bela, 'editor', ABA);
  await hold(bot.store, petra, 'programme-manager', { kind: 'all' });
});
afterEach(() => bot?.close());

it.each(['rendben', 'marad', 'jó így'])(
  'confirms a row that was asked again and is right after all: %s',
  async (word) => {
    await listed(bot.store, [{ ...known, position: 'jegyző' }]);
    const said = await talked(bot, `> Anna: gyors adatlap\n> Anna: 3\n> Anna: ${word}`, { cast });
    expect(said).toContain('Most ez áll itt: jegyző');
    expect(said).toContain('Név, Beosztás: jóváhagyva, még 3 sor van hátra.');
  },
);

it('confirms what is known row by row, by button or by number, and asks again what is otherwise', async () => {
  await listed(bot.store, [{ ...known, position: 'jegyző' }]);
  const written = script(`
    > Anna: gyors adatlap

    Aba – Kapcsolattartók, Kovács Éva

    Ezt tudjuk Önökről. Kérem, soronként hagyja jóvá, vagy módosítsa; ha semmi nem változott, elég egyetlen jóváhagyás.

    Ezt már tudjuk (forrás: a kapcsolattartók névsora). Így jó?

    1. Név: Kovács Éva
    2. Szerepkör: Hivatalos képviselő
    3. Beosztás: jegyző
    4. Telefon: +36 22 430 003
    5. E-mail-cím: kovacs.eva@aba.hu

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: [Rendben 4]

    Aba – Kapcsolattartók, Kovács Éva

    Név, Telefon: jóváhagyva, még 3 sor van hátra.

    Ezt már tudjuk (forrás: a kapcsolattartók névsora). Így jó?

    1. Szerepkör: Hivatalos képviselő
    2. Beosztás: jegyző
    3. E-mail-cím: kovacs.eva@aba.hu

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: 1. rendben

    Aba – Kapcsolattartók, Kovács Éva

    Szerepkör: jóváhagyva, még 2 sor van hátra.

    Ezt már tudjuk (forrás: a kapcsolattartók névsora). Így jó?

    1. Beosztás: jegyző
    2. E-mail-cím: kovacs.eva@aba.hu

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: rendben 9

    Aba – Kapcsolattartók, Kovács Éva

    Ilyen sorszámú sor itt nincs, ezért nem írtam be semmit. Kérem, 1 és 2 közötti számot írjon, például: „rendben 1”.

    Ezt már tudjuk (forrás: a kapcsolattartók névsora). Így jó?

    1. Beosztás: jegyző
    2. E-mail-cím: kovacs.eva@aba.hu

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: módosítás 1

    Aba – Kapcsolattartók, Kovács Éva

    3/8. Mi a beosztása?

    Most ez áll itt: jegyző

      · Vissza
      · Később

    > Anna: titkár

    Aba – Kapcsolattartók, Kovács Éva

    Ezt már tudjuk (forrás: a kapcsolattartók névsora). Így jó?

    1. E-mail-cím: kovacs.eva@aba.hu

    Ha jó, írja be: „rendben”. Ha nem, írja be az 1-es sorszámot, és megkérdezem.

      · Igen, így van
      · Vissza
      · Később

    > Anna: [Igen, így van]

    Aba – Elérhetőségek

    1/3. Mi a központi telefonszám?

      · Vissza
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('opens what was accepted at the row that is otherwise, and confirms it only as a whole', async () => {
  await filledByOne(bot, anna);
  const sent = ['ellenőrzés', 'így marad', 'beküldöm'].map((words) => `> Anna: ${words}\n`);
  await talked(bot, `${sent.join('')}> Petra: ASP-2026-173701\n> Petra: elfogadom\n`, { cast });
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

    > Béla: rendben 3

    Aba – változott valami?

    Ezt itt nem értem. Kérem, azt írja be, hogy „nem változott”, vagy annak a sornak a számát, amelyik más.

      · Nem változott
      · Később

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

    > Béla: [Módosítás 9]

    Aba – Kapcsolattartók, Kovács Éva

    Az elfogadott adatlapot megnyitottam módosításra; amíg újra be nem küldik és el nem fogadják, az elfogadott marad érvényben.

    6/10. Mi a hivatali telefonszáma?

    Most ez áll itt: +36 22 430 003. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Béla: 22/430-004

    Aba – módosítás

    Ez már más, mint az elfogadott adatlapban (ASP-2026-173701):

    - Kapcsolattartók, Kovács Éva, Telefon: +36 22 430 003 → +36 22 430 004

    Ha ennyi, küldje be: „beküldöm”. Ha más is változott, írja be, mi.

      1) Ellenőrzés
      · Beküldöm
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});
