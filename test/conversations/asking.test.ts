// Somebody asks: the passage that answers, its source, and where one can go on.
import { script, talkedOnFreshBot } from '../support/talk';

it('quotes the passage that answers, names its source and offers the next best sections', async () => {
  const written = script(`
    > Mennyibe kerül az ASP használata?

    Az önkormányzati ASP használata díjmentes, tehát az önkormányzatnak nem kell érte fizetnie. Saját költség az eszközök beszerzése és az adatok tisztítása lehet.

    Forrás [1]: Próba Kézikönyv › Alapok › Mennyibe kerül az ASP? (érvényes 2016. szeptember 3-ától, ellenőrizve 2026. november 22-én)

      1) Új felhasználó felvétele
      2) Helyettesítés beállítása
      3) K0505 hiba belépéskor – Közös önkormányzati hivatalban
      4) Ügyintézőt kérek
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('understands half sentences without accents and with typos', async () => {
  const written = script(`
    > helyetesitest hogy kel szabadsagra

    Helyettesítést a Keretrendszer „Helyettesítések kezelése” menüjében állíthat be. A helyettesítés szerepkörök között működik: meg kell adni a személyt és a szerepköröket is.

    Forrás [1]: Próba Kézikönyv › Alapok › Helyettesítés beállítása (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('opens an offered section by its number, by its words or by its button', async () => {
  const written = script(`
    > nincs osszerendelve az eszemelyi

    A K0505 hiba azt jelenti, hogy a felhasználói fiók és az eSzemélyi nincs összerendelve. Az összerendelést a tenant adminisztrátor végzi el.

    Forrás [1]: Próba Kézikönyv › Alapok › K0505 hiba belépéskor (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Helyettesítés beállítása
      2) Ügyintézőt kérek

    > 1

    Helyettesítést a Keretrendszer „Helyettesítések kezelése” menüjében állíthat be. A helyettesítés szerepkörök között működik: meg kell adni a személyt és a szerepköröket is.

    Forrás [1]: Próba Kézikönyv › Alapok › Helyettesítés beállítása (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek

    > nincs osszerendelve az eszemelyi

    A K0505 hiba azt jelenti, hogy a felhasználói fiók és az eSzemélyi nincs összerendelve. Az összerendelést a tenant adminisztrátor végzi el.

    Forrás [1]: Próba Kézikönyv › Alapok › K0505 hiba belépéskor (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Helyettesítés beállítása
      2) Ügyintézőt kérek

    > helyettesítés beállítása

    Helyettesítést a Keretrendszer „Helyettesítések kezelése” menüjében állíthat be. A helyettesítés szerepkörök között működik: meg kell adni a személyt és a szerepköröket is.

    Forrás [1]: Próba Kézikönyv › Alapok › Helyettesítés beállítása (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('answers each part of a question that has two', async () => {
  const written = script(`
    > Mennyibe kerül az ASP, és ki vehet fel új felhasználót?

    Új felhasználó felvétele

    Új felhasználót a tenant adminisztrátor vehet fel a Keretrendszerben, és ő ad neki szerepkört.

    Mennyibe kerül az ASP?

    Az önkormányzati ASP használata díjmentes, tehát az önkormányzatnak nem kell érte fizetnie. Saját költség az eszközök beszerzése és az adatok tisztítása lehet.

    Forrás [1]: Próba Kézikönyv › Alapok › Új felhasználó felvétele (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)
    Forrás [2]: Próba Kézikönyv › Alapok › Mennyibe kerül az ASP? (érvényes 2016. szeptember 3-ától, ellenőrizve 2026. november 22-én)

      1) K0505 hiba belépéskor
      2) Helyettesítés beállítása
      3) K0505 hiba belépéskor – Közös önkormányzati hivatalban
      4) Ügyintézőt kérek
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('gives a list as a list', async () => {
  const written = script(`
    > milyen szakaszai vannak a csatlakozásnak

    A csatlakozás három szakaszból áll:

    - felkészülés: 2–3 hónap,
    - csatlakozás: 2–3 hónap,
    - éles szolgáltatás: határozatlan ideig.

    Forrás [1]: Próba Kézikönyv › Alapok › A csatlakozás szakaszai (érvényes 2014. június 12-étől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});
