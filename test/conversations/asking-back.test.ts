// A question with two meanings: one short question back, and the choice is what the talk goes on with.
import { script, talkedOnFreshBot } from '../support/talk';

it('asks which one is meant, and goes on with what was chosen', async () => {
  const written = script(`
    > csatlakozás

    Többféleképpen is érthetem. Melyikre gondol? Ha egyikre sem, írja le, kérem, bővebben.

      1) A csatlakozás szakaszai
      2) Interfészes csatlakozás
      3) Ügyintézőt kérek

    > [Interfészes csatlakozás]

    Interfészes csatlakozáskor az önkormányzat a saját programját tartja meg, és az adatait átadja az ASP-nek. Az előkészítése hat hónapig tart.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Interfészes csatlakozás (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített

    > és mennyi ideig tart?

    Így értettem: „Interfészes csatlakozás: és mennyi ideig tart?” Erről ugyanez a szakasz szól:

    Interfészes csatlakozáskor az önkormányzat a saját programját tartja meg, és az adatait átadja az ASP-nek. Az előkészítése hat hónapig tart.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Interfészes csatlakozás (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});
