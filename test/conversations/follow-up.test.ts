// Short questions that go on with the one before; a new matter stands for itself.
import { script, talkedOnFreshBot } from '../support/talk';

it('reads a follow-up with the topic before it, and says how', async () => {
  const written = script(`
    > mennyi ideig tart a rendszercsatlakozás?

    Rendszercsatlakozáskor az önkormányzat minden szakrendszert az ASP-ben használ. Az előkészítése négy hónapig tart.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Rendszercsatlakozás (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?

    > és interfészesnél?

    Interfészes csatlakozáskor az önkormányzat a saját programját tartja meg, és az adatait átadja az ASP-nek. Az előkészítése hat hónapig tart.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Interfészes csatlakozás (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('answers of the time that is asked about', async () => {
  const written = script(`
    > mi a bejelentés határideje?

    A csatlakozási szándékot augusztus 31-éig kell bejelenteni.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › A bejelentés határideje (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?

    > mi volt a bejelentés határideje 2017-ben?

    A csatlakozási szándékot szeptember 30-áig kellett bejelenteni.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › A bejelentés határideje (2016. szeptember 3-ától 2018. december 31-éig volt érvényes, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('does not mix a new matter with the old topic', async () => {
  const written = script(`
    > mennyi ideig tart a rendszercsatlakozás?

    Rendszercsatlakozáskor az önkormányzat minden szakrendszert az ASP-ben használ. Az előkészítése négy hónapig tart.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Rendszercsatlakozás (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?

    > ki vehet fel új felhasználót?

    Új felhasználót a tenant adminisztrátor vehet fel a Keretrendszerben, és ő ad neki szerepkört.

    Forrás [1]: Próba Kézikönyv › Alapok › Új felhasználó felvétele (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});
