// The first minutes: a welcome, a greeting, help, and messages that hold no words.
import type { Reach } from '../../bot/access/grant';
import type { Role } from '../../bot/access/roles';
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked, talkedOnFreshBot } from '../support/talk';

it('welcomes once, however often the install is announced', async () => {
  const written = script(`
    > (telepítés)

    Jó napot kívánok! Én vagyok az ASP segítő.

    Az önkormányzati ASP-ről kérdezhet tőlem. A kézikönyvből idézek, mindig megadom a forrást, és megmondom, ha valamit nem tudok.

    Írjon úgy, ahogy Önnek kényelmes: ékezet nélkül vagy félmondatban is jó. Kezdhetjük például ezzel:

      1) Mi az az önkormányzati ASP?
      2) Mennyi idő a csatlakozás?
      3) K0505-ös hibát kapok belépéskor
      4) Segítség

    > (telepítés)

    > 2

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

it('greets, thanks and says goodbye', async () => {
  const written = script(`
    > Jó napot!

    Jó napot kívánok! Miben segíthetek az önkormányzati ASP-vel kapcsolatban?

      1) Mi az az önkormányzati ASP?
      2) Mennyi idő a csatlakozás?
      3) K0505-ös hibát kapok belépéskor
      4) Segítség

    > koszi

    Szívesen! Ha van még kérdése, írja le bátran.

    > viszlát

    Viszontlátásra! Ha kérdése van, itt megtalál.
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('says what it can do', async () => {
  const written = script(`
    > segítség

    Ebben tudok segíteni:

    - Kérdés a kézikönyvhöz: írja le a saját szavaival, például „ki vehet fel új felhasználót?”.
    - Egy válasz után: „bővebben”, „nem ezt kerestem”, „miért ezt válaszoltad?”.
    - „ügyintéző”: megmondom, kihez forduljon.
    - „bejelentés”: öt kérdésből összeállítom a hibabejelentés bemásolható szövegét.
    - Hozzáférés: „hozzáférést kérek”, „kérelmeim”, „ki vagyok”; a meghívókódját egyszerűen írja be.
    - Személyes adatok: „adataim”, „adatkezelés”.

    Gomb helyett a sorszámát is beírhatja. Mire kíváncsi?

      1) Mi az az önkormányzati ASP?
      2) Mennyi idő a csatlakozás?
      3) K0505-ös hibát kapok belépéskor

    > SEGITSEG!

    Ebben tudok segíteni:

    - Kérdés a kézikönyvhöz: írja le a saját szavaival, például „ki vehet fel új felhasználót?”.
    - Egy válasz után: „bővebben”, „nem ezt kerestem”, „miért ezt válaszoltad?”.
    - „ügyintéző”: megmondom, kihez forduljon.
    - „bejelentés”: öt kérdésből összeállítom a hibabejelentés bemásolható szövegét.
    - Hozzáférés: „hozzáférést kérek”, „kérelmeim”, „ki vagyok”; a meghívókódját egyszerűen írja be.
    - Személyes adatok: „adataim”, „adatkezelés”.

    Gomb helyett a sorszámát is beírhatja. Mire kíváncsi?

      1) Mi az az önkormányzati ASP?
      2) Mennyi idő a csatlakozás?
      3) K0505-ös hibát kapok belépéskor
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('says what it can take when there is nothing to read', async () => {
  const written = script(`
    > (kép)

    Fájlt és képet nem tudok elolvasni. Kérem, írja le a kérdését vagy a hibaüzenet szövegét néhány szóval.

      1) Segítség

    > 🤷

    Ebből nem derül ki, mire kíváncsi. Kérem, írja le a kérdését néhány szóval, például: „hogyan állítok be helyettesítést?”.

      1) Segítség
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

describe('says to everybody what is theirs', () => {
  const helpOf = async (hold?: (bot: TestBot) => Promise<unknown>, scope: 'personal' | 'group' = 'personal') => {
    const bot = await freshBot();
    try {
      await hold?.(bot);
      return await talked(bot, '> Anna: segítség', { cast: { Anna: anna }, scope });
    } finally {
      await bot.close();
    }
  };
  const anna = personCalled('Kovács Anna');

  it.each<[string, Role, Reach, string]>([
    ['an editor of one', 'editor', ABA, '- Az önkormányzata: „önkormányzatunk”, „kapcsolattartók”.'],
    ['a lead of several', 'lead', { kind: 'office', seat: '17622' }, '„kapcsolattartók”, „önkormányzatváltás”.'],
    ['a lead', 'lead', ABA, '- Vezetőként: „hozzáférések”, „meghívó”, „kérelmek”, „helyettest adok meg”.'],
    ['a help-desk agent', 'helpdesk-agent', { kind: 'all' }, '- Egy önkormányzat: „önkormányzat Aba”'],
    ['a programme manager', 'programme-manager', { kind: 'all' }, '- Programvezetőként: „beküldött lapok”, „kérelmek”'],
  ])('%s', async (_, role, reach, line) => {
    expect(await helpOf((bot) => hold(bot.store, anna, role, reach))).toContain(line);
  });

  it('nobody anything personal where others read along', async () => {
    const told = await helpOf((bot) => hold(bot.store, anna, 'lead', ABA), 'group');
    expect(told).toContain('- Minden, ami személyes: kettesben, személyes csevegésben.');
    expect(told).not.toMatch(/Vezetőként|adataim/);
  });
});
