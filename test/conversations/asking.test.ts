// Somebody asks: the passage that answers, its source, and where one can go on.
import { script, talkedOnFreshBot } from '../support/talk';

it('quotes the passage that answers, names its source and offers the next best sections', async () => {
  const written = script(`
    > Mennyibe kerül az ASP használata?

    Az önkormányzati ASP használata díjmentes, tehát az önkormányzatnak nem kell érte fizetnie. Saját költség az eszközök beszerzése és az adatok tisztítása lehet.

    Forrás [1]: Próba Kézikönyv › Alapok › Mennyibe kerül az ASP? (érvényes 2016. szeptember 3-ától, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('understands half sentences without accents and with typos', async () => {
  const written = script(`
    > helyetesitest hogy kel szabadsagra

    Helyettesítést a Keretrendszer „Helyettesítések kezelése” menüjében állíthat be. A helyettesítés szerepkörök között működik: meg kell adni a személyt és a szerepköröket is.

    Forrás [1]: Próba Kézikönyv › Alapok › Helyettesítés beállítása (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('opens an offered section by its number, by its words or by its button', async () => {
  const written = script(`
    > meddig tart a csatlakozás előkészítése?

    Interfészes csatlakozáskor az önkormányzat a saját programját tartja meg, és az adatait átadja az ASP-nek. Az előkészítése hat hónapig tart.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Interfészes csatlakozás (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Rendszercsatlakozás
      2) Ügyintézőt kérek
      3) 👍 Segített
      4) 👎 Nem segített
      5) Miért ezt válaszoltad?

    > 1

    Rendszercsatlakozáskor az önkormányzat minden szakrendszert az ASP-ben használ. Az előkészítése négy hónapig tart.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Rendszercsatlakozás (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek

    > meddig tart a csatlakozás előkészítése?

    Interfészes csatlakozáskor az önkormányzat a saját programját tartja meg, és az adatait átadja az ASP-nek. Az előkészítése hat hónapig tart.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Interfészes csatlakozás (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Rendszercsatlakozás
      2) Ügyintézőt kérek
      3) 👍 Segített
      4) 👎 Nem segített
      5) Miért ezt válaszoltad?

    > rendszercsatlakozás

    Rendszercsatlakozáskor az önkormányzat minden szakrendszert az ASP-ben használ. Az előkészítése négy hónapig tart.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Rendszercsatlakozás (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek

    > meddig tart a csatlakozás előkészítése?

    Interfészes csatlakozáskor az önkormányzat a saját programját tartja meg, és az adatait átadja az ASP-nek. Az előkészítése hat hónapig tart.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Interfészes csatlakozás (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Rendszercsatlakozás
      2) Ügyintézőt kérek
      3) 👍 Segített
      4) 👎 Nem segített
      5) Miért ezt válaszoltad?

    > [Rendszercsatlakozás]

    Rendszercsatlakozáskor az önkormányzat minden szakrendszert az ASP-ben használ. Az előkészítése négy hónapig tart.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Rendszercsatlakozás (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('answers each part of a question that has two', async () => {
  const written = script(`
    > Mennyibe kerül az ASP, és ki vehet fel új felhasználót?

    Mennyibe kerül az ASP?

    Az önkormányzati ASP használata díjmentes, tehát az önkormányzatnak nem kell érte fizetnie. Saját költség az eszközök beszerzése és az adatok tisztítása lehet.

    Új felhasználó felvétele

    Új felhasználót a tenant adminisztrátor vehet fel a Keretrendszerben, és ő ad neki szerepkört.

    Forrás [1]: Próba Kézikönyv › Alapok › Mennyibe kerül az ASP? (érvényes 2016. szeptember 3-ától, ellenőrizve 2026. november 22-én)
    Forrás [2]: Próba Kézikönyv › Alapok › Új felhasználó felvétele (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?
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
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('gives a table as a table', async () => {
  const written = script(`
    > melyik szakrendszer mire való?

    A szakrendszerek és a feladatuk:

    | szakrendszer | feladata |
    |---|---|
    | iratkezelő | iktatás és irattár |
    | gazdálkodási | könyvelés és pénzügy |
    | adó | helyi adók |

    Forrás [1]: Próba Kézikönyv › Szakrendszerek › Melyik szakrendszer mire való? (érvényes 2018. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('quotes what answers of a long section, and opens the whole of it', async () => {
  const written = script(`
    > ki írja alá az átvétel jegyzőkönyvét?

    Az átvétel előtt a hivatal kijelöli, melyik munkatárs felel a régi program adataiért, és melyik munkatárs ellenőrzi az átvett tételeket.

    Az átvétel végén jegyzőkönyv készül. A jegyzőkönyvet a jegyző írja alá, és a régi programot attól a naptól csak olvasásra lehet megnyitni.

    Forrás [1]: Próba Kézikönyv › Szakrendszerek › Az adatok átvétele (érvényes 2018. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Tovább: Az adatok átvétele
      2) Ügyintézőt kérek
      3) 👍 Segített
      4) 👎 Nem segített
      5) Miért ezt válaszoltad?

    > 1

    Az átvétel előtt a hivatal kijelöli, melyik munkatárs felel a régi program adataiért, és melyik munkatárs ellenőrzi az átvett tételeket. A kijelölést írásban rögzítik, mert a későbbi kérdésekre nekik kell felelniük.

    A régi programból az adatokat a program szállítója menti ki, a hivatal kérésére. A mentésnek minden lezárt és nyitott tételt tartalmaznia kell, az iktatott iratok jegyzékével együtt, és a mentés napja után a régi programban új tétel nem rögzíthető.

    A betöltés után a hivatal próbaképpen ötven tételt hasonlít össze. Ha eltérést talál, a szállító újra menti az adatokat, és a betöltést megismétlik, amíg az összehasonlítás hibátlan nem lesz.

    Az átvétel végén jegyzőkönyv készül. A jegyzőkönyvet a jegyző írja alá, és a régi programot attól a naptól csak olvasásra lehet megnyitni.

    Forrás [1]: Próba Kézikönyv › Szakrendszerek › Az adatok átvétele (érvényes 2018. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});
