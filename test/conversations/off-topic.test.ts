// Talk that is not about the office has its own short sentences.
import { script, talkedOnFreshBot } from '../support/talk';

it('answers each kind briefly and leads back', async () => {
  const written = script(`
    > milyen idő lesz holnap?

    Az időjárást nem látom innen. Az önkormányzati ASP-ről viszont szívesen válaszolok: mire kíváncsi?

    > te robot vagy?

    Számítógépes program vagyok, nem ember: az ASP segítő. A kézikönyvből idézek, mindig megadom a forrást, és szólok, ha valamit nem tudok. Miben segíthetek?

    > mondj egy viccet

    Viccet nem tudok jót, az önkormányzati ASP-ről viszont igen sokat. Miben segíthetek?

    > hány óra van?

    Órám és naptáram nincs, ezért ebben a készülékére hagyatkozzon. Az önkormányzati ASP-ről kérdezzen bátran!

    > hogy vagy?

    Köszönöm kérdését, működöm. Miben segíthetek az önkormányzati ASP-vel kapcsolatban?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});
