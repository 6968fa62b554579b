// The handbook does not know: the bot says so, says where to turn, and never guesses.
import { script, talkedOnFreshBot } from '../support/talk';

it('says that it found nothing reliable, offers nothing that is far off, and names a colleague', async () => {
  const written = script(`
    > mi lesz holnap az ebéd a menzán?

    Erre nem találtam megbízható választ a kézikönyvben.

    Kérem, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.

      1) Ügyintézőt kérek
      2) Miért ezt válaszoltad?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('says of a known limit where to turn', async () => {
  const written = script(`
    > legrégebbi támogatott chrome?

    Erre nem találtam megbízható választ a kézikönyvben.

    A támogatott böngészőverziókról nincs ellenőrzött adatunk. A helyi informatikai üzemeltető tud segíteni.

    Kérem, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.

      1) Ügyintézőt kérek
      2) Miért ezt válaszoltad?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('does not answer a question about own papers from the handbook', async () => {
  const written = script(`
    > hol tart a szerzodesunk?

    Az Önök szerződésének és teendőinek állapotát nem látom, ezért nem is találgatok. Az adatlapjuk és a kérdőívük állását hozzáféréssel itt is megnézheti: írja be, hogy „adatlap” vagy „kérdőív”, utána azt, hogy „állapot”.

    A szerződés állapotát (tervezet, aláírás alatt, hatályos) és a teendőket az önkormányzat ASP kapcsolattartója tudja megmondani; ő tartja a kapcsolatot a Magyar Államkincstárral. A szerződések menetéről általában is kérdezhet.

      1) Milyen szerződés kell a csatlakozáshoz?
      2) Ügyintézőt kérek
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('says who helps with what, and what can be passed on', async () => {
  const written = script(`
    > melyik böngészőt ajánlják?

    Erre nem találtam megbízható választ a kézikönyvben.

    A támogatott böngészőverziókról nincs ellenőrzött adatunk. A helyi informatikai üzemeltető tud segíteni.

    Kérem, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.

      1) Ügyintézőt kérek
      2) Miért ezt válaszoltad?

    > [Ügyintézőt kérek]

    Itt a csevegésben ügyintézőt még nem tudok kapcsolni, de megmondom, ki tud segíteni:

    - Számítógép, kártyaolvasó, nyomtató, internet: a helyi informatikai üzemeltető (rendszergazda).
    - Jogosultság, belépés, kártya-összerendelés: a tenant adminisztrátor.
    - Kezelési kérdés (hol van, hogyan kell): a szakrendszer helyi kulcsfelhasználója.
    - Rendszerhiba, leállás: az ASP Hiba- és igénybejelentő, a Keretrendszerből nyitható meg.
    - Csatlakozás, szerződés: az ASP kapcsolattartó, rajta keresztül a Magyar Államkincstár.

    A kérdés, amelyet továbbadhat: „melyik böngészőt ajánlják?”

    Ha hibát jelent be, szívesen összeállítom a szövegét.

      1) Bejelentés összeállítása
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});
