// A lead goes away: a colleague stands in from a day until a day, and it comes back by itself.
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = {
  Anna: personCalled('Nagy Anna'),
  Béla: personCalled('Kis Béla'),
  Cili: personCalled('Tóth Cili'),
  Pál: personCalled('Pap Pál'),
};
const DAY_MS = 24 * 60 * 60 * 1000;

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
  await hold(bot.store, cast.Béla, 'editor', ABA);
});
afterEach(() => bot.close());

const talk = (written: string) => talked(bot, written, { cast });

it('lets somebody stand in for a lead on the days that were named, and no longer', async () => {
  const written = script(`
    > Béla: hozzáférések

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Anna: helyettest adok meg

    Aba – helyettes

    Ki helyettesítse Önt? A helyettes a megadott napokon mindent megtehet, amit Ön vezetőként, de helyettest nem adhat meg.

      1) Kis Béla
      2) Segítség

    > Anna: [Kis Béla]

    Aba – helyettes

    Mettől meddig helyettesítse Önt Kis Béla? Írja be például így: „holnaptól jövő péntekig”, „dec 1-től 12-ig” vagy „2026.12.01-2026.12.12”.

      1) Holnaptól egy hétig
      2) Jövő héten
      3) Mégse

    > Anna: dec 1-től 12-ig

    Aba – helyettes

    Kis Béla helyettesíti Önt 2026. december 1-jétől 2026. december 12-éig, vezetőként, itt: Aba. Az utolsó nap végén magától véget ér. Rendben van így?

      1) Igen, rendben
      2) Mégse

    > Anna: [Igen, rendben]

    Aba – helyettes megadva

    Kis Béla helyettesíti Önt 2026. december 1-jétől 2026. december 12-éig. Szóltam neki. Ha mégsem kell, visszavonhatja: írja be, hogy „hozzáférések”.

      1) Hozzáférések
      2) Ki vagyok?

    (Béla üzenetet kap)

    Nagy Anna Önt adta meg helyettesének: 2026. december 1-jétől 2026. december 12-éig vezetőként járhat el itt: Aba. Az utolsó nap végén magától véget ér. A „ki vagyok” bármikor megmutatja.

      1) Ki vagyok?
      2) Segítség

    > Anna: ki vagyok

    Nagy Anna, Ön így férhet hozzá az adatokhoz:

    - vezető: Aba

    Önt helyettesíti: Kis Béla 2026. december 1-jétől 2026. december 12-éig.

    Miben segíthetek?

      1) Segítség

    > Béla: ki vagyok

    Kis Béla, Ön így férhet hozzá az adatokhoz:

    - szerkesztő: Aba

    2026. december 1-jétől 2026. december 12-éig Ön helyettesként vezető lesz itt: Aba.

    Miben segíthetek?

      1) Segítség

    > Béla: hozzáférések

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség
  `);
  expect(await talk(written)).toBe(written);

  bot.clock.skip(Date.UTC(2026, 10, 30, 22, 59) - bot.clock.now());
  expect(await talk('> Béla: hozzáférések')).toContain('Ebben most nem segíthetek');
  bot.clock.skip(2 * 60_000);
  const during = script(`
    > Béla: ki vagyok

    Kis Béla, Ön így férhet hozzá az adatokhoz:

    - szerkesztő: Aba
    - vezető (helyettesként): Aba – 2026. december 12-éig

    Miben segíthetek?

      1) Segítség

    > Béla: hozzáférések

    Aba – kinek van hozzáférése

    - Nagy Anna: vezető
    - Kis Béla (Ön): vezető (helyettesként), 2026. december 12-éig
    - Kis Béla (Ön): szerkesztő

    Új munkatársat meghívóval vehet fel.

      1) Meghívót adok

    > Béla: meghívó

    Aba – meghívó

    Milyen szerepkörre szóljon?

    - megtekintő: láthatja az önkormányzat adatait, de a személyeseket nem
    - szerkesztő: láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet

      1) Megtekintő
      2) Szerkesztő

    > Béla: helyettest adok meg

    Ön itt helyettesként jár el, és a helyettes nem adhat meg újabb helyettest. Ha más helyettes kell, azt az adhatja meg, akit Ön helyettesít.

      1) Ki vagyok?
      2) Segítség
  `);
  expect(await talk(during)).toBe(during);

  bot.clock.skip(Date.UTC(2026, 11, 12, 22, 59) - bot.clock.now());
  expect(await talk('> Béla: hozzáférések')).toContain('Aba – kinek van hozzáférése');
  bot.clock.skip(2 * 60_000);
  const after = script(`
    > Béla: hozzáférések

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Béla: ki vagyok

    Kis Béla, Ön így férhet hozzá az adatokhoz:

    - szerkesztő: Aba

    Miben segíthetek?

      1) Segítség

    > Anna: hozzáférések

    Aba – kinek van hozzáférése

    - Nagy Anna (Ön): vezető
    - Kis Béla: szerkesztő

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: Kis Béla
      2) Meghívót adok

    > Anna: ki vagyok

    Nagy Anna, Ön így férhet hozzá az adatokhoz:

    - vezető: Aba

    Miben segíthetek?

      1) Segítség
  `);
  expect(await talk(after)).toBe(after);
});

it('asks again when the days are unclear, and answers questions meanwhile', async () => {
  const written = script(`
    > Anna: Helyettest szeretnék megadni.

    Aba – helyettes

    Ki helyettesítse Önt? A helyettes a megadott napokon mindent megtehet, amit Ön vezetőként, de helyettest nem adhat meg.

      1) Kis Béla
      2) Segítség

    > Anna: 1

    Aba – helyettes

    Mettől meddig helyettesítse Önt Kis Béla? Írja be például így: „holnaptól jövő péntekig”, „dec 1-től 12-ig” vagy „2026.12.01-2026.12.12”.

      1) Holnaptól egy hétig
      2) Jövő héten
      3) Mégse

    > Anna: december 1-től

    Ebből nem derül ki, mettől meddig tart a helyettesítés. Írja be például így: „holnaptól jövő péntekig”, „dec 1-től 12-ig” vagy „2026.12.01-2026.12.12”. Ha meggondolta magát, írja be: „mégse”.

      1) Mégse

    > Anna: nov 20-tól 25-ig

    Ez az időszak már elkezdődött vagy elmúlt; helyettest mától kezdve adhat meg. Írja be például így: „holnaptól jövő péntekig”, „dec 1-től 12-ig” vagy „2026.12.01-2026.12.12”.

      1) Mégse

    > Anna: 2026.12.01-2027.12.12

    Helyettesítés legfeljebb fél évre szólhat. Kérem, adjon meg rövidebb időszakot. Írja be például így: „holnaptól jövő péntekig”, „dec 1-től 12-ig” vagy „2026.12.01-2026.12.12”.

      1) Mégse

    > Anna: ki vehet fel új felhasználót?

    Új felhasználót a tenant adminisztrátor vehet fel a Keretrendszerben, és ő ad neki szerepkört.

    Forrás [1]: Próba Kézikönyv › Alapok › Új felhasználó felvétele (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?

    > Anna: holnaptól jövő péntekig

    Aba – helyettes

    Kis Béla helyettesíti Önt 2026. november 23-ától 2026. november 27-éig, vezetőként, itt: Aba. Az utolsó nap végén magától véget ér. Rendben van így?

      1) Igen, rendben
      2) Mégse

    > Anna: mégse

    Rendben, nem adtam meg helyettest. Bármikor újrakezdheti.

      1) Helyettest adok meg
      2) Segítség

    > Anna: holnaptól jövő péntekig

    Erre nem találtam megbízható választ a kézikönyvben.

    Kérem, kérdezze más szavakkal, vagy kérje egy ügyintéző segítségét.

      1) Ügyintézőt kérek
      2) Miért ezt válaszoltad?
  `);
  expect(await talk(written)).toBe(written);
});

it('ends with the access of the lead, and both are told', async () => {
  await hold(bot.store, cast.Pál, 'programme-manager', { kind: 'all' });
  const written = script(`
    > Béla: szia

    Jó napot kívánok!

    Aba – az adatlapot és a kérdőívet itt töltheti ki velem, akár több részletben.

    Miben segíthetek az önkormányzati ASP-vel kapcsolatban?

      1) Adatlap
      2) Kérdőív
      3) Mi az az önkormányzati ASP?
      4) Mennyi idő a csatlakozás?
      5) K0505-ös hibát kapok belépéskor
      6) Segítség

    > Anna: helyettest adok meg

    Aba – helyettes

    Ki helyettesítse Önt? A helyettes a megadott napokon mindent megtehet, amit Ön vezetőként, de helyettest nem adhat meg.

      1) Kis Béla
      2) Segítség

    > Anna: [Kis Béla]

    Aba – helyettes

    Mettől meddig helyettesítse Önt Kis Béla? Írja be például így: „holnaptól jövő péntekig”, „dec 1-től 12-ig” vagy „2026.12.01-2026.12.12”.

      1) Holnaptól egy hétig
      2) Jövő héten
      3) Mégse

    > Anna: mától péntekig

    Aba – helyettes

    Kis Béla helyettesíti Önt 2026. november 22-étől 2026. november 27-éig, vezetőként, itt: Aba. Az utolsó nap végén magától véget ér. Rendben van így?

      1) Igen, rendben
      2) Mégse

    > Anna: [Igen, rendben]

    Aba – helyettes megadva

    Kis Béla helyettesíti Önt 2026. november 22-étől 2026. november 27-éig. Szóltam neki. Ha mégsem kell, visszavonhatja: írja be, hogy „hozzáférések”.

      1) Hozzáférések
      2) Ki vagyok?

    (Béla üzenetet kap)

    Nagy Anna Önt adta meg helyettesének: 2026. november 22-étől 2026. november 27-éig vezetőként járhat el itt: Aba. Az utolsó nap végén magától véget ér. A „ki vagyok” bármikor megmutatja.

      1) Ki vagyok?
      2) Segítség

    > Pál: hozzáférések Aba

    Aba – kinek van hozzáférése

    - N. A.: vezető
    - K. B.: vezető (helyettesként), 2026. november 27-éig
    - K. B.: szerkesztő

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: N. A.
      2) Visszavonás: K. B. – vezető (helyettesként)
      3) Meghívót adok

    > Pál: [Visszavonás: N. A.]

    Aba – hozzáférés visszavonása

    Visszavonjam ezt a hozzáférést: N. A., vezető? Azonnal megszűnik, és szólok neki, ha írt már nekem. Ha van helyettese, az ő helyettesítése is véget ér.

      1) Igen, visszavonom
      2) Mégsem vonom vissza

    > Pál: [Igen, visszavonom]

    Aba – hozzáférés visszavonva

    Ez a hozzáférés megszűnt: N. A., vezető. Ha tévedés volt, új meghívóval adhatja meg újra.

      1) Hozzáférések
      2) Segítség

    (Anna üzenetet kap)

    Az Ön hozzáférését (vezető, Aba) visszavonták. A kézikönyvből továbbra is szívesen válaszolok. Ha ez tévedés lehet, kérem, egyeztessen a programvezetővel.

      1) Ki vagyok?
      2) Segítség

    (Béla üzenetet kap)

    Az Ön helyettesítése véget ért: Aba ügyeiben már nem jár el vezetőként. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Béla: hozzáférések

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség
  `);
  expect(await talk(written)).toBe(written);
});

it('is taken back by the lead before its time', async () => {
  await talk('> Anna: helyettest adok meg\n> Anna: [Kis Béla]\n> Anna: mától péntekig\n> Anna: [Igen, rendben]');
  const written = script(`
    > Anna: hozzáférések

    Aba – kinek van hozzáférése

    - Nagy Anna (Ön): vezető
    - Kis Béla: vezető (helyettesként), 2026. november 27-éig
    - Kis Béla: szerkesztő

    Ha valakiét visszavonná, válassza ki a gombok közül.

      1) Visszavonás: Kis Béla – vezető (helyettesként)
      2) Visszavonás: Kis Béla – szerkesztő
      3) Meghívót adok

    > Anna: [Visszavonás: Kis Béla – vezető (helyettesként)]

    Aba – hozzáférés visszavonása

    Visszavonjam ezt a hozzáférést: Kis Béla, vezető (helyettesként)? Azonnal megszűnik, és szólok neki, ha írt már nekem.

      1) Igen, visszavonom
      2) Mégsem vonom vissza

    > Anna: [Igen, visszavonom]

    Aba – hozzáférés visszavonva

    Ez a hozzáférés megszűnt: Kis Béla, vezető (helyettesként). Ha tévedés volt, a „helyettest adok meg” szavakkal adhatja meg újra.

      1) Hozzáférések
      2) Segítség

    > Béla: ki vagyok

    Kis Béla, Ön így férhet hozzá az adatokhoz:

    - szerkesztő: Aba

    Miben segíthetek?

      1) Segítség
  `);
  expect(await talk(written)).toBe(written);
});

it('refuses a deputy whose other role stands against it, with the reason', async () => {
  await hold(bot.store, cast.Béla, 'helpdesk-agent', { kind: 'all' });
  const written = script(`
    > Anna: helyettest adok meg

    Aba – helyettes

    Ki helyettesítse Önt? A helyettes a megadott napokon mindent megtehet, amit Ön vezetőként, de helyettest nem adhat meg.

      1) Kis Béla
      2) Segítség

    > Anna: [Kis Béla]

    Aba – helyettes

    Mettől meddig helyettesítse Önt Kis Béla? Írja be például így: „holnaptól jövő péntekig”, „dec 1-től 12-ig” vagy „2026.12.01-2026.12.12”.

      1) Holnaptól egy hétig
      2) Jövő héten
      3) Mégse

    > Anna: holnap

    Aba – helyettes

    Kis Béla helyettesíti Önt 2026. november 23-án, vezetőként, itt: Aba. Az utolsó nap végén magától véget ér. Rendben van így?

      1) Igen, rendben
      2) Mégse

    > Anna: [Igen, rendben]

    Ő nem lehet helyettes: olyan szerepköre van, amely ezt kizárja, mert aki sok önkormányzat adatát látja, nem adhat hozzáférést. Kérem, válasszon mást.

      1) Helyettest adok meg
      2) Segítség
  `);
  expect(await talk(written)).toBe(written);
});

it('needs a colleague who has access already', async () => {
  await hold(bot.store, cast.Cili, 'lead', { kind: 'municipality', ksh: '10409' });
  const written = script(`
    > Cili: helyettest adok meg

    Németbánya – helyettes

    Helyettese az lehet, akinek itt már van megtekintői vagy szerkesztői hozzáférése. Most nincs ilyen munkatársa: kérem, előbb hívjon meg valakit.

      1) Meghívót adok
      2) Segítség
  `);
  expect(await talk(written)).toBe(written);
});

it('leaves the topic of substitution to the handbook', async () => {
  for (const asked of ['helyettesítés', 'helyettes', 'hogyan adok meg helyettest?', 'helyettesítés beállítása']) {
    expect(await talk(`> Anna: ${asked}`)).not.toContain('Aba – helyettes');
  }
  expect(await talk('> Béla: helyettest adok meg')).not.toContain('Aba – helyettes');
});

it('makes one deputy only when the press comes twice', async () => {
  await talk(
    '> Anna: helyettest adok meg\n> Anna: [Kis Béla]\n> Anna: holnap\n> Anna: [Igen, rendben]\n> Anna: (ugyanaz még egyszer)',
  );
  const log = await bot.store.auditTrail('people', 0, 100);
  expect(log.filter(({ action }) => action === 'name-deputy')).toMatchObject([
    { result: 'done', municipality: '17376' },
  ]);
});

it('holds for the whole joint office when the lead leads all of it', async () => {
  await hold(bot.store, cast.Pál, 'lead', { kind: 'office', seat: '07302' });
  await hold(bot.store, cast.Cili, 'viewer', { kind: 'municipality', ksh: '10409' });
  const written = script(`
    > Pál: helyettest adok meg

    Melyik önkormányzat munkatársa helyettesítse Önt?

      1) Adásztevel
      2) Bakonyjákó
      3) Homokbödöge
      4) Németbánya

    > Pál: [Németbánya]

    Németbánya – helyettes

    Ki helyettesítse Önt? A helyettes a megadott napokon mindent megtehet, amit Ön vezetőként, de helyettest nem adhat meg.

      1) Tóth Cili
      2) Segítség

    > Pál: [Tóth Cili]

    Németbánya – helyettes

    Mettől meddig helyettesítse Önt Tóth Cili? Írja be például így: „holnaptól jövő péntekig”, „dec 1-től 12-ig” vagy „2026.12.01-2026.12.12”.

      1) Holnaptól egy hétig
      2) Jövő héten
      3) Mégse

    > Pál: [Holnaptól egy hétig]

    Németbánya – helyettes

    Tóth Cili helyettesíti Önt 2026. november 23-ától 2026. november 29-éig, vezetőként, itt: Adásztevel, Bakonyjákó, Homokbödöge, Németbánya. Az utolsó nap végén magától véget ér. Rendben van így?

      1) Igen, rendben
      2) Mégse

    > Pál: [Igen, rendben]

    Németbánya – helyettes megadva

    Tóth Cili helyettesíti Önt 2026. november 23-ától 2026. november 29-éig. Még nem írt nekem, ezért nem tudtam szólni neki: kérem, mondja el neki. Ha mégsem kell, visszavonhatja: írja be, hogy „hozzáférések”.

      1) Hozzáférések
      2) Ki vagyok?
  `);
  expect(await talk(written)).toBe(written);
  bot.clock.skip(DAY_MS);
  const during = script(`
    > Cili: ki vagyok

    Tóth Cili, Ön így férhet hozzá az adatokhoz:

    - megtekintő: Németbánya
    - vezető (helyettesként): Adásztevel, Bakonyjákó, Homokbödöge, Németbánya – 2026. november 29-éig

    Miben segíthetek?

      1) Önkormányzatváltás
      2) Segítség
  `);
  expect(await talk(during)).toBe(during);
});
