// A survey is left for three weeks; meanwhile its form has got a new version, or a colleague was quicker, or lost their access.

import { end } from '../../bot/access/giving';
import { peoplePartition } from '../../bot/access/person';
import { draftOn } from '../../bot/draft';
import { choice } from '../../dialogs/answer-kinds/choice';
import { defineForm } from '../../dialogs/define-form';
import type { Form, Section } from '../../dialogs/form';
import { joiningSurvey } from '../../dialogs/forms/joining-survey';
import { botOn, freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna'), Béla: personCalled('Kis Béla') };
const THREE_WEEKS_MS = 21 * 24 * 60 * 60_000;

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
});
afterEach(() => bot?.close());

/** One answer can no longer be chosen, one question has another place, one is new. */
function secondVersion(): Form {
  const { internet, ...sections } = joiningSurvey.sections as Record<string, Section> & { internet: Section };
  const { provider, technology, ...questions } = internet.questions as Record<string, Section['questions'][string]>;
  const changed: Section = {
    ...internet,
    questions: {
      company: { ...provider!, was: ['internet.provider'] },
      technology: { ...technology!, kind: choice('optikai', 'DSL', 'mobil') },
      ...questions,
      fixedAddress: { ...questions.backup!, ask: 'Van fix IP-címük?', label: 'Fix IP-cím' },
    },
  };
  const inOrder = Object.keys(joiningSurvey.sections).map((name) => [
    name,
    name === 'internet' ? changed : sections[name]!,
  ]);
  return defineForm({ ...joiningSurvey, version: 2, sections: Object.fromEntries(inOrder) });
}

it('goes on after three weeks where it was, and asks again only what a new version no longer takes', async () => {
  await hold(bot.store, cast.Béla, 'editor', ABA);
  const before = ['kérdőív', 'internet', 'Telekom', 'kábeles', '100', 'később']
    .map((said) => `> Béla: ${said}`)
    .join('\n');
  await talked(bot, before, { cast });
  bot.clock.skip(THREE_WEEKS_MS);
  const { receive, outbox, stop } = await botOn({ ...bot, deliveries: {}, aids: { forms: [secondVersion()] } });
  const written = script(`
    > Béla: folytatás

    Aba – Csatlakozási kérdőív, Internet

    A kérdés közben megváltozott, és a korábbi válasz már nem illik hozzá; ezért kérdezem újra.

    2/7. Milyen technológiájú a kapcsolat?

      1) optikai
      2) DSL
      3) mobil
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: kérdőív

    Aba – Csatlakozási kérdőív: vázlat

    A kérdőív közben új változatot kapott. Minden eddigi válasz megmaradt; csak azt kérdezem meg újra, ami már nem illik bele.

    ░░░░░ 0/34 szakasz kész, 2/111 válasz

    - 1. Szervezeti és kapcsolattartási adatok: ░░░░░ még nem kezdték el, 0/4 szakasz
    - 2. Dokumentumok: ░░░░░ még nem kezdték el, 0/2 szakasz
    - 3. Törzsadat-nyilvántartások adatai: ░░░░░ még nem kezdték el, 0/12 szakasz
    - 4. Helyi informatikai környezet: ▓░░░░ folyamatban, 0/6 szakasz
    - 5. Szakrendszeri információk: ░░░░░ még nem kezdték el, 0/10 szakasz

    Újra kérdezem, mert a kérdőív közben megváltozott: Technológia.

    A beküldéshez még kell: Hivatal (2 válasz), Csatlakozás (3 válasz), Létszám (9 válasz), Intézmények és telephelyek (3 válasz), Munkaállomások (5 válasz) és még 6 szakasz.

    Melyikkel folytassuk? Írja be a rész számát (1–5) vagy egy szakasz nevét, például: „internet”.

      · Folytatás: Internet
      · 1. rész
      · 2. rész
      · 3. rész
      · 4. rész
      · 5. rész
      · Később

    > Béla: internet

    Aba – Csatlakozási kérdőív, Internet

    A kérdés közben megváltozott, és a korábbi válasz már nem illik hozzá; ezért kérdezem újra.

    2/7. Milyen technológiájú a kapcsolat?

      1) optikai
      2) DSL
      3) mobil
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: DSL

    Aba – Csatlakozási kérdőív, Internet

    4/7. Mekkora a feltöltési sebesség?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: 50

    Aba – Csatlakozási kérdőív, Internet

    5/7. Van tartalék internetkapcsolat?

      1) igen
      2) nem
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: vissza

    Aba – Csatlakozási kérdőív, Internet

    4/7. Mekkora a feltöltési sebesség?

    Most ez áll itt: 50 Mbit/s. Ha így jó, írja be: „tovább”.

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: vissza

    Aba – Csatlakozási kérdőív, Internet

    3/7. Mekkora a letöltési sebesség?

    Most ez áll itt: 100 Mbit/s. Ha így jó, írja be: „tovább”.

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: vissza

    Aba – Csatlakozási kérdőív, Internet

    2/7. Milyen technológiájú a kapcsolat?

    Most ez áll itt: DSL. Ha így jó, írja be: „tovább”.

      1) optikai
      2) DSL
      3) mobil
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: mégse

    Aba – Csatlakozási kérdőív, Internet

    Rendben, ez a válasz marad, ahogy volt.

    5/7. Van tartalék internetkapcsolat?

      1) igen
      2) nem
      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: kérdőív

    Aba – Csatlakozási kérdőív: vázlat

    ░░░░░ 0/34 szakasz kész, 4/111 válasz

    - 1. Szervezeti és kapcsolattartási adatok: ░░░░░ még nem kezdték el, 0/4 szakasz
    - 2. Dokumentumok: ░░░░░ még nem kezdték el, 0/2 szakasz
    - 3. Törzsadat-nyilvántartások adatai: ░░░░░ még nem kezdték el, 0/12 szakasz
    - 4. Helyi informatikai környezet: ▓░░░░ folyamatban, 0/6 szakasz
    - 5. Szakrendszeri információk: ░░░░░ még nem kezdték el, 0/10 szakasz

    A beküldéshez még kell: Hivatal (2 válasz), Csatlakozás (3 válasz), Létszám (9 válasz), Intézmények és telephelyek (3 válasz), Munkaállomások (5 válasz) és még 6 szakasz.

    Melyikkel folytassuk? Írja be a rész számát (1–5) vagy egy szakasz nevét, például: „internet”.

      · Folytatás: Internet
      · 1. rész
      · 2. rész
      · 3. rész
      · 4. rész
      · 5. rész
      · Később
  `);
  try {
    expect(await talked({ ...bot, receive, outbox }, written, { cast })).toBe(written);
  } finally {
    await stop();
  }
});

it('says who was quicker inside a section, and keeps what is chosen', async () => {
  await hold(bot.store, cast.Béla, 'editor', ABA);
  const written = script(`
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

    > Anna: internet

    Aba – Csatlakozási kérdőív, Internet

    Ezt jellemzően a lokális informatikai üzemeltető tudja. Ha nem Ön az, az „átadás” szóra egy kolléga kapja meg.

    1/6. Ki az internetszolgáltató?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: kérdőív

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

    > Béla: internet

    Aba – Csatlakozási kérdőív, Internet

    Ezt jellemzően a lokális informatikai üzemeltető tudja. Ha nem Ön az, az „átadás” szóra egy kolléga kapja meg.

    1/6. Ki az internetszolgáltató?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: Telekom

    Aba – Csatlakozási kérdőív, Internet

    2/6. Milyen technológiájú a kapcsolat?

    1. optikai
    2. kábeles
    3. DSL
    4. mobil
    5. mikrohullámú
    6. egyéb

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Anna: Próbanet

    Aba – Internetszolgáltató

    Közben Kis Béla már válaszolt erre (2026. november 22-én 10:00-kor), ezért az Ön válaszát még nem írtam be.

    - Ami most ott áll: Telekom
    - Amit Ön írt: Próbanet

    Melyik maradjon?

      · Ami most ott áll
      · Az enyém

    > Anna: szakaszok

    Aba – Internetszolgáltató

    Kérem, előbb válasszon: „ami most ott áll” vagy „az enyém”.

    Közben Kis Béla már válaszolt erre (2026. november 22-én 10:00-kor), ezért az Ön válaszát még nem írtam be.

    - Ami most ott áll: Telekom
    - Amit Ön írt: Próbanet

    Melyik maradjon?

      · Ami most ott áll
      · Az enyém

    > Anna: az enyém

    Aba – Csatlakozási kérdőív, Internet

    2/6. Milyen technológiájú a kapcsolat?

    1. optikai
    2. kábeles
    3. DSL
    4. mobil
    5. mikrohullámú
    6. egyéb

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: vissza

    Aba – Csatlakozási kérdőív, Internet

    1/6. Ki az internetszolgáltató?

    Most ez áll itt: Próbanet. Ha így jó, írja be: „tovább”.

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Béla: szakaszok

    Aba – Csatlakozási kérdőív: vázlat

    ░░░░░ 0/34 szakasz kész, 1/110 válasz

    - 1. Szervezeti és kapcsolattartási adatok: ░░░░░ még nem kezdték el, 0/4 szakasz
    - 2. Dokumentumok: ░░░░░ még nem kezdték el, 0/2 szakasz
    - 3. Törzsadat-nyilvántartások adatai: ░░░░░ még nem kezdték el, 0/12 szakasz
    - 4. Helyi informatikai környezet: ▓░░░░ folyamatban, 0/6 szakasz
    - 5. Szakrendszeri információk: ░░░░░ még nem kezdték el, 0/10 szakasz

    A beküldéshez még kell: Hivatal (2 válasz), Csatlakozás (3 válasz), Létszám (9 válasz), Intézmények és telephelyek (3 válasz), Munkaállomások (5 válasz) és még 6 szakasz.

    Melyikkel folytassuk? Írja be a rész számát (1–5) vagy egy szakasz nevét, például: „internet”.

      · Folytatás: Internet
      · 1. rész
      · 2. rész
      · 3. rész
      · 4. rész
      · 5. rész
      · Később
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});

it('frees a section whose holder has lost their access', async () => {
  const grant = await hold(bot.store, cast.Béla, 'editor', ABA);
  await talked(bot, '> Anna: kérdőív\n> Anna: átadom az internetet Bélának', { cast });
  const draft = draftOn(bot.store, peoplePartition);
  await end(draft, cast.Béla.key, grant.id, { by: 'shell', at: bot.clock.now() });
  await bot.store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
  const written = script(`
    > Anna: szakaszok

    Aba – Csatlakozási kérdőív: vázlat

    ░░░░░ 0/34 szakasz kész, 0/110 válasz

    - 1. Szervezeti és kapcsolattartási adatok: ░░░░░ még nem kezdték el, 0/4 szakasz
    - 2. Dokumentumok: ░░░░░ még nem kezdték el, 0/2 szakasz
    - 3. Törzsadat-nyilvántartások adatai: ░░░░░ még nem kezdték el, 0/12 szakasz
    - 4. Helyi informatikai környezet: ░░░░░ még nem kezdték el, 0/6 szakasz
    - 5. Szakrendszeri információk: ░░░░░ még nem kezdték el, 0/10 szakasz

    Kinél mi van:

    - Kis Béla (már nincs hozzáférése, szakasza szabad): Internet

    A beküldéshez még kell: Hivatal (2 válasz), Csatlakozás (3 válasz), Létszám (9 válasz), Intézmények és telephelyek (3 válasz), Munkaállomások (5 válasz) és még 6 szakasz.

    Melyikkel folytassuk? Írja be a rész számát (1–5) vagy egy szakasz nevét, például: „internet”.

      · Folytatás: Üzemeltetés, biztonság
      · 1. rész
      · 2. rész
      · 3. rész
      · 4. rész
      · 5. rész
      · Később

    > Anna: internet

    Aba – Csatlakozási kérdőív, Internet

    Kis Béla kapta meg ezt a szakaszt, de már nincs hozzáférése: most bárki kitöltheti.

    1/6. Ki az internetszolgáltató?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok

    > Anna: átadás

    Aba – Csatlakozási kérdőív, Internet: átadás

    Most Kis Bélánál van, de már nincs hozzáférése.

    Ennél az önkormányzatnál más még nem töltheti ki a lapokat. Kollégát az önkormányzat vezetője hívhat meg, a „meghívó” szóval. A „mégse” szóra visszamegyünk.

      · Visszaveszem
      · Mégse

    > Anna: mégse

    Aba – Csatlakozási kérdőív, Internet

    Rendben, nem adtam át senkinek.

    1/6. Ki az internetszolgáltató?

      · Nem tudom
      · Vissza
      · Később
      · Szakaszok
  `);
  expect(await talked(bot, written, { cast })).toBe(written);
});
