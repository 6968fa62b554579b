// A sheet as a file, asked for in the middle of it, by its number, by those who see people covered, and by those who may not.
import { freshBot, type TestBot } from '../support/bot';
import { says, toTheEnd } from '../support/filled-sheet';
import { listed } from '../support/listed';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = {
  Anna: personCalled('Nagy Anna'),
  Hédi: personCalled('Hegyi Hédi'),
  Vera: personCalled('Vas Vera'),
};

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
  await hold(bot.store, cast.Hédi, 'helpdesk-agent', { kind: 'all' });
  await hold(bot.store, cast.Vera, 'viewer', ABA);
});
afterEach(() => bot?.close());

it('offers the draft in the middle of it, and goes on at the same question', async () => {
  const written = script(`
    > Anna: adatlap letöltése

    Aba – adatlap fájlban

    Ebben az adatlapban még nincs egyetlen válasz sem, ezért nincs mit letölteni. Az „adatlap” szóra elkezdjük.

      1) Adatlap
      2) Segítség

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

    > Anna: pdf

    Aba – adatlap fájlban

    Szervezeti és kapcsolattartási adatlap, vázlat (PDF)

    Ez még vázlat: a válaszok változhatnak, és a fájlra ez rá is van írva.

    A hivatkozás 10 percig jó, egyszer használható, és csak Önnek szól: kérem, ne adja tovább. Ha lejárt, kérje újra.

      · Segítség

    Aba – Elérhetőségek

    …vissza az adatlaphoz, 2/3:

    2/3. Mi a központi e-mail-cím?

      · Vissza
      · Később

    > Anna: info@aba.hu

    Aba – Elérhetőségek

    3/3. Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Vera: adatlap pdf Aba

    Erre nem találtam megbízható választ a kézikönyvben.

    Kérem, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.

      1) Ügyintézőt kérek
      2) Miért ezt válaszoltad?
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('takes as an answer what could be one', async () => {
  await talked(bot, '> Anna: adatlap\n> Anna: rendben\n', { cast });
  const said = await talked(bot, '> Anna: Excel\n> Anna: ellenőrzés\n> Anna: excel\n', { cast });
  // Asked for the official name, any words are one; put aside, the same word asks for the file.
  expect(said).toContain('Hivatalos név: Excel');
  expect(said).toContain('vázlat (Excel)');
});

it('offers what was sent by its number: whole, covered, or not at all', async () => {
  const duty = 'hivatalos képviselő, ASP kapcsolattartó, informatikus, kulcsfelhasználó';
  const reached = { email: 'kovacs.eva@aba.hu', phone: '+36 22 430 001' };
  await listed(bot.store, [{ name: 'Kovács Éva', duty, ...reached, position: 'jegyző' }]);
  await says(bot, cast.Anna, [...toTheEnd, 'beküldöm']);
  const written = script(`
    > Anna: pdf

    Aba – adatlap fájlban

    Szervezeti és kapcsolattartási adatlap, ASP-2026-173701 (PDF)

    A hivatkozás 10 percig jó, egyszer használható, és csak Önnek szól: kérem, ne adja tovább. Ha lejárt, kérje újra.

      1) Segítség

    > Hédi: asp 2026 173701 excel

    Aba – adatlap fájlban

    Szervezeti és kapcsolattartási adatlap, ASP-2026-173701 (Excel)

    A személyes adatok a fájlban is kitakarva látszanak.

    A hivatkozás 10 percig jó, egyszer használható, és csak Önnek szól: kérem, ne adja tovább. Ha lejárt, kérje újra.

      1) Segítség

    > Vera: ASP-2026-173701 pdf

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Hédi: ASP-2026-173702 pdf

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
  const shown = await talked(bot, '> Anna: ASP-2026-173701\n> Anna: excel\n', { cast });
  expect(shown).toContain('ASP-2026-173701 (Excel)');
});
