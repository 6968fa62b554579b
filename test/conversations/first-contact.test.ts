// Somebody comes for the first time: as a guest, as one who is known, as one whom a list expects, and from where nobody may come from.
import { peoplePartition, personRecord } from '../../bot/access/person';
import { placeRecord } from '../../bot/access/place';
import { tenantsRecord } from '../../bot/access/tenants';
import { draftOn } from '../../bot/draft';
import { freshBot, type TestBot } from '../support/bot';
import { ABA, allowTenant, codeFor, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
});
afterEach(() => bot?.close());

const Anna = personCalled('Kovács Anna');
const Dénes = personCalled('Nagy Dénes');
const cast = { Anna, Dénes };
const DAY_MS = 24 * 60 * 60_000;
const expected = { awaitsPerson: true, evidence: 'import', source: 'import-1' } as const;

const stored = async <T>(kind: { key: string; schema: { parse: (value: unknown) => T }; fresh: T }): Promise<T> => {
  const record = (await bot.store.read(peoplePartition, [kind.key])).get(kind.key);
  return record ? kind.schema.parse(record.value) : kind.fresh;
};
const audited = async () =>
  (await bot.store.auditTrail(peoplePartition, 0, 100)).map(({ actor, action, municipality, result, reason }) => {
    return { own: actor === Anna.key, action, municipality, result, reason };
  });

it('tells a guest who is vouched for how to get access, and answers the handbook all the same', async () => {
  const written = script(`
    > Anna: (telepítés)

    Jó napot kívánok! Én vagyok az ASP segítő.

    Az önkormányzati ASP-ről kérdezhet tőlem. A kézikönyvből idézek, mindig megadom a forrást, és megmondom, ha valamit nem tudok.

    Ha az önkormányzata ügyeit is intézné velem, írja be ide a meghívókódját, vagy azt, hogy „hozzáférést kérek”. A kézikönyvhöz egyik sem kell.

    Írjon úgy, ahogy Önnek kényelmes: ékezet nélkül vagy félmondatban is jó. Kezdhetjük például ezzel:

      1) Mi az az önkormányzati ASP?
      2) Mennyi idő a csatlakozás?
      3) K0505-ös hibát kapok belépéskor
      4) Segítség

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

it('greets whoever is known by what they hold', async () => {
  await hold(bot.store, Anna, 'editor', ABA);
  await hold(bot.store, Anna, 'viewer', { kind: 'municipality', ksh: '13392' });
  const written = script(`
    > Anna: (telepítés)

    Jó napot kívánok, Kovács Anna! Én vagyok az ASP segítő.

    Önt így ismerem: szerkesztő (Aba), megtekintő (Budapest V. kerület). Kérdezhet az önkormányzati ASP-ről; a „segítség” szóra megmutatom, mi mást tehet.

    Aba – az adatlapot és a kérdőívet itt töltheti ki velem, akár több részletben.

    Miben segíthetek?

      1) Adatlap
      2) Kérdőív
      3) Ki vagyok?
      4) Segítség

    > Anna: (telepítés)
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('shows nothing personal in a group chat', async () => {
  await hold(bot.store, Anna, 'editor', ABA);
  await hold(bot.store, Anna, 'viewer', { kind: 'municipality', ksh: '13392' }, expected);
  const written = script(`
    > Anna: (telepítés)

    Jó napot kívánok! Én vagyok az ASP segítő.

    Az önkormányzati ASP-ről kérdezhet tőlem. A kézikönyvből idézek, mindig megadom a forrást, és megmondom, ha valamit nem tudok.

    Említsen meg a kérdése elején (@ASP segítő), és itt válaszolok. Kezdhetjük például ezzel:

      1) Mi az az önkormányzati ASP?
      2) Mennyi idő a csatlakozás?
      3) K0505-ös hibát kapok belépéskor
      4) Segítség

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
  expect(await talked(bot, written, { cast, scope: 'group' })).toBe(written);
});

describe('somebody whom an imported list expects', () => {
  it('is asked on arrival, and has access from their yes on', async () => {
    await hold(bot.store, Anna, 'editor', ABA, expected);
    const written = script(`
      > Anna: (telepítés)

      Jó napot kívánok! Én vagyok az ASP segítő.

      Az önkormányzati ASP-ről kérdezhet tőlem. A kézikönyvből idézek, mindig megadom a forrást, és megmondom, ha valamit nem tudok.

      Írjon úgy, ahogy Önnek kényelmes: ékezet nélkül vagy félmondatban is jó. Kezdhetjük például ezzel:

        1) Mi az az önkormányzati ASP?
        2) Mennyi idő a csatlakozás?
        3) K0505-ös hibát kapok belépéskor
        4) Segítség

      Ön Aba város kapcsolattartója?

      Így szerepel a betöltött névsorban (szerkesztő). Ha igent mond, megkapja ezt a hozzáférést; ha nemet, törlöm.

        · Igen
        · Nem

      > Anna: igen

      Köszönöm. Ön mostantól szerkesztőként férhet hozzá itt: Aba. Így láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet. Miben segíthetek?

        1) Ki vagyok?
        2) Segítség

      > Anna: ki vagyok

      Kovács Anna, Ön így férhet hozzá az adatokhoz:

      - szerkesztő: Aba

      Miben segíthetek?

        1) Segítség
  `);
    expect(await talked(bot, written, { cast })).toBe(written);
    expect(await audited()).toEqual([
      { own: true, action: 'confirm-expected', municipality: '17376', result: 'done', reason: 'editor' },
    ]);
  });

  it('is answered first and asked below it, once a day', async () => {
    await hold(bot.store, Anna, 'editor', ABA, expected);
    const written = script(`
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

      Ön Aba város kapcsolattartója?

      Így szerepel a betöltött névsorban (szerkesztő). Ha igent mond, megkapja ezt a hozzáférést; ha nemet, törlöm.

        · Igen
        · Nem

      > Anna: köszi

      Szívesen! Ha van még kérdése, írja le bátran.

      > Anna: ki vagyok

      Ön most vendégként van itt. A kézikönyvből bármit kérdezhet, önkormányzati adatot azonban nem mutathatok Önnek.

      Ha kapott meghívókódot, írja be ide. Ha nem, kérhet hozzáférést: megkérdezem, melyik önkormányzatnál dolgozik, és továbbítom a kérelmét annak, aki dönthet róla.

        1) Hozzáférést kérek
        2) Segítség

      Ön Aba város kapcsolattartója?

      Így szerepel a betöltött névsorban (szerkesztő). Ha igent mond, megkapja ezt a hozzáférést; ha nemet, törlöm.

        · Igen
        · Nem
    `);
    expect(await talked(bot, written, { cast })).toBe(written);
    bot.clock.skip(DAY_MS);
    expect(await talked(bot, '> Anna: köszi\n', { cast })).toContain('Ön Aba város kapcsolattartója?');
  });

  it('may say no: the grant ends, and it stands in the log and in the book of the place', async () => {
    const grant = await hold(bot.store, Anna, 'lead', ABA, expected);
    const written = script(`
      > Anna: (telepítés)

      Jó napot kívánok! Én vagyok az ASP segítő.

      Az önkormányzati ASP-ről kérdezhet tőlem. A kézikönyvből idézek, mindig megadom a forrást, és megmondom, ha valamit nem tudok.

      Írjon úgy, ahogy Önnek kényelmes: ékezet nélkül vagy félmondatban is jó. Kezdhetjük például ezzel:

        1) Mi az az önkormányzati ASP?
        2) Mennyi idő a csatlakozás?
        3) K0505-ös hibát kapok belépéskor
        4) Segítség

      Ön vezetőként dolgozik Aba város önkormányzatánál?

      Így szerepel a betöltött névsorban (vezető). Ha igent mond, megkapja ezt a hozzáférést; ha nemet, törlöm.

        · Igen
        · Nem

      > Anna: [Nem]

      Köszönöm, hogy szólt: ezt a hozzáférést töröltem. A kézikönyvből továbbra is szívesen válaszolok; ha máshol dolgozik, kérhet ott hozzáférést.

        1) Hozzáférést kérek
        2) Segítség

      > Anna: ki vagyok

      Ön most vendégként van itt. A kézikönyvből bármit kérdezhet, önkormányzati adatot azonban nem mutathatok Önnek.

      Ha kapott meghívókódot, írja be ide. Ha nem, kérhet hozzáférést: megkérdezem, melyik önkormányzatnál dolgozik, és továbbítom a kérelmét annak, aki dönthet róla.

        1) Hozzáférést kérek
        2) Segítség
    `);
    expect(await talked(bot, written, { cast })).toBe(written);
    expect(await audited()).toEqual([
      { own: true, action: 'decline-expected', municipality: '17376', result: 'done', reason: 'lead' },
    ]);
    expect(await stored(placeRecord(ABA))).toMatchObject({
      members: [],
      declined: [{ key: Anna.key, grant: grant.id }],
    });
    expect((await stored(personRecord(Anna.key))).grants).toMatchObject([{ ended: { by: Anna.key } }]);
  });

  it('is asked about each grant in turn, and about none that has been settled', async () => {
    await hold(bot.store, Anna, 'editor', ABA, expected);
    await hold(bot.store, Anna, 'viewer', { kind: 'office', seat: '20002' }, expected);
    await hold(bot.store, Anna, 'viewer', { kind: 'municipality', ksh: '13392' }, { ...expected, until: 1 });
    const written = script(`
      > Anna: (telepítés)

      Jó napot kívánok! Én vagyok az ASP segítő.

      Az önkormányzati ASP-ről kérdezhet tőlem. A kézikönyvből idézek, mindig megadom a forrást, és megmondom, ha valamit nem tudok.

      Írjon úgy, ahogy Önnek kényelmes: ékezet nélkül vagy félmondatban is jó. Kezdhetjük például ezzel:

        1) Mi az az önkormányzati ASP?
        2) Mennyi idő a csatlakozás?
        3) K0505-ös hibát kapok belépéskor
        4) Segítség

      Ön Aba város kapcsolattartója?

      Így szerepel a betöltött névsorban (szerkesztő). Ha igent mond, megkapja ezt a hozzáférést; ha nemet, törlöm.

        · Igen
        · Nem

      > Anna: igen

      Köszönöm. Ön mostantól szerkesztőként férhet hozzá itt: Aba. Így láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet. Miben segíthetek?

        1) Ki vagyok?
        2) Segítség

      Ön megtekintőként dolgozik itt: Csákvár, Bodmér, Gánt, Vértesboglár?

      Így szerepel a betöltött névsorban (megtekintő). Ha igent mond, megkapja ezt a hozzáférést; ha nemet, törlöm.

        · Igen
        · Nem

      > Anna: nem

      Köszönöm, hogy szólt: ezt a hozzáférést töröltem. A kézikönyvből továbbra is szívesen válaszolok; ha máshol dolgozik, kérhet ott hozzáférést.

        1) Hozzáférést kérek
        2) Segítség

      > Anna: igen

      Rendben. Ha van még kérdése az ASP-ről, írja le egy mondatban.
  `);
    expect(await talked(bot, written, { cast })).toBe(written);
  });

  it('need not request what only waits for their yes', async () => {
    await hold(bot.store, Anna, 'editor', ABA, expected);
    const written = script(`
      > Anna: hozzáférést kérek

      Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

      Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

        1) Mégse

      > Anna: aba

      Ön Aba város kapcsolattartója?

      Így szerepel a betöltött névsorban (szerkesztő). Ha igent mond, megkapja ezt a hozzáférést; ha nemet, törlöm.

        · Igen
        · Nem

      > Anna: igen

      Köszönöm. Ön mostantól szerkesztőként férhet hozzá itt: Aba. Így láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet. Miben segíthetek?

        1) Ki vagyok?
        2) Segítség
  `);
    expect(await talked(bot, written, { cast })).toBe(written);
  });

  it('is asked nothing while their tenant is off the list', async () => {
    const Károly = personCalled('Külső Károly', '7e570000-0000-4000-8000-000000000001');
    await hold(bot.store, Károly, 'editor', ABA, expected);
    const written = script(`
      > Károly: (telepítés)

      Jó napot kívánok! Én vagyok az ASP segítő.

      Az önkormányzati ASP-ről kérdezhet tőlem. A kézikönyvből idézek, mindig megadom a forrást, és megmondom, ha valamit nem tudok.

      Írjon úgy, ahogy Önnek kényelmes: ékezet nélkül vagy félmondatban is jó. Kezdhetjük például ezzel:

        1) Mi az az önkormányzati ASP?
        2) Mennyi idő a csatlakozás?
        3) K0505-ös hibát kapok belépéskor
        4) Segítség

      > Károly: hozzáférést kérek

      Az Ön szervezete még nincs felvéve a szolgáltatásba, ezért itt most nem kaphat hozzáférést. Kérem, jelezze a programvezetőnek. A kézikönyvből addig is szívesen válaszolok.

        1) Segítség
    `);
    expect(await talked(bot, written, { cast: { Károly } })).toBe(written);
  });
});

describe('a tenant that goes off the list in the middle', () => {
  const tenantId = '7e570000-0000-4000-8000-000000000002';
  const Károly = personCalled('Külső Károly', tenantId);
  const people = { ...cast, Károly };

  async function takeTenantOff(): Promise<void> {
    const draft = draftOn(bot.store, peoplePartition);
    await draft.write(tenantsRecord, { allowed: {} });
    await bot.store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
  }

  it('keeps its people from sending what they had begun', async () => {
    await allowTenant(bot.store, tenantId, 'Aba Város Önkormányzata');
    const begun = script(`
      > Károly: hozzáférést kérek

      > Károly: Aba

      > Károly: szerkesztő
    `);
    expect(await talked(bot, begun, { cast: people })).toContain('(Aba Város Önkormányzata)');
    await takeTenantOff();
    const written = script(`
      > Károly: elküldöm

      Az Ön szervezete még nincs felvéve a szolgáltatásba, ezért itt most nem kaphat hozzáférést. Kérem, jelezze a programvezetőnek. A kézikönyvből addig is szívesen válaszolok.

        1) Segítség

      > Károly: ki vagyok

      Az Ön szervezete még nincs felvéve a szolgáltatásba, ezért itt most nem kaphat hozzáférést. Kérem, jelezze a programvezetőnek. A kézikönyvből addig is szívesen válaszolok.

        1) Segítség
    `);
    expect(await talked(bot, written, { cast: people })).toBe(written);
  });

  it('lets nobody approve them, and everybody reject them', async () => {
    await allowTenant(bot.store, tenantId, 'Aba Város Önkormányzata');
    await hold(bot.store, Dénes, 'lead', ABA);
    await talked(bot, '> Károly: hozzáférést kérek\n> Károly: Aba\n> Károly: szerkesztő\n> Károly: elküldöm\n', {
      cast: people,
    });
    await takeTenantOff();
    const written = script(`
      > Dénes: kérelmek

      Hozzáférési kérelem vár az Ön döntésére

      - Ki kéri: Külső Károly (így szerepel a címtárban)
      - Szervezete: nincs felvéve a szolgáltatásba
      - Önkormányzat: Aba (Fejér vármegye)
      - Szerepkör: szerkesztő – láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet
      - Mikor kérte: 2026. november 22-én 10:00-kor

      Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.

        · Jóváhagyom
        · Elutasítom

      > Dénes: [Jóváhagyom]

      Ezt most nem hagyhatja jóvá, mert a kérelmező szervezete nincs felvéve a szolgáltatásba. Elutasíthatja, vagy megvárhatja, amíg felveszik.

        1) Kérelmek
        2) Segítség

      > Dénes: kérelmek

      Hozzáférési kérelem vár az Ön döntésére

      - Ki kéri: Külső Károly (így szerepel a címtárban)
      - Szervezete: nincs felvéve a szolgáltatásba
      - Önkormányzat: Aba (Fejér vármegye)
      - Szerepkör: szerkesztő – láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet
      - Mikor kérte: 2026. november 22-én 10:00-kor

      Csak akkor hagyja jóvá, ha ismeri a kérelmezőt, és tudja, hogy valóban itt dolgozik. Ha nem biztos benne, előbb hívja fel.

        · Jóváhagyom
        · Elutasítom

      > Dénes: [Elutasítom]

      Elutasította. Külső Károly nem kapott hozzáférést itt: Aba. Megírom neki.

      Több kérelem nem vár Önre.

        1) Segítség

      (Károly üzenetet kap)

      A hozzáférési kérelmét elutasították.

      Ezt kérte: Aba (Fejér vármegye), szerkesztő. Ha úgy gondolja, hogy ez tévedés, kérem, egyeztessen az önkormányzat vezetőjével. A kézikönyvből továbbra is szívesen válaszolok.

        1) Hozzáférést kérek
        2) Segítség
  `);
    expect(await talked(bot, written, { cast: people })).toBe(written);
  });

  it('takes back what a code has just given', async () => {
    await allowTenant(bot.store, tenantId);
    const code = await codeFor(bot.store, 'viewer', ABA, bot.clock.now() + DAY_MS);
    expect(await talked(bot, `> Károly: ${code}\n`, { cast: people })).toContain('a kód rendben van');
    await takeTenantOff();
    expect(await talked(bot, '> Károly: ki vagyok\n', { cast: people })).toContain('még nincs felvéve');
  });
});
