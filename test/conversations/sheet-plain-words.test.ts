// What clerks say in the middle of a sheet without having been told any words: it stays, it is not at hand, there is none, what is this?
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna') };

const [URHIDA, SARKESZI] = ['17622', '02699'].map((ksh) => ({ kind: 'municipality', ksh }) as const);

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
});
afterEach(() => bot?.close());

it('leaves an answer as it is, leaves out what there is not, and says how to go on without what is not at hand', async () => {
  await hold(bot.store, cast.Anna, 'editor', ABA);
  const written = script(`
    > Anna: ki kell toltenem az adatlapot

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

    > Anna: nem

    Aba – Az önkormányzat

    Melyik más? Írja be a sorszámát (1–3), és azt megkérdezem.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: város
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 17376

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: rendben

    Aba – Az önkormányzat

    1/8. Mi az önkormányzat hivatalos neve?

      · Vissza
      · Később

    > Anna: aba varos onkormanyzata

    Aba – Az önkormányzat

    5/8. Mi a törzskönyvi azonosítója (PIR, törzsszám)? (6 számjegy)

      · Vissza
      · Később

    > Anna: nincs meg

    Aba – Az önkormányzat

    Ez az adat kötelező. Ha most nincs kéznél, a „szakaszok” szóra mással haladhat, a „később” szóra pedig ugyanitt folytatjuk.

    5/8. Mi a törzskönyvi azonosítója (PIR, törzsszám)? (6 számjegy)

      · Vissza
      · Később

    > Anna: 729578

    Aba – Az önkormányzat

    6/8. Mi az önkormányzat adószáma?

      · Vissza
      · Később

    > Anna: mennyi van hatra

    Aba – Szervezeti és kapcsolattartási adatlap: vázlat

    - Az önkormányzat: folyamatban (5/8)
    - Székhely: még nem kezdték el (0/5)
    - Elérhetőségek: még nem kezdték el (0/4)
    - Hivatal: még nem kezdték el (0/2)
    - Csatlakozás: még nem kezdték el (0/1)
    - Kapcsolattartók: még nem kezdték el (0/8)

    Aba – Az önkormányzat

    …vissza az adatlaphoz, 6/8:

    6/8. Mi az önkormányzat adószáma?

      · Vissza
      · Később

    > Anna: vissza

    Aba – Az önkormányzat

    5/8. Mi a törzskönyvi azonosítója (PIR, törzsszám)? (6 számjegy)

    Most ez áll itt: 729578. Ha így jó, írja be: „tovább”.

      · Vissza
      · Később

    > Anna: tovabb

    Aba – Az önkormányzat

    Rendben, ez a válasz marad, ahogy volt.

    6/8. Mi az önkormányzat adószáma?

      · Vissza
      · Később

    > Anna: 15729576-2-07

    Aba – Az önkormányzat

    7/8. Mi a KSH statisztikai számjele? Ha nincs kéznél, kihagyhatja.

      · Kihagyom
      · Vissza
      · Később

    > Anna: nem kell

    Aba – Az önkormányzat

    8/8. Mi a bankszámlaszáma? Csak akkor kell, ha külön kérték; különben kihagyhatja.

      · Kihagyom
      · Vissza
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('asks at the place that was chosen in the middle of a sheet, not at the one before', async () => {
  await hold(bot.store, cast.Anna, 'lead', URHIDA!);
  await hold(bot.store, cast.Anna, 'lead', SARKESZI!);
  const written = script(`
    > Anna: adatlap

    Melyik önkormányzatról legyen szó?

      1) Úrhida
      2) Sárkeszi

    > Anna: urhida

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

    > Anna: valtas

    Most erről beszélünk: Úrhida.

    Melyik önkormányzat ügyeiről legyen szó?

      · Úrhida
      · Sárkeszi

    Úrhida – Az önkormányzat

    …vissza az adatlaphoz:

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: község
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 17622

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: sarkeszi

    Sárkeszi – Az önkormányzat

    Átváltottunk: most Sárkeszi adatlapja van nyitva. Úrhida adatlapja megvárja; vissza így tud jönni: „váltás Úrhidára”.

    Ezt már tudjuk (forrás: KSH Helységnévtár, 2018). Így jó?

    1. Jogállás: község
    2. Vármegye / főváros: Fejér
    3. KSH településkód: 02699

    Ha mind jó, írja be: „rendben”. Ha valamelyik más, írja be a sorszámát, és azt megkérdezem.

      · Igen, minden így van
      · Vissza
      · Később

    > Anna: kesobb

    Sárkeszi – adatlap félretéve

    Rendben, itt abbahagyjuk. Minden eddigi válasz megmaradt. A „folytatás” vagy az „adatlap” szóra ugyanitt folytatjuk.

      1) Folytatás
      2) Segítség

    > Anna: urhida

    Rendben, mostantól erről beszélünk: Úrhida. Az adatlapot és a kérdőívet itt töltheti ki velem, akár több részletben. Miben segíthetek?

      1) Adatlap
      2) Kérdőív
      3) Ki vagyok?
      4) Segítség

    > Anna: folytatas

    Úrhida – Az önkormányzat

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
