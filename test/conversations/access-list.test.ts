// Who has access to a municipality: those who lead it see it and take it away again, each as far as their own access goes.
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = {
  Anna: personCalled('Nagy Anna'),
  Béla: personCalled('Kis Béla'),
  Cili: personCalled('Tóth Cili'),
  Pál: personCalled('Pap Pál'),
  Vera: personCalled('Vas Vera'),
};

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
  await hold(bot.store, cast.Béla, 'editor', ABA);
});
afterEach(() => bot.close());

it('shows a lead who has access, and takes it away after a yes', async () => {
  await hold(bot.store, cast.Cili, 'viewer', ABA, { until: Date.UTC(2026, 11, 31, 23) });
  const written = script(`
    > Béla: ki vagyok

    Kis Béla, Ön így férhet hozzá az adatokhoz:

    - szerkesztő: Aba

    Miben segíthetek?

      1) Segítség

    > Anna: hozzáférések

    Aba – kinek van hozzáférése

    - Nagy Anna (Ön): vezető
    - Kis Béla: szerkesztő
    - Tóth Cili: megtekintő, 2026. december 31-éig

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: Kis Béla
      2) Visszavonás: Tóth Cili
      3) Meghívót adok

    > Anna: [Visszavonás: Kis Béla]

    Aba – hozzáférés visszavonása

    Visszavonjam ezt a hozzáférést: Kis Béla, szerkesztő? Azonnal megszűnik, és szólok neki, ha írt már nekem.

      1) Igen, visszavonom
      2) Mégsem vonom vissza

    > Anna: [Mégsem vonom vissza]

    Aba – kinek van hozzáférése

    - Nagy Anna (Ön): vezető
    - Kis Béla: szerkesztő
    - Tóth Cili: megtekintő, 2026. december 31-éig

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: Kis Béla
      2) Visszavonás: Tóth Cili
      3) Meghívót adok

    > Anna: 1

    Aba – hozzáférés visszavonása

    Visszavonjam ezt a hozzáférést: Kis Béla, szerkesztő? Azonnal megszűnik, és szólok neki, ha írt már nekem.

      1) Igen, visszavonom
      2) Mégsem vonom vissza

    > Anna: [Igen, visszavonom]

    Aba – hozzáférés visszavonva

    Ez a hozzáférés megszűnt: Kis Béla, szerkesztő. Ha tévedés volt, új meghívóval adhatja meg újra.

      1) Hozzáférések
      2) Segítség

    (Béla üzenetet kap)

    Az Ön hozzáférését (szerkesztő, Aba) visszavonták. A kézikönyvből továbbra is szívesen válaszolok. Ha ez tévedés lehet, kérem, egyeztessen az önkormányzat vezetőjével.

      1) Ki vagyok?
      2) Segítség

    > Béla: ki vagyok

    Ön most vendégként van itt. A kézikönyvből bármit kérdezhet, önkormányzati adatot azonban nem mutathatok Önnek.

    Ha kapott meghívókódot, írja be ide. Ha nem, kérhet hozzáférést: megkérdezem, melyik önkormányzatnál dolgozik, és továbbítom a kérelmét annak, aki dönthet róla.

      1) Hozzáférést kérek
      2) Segítség

    > Anna: kinek van hozzáférése?

    Aba – kinek van hozzáférése

    - Nagy Anna (Ön): vezető
    - Tóth Cili: megtekintő, 2026. december 31-éig

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: Tóth Cili
      2) Meghívót adok
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('reads alike for a foreign municipality, one that does not exist, and a role that does not open it', async () => {
  await hold(bot.store, cast.Cili, 'viewer', ABA);
  const written = script(`
    > Anna: hozzáférések Csengele

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Anna: hozzáférések Xyzfalva

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Cili: hozzáférések

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Béla: ki fér hozzá

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
  const reasons = await audited('see-access');
  expect(reasons.map(({ result, reason }) => [result, reason])).toEqual([
    ['refused', 'no-grant'],
    ['refused', 'no-such-place'],
    ['refused', 'role'],
    ['refused', 'role'],
  ]);
});

it('shows a programme manager the leads of a municipality that was named, masked, and takes only those away', async () => {
  await hold(bot.store, cast.Pál, 'programme-manager', { kind: 'all' });
  const written = script(`
    > Pál: hozzáférések

    Melyik önkormányzatról legyen szó? Kérem, írja mellé a nevét vagy a KSH-kódját, például: „hozzáférések Aba”.

    > Pál: hozzáférések komlo

    Több ilyen nevű önkormányzat is lehet. Melyikre gondol?

      1) Komló (Baranya vármegye)
      2) Kömlő (Heves vármegye)

    > Pál: hozzáférések: Abán

    Aba – kinek van hozzáférése

    - N. A.: vezető
    - K. B.: szerkesztő

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: N. A.
      2) Meghívót adok

    > Pál: [Visszavonás: N. A.]

    Aba – hozzáférés visszavonása

    Visszavonjam ezt a hozzáférést: N. A., vezető? Azonnal megszűnik, és szólok neki, ha írt már nekem. Ha van helyettese, az ő helyettesítése is véget ér.

      1) Igen, visszavonom
      2) Mégsem vonom vissza

    > Pál: [Igen, visszavonom]

    Aba – hozzáférés visszavonva

    Ez a hozzáférés megszűnt: N. A., vezető. Ha tévedés volt, új meghívóval adhatja meg újra.

      1) Hozzáférések
      2) Segítség

    > Pál: hozzáférések Aba

    Aba – kinek van hozzáférése

    - K. B.: szerkesztő

    Új munkatársat meghívóval vehet fel.

      1) Meghívót adok
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('shows a long list page by page', async () => {
  for (const name of ['Ács Éva', 'Bíró Ede', 'Cseh Ida', 'Deák Ivó', 'Ember Pál']) {
    await hold(bot.store, personCalled(name), 'viewer', ABA);
  }
  const written = script(`
    > Anna: hozzáférések

    Aba – kinek van hozzáférése (1–4. a 7 közül)

    - Nagy Anna (Ön): vezető
    - Kis Béla: szerkesztő
    - Ács Éva: megtekintő
    - Bíró Ede: megtekintő

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: Kis Béla
      2) Visszavonás: Ács Éva
      3) Visszavonás: Bíró Ede
      4) Továbbiak
      5) Meghívót adok

    > Anna: [Továbbiak]

    Aba – kinek van hozzáférése (5–7. a 7 közül)

    - Cseh Ida: megtekintő
    - Deák Ivó: megtekintő
    - Ember Pál: megtekintő

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: Cseh Ida
      2) Visszavonás: Deák Ivó
      3) Visszavonás: Ember Pál
      4) Meghívót adok

    > Anna: hozzáférések

    Aba – kinek van hozzáférése (1–4. a 7 közül)

    - Nagy Anna (Ön): vezető
    - Kis Béla: szerkesztő
    - Ács Éva: megtekintő
    - Bíró Ede: megtekintő

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: Kis Béla
      2) Visszavonás: Ács Éva
      3) Visszavonás: Bíró Ede
      4) Továbbiak
      5) Meghívót adok
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('tells somebody without access how to get it, and keeps it out of groups', async () => {
  const written = script(`
    > Vera: hozzáférések

    Ön most vendégként van itt. A kézikönyvből bármit kérdezhet, önkormányzati adatot azonban nem mutathatok Önnek.

    Ha kapott meghívókódot, írja be ide. Ha nem, kérhet hozzáférést: megkérdezem, melyik önkormányzatnál dolgozik, és továbbítom a kérelmét annak, aki dönthet róla.

      1) Hozzáférést kérek
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
  const inGroup = script(`
    > Anna: hozzáférések

    Ezzel csak kettesben, személyes csevegésben foglalkozom, mert itt mások is olvasnak. Kérem, nyisson velem külön csevegést, és ott írja be újra.
  `);
  expect(await talked(bot, inGroup, { cast, scope: 'group' })).toBe(inGroup);
});

it('leaves to the handbook what only begins with its words', async () => {
  const written = '> Anna: meghívó küldése hogyan történik az oktatásra?';
  expect(await talked(bot, written, { cast })).not.toContain('Ebben most nem segíthetek');
});

it('lets nobody of one member take away what reaches the whole joint office', async () => {
  const office = { kind: 'office', seat: '07302' } as const;
  await hold(bot.store, cast.Vera, 'editor', office);
  await hold(bot.store, cast.Pál, 'lead', office);
  await hold(bot.store, cast.Cili, 'lead', { kind: 'municipality', ksh: '10409' });
  const written = script(`
    > Cili: hozzáférések

    Németbánya – kinek van hozzáférése

    - Pap Pál: vezető, az egész közös hivatalban
    - Tóth Cili (Ön): vezető
    - Vas Vera: szerkesztő, az egész közös hivatalban

    Új munkatársat meghívóval vehet fel.

      1) Meghívót adok

    > Pál: hozzáférések németbánya

    Németbánya – kinek van hozzáférése

    - Pap Pál (Ön): vezető, az egész közös hivatalban
    - Tóth Cili: vezető
    - Vas Vera: szerkesztő, az egész közös hivatalban

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: Vas Vera
      2) Meghívót adok
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

async function audited(action: string) {
  const trails = await Promise.all(
    ['people', 'teams|Nagy Anna', 'teams|Kis Béla', 'teams|Tóth Cili'].map((each) =>
      bot.store.auditTrail(each, 0, 100),
    ),
  );
  return trails.flat().filter((entry) => entry.action === action);
}
