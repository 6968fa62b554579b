// Somebody asks for access: step by step, with whatever comes in between, and what they hear of it later.
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
});
afterEach(() => bot?.close());

const Anna = personCalled('Kovács Anna');
const Dénes = personCalled('Nagy Dénes');
const Petra = personCalled('Papp Petra');
const Béla = personCalled('Szabó Béla');
const cast = { Anna, Dénes, Petra, Béla };

/** All steps at once, for a talk that begins with a request that was sent. */
async function requested(who: keyof typeof cast, role: string): Promise<void> {
  const steps = ['hozzáférést kérek', 'Aba', role, '[Elküldöm]'].map((said) => `> ${who}: ${said}`);
  expect(await talked(bot, steps.join('\n'), { cast })).toContain('Elküldtem a kérelmét.');
}

it('leads from nothing to access: municipality, role, summary, and the lead decides', async () => {
  await hold(bot.store, Dénes, 'lead', ABA);
  const written = script(`
    > Dénes: (telepítés)

    Jó napot kívánok, Nagy Dénes! Én vagyok az ASP segítő.

    Önt így ismerem: vezető (Aba). Kérdezhet az önkormányzati ASP-ről; a „segítség” szóra megmutatom, mi mást tehet.

    Aba – az adatlapot és a kérdőívet itt töltheti ki velem, akár több részletben.

    Miben segíthetek?

      1) Adatlap
      2) Kérdőív
      3) Ki vagyok?
      4) Segítség

    > Anna: Hozzáférést kérek

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      1) Mégse

    > Anna: aba

    Hozzáférés kérése – 2/3. Aba (Fejér vármegye): milyen szerepkörben?

    - Megtekintő: láthatja az önkormányzat adatait, de a személyeseket nem.
    - Szerkesztő: láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.
    - Vezető: hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet.

    A vezető általában a jegyző vagy az, akit ő megbízott. Ha nem erre a településre gondolt, írja be, hogy „vissza”.

      1) Megtekintő
      2) Szerkesztő
      3) Vezető
      4) Vissza
      5) Mégse

    > Anna: szerkesztő

    Hozzáférés kérése – 3/3. Elküldhetem?

    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: szerkesztő
    - Aki dönt: az önkormányzat vezetője
    - Amit Önről átadok neki: a neve (Kovács Anna) és a szervezete (bemutató szervezet), ahogy a címtárban szerepel

      1) Elküldöm
      2) Vissza
      3) Mégse

    > Anna: [Elküldöm]

    Elküldtem a kérelmét.

    Az önkormányzat vezetője dönt róla, és az eredményt itt megírom Önnek. A kérelem 2026. december 6-án 10:00-ig vár. Az állását bármikor megnézheti: írja be, hogy „kérelmeim”.

      1) Kérelmeim
      2) Segítség

    (Dénes üzenetet kap)

    Hozzáférési kérelem vár az Ön döntésére

    - Ki kéri: Kovács Anna (így szerepel a címtárban)
    - Szervezete: bemutató szervezet
    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: szerkesztő – láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet
    - Mikor kérte: 2026. november 22-én 10:00-kor

    Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.

      · Jóváhagyom
      · Elutasítom

    > Anna: kérelmeim

    Az Ön hozzáférési kérelmei:

    - Aba (Fejér vármegye), szerkesztő: elbírálásra vár 2026. december 6-án 10:00-ig (elküldve 2026. november 22-én 10:00-kor)

    Amint döntenek, megírom Önnek. A kézikönyvből addig is szívesen válaszolok.

      1) Hozzáférést kérek
      2) Segítség

    > Dénes: [Jóváhagyom]

    Jóváhagyta. Kovács Anna mostantól szerkesztőként férhet hozzá itt: Aba. Megírom neki.

    Több kérelem nem vár Önre.

      1) Segítség

    (Anna üzenetet kap)

    Jóváhagyták a kérelmét.

    Ön mostantól szerkesztőként férhet hozzá itt: Aba. Így láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.

      1) Ki vagyok?
      2) Segítség

    > Anna: ki vagyok

    Kovács Anna, Ön így férhet hozzá az adatokhoz:

    - szerkesztő: Aba

    Miben segíthetek?

      1) Segítség

    > Anna: kérelmeim

    Az Ön hozzáférési kérelmei:

    - Aba (Fejér vármegye), szerkesztő: jóváhagyták (elküldve 2026. november 22-én 10:00-kor)

    Ha másra is szüksége van, kérhet újat.

      1) Hozzáférést kérek
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('answers a question in between and asks again below it', async () => {
  const written = script(`
    > Anna: jogosultságot kérek

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      1) Mégse

    > Anna: mennyi idő a csatlakozás?

    A csatlakozás három szakaszból áll:

    - felkészülés: 2–3 hónap,
    - csatlakozás: 2–3 hónap,
    - éles szolgáltatás: határozatlan ideig.

    Forrás [1]: Próba Kézikönyv › Alapok › A csatlakozás szakaszai (érvényes 2014. június 12-étől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      · Mégse

    > Anna: Aba

    Hozzáférés kérése – 2/3. Aba (Fejér vármegye): milyen szerepkörben?

    - Megtekintő: láthatja az önkormányzat adatait, de a személyeseket nem.
    - Szerkesztő: láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.
    - Vezető: hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet.

    A vezető általában a jegyző vagy az, akit ő megbízott. Ha nem erre a településre gondolt, írja be, hogy „vissza”.

      1) Megtekintő
      2) Szerkesztő
      3) Vezető
      4) Vissza
      5) Mégse

    > Anna: köszönöm

    Szívesen! Ha van még kérdése, írja le bátran.

    Hozzáférés kérése – 2/3. Aba (Fejér vármegye): milyen szerepkörben?

    - Megtekintő: láthatja az önkormányzat adatait, de a személyeseket nem.
    - Szerkesztő: láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.
    - Vezető: hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet.

    A vezető általában a jegyző vagy az, akit ő megbízott. Ha nem erre a településre gondolt, írja be, hogy „vissza”.

      · Megtekintő
      · Szerkesztő
      · Vezető
      · Vissza
      · Mégse

    > Anna: [Megtekintő]

    Hozzáférés kérése – 3/3. Elküldhetem?

    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: megtekintő
    - Aki dönt: az önkormányzat vezetője
    - Amit Önről átadok neki: a neve (Kovács Anna) és a szervezete (bemutató szervezet), ahogy a címtárban szerepel

    Ennek az önkormányzatnak még nincs vezetője itt, ezért a kérelméről most senki sem dönthet: legfeljebb 14 napig vár, amíg lesz. Ha Ön a jegyző, vagy ő bízta meg, kérjen inkább vezetői hozzáférést; arról a programvezető dönt.

      1) Elküldöm
      2) Vezetőként kérem
      3) Vissza
      4) Mégse
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('asks back about a name that is not sure, says so when there is none, and goes back or gives up at every step', async () => {
  const written = script(`
    > Anna: nincs kódom

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      1) Mégse

    > Anna: xyzzy

    Ilyen nevű települést nem találtam. Lehet, hogy elütés van benne.

    Kérem, írja be újra a nevét, vagy helyette az irányítószámot vagy az ötjegyű KSH-kódot. Ha mást kérdezne, írja le egy mondatban.

      1) Mégse

    > Anna: komlo

    Több település is lehet. Melyikre gondol?

    Ha egyik sem az, írja be a nevet a vármegyével együtt, vagy a KSH-kódot.

      1) Komló (Baranya vármegye)
      2) Kömlő (Heves vármegye)
      3) Mégse

    > Anna: 2

    Hozzáférés kérése – 2/3. Kömlő (Heves vármegye): milyen szerepkörben?

    - Megtekintő: láthatja az önkormányzat adatait, de a személyeseket nem.
    - Szerkesztő: láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.
    - Vezető: hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet.

    A vezető általában a jegyző vagy az, akit ő megbízott. Ha nem erre a településre gondolt, írja be, hogy „vissza”.

      1) Megtekintő
      2) Szerkesztő
      3) Vezető
      4) Vissza
      5) Mégse

    > Anna: vissza

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      1) Mégse

    > Anna: 17376

    Hozzáférés kérése – 2/3. Aba (Fejér vármegye): milyen szerepkörben?

    - Megtekintő: láthatja az önkormányzat adatait, de a személyeseket nem.
    - Szerkesztő: láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.
    - Vezető: hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet.

    A vezető általában a jegyző vagy az, akit ő megbízott. Ha nem erre a településre gondolt, írja be, hogy „vissza”.

      1) Megtekintő
      2) Szerkesztő
      3) Vezető
      4) Vissza
      5) Mégse

    > Anna: jegyző

    Hozzáférés kérése – 3/3. Elküldhetem?

    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: vezető
    - Aki dönt: a programvezető
    - Amit Önről átadok neki: a neve (Kovács Anna) és a szervezete (bemutató szervezet), ahogy a címtárban szerepel

      1) Elküldöm
      2) Vissza
      3) Mégse

    > Anna: vissza

    Hozzáférés kérése – 2/3. Aba (Fejér vármegye): milyen szerepkörben?

    - Megtekintő: láthatja az önkormányzat adatait, de a személyeseket nem.
    - Szerkesztő: láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.
    - Vezető: hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet.

    A vezető általában a jegyző vagy az, akit ő megbízott. Ha nem erre a településre gondolt, írja be, hogy „vissza”.

      1) Megtekintő
      2) Szerkesztő
      3) Vezető
      4) Vissza
      5) Mégse

    > Anna: mégse

    Rendben, nem küldtem el semmit. Bármikor újrakezdheti, a kézikönyvből pedig addig is szívesen válaszolok.

      1) Hozzáférést kérek
      2) Segítség

    > Anna: mennyi idő a csatlakozás?

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
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('hears a greeting as one, and a name that sounds like something else as a name', async () => {
  const written = script(`
    > Anna: hozzáférést kérek

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      1) Mégse

    > Anna: szia bot

    Jó napot kívánok! Miben segíthetek az önkormányzati ASP-vel kapcsolatban?

      1) Mi az az önkormányzati ASP?
      2) Mennyi idő a csatlakozás?
      3) K0505-ös hibát kapok belépéskor
      4) Segítség

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      · Mégse

    > Anna: rendben

    Rendben. Ha van még kérdése az ASP-ről, írja le egy mondatban.

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      · Mégse

    > Anna: mennyi idő a csatlakozás Abán

    A csatlakozás három szakaszból áll:

    - felkészülés: 2–3 hónap,
    - csatlakozás: 2–3 hónap,
    - éles szolgáltatás: határozatlan ideig.

    Forrás [1]: Próba Kézikönyv › Alapok › A csatlakozás szakaszai (érvényes 2014. június 12-étől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      · Mégse

    > Anna: Szár

    Hozzáférés kérése – 2/3. Szár (Fejér vármegye): milyen szerepkörben?

    - Megtekintő: láthatja az önkormányzat adatait, de a személyeseket nem.
    - Szerkesztő: láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.
    - Vezető: hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet.

    A vezető általában a jegyző vagy az, akit ő megbízott. Ha nem erre a településre gondolt, írja be, hogy „vissza”.

      1) Megtekintő
      2) Szerkesztő
      3) Vezető
      4) Vissza
      5) Mégse
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('lets go of the steps when a form begins, and of none while one is open', async () => {
  const written = script(`
    > Anna: hozzáférést kérek

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      1) Mégse

    > Anna: bejelentés

    Öt rövid kérdésből összeállítom a bejelentés szövegét, amelyet az ASP Hiba- és igénybejelentőbe bemásolhat. Kérem, személyes adatot (nevet, adószámot, TAJ-számot) ne írjon bele.

    1/5. Kit érint a hiba?

      1) Csak engem
      2) Több kollégát is
      3) Senki nem tud dolgozni
      · Mégse

    > Anna: hozzáférést kérek

    Előbb fejezzük be az űrlapot, vagy írja be, hogy „mégse”; utána szívesen segítek a hozzáférés kérésében.

    1/5. Kit érint a hiba?

      1) Csak engem
      2) Több kollégát is
      3) Senki nem tud dolgozni
      · Mégse

    > Anna: mégse

    Rendben, abbahagytuk. A válaszait töröltem, nem küldtem el semmit. Újrakezdheti bármikor, vagy kérdezhet mást.

      1) Bejelentés összeállítása
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('lets one request wait for each municipality, and shows it to whoever asks again', async () => {
  await requested('Anna', 'szerkesztő');
  const written = script(`
    > Anna: hozzáférést kérek

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      1) Mégse

    > Anna: 8127

    Ehhez az önkormányzathoz már van egy kérelme, amely elbírálásra vár.

    Aba (Fejér vármegye), szerkesztő; elküldve 2026. november 22-én 10:00-kor, és 2026. december 6-án 10:00-ig vár. Amint döntenek róla, megírom Önnek.

      1) Kérelmeim
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('lets a request wait fourteen days', async () => {
  await hold(bot.store, Dénes, 'lead', ABA);
  await requested('Anna', 'szerkesztő');
  bot.clock.skip(14 * 24 * 60 * 60_000);
  const written = script(`
    > Dénes: kérelmek

    Most nem vár Önre elbírálandó kérelem. Ha érkezik, szólok. Miben segíthetek?

      1) Segítség

    > Anna: kérelmeim

    Az Ön hozzáférési kérelmei:

    - Aba (Fejér vármegye), szerkesztő: lejárt, mert 14 napig nem bírálta el senki (elküldve 2026. november 22-én 10:00-kor)

    Ha másra is szüksége van, kérhet újat.

      1) Hozzáférést kérek
      2) Segítség

    > Anna: hozzáférést kérek

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      1) Mégse

    > Anna: aba

    Hozzáférés kérése – 2/3. Aba (Fejér vármegye): milyen szerepkörben?

    - Megtekintő: láthatja az önkormányzat adatait, de a személyeseket nem.
    - Szerkesztő: láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.
    - Vezető: hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet.

    A vezető általában a jegyző vagy az, akit ő megbízott. Ha nem erre a településre gondolt, írja be, hogy „vissza”.

      1) Megtekintő
      2) Szerkesztő
      3) Vezető
      4) Vissza
      5) Mégse
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('asks for nothing in a group chat', async () => {
  const written = script(`
    > Anna: hozzáférést kérek

    Ezzel csak kettesben, személyes csevegésben foglalkozom, mert itt mások is olvasnak. Kérem, nyisson velem külön csevegést, és ott írja be újra.

    > Anna: kérelmeim

    Ezzel csak kettesben, személyes csevegésben foglalkozom, mert itt mások is olvasnak. Kérem, nyisson velem külön csevegést, és ott írja be újra.
  `);
  expect(await talked(bot, written, { cast, scope: 'group' })).toBe(written);
});
