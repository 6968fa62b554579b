// A sheet that was never sent: "mi változott" says what is otherwise than what was known.
import { freshBot, type TestBot } from '../support/bot';
import { listed } from '../support/listed';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna') };

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
  await listed(bot.store, [
    {
      name: 'Kovács Éva',
      duty: 'ASP kapcsolattartó',
      email: 'kovacs.eva@aba.hu',
      phone: '+36 22 430 003',
      position: 'jegyző',
    },
  ]);
});
afterEach(() => bot?.close());

it('says that nothing was sent, what differs from what was known, and goes on', async () => {
  const written = script(`
    > Anna: gyors adatlap

    Aba – Kapcsolattartók, Kovács Éva

    Ezt tudjuk Önökről. Kérem, soronként hagyja jóvá, vagy módosítsa; ha semmi nem változott, elég egyetlen jóváhagyás.

    Ezt már tudjuk (forrás: a kapcsolattartók névsora). Így jó?

    1. Név: Kovács Éva
    2. Szerepkör: ASP kapcsolattartó
    3. Beosztás: jegyző
    4. Telefon: +36 22 430 003
    5. E-mail-cím: kovacs.eva@aba.hu

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: mi változott

    Aba – mi változott

    Ezt az adatlapot még nem küldték be, ezért nincs korábbi beküldés, amellyel összevethetném.

    Attól, amit korábban tudtunk, eddig semmi nem tér el.

    Jóváhagyásra vár még 5 ismert adat; az „ellenőrzés” szóra látja és módosíthatja őket.

      · Ellenőrzés

    Aba – Kapcsolattartók, Kovács Éva

    …vissza az adatlaphoz:

    Ezt már tudjuk (forrás: a kapcsolattartók névsora). Így jó?

    1. Név: Kovács Éva
    2. Szerepkör: ASP kapcsolattartó
    3. Beosztás: jegyző
    4. Telefon: +36 22 430 003
    5. E-mail-cím: kovacs.eva@aba.hu

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: 1

    Aba – Kapcsolattartók, Kovács Éva

    Kérem, csak hivatali elérhetőséget adjon meg; más személyes adatra nincs szükség.

    1/8. Mi a neve? (Címmel együtt, például: dr. Kovács Anna.)

    Most ez áll itt: Kovács Éva

      · Vissza
      · Később

    > Anna: dr. Kovács Éva

    Aba – Kapcsolattartók, dr. Kovács Éva

    Ezt már tudjuk (forrás: a kapcsolattartók névsora). Így jó?

    1. Szerepkör: ASP kapcsolattartó
    2. Beosztás: jegyző
    3. Telefon: +36 22 430 003
    4. E-mail-cím: kovacs.eva@aba.hu

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: mi változott

    Aba – mi változott

    Ezt az adatlapot még nem küldték be, ezért nincs korábbi beküldés, amellyel összevethetném.

    Ami eltér attól, amit korábban tudtunk:

    - Kapcsolattartók, dr. Kovács Éva, Név: Kovács Éva → dr. Kovács Éva

    Jóváhagyásra vár még 4 ismert adat; az „ellenőrzés” szóra látja és módosíthatja őket.

      · Ellenőrzés

    Aba – Kapcsolattartók, dr. Kovács Éva

    …vissza az adatlaphoz:

    Ezt már tudjuk (forrás: a kapcsolattartók névsora). Így jó?

    1. Szerepkör: ASP kapcsolattartó
    2. Beosztás: jegyző
    3. Telefon: +36 22 430 003
    4. E-mail-cím: kovacs.eva@aba.hu

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});
