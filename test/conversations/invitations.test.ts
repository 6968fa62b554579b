// Inviting a colleague: a code that is shown once, passed on by hand, used once, and withdrawn while nobody has used it.
import { codeIn, withoutCodes } from '../../bot/access/code';
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = {
  Anna: personCalled('Nagy Anna'),
  Béla: personCalled('Kis Béla'),
  Pál: personCalled('Pap Pál'),
};

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
});
afterEach(() => bot.close());

/** A code is another one each time. */
async function talk(written: string, words: Record<string, string> = {}) {
  const happened = await talked(bot, written, { cast, words });
  return { happened: withoutCodes(happened, '{kód}'), code: codeIn(happened) ?? '' };
}

it('makes a code for a role, which lets one person in once', async () => {
  const written = script(`
    > Anna: meghívó

    Aba – meghívó

    Milyen szerepkörre szóljon?

    - megtekintő: láthatja az önkormányzat adatait, de a személyeseket nem
    - szerkesztő: láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet

      1) Megtekintő
      2) Szerkesztő

    > Anna: [Szerkesztő]

    Aba – elkészült a meghívó

    Kérem, ezt adja át annak, akit meghív, de úgy, hogy más ne lássa. A kód egyszer használható, 2026. november 29-én 10:00-ig, és többször nem tudom megmutatni:

    „Meghívom, hogy szerkesztőként használja az ASP segítőt itt: Aba. Írja be neki ezt a meghívókódot, személyes csevegésben: {kód}”

    Ha mégsem kell, visszavonhatja: írja be, hogy „meghívók”.

      1) Meghívók
      2) Segítség

    > Anna: hozzáférések

    Aba – kinek van hozzáférése

    - Nagy Anna (Ön): vezető

    Nyitott meghívók (1): szerkesztő, 2026. november 29-én 10:00-ig.

    Új munkatársat meghívóval vehet fel.

      1) Meghívót adok
  `);
  const { happened, code } = await talk(written);
  expect(happened).toBe(written);
  const used = script(`
    > Béla: a kódom {kód}

    Köszönöm, a kód rendben van.

    Ön mostantól szerkesztőként férhet hozzá itt: Aba. Így láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.

    A kód egyszer használható: most már semmire nem jó, el is felejtheti.

      1) Ki vagyok?
      2) Segítség

    > Pál: {kód}

    Ezzel a kóddal most nem tudok hozzáférést adni. Lehet, hogy elütés van benne, már felhasználták, lejárt, vagy rövid idő alatt túl sokszor próbálkoztak. Kérem, ellenőrizze, és negyedóra múlva írja be újra; ha így sem megy, kérjen újat attól, akitől kapta.

      1) Hozzáférést kérek

    > Anna: meghívók

    Aba – nyitott meghívók

    Most nincs nyitott meghívó.

    A kódokat nem őrzöm meg, ezért nem tudom újra megmutatni őket. Újat bármikor adhat.

      1) Új meghívó

    > Anna: hozzáférések

    Aba – kinek van hozzáférése

    - Nagy Anna (Ön): vezető
    - Kis Béla: szerkesztő

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: Kis Béla
      2) Meghívót adok
  `);
  expect((await talk(used, { kód: code })).happened).toBe(used);
});

it('makes a code good for nothing when the invitation is withdrawn', async () => {
  const { code } = await talk('> Anna: meghívó\n> Anna: [Megtekintő]');
  const written = script(`
    > Anna: meghívók

    Aba – nyitott meghívók

    - 1. megtekintő, 2026. november 29-én 10:00-ig

    A kódokat nem őrzöm meg, ezért nem tudom újra megmutatni őket. Újat bármikor adhat.

      1) 1. visszavonása
      2) Új meghívó

    > Anna: [1. visszavonása]

    Aba – meghívó visszavonva

    A kódja mostantól nem használható.

      1) Meghívók
      2) Segítség

    > Anna: [Meghívók]

    Aba – nyitott meghívók

    Most nincs nyitott meghívó.

    A kódokat nem őrzöm meg, ezért nem tudom újra megmutatni őket. Újat bármikor adhat.

      1) Új meghívó

    > Béla: {kód}

    Ezzel a kóddal most nem tudok hozzáférést adni. Lehet, hogy elütés van benne, már felhasználták, lejárt, vagy rövid idő alatt túl sokszor próbálkoztak. Kérem, ellenőrizze, és negyedóra múlva írja be újra; ha így sem megy, kérjen újat attól, akitől kapta.

      1) Hozzáférést kérek
  `);
  expect((await talk(written, { kód: code })).happened).toBe(written);
});

it('lets a code run out after seven days', async () => {
  const { code } = await talk('> Anna: meghívó\n> Anna: [Megtekintő]');
  bot.clock.skip(7 * 24 * 60 * 60 * 1000);
  const written = script(`
    > Anna: meghívók

    Aba – nyitott meghívók

    Most nincs nyitott meghívó.

    A kódokat nem őrzöm meg, ezért nem tudom újra megmutatni őket. Újat bármikor adhat.

      1) Új meghívó

    > Béla: {kód}

    Ezzel a kóddal most nem tudok hozzáférést adni. Lehet, hogy elütés van benne, már felhasználták, lejárt, vagy rövid idő alatt túl sokszor próbálkoztak. Kérem, ellenőrizze, és negyedóra múlva írja be újra; ha így sem megy, kérjen újat attól, akitől kapta.

      1) Hozzáférést kérek
  `);
  expect((await talk(written, { kód: code })).happened).toBe(written);
});

it('lets a programme manager invite the lead of a municipality, and nobody else', async () => {
  await hold(bot.store, cast.Pál, 'programme-manager', { kind: 'region', county: 'Fejér' });
  const written = script(`
    > Pál: meghívó Aba

    Aba – meghívó

    Milyen szerepkörre szóljon?

    - vezető: hozzáférést adhat a munkatársainak, és beküldheti az adatlapot és a kérdőívet

      1) Vezető

    > Pál: [Vezető]

    Aba – elkészült a meghívó

    Kérem, ezt adja át annak, akit meghív, de úgy, hogy más ne lássa. A kód egyszer használható, 2026. november 29-én 10:00-ig, és többször nem tudom megmutatni:

    „Meghívom, hogy vezetőként használja az ASP segítőt itt: Aba. Írja be neki ezt a meghívókódot, személyes csevegésben: {kód}”

    Ha mégsem kell, visszavonhatja: írja be, hogy „meghívók”.

      1) Meghívók
      2) Segítség

    > Pál: meghívó Csengele

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség
  `);
  expect((await talk(written)).happened).toBe(written);
});

it('offers the whole joint office to whoever leads all of it', async () => {
  await hold(bot.store, cast.Pál, 'lead', { kind: 'office', seat: '07302' });
  const written = script(`
    > Pál: meghívó

    Melyik önkormányzatról legyen szó?

      1) Adásztevel
      2) Bakonyjákó
      3) Homokbödöge
      4) Németbánya

    > Pál: [Németbánya]

    Németbánya – meghívó

    Milyen szerepkörre szóljon?

    - megtekintő: láthatja az önkormányzat adatait, de a személyeseket nem
    - szerkesztő: láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet

      1) Megtekintő
      2) Szerkesztő
      3) Megtekintő – mind a 4 településre
      4) Szerkesztő – mind a 4 településre

    > Pál: [Szerkesztő – mind a 4 településre]

    Németbánya – elkészült a meghívó

    Kérem, ezt adja át annak, akit meghív, de úgy, hogy más ne lássa. A kód egyszer használható, 2026. november 29-én 10:00-ig, és többször nem tudom megmutatni:

    „Meghívom, hogy szerkesztőként használja az ASP segítőt itt: Adásztevel, Bakonyjákó, Homokbödöge, Németbánya. Írja be neki ezt a meghívókódot, személyes csevegésben: {kód}”

    Ha mégsem kell, visszavonhatja: írja be, hogy „meghívók”.

      1) Meghívók
      2) Segítség

    > Pál: meghívók

    Németbánya – nyitott meghívók

    - 1. szerkesztő, 2026. november 29-én 10:00-ig, az egész közös hivatalra

    A kódokat nem őrzöm meg, ezért nem tudom újra megmutatni őket. Újat bármikor adhat.

      1) 1. visszavonása
      2) Új meghívó
  `);
  const { happened, code } = await talk(written);
  expect(happened).toBe(written);
  const used = script(`
    > Béla: {kód}

    Köszönöm, a kód rendben van.

    Ön mostantól szerkesztőként férhet hozzá itt: Adásztevel, Bakonyjákó, Homokbödöge, Németbánya. Így láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.

    A kód egyszer használható: most már semmire nem jó, el is felejtheti.

      1) Önkormányzatváltás
      2) Ki vagyok?
      3) Segítség
  `);
  expect((await talk(used, { kód: code })).happened).toBe(used);
});

it('makes one code only when the press is delivered again', async () => {
  const { code } = await talk('> Anna: meghívó\n> Anna: [Szerkesztő]\n> Anna: (ugyanaz még egyszer)');
  expect(code).not.toBe('');
  expect((await talk('> Anna: meghívók')).happened).not.toContain('2.');
});

it('keeps at most twenty open in a place', async () => {
  for (let made = 0; made < 20; made += 1) await talk('> Anna: meghívó\n> Anna: [Megtekintő]');
  const written = script(`
    > Anna: meghívó

    Aba – meghívó

    Milyen szerepkörre szóljon?

    - megtekintő: láthatja az önkormányzat adatait, de a személyeseket nem
    - szerkesztő: láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet

      1) Megtekintő
      2) Szerkesztő

    > Anna: [Megtekintő]

    Itt már 20 nyitott meghívó van, ennél több egyszerre nem lehet. Kérem, vonja vissza azt, amelyik már nem kell, és utána adjon újat.

      1) Meghívók
      2) Segítség
  `);
  expect((await talk(written)).happened).toBe(written);
});

it('keeps no code in any record, and none in the log', async () => {
  const { code } = await talk('> Anna: meghívó\n> Anna: [Szerkesztő]');
  const people = [];
  for (const { record } of await bot.store.list('people', '', '', 1_000)) people.push(JSON.stringify(record.value));
  const log = await bot.store.auditTrail('people', 0, 100);
  expect(`${people.join()}${JSON.stringify(log)}`).not.toContain(code);
  expect(log.filter(({ action }) => action === 'invite')).toMatchObject([
    { municipality: '17376', result: 'done', reason: 'editor' },
  ]);
});
