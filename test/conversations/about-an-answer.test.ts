// What can be asked about an answer itself: why so, what an abbreviation means, how old it is.
import { script, talkedOnFreshBot } from '../support/talk';

it('shows what was read, found and decided when somebody asks why', async () => {
  const written = script(`
    > ki vehet fel új felhasználót?

    Új felhasználót a tenant adminisztrátor vehet fel a Keretrendszerben, és ő ad neki szerepkört.

    Forrás [1]: Próba Kézikönyv › Alapok › Új felhasználó felvétele (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?

    > miért ezt válaszoltad?

    Miért ezt válaszoltam? A kérdés: „ki vehet fel új felhasználót?”

    A kézikönyvben van olyan szakasz, amely jól illik a kérdésre, ezért azt idéztem.

    Ezek a szakaszok álltak a kérdéséhez a legközelebb (a több pont jobb egyezést jelent):

    1. Új felhasználó felvétele (Próba Kézikönyv › Alapok): 3,6 pont; benne van: ki, vehet, új, felhasználót
    2. K0505 hiba belépéskor (Próba Kézikönyv › Alapok): 0,7 pont; benne van: felhasználót; nincs benne: ki, vehet, új
    3. Az adatok átvétele (Próba Kézikönyv › Szakrendszerek): 0,5 pont; benne van: ki, új, felhasználót; nincs benne: vehet

    Ezekre a szavakra kerestem: ki, vehet, új, felhasználót.

    A kézikönyv 13 szakaszában kerestem; a tartalmát 2026. november 22-én 10:00-kor olvastam be. Ha nem erre gondolt, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.

      1) Ügyintézőt kérek
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('has nothing to explain before it answered anything', async () => {
  const written = script(`
    > miért ezt válaszoltad?

    Még nem válaszoltam kérdésre ebben a beszélgetésben. Írja le, mire kíváncsi, és utána szívesen megmutatom, miért azt válaszoltam.
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('explains an abbreviation at one tap, and warns of an old review', async () => {
  const written = script(`
    > hol éri el a lakos az űrlapot?

    A lakosság az űrlapokat az OHP felületén éri el.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Hol tesznek közzé űrlapot a lakosságnak? (érvényes 2018. január 1-jétől, ellenőrizve 2024. május 6-án) – Régen ellenőriztük: mielőtt erre épít, kérem, győződjön meg róla, hogy még így van.

      1) Mi ez: OHP?
      2) Ügyintézőt kérek
      3) 👍 Segített
      4) 👎 Nem segített
      5) Miért ezt válaszoltad?

    > [Mi ez: OHP?]

    OHP: Önkormányzati Hivatali Portál.

      1) Bővebben erről: OHP
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});
