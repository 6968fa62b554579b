// "segítség" in the middle of a sheet says what helps there, and "minden szó" the rest; a joint office hears of its other members, too.
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna'), Béla: personCalled('Kis Béla') };

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
  await hold(bot.store, cast.Béla, 'editor', { kind: 'office', seat: '17622' });
});
afterEach(() => bot?.close());

it('says in a sheet and in the survey what helps there, and all other words behind one more', async () => {
  const written = script(`
    > Anna: adatlap

    Aba – Az önkormányzat

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: város
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 17376

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
      · Egyben, űrlapon

    > Anna: segítség

    Aba – Az önkormányzat

    Egy adatlapot töltünk ki együtt; minden válasz azonnal megmarad.

    - „vissza”: az előző kérdés; „kihagyom”: amit nem kötelező megadni; „nem tudom”: ahol ez is válasz.
    - „később”: itt abbahagyjuk, a „folytatás” szóra ugyanitt folytatjuk; „újra”: megismétlem a kérdést.
    - „egyben”: az egész szakasz egyetlen űrlapon; „egyenként”: újra kérdésenként. Bármikor válthat.
    - „állapot”: hol tart az adatlap; „ellenőrzés”: a válaszok együtt; „beküldöm”: a végén.
    - Közben kérdezhet a kézikönyvről is: kérdőjellel a végén, és utána itt folytatjuk.
    - „minden szó”: személyek, szakaszok, átadás, változások, letöltés.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: város
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 17376

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: minden szó

    Aba – Az önkormányzat

    Az adatlap kitöltése közben ezeket is írhatja:

    - „új személy”, „töröld Kovács Annát”, „hozzuk vissza Kovács Annát”: aki felkerül az adatlapra, vagy lekerül róla.
    - „szakaszok”: az áttekintés, ott másik szakaszt választhat.
    - „átadás”: a szakaszt egy kolléga tölti ki; „visszaveszem”: mégsem; „rám bízott szakaszok”: ami Önnél van.
    - „csak a telefonszám változott”: csak azt kérdezem meg; „módosítás 3”: az ellenőrzésben a 3. sort.
    - „mi változott”: az előző beküldés óta; „előzmény”: ki és mikor válaszolt a mostani kérdésre.
    - „pdf”, „excel”: az adatlap fájlban.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: város
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 17376

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: kérdőív

    Aba – Csatlakozási kérdőív: vázlat

    Öt részből áll, és több kolléga is kitöltheti, szakaszonként, akár hetek alatt; minden válasz azonnal megmarad. Amit most nem tud, arra írja be: „nem tudom”.

    ░░░░░ 0/34 szakasz kész, 0/110 válasz

    - 1. Szervezeti és kapcsolattartási adatok: ░░░░░ még nem kezdték el, 0/4 szakasz
    - 2. Dokumentumok: ░░░░░ még nem kezdték el, 0/2 szakasz
    - 3. Törzsadat-nyilvántartások adatai: ░░░░░ még nem kezdték el, 0/12 szakasz
    - 4. Helyi informatikai környezet: ░░░░░ még nem kezdték el, 0/6 szakasz
    - 5. Szakrendszeri információk: ░░░░░ még nem kezdték el, 0/10 szakasz

    A beküldéshez még kell: Hivatal (2 válasz), Csatlakozás (3 válasz), Létszám (9 válasz), Intézmények és telephelyek (3 válasz), Munkaállomások (5 válasz) és még 6 szakasz.

    Melyikkel folytassuk? Írja be a rész számát (1–5) vagy egy szakasz nevét, például: „internet”.

      · Folytatás: Hivatal
      · 1. rész
      · 2. rész
      · 3. rész
      · 4. rész
      · 5. rész
      · Később

    > Anna: segítség

    Aba – Csatlakozási kérdőív

    Egy kérdőívet töltenek ki együtt, szakaszonként; minden válasz azonnal megmarad.

    - „vissza”: az előző kérdés; „kihagyom”: amit nem kötelező megadni; „nem tudom”: később pótolható, a „kérdéseink” szóra felsorolom.
    - „szakaszok”: az áttekintés, ott másik szakaszt választhat, számmal vagy névvel.
    - „később”: itt abbahagyjuk, a „folytatás” szóra ugyanitt folytatjuk; „újra”: megismétlem a kérdést.
    - „egyben”: az egész szakasz egyetlen űrlapon; „egyenként”: újra kérdésenként. Bármikor válthat.
    - „állapot”: hol tart a kérdőív; „ellenőrzés”: a válaszok együtt; „beküldöm”: a végén.
    - Közben kérdezhet a kézikönyvről is: kérdőjellel a végén, és utána itt folytatjuk.
    - „minden szó”: átadás, változások, letöltés.

    Most szakaszt választunk: írja be a számát vagy a nevét; a „szakaszok” szóra felsorolom.

      · Szakaszok
      · Később

    > Anna: minden szó

    Aba – Csatlakozási kérdőív

    A kérdőív kitöltése közben ezeket is írhatja:

    - „átadás”: a szakaszt egy kolléga tölti ki; „visszaveszem”: mégsem; „rám bízott szakaszok”: ami Önnél van.
    - „kérdéseink”: amit még meg kell tudni; „ellenőrzés internet”: egy szakasz válaszai.
    - „mi változott”: az előző beküldés óta; „előzmény”: ki és mikor válaszolt a mostani kérdésre.
    - „pdf”, „excel”: a kérdőív fájlban.

    Most szakaszt választunk: írja be a számát vagy a nevét; a „szakaszok” szóra felsorolom.

      · Szakaszok
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('tells whoever fills for a joint office how one answer is for all its members', async () => {
  const written = script(`
    > Béla: adatlap 17622

    Úrhida – Az önkormányzat

    Végigmegyünk az önkormányzat adatain és a kapcsolattartókon. Amit már tudunk, azt csak jóvá kell hagynia. Minden válasz azonnal megmarad: bármikor abbahagyhatja, és később folytathatja.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: község
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 17622

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
      · Egyben, űrlapon

    > Béla: segítség

    Úrhida – Az önkormányzat

    Egy adatlapot töltünk ki együtt; minden válasz azonnal megmarad.

    - „vissza”: az előző kérdés; „kihagyom”: amit nem kötelező megadni; „nem tudom”: ahol ez is válasz.
    - „később”: itt abbahagyjuk, a „folytatás” szóra ugyanitt folytatjuk; „újra”: megismétlem a kérdést.
    - „egyben”: az egész szakasz egyetlen űrlapon; „egyenként”: újra kérdésenként. Bármikor válthat.
    - „mind a 4-nél”, „csak itt”: hogy az utolsó válasz a közös hivatal melyik településénél legyen.
    - „állapot”: hol tart az adatlap; „ellenőrzés”: a válaszok együtt; „beküldöm”: a végén.
    - Közben kérdezhet a kézikönyvről is: kérdőjellel a végén, és utána itt folytatjuk.
    - „minden szó”: személyek, szakaszok, átadás, változások, letöltés.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: község
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 17622

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});
