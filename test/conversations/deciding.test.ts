// Who decides about a request for access, what they see of it, and what they may not decide.
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
const PROGRAMME = { kind: 'all' } as const;

/** All steps at once, for a talk that begins with a request that was sent. */
async function requested(who: keyof typeof cast, role: string): Promise<void> {
  const steps = ['hozzáférést kérek', 'Aba', role, '[Elküldöm]'].map((said) => `> ${who}: ${said}`);
  expect(await talked(bot, steps.join('\n'), { cast })).toContain('Elküldtem a kérelmét.');
}

it('rejects, and tells the one who asked', async () => {
  await hold(bot.store, Dénes, 'lead', ABA);
  await requested('Anna', 'megtekintő');
  const written = script(`
    > Dénes: kérelmek

    Hozzáférési kérelem vár az Ön döntésére

    - Ki kéri: Kovács Anna (így szerepel a címtárban)
    - Szervezete: bemutató szervezet
    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: megtekintő – láthatja az önkormányzat adatait, de a személyeseket nem
    - Mikor kérte: 2026. november 22-én 10:00-kor

    Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.

      · Jóváhagyom
      · Elutasítom

    > Dénes: [Elutasítom]

    Elutasította. Kovács Anna nem kapott hozzáférést itt: Aba. Megírom neki.

    Több kérelem nem vár Önre.

      1) Segítség

    (Anna üzenetet kap)

    A hozzáférési kérelmét elutasították.

    Ezt kérte: Aba (Fejér vármegye), megtekintő. Ha úgy gondolja, hogy ez tévedés, kérem, egyeztessen az önkormányzat vezetőjével. A kézikönyvből továbbra is szívesen válaszolok.

      1) Hozzáférést kérek
      2) Segítség

    > Dénes: kérelmek

    Most nem vár Önre elbírálandó kérelem. Ha érkezik, szólok. Miben segíthetek?

      1) Segítség

    > Anna: kérelmeim

    Az Ön hozzáférési kérelmei:

    - Aba (Fejér vármegye), megtekintő: elutasították (elküldve 2026. november 22-én 10:00-kor)

    Ha másra is szüksége van, kérhet újat.

      1) Hozzáférést kérek
      2) Segítség

    > Anna: ki vagyok

    Ön most vendégként van itt. A kézikönyvből bármit kérdezhet, önkormányzati adatot azonban nem mutathatok Önnek.

    Ha kapott meghívókódot, írja be ide. Ha nem, kérhet hozzáférést: megkérdezem, melyik önkormányzatnál dolgozik, és továbbítom a kérelmét annak, aki dönthet róla.

      1) Hozzáférést kérek
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('gives a request for the lead to the programme manager and not to the lead', async () => {
  await hold(bot.store, Dénes, 'lead', ABA);
  await hold(bot.store, Petra, 'programme-manager', PROGRAMME);
  const written = script(`
    > Petra: (telepítés)

    Jó napot kívánok, Papp Petra! Én vagyok az ASP segítő.

    Önt így ismerem: programvezető (minden önkormányzat). Kérdezhet az önkormányzati ASP-ről; a „segítség” szóra megmutatom, mi mást tehet.

    Most nincs átnézésre váró beküldött lap.

    Miben segíthetek?

      1) Ki vagyok?
      2) Segítség

    > Dénes: (telepítés)

    Jó napot kívánok, Nagy Dénes! Én vagyok az ASP segítő.

    Önt így ismerem: vezető (Aba). Kérdezhet az önkormányzati ASP-ről; a „segítség” szóra megmutatom, mi mást tehet.

    Aba – az adatlapot és a kérdőívet itt töltheti ki velem, akár több részletben.

    Miben segíthetek?

      1) Adatlap
      2) Kérdőív
      3) Ki vagyok?
      4) Segítség

    > Anna: hozzáférést kérek

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      1) Mégse

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

    > Anna: [Vezető]

    Hozzáférés kérése – 3/3. Elküldhetem?

    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: vezető
    - Aki dönt: a programvezető
    - Amit Önről átadok neki: a neve (Kovács Anna) és a szervezete (bemutató szervezet), ahogy a címtárban szerepel

      1) Elküldöm
      2) Vissza
      3) Mégse

    > Anna: [Elküldöm]

    Elküldtem a kérelmét.

    A programvezető dönt róla, és az eredményt itt megírom Önnek. A kérelem 2026. december 6-án 10:00-ig vár. Az állását bármikor megnézheti: írja be, hogy „kérelmeim”.

      1) Kérelmeim
      2) Segítség

    (Petra üzenetet kap)

    Hozzáférési kérelem vár az Ön döntésére

    - Ki kéri: Kovács Anna (így szerepel a címtárban)
    - Szervezete: bemutató szervezet
    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: vezető – hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet
    - Mikor kérte: 2026. november 22-én 10:00-kor

    Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.

      · Jóváhagyom
      · Elutasítom

    > Dénes: kérelmek

    Most nem vár Önre elbírálandó kérelem. Ha érkezik, szólok. Miben segíthetek?

      1) Segítség

    > Petra: jóváhagyom

    Jóváhagyta. Kovács Anna mostantól vezetőként férhet hozzá itt: Aba. Megírom neki.

    Több kérelem nem vár Önre.

      1) Segítség

    (Anna üzenetet kap)

    Jóváhagyták a kérelmét.

    Ön mostantól vezetőként férhet hozzá itt: Aba. Így hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet.

      1) Ki vagyok?
      2) Kérelmek
      3) Segítség

    > Anna: ki vagyok

    Kovács Anna, Ön így férhet hozzá az adatokhoz:

    - vezető: Aba

    Miben segíthetek?

      1) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('says that nobody can decide where there is no lead yet, and offers to become it', async () => {
  await hold(bot.store, Petra, 'programme-manager', PROGRAMME);
  await requested('Anna', 'megtekintő');
  const written = script(`
    > Petra: kérelmek

    Most nem vár Önre elbírálandó kérelem. Ha érkezik, szólok. Miben segíthetek?

      1) Segítség

    > Dénes: hozzáférést kérek

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      1) Mégse

    > Dénes: Aba

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

    > Dénes: szerkesztő

    Hozzáférés kérése – 3/3. Elküldhetem?

    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: szerkesztő
    - Aki dönt: az önkormányzat vezetője
    - Amit Önről átadok neki: a neve (Nagy Dénes) és a szervezete (bemutató szervezet), ahogy a címtárban szerepel

    Ennek az önkormányzatnak még nincs vezetője itt, ezért a kérelméről most senki sem dönthet: legfeljebb 14 napig vár, amíg lesz. Ha Ön a jegyző, vagy ő bízta meg, kérjen inkább vezetői hozzáférést; arról a programvezető dönt.

      1) Elküldöm
      2) Vezetőként kérem
      3) Vissza
      4) Mégse

    > Dénes: [Vezetőként kérem]

    Hozzáférés kérése – 3/3. Elküldhetem?

    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: vezető
    - Aki dönt: a programvezető
    - Amit Önről átadok neki: a neve (Nagy Dénes) és a szervezete (bemutató szervezet), ahogy a címtárban szerepel

      1) Elküldöm
      2) Vissza
      3) Mégse

    > Dénes: [Elküldöm]

    Elküldtem a kérelmét.

    A programvezető dönt róla, és az eredményt itt megírom Önnek. A kérelem 2026. december 6-án 10:00-ig vár. Az állását bármikor megnézheti: írja be, hogy „kérelmeim”.

      1) Kérelmeim
      2) Segítség

    (Petra üzenetet kap)

    Hozzáférési kérelem vár az Ön döntésére

    - Ki kéri: Nagy Dénes (így szerepel a címtárban)
    - Szervezete: bemutató szervezet
    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: vezető – hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet
    - Mikor kérte: 2026. november 22-én 10:00-kor

    Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.

      · Jóváhagyom
      · Elutasítom

    > Petra: kérelmek

    Hozzáférési kérelem vár az Ön döntésére

    - Ki kéri: Nagy Dénes (így szerepel a címtárban)
    - Szervezete: bemutató szervezet
    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: vezető – hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet
    - Mikor kérte: 2026. november 22-én 10:00-kor

    Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.

      · Jóváhagyom
      · Elutasítom

    > Petra: jóváhagyom

    Jóváhagyta. Nagy Dénes mostantól vezetőként férhet hozzá itt: Aba. Megírom neki.

    Több kérelem nem vár Önre.

      1) Segítség

    (Dénes üzenetet kap)

    Jóváhagyták a kérelmét.

    Ön mostantól vezetőként férhet hozzá itt: Aba. Így hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet.

      1) Ki vagyok?
      2) Kérelmek
      3) Segítség

    > Dénes: [Kérelmek]

    Hozzáférési kérelem vár az Ön döntésére

    - Ki kéri: Kovács Anna (így szerepel a címtárban)
    - Szervezete: bemutató szervezet
    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: megtekintő – láthatja az önkormányzat adatait, de a személyeseket nem
    - Mikor kérte: 2026. november 22-én 10:00-kor

    Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.

      · Jóváhagyom
      · Elutasítom
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('says on arrival how many wait, lists them with the oldest first, and opens one', async () => {
  await hold(bot.store, Dénes, 'lead', ABA);
  await requested('Anna', 'szerkesztő');
  await requested('Béla', 'megtekintő');
  const written = script(`
    > Dénes: (telepítés)

    Jó napot kívánok, Nagy Dénes! Én vagyok az ASP segítő.

    Önt így ismerem: vezető (Aba). Kérdezhet az önkormányzati ASP-ről; a „segítség” szóra megmutatom, mi mást tehet.

    2 hozzáférési kérelem vár az Ön döntésére. Írja be, hogy „kérelmek”.

    Aba – az adatlapot és a kérdőívet itt töltheti ki velem, akár több részletben.

    Miben segíthetek?

      1) Kérelmek
      2) Adatlap
      3) Kérdőív
      4) Ki vagyok?
      5) Segítség

    > Dénes: [Kérelmek]

    2 hozzáférési kérelem vár az Ön döntésére.

    A legrégebbi áll elöl. Melyiket nyissam meg?

      1) Kovács Anna – Aba, szerkesztő
      2) Szabó Béla – Aba, megtekintő

    > Dénes: 2

    Hozzáférési kérelem vár az Ön döntésére

    - Ki kéri: Szabó Béla (így szerepel a címtárban)
    - Szervezete: bemutató szervezet
    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: megtekintő – láthatja az önkormányzat adatait, de a személyeseket nem
    - Mikor kérte: 2026. november 22-én 10:00-kor

    Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.

      · Jóváhagyom
      · Elutasítom

    > Dénes: [Elutasítom]

    Elutasította. Szabó Béla nem kapott hozzáférést itt: Aba. Megírom neki.

    Még 1 kérelem vár Önre.

      1) Kérelmek
      2) Segítség

    (Béla üzenetet kap)

    A hozzáférési kérelmét elutasították.

    Ezt kérte: Aba (Fejér vármegye), megtekintő. Ha úgy gondolja, hogy ez tévedés, kérem, egyeztessen az önkormányzat vezetőjével. A kézikönyvből továbbra is szívesen válaszolok.

      1) Hozzáférést kérek
      2) Segítség

    > Dénes: kérelmek

    Hozzáférési kérelem vár az Ön döntésére

    - Ki kéri: Kovács Anna (így szerepel a címtárban)
    - Szervezete: bemutató szervezet
    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: szerkesztő – láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet
    - Mikor kérte: 2026. november 22-én 10:00-kor

    Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.

      · Jóváhagyom
      · Elutasítom
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('never takes a number for a decision: it means the list that was numbered', async () => {
  await hold(bot.store, Dénes, 'lead', ABA);
  await talked(bot, '> Dénes: (telepítés)\n> Dénes: interfészes vagy rendszercsatlakozás\n', { cast });
  await requested('Anna', 'szerkesztő');
  const written = script(`
    > Dénes: 1

    Interfészes csatlakozáskor az önkormányzat a saját programját tartja meg, és az adatait átadja az ASP-nek. Az előkészítése hat hónapig tart.

    Forrás [1]: Próba Kézikönyv › Csatlakozás › Interfészes csatlakozás (érvényes 2019. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített

    > Dénes: jóváhagyom

    Hozzáférési kérelem vár az Ön döntésére

    - Ki kéri: Kovács Anna (így szerepel a címtárban)
    - Szervezete: bemutató szervezet
    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: szerkesztő – láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet
    - Mikor kérte: 2026. november 22-én 10:00-kor

    Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.

      · Jóváhagyom
      · Elutasítom

    > Dénes: 1

    Hogy egy elütés ne dönthessen, itt számot nem fogadok el: írja be a választ szóval, vagy nyomja meg a gombot.

      · Jóváhagyom
      · Elutasítom

    > Dénes: jóváhagyom

    Jóváhagyta. Kovács Anna mostantól szerkesztőként férhet hozzá itt: Aba. Megírom neki.

    Több kérelem nem vár Önre.

      1) Segítség

    (Anna üzenetet kap)

    Jóváhagyták a kérelmét.

    Ön mostantól szerkesztőként férhet hozzá itt: Aba. Így láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.

      1) Ki vagyok?
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('takes a word for no decision when it could mean several', async () => {
  await hold(bot.store, Dénes, 'lead', ABA);
  await talked(bot, '> Dénes: (telepítés)\n', { cast });
  await requested('Anna', 'szerkesztő');
  await requested('Béla', 'megtekintő');
  await requested('Petra', 'megtekintő');
  const written = script(`
    > Dénes: jóváhagyom

    3 hozzáférési kérelem vár az Ön döntésére.

    A legrégebbi áll elöl. Melyiket nyissam meg?

      1) Kovács Anna – Aba, szerkesztő
      2) Szabó Béla – Aba, megtekintő
      3) Papp Petra – Aba, megtekintő

    > Dénes: 1

    Hozzáférési kérelem vár az Ön döntésére

    - Ki kéri: Kovács Anna (így szerepel a címtárban)
    - Szervezete: bemutató szervezet
    - Önkormányzat: Aba (Fejér vármegye)
    - Szerepkör: szerkesztő – láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet
    - Mikor kérte: 2026. november 22-én 10:00-kor

    Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.

      · Jóváhagyom
      · Elutasítom

    > Dénes: elutasítom

    Elutasította. Kovács Anna nem kapott hozzáférést itt: Aba. Megírom neki.

    Még 2 kérelem vár Önre.

      1) Kérelmek
      2) Segítség

    (Anna üzenetet kap)

    A hozzáférési kérelmét elutasították.

    Ezt kérte: Aba (Fejér vármegye), szerkesztő. Ha úgy gondolja, hogy ez tévedés, kérem, egyeztessen az önkormányzat vezetőjével. A kézikönyvből továbbra is szívesen válaszolok.

      1) Hozzáférést kérek
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('refuses an approver who holds the grant no longer, and nothing changes', async () => {
  await hold(bot.store, Dénes, 'lead', ABA, { until: bot.clock.now() + 60 * 60_000 });
  await requested('Anna', 'szerkesztő');
  const shown = await talked(bot, '> Dénes: kérelmek\n', { cast });
  expect(shown).toContain('· Jóváhagyom');
  bot.clock.skip(60 * 60_000);
  const written = script(`
    > Dénes: jóváhagyom

    Ezt a kérelmet Ön most nem bírálhatja el, ezért nem változott semmi. Ha úgy gondolja, hogy ez tévedés, nézze meg, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Dénes: kérelmek

    Erre nem találtam megbízható választ a kézikönyvben.

    Kérem, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.

      1) Ügyintézőt kérek
      2) Miért ezt válaszoltad?

    > Anna: kérelmeim

    Az Ön hozzáférési kérelmei:

    - Aba (Fejér vármegye), szerkesztő: elbírálásra vár 2026. december 6-án 10:00-ig (elküldve 2026. november 22-én 10:00-kor)

    Amint döntenek, megírom Önnek. A kézikönyvből addig is szívesen válaszolok.

      1) Hozzáférést kérek
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('lets nobody decide about themselves', async () => {
  await hold(bot.store, Petra, 'programme-manager', PROGRAMME);
  await requested('Petra', 'vezető');
  const written = script(`
    > Petra: kérelmek

    Most nem vár Önre elbírálandó kérelem. Ha érkezik, szólok. Miben segíthetek?

      1) Segítség

    > Petra: kérelmeim

    Az Ön hozzáférési kérelmei:

    - Aba (Fejér vármegye), vezető: elbírálásra vár 2026. december 6-án 10:00-ig (elküldve 2026. november 22-én 10:00-kor)

    Amint döntenek, megírom Önnek. A kézikönyvből addig is szívesen válaszolok.

      1) Hozzáférést kérek
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('refuses a role beside which another may not stand', async () => {
  await hold(bot.store, Anna, 'auditor', PROGRAMME);
  const written = script(`
    > Anna: hozzáférést kérek

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      1) Mégse

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

    > Anna: vezető

    Ezt nem kérheti, mert Önnek olyan szerepköre van, amely ezt kizárja: aki sok önkormányzat adatát látja vagy a naplót olvassa, nem adhat hozzáférést. Kérem, egyeztessen a programvezetővel.

      1) Ki vagyok?
      2) Segítség
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});
