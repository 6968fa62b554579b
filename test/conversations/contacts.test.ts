// Contact persons of a municipality, and what the register says of it: each role sees as much as it needs.
import { peoplePartition } from '../../bot/access/person';
import { type Contact, placeRecord } from '../../bot/access/place';
import { draftOn } from '../../bot/draft';
import { freshBot, type TestBot } from '../support/bot';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = {
  Anna: personCalled('Nagy Anna'),
  Béla: personCalled('Kis Béla'),
  Cili: personCalled('Tóth Cili'),
  Pál: personCalled('Pap Pál'),
  Hédi: personCalled('Hegyi Hédi'),
  Vera: personCalled('Vas Vera'),
};

const ofAba: Contact[] = [
  { name: 'Dr. Kovács Éva', duty: 'ASP kapcsolattartó', email: 'kovacs.eva@aba.hu', phone: '+36 22 430 001' },
  { name: 'Szabó-Nagy János', duty: 'helyi informatikai üzemeltető', email: 'it@aba.hu' },
  { name: 'Zsiga Csaba', duty: 'kulcsfelhasználó' },
];

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await contactsAt('17376', ofAba);
});
afterEach(() => bot.close());

async function contactsAt(ksh: string, contacts: Contact[]): Promise<void> {
  const draft = draftOn(bot.store, peoplePartition);
  const place = placeRecord({ kind: 'municipality', ksh });
  await draft.write(place, { ...(await draft.read(place)), contacts });
  await bot.store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
}

const talk = (written: string) => talked(bot, written, { cast });

async function seenBy(name: keyof typeof cast) {
  const log = await bot.store.auditTrail(`teams|${cast[name].name}`, 0, 100);
  return log
    .filter(({ municipality, result }) => municipality ?? result === 'refused')
    .map(({ action, municipality, object, result, reason }) => [action, municipality, object, result, reason]);
}

it('shows them whole to an editor, and only how many to a viewer', async () => {
  await hold(bot.store, cast.Béla, 'editor', ABA);
  await hold(bot.store, cast.Cili, 'viewer', ABA);
  const written = script(`
    > Béla: kapcsolattartók

    Aba – kapcsolattartók

    - Dr. Kovács Éva – ASP kapcsolattartó, kovacs.eva@aba.hu, +36 22 430 001
    - Szabó-Nagy János – helyi informatikai üzemeltető, it@aba.hu
    - Zsiga Csaba – kulcsfelhasználó

    Ha valamelyik adat már nem helyes, kérem, jelezze a programvezetőnek.

      1) Mi az ASP kapcsolattartó?

    > Cili: kik a kapcsolattartóink?

    Aba – kapcsolattartók

    Itt 3 kapcsolattartó van:

    - ASP kapcsolattartó
    - helyi informatikai üzemeltető
    - kulcsfelhasználó

    A nevüket és az elérhetőségüket az önkormányzat szerkesztői és vezetője látja: kérem, tőlük érdeklődjön.

      1) Mi az ASP kapcsolattartó?
      2) Segítség

    > Béla: kapcsolattartók Csengele

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség

    > Béla: kapcsolattartók Nincsilyenfalva

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség
  `);
  expect(await talk(written)).toBe(written);
  expect(await seenBy('Béla')).toEqual([
    ['see-contacts', '17376', 'name,email,phone', 'done', undefined],
    ['see-contacts', '32285', 'municipality', 'refused', 'no-grant'],
    ['see-contacts', undefined, 'municipality', 'refused', 'no-such-place'],
  ]);
  expect(await seenBy('Cili')).toEqual([['see-contacts', '17376', 'duty', 'done', undefined]]);
});

it('shows them masked to the helpdesk, and lays them open once for a reason that is logged', async () => {
  await hold(bot.store, cast.Hédi, 'helpdesk-agent', { kind: 'region', county: 'Fejér' });
  const written = script(`
    > Hédi: kapcsolattartók

    Melyik önkormányzatról legyen szó? Kérem, írja mellé a nevét vagy a KSH-kódját, például: „kapcsolattartók Aba”.

    > Hédi: kapcsolattartók aba

    Aba – kapcsolattartók (kitakarva)

    - K. É. – ASP kapcsolattartó, k•••@aba.hu, +36 •• ••• ••01
    - Sz. J. – helyi informatikai üzemeltető, i•••@aba.hu
    - Zs. Cs. – kulcsfelhasználó

    Ha a munkájához a teljes adatok kellenek, nyomja meg a „Felfedés” gombot: megkérdezem az okát, és naplózom.

      1) Felfedés
      2) Mi az ASP kapcsolattartó?

    > Hédi: [Felfedés]

    Aba – kapcsolattartók felfedése

    Mire kellenek a teljes adatok? A választ naplózom.

      1) Bejelentés miatt
      2) Hívást egyeztetek
      3) Adatot javítok

    > Hédi: hívást egyeztetek

    Aba – kapcsolattartók (felfedve)

    - Dr. Kovács Éva – ASP kapcsolattartó, kovacs.eva@aba.hu, +36 22 430 001
    - Szabó-Nagy János – helyi informatikai üzemeltető, it@aba.hu
    - Zsiga Csaba – kulcsfelhasználó

    A felfedést naplóztam, az okával együtt: „Hívást egyeztetek”. Legközelebb újra kitakarva mutatom őket.

      1) Kitakarva

    > Hédi: [Kitakarva]

    Aba – kapcsolattartók (kitakarva)

    - K. É. – ASP kapcsolattartó, k•••@aba.hu, +36 •• ••• ••01
    - Sz. J. – helyi informatikai üzemeltető, i•••@aba.hu
    - Zs. Cs. – kulcsfelhasználó

    Ha a munkájához a teljes adatok kellenek, nyomja meg a „Felfedés” gombot: megkérdezem az okát, és naplózom.

      1) Felfedés
      2) Mi az ASP kapcsolattartó?

    > Hédi: kapcsolattartók Csengele

    Ebben most nem segíthetek: vagy nincs ilyen önkormányzat a nyilvántartásban, vagy az Ön hozzáférése erre nem terjed ki. A „ki vagyok” megmutatja, mihez fér hozzá.

      1) Ki vagyok?
      2) Segítség
  `);
  expect(await talk(written)).toBe(written);
  expect(await seenBy('Hédi')).toEqual([
    ['see-contacts', '17376', 'name,email,phone', 'masked', undefined],
    ['unmask-contacts', '17376', 'name,email,phone', 'done', 'call'],
    ['see-contacts', '17376', 'name,email,phone', 'masked', undefined],
    ['see-contacts', '32285', 'municipality', 'refused', 'no-grant'],
  ]);
});

it('shows them masked to a programme manager, who has no reason to see more', async () => {
  await hold(bot.store, cast.Pál, 'programme-manager', { kind: 'all' });
  const written = script(`
    > Pál: kapcsolattartók Aba

    Aba – kapcsolattartók (kitakarva)

    - K. É. – ASP kapcsolattartó, k•••@aba.hu, +36 •• ••• ••01
    - Sz. J. – helyi informatikai üzemeltető, i•••@aba.hu
    - Zs. Cs. – kulcsfelhasználó

    A személyes adatok kitakarva látszanak. Kitakarás nélkül az önkormányzat szerkesztői és vezetője látja őket.

      1) Mi az ASP kapcsolattartó?
  `);
  expect(await talk(written)).toBe(written);
});

it('leaves the topic to the handbook for whoever has nothing to see there', async () => {
  const asked = await talk('> Vera: kapcsolattartók');
  expect(asked).not.toContain('vendégként');
  await hold(bot.store, cast.Béla, 'editor', ABA);
  for (const question of [
    'kapcsolattartók szerepe',
    'kapcsolattartók feladatai',
    'kapcsolattartó',
    'mi a kapcsolattartók dolga?',
  ]) {
    expect(await talk(`> Béla: ${question}`)).not.toMatch(/Aba – kapcsolattartók|nem tudom megmutatni/);
  }
});

it('shows many of them page by page', async () => {
  await hold(bot.store, cast.Béla, 'editor', ABA);
  await contactsAt(
    '17376',
    Array.from({ length: 8 }, (_, at) => ({ name: `Próba ${at + 1}`, duty: 'kulcsfelhasználó' })),
  );
  const written = script(`
    > Béla: kapcsolattartók

    Aba – kapcsolattartók (1–6. a 8 közül)

    - Próba 1 – kulcsfelhasználó
    - Próba 2 – kulcsfelhasználó
    - Próba 3 – kulcsfelhasználó
    - Próba 4 – kulcsfelhasználó
    - Próba 5 – kulcsfelhasználó
    - Próba 6 – kulcsfelhasználó

    Ha valamelyik adat már nem helyes, kérem, jelezze a programvezetőnek.

      1) Továbbiak
      2) Mi az ASP kapcsolattartó?

    > Béla: továbbiak

    Aba – kapcsolattartók (7–8. a 8 közül)

    - Próba 7 – kulcsfelhasználó
    - Próba 8 – kulcsfelhasználó

    Ha valamelyik adat már nem helyes, kérem, jelezze a programvezetőnek.

      1) Mi az ASP kapcsolattartó?
  `);
  expect(await talk(written)).toBe(written);
});

it('says what the register says of a municipality and its office', async () => {
  await hold(bot.store, cast.Cili, 'viewer', ABA);
  await hold(bot.store, cast.Béla, 'editor', ABA);
  await hold(bot.store, cast.Pál, 'helpdesk-lead', { kind: 'all' });
  const written = script(`
    > Cili: önkormányzatunk

    Aba – város

    - Hol: Fejér vármegye, Székesfehérvári járás
    - Hivatal: önálló hivatal
    - KSH-kód: 17376, irányítószám: 8127
    - Hozzáférés: 2 munkatársnak van

    A település adatainak forrása: KSH Helységnévtár, 2018. január 1. (CC0). Ami azóta változott, azt nem mutatja.

      1) Kapcsolattartók
      2) Ki vagyok?
      3) Segítség

    > Pál: önkormányzatunk

    Melyik önkormányzatról legyen szó? Kérem, írja mellé a nevét vagy a KSH-kódját, például: „önkormányzat Aba”.

    > Pál: önkormányzat Budapest XI. kerület

    Budapest XI. kerület – fővárosi kerület

    - Hivatal: önálló hivatal
    - KSH-kód: 14216
    - Hozzáférés: még senkinek nincs

    A település adatainak forrása: KSH Helységnévtár, 2018. január 1. (CC0). Ami azóta változott, azt nem mutatja.

      1) Kapcsolattartók
      2) Ki vagyok?
      3) Segítség

    > Pál: település Németbánya

    Németbánya – község

    - Hol: Veszprém vármegye, Pápai járás
    - Hivatal: közös hivatal, székhelye Adásztevel; tagjai: Adásztevel, Bakonyjákó, Homokbödöge, Németbánya
    - KSH-kód: 10409, irányítószám: 8581
    - Hozzáférés: még senkinek nincs

    A település adatainak forrása: KSH Helységnévtár, 2018. január 1. (CC0). Ami azóta változott, azt nem mutatja.

      1) Kapcsolattartók
      2) Ki vagyok?
      3) Segítség
  `);
  expect(await talk(written)).toBe(written);
});

it('follows the choice of somebody who works for a joint office', async () => {
  await hold(bot.store, cast.Anna, 'editor', { kind: 'office', seat: '07302' });
  await contactsAt('10409', [{ name: 'Török Ödön', duty: 'ASP kapcsolattartó' }]);
  const written = script(`
    > Anna: kapcsolattartók

    Melyik önkormányzatról legyen szó?

      1) Adásztevel
      2) Bakonyjákó
      3) Homokbödöge
      4) Németbánya

    > Anna: 4

    Németbánya – kapcsolattartók

    - Török Ödön – ASP kapcsolattartó

    Ha valamelyik adat már nem helyes, kérem, jelezze a programvezetőnek.

      1) Mi az ASP kapcsolattartó?

    > Anna: önkormányzatunk

    Németbánya – község

    - Hol: Veszprém vármegye, Pápai járás
    - Hivatal: közös hivatal, székhelye Adásztevel; tagjai: Adásztevel, Bakonyjákó, Homokbödöge, Németbánya
    - KSH-kód: 10409, irányítószám: 8581
    - Hozzáférés: 1 munkatársnak van

    A település adatainak forrása: KSH Helységnévtár, 2018. január 1. (CC0). Ami azóta változott, azt nem mutatja.

      1) Kapcsolattartók
      2) Ki vagyok?
      3) Segítség

    > Anna: váltás

    Most erről beszélünk: Németbánya.

    Melyik önkormányzat ügyeiről legyen szó?

      1) Adásztevel
      2) Bakonyjákó
      3) Homokbödöge
      4) Németbánya

    > Anna: [Adásztevel]

    Rendben, mostantól erről beszélünk: Adásztevel. Az adatlapot és a kérdőívet itt töltheti ki velem, akár több részletben. Miben segíthetek?

      1) Adatlap
      2) Kérdőív
      3) Ki vagyok?
      4) Segítség

    > Anna: kapcsolattartók

    Adásztevel – kapcsolattartók

    Itt még nincs felvett kapcsolattartó. A névsort az adatgazda tölti be; ha hiányzik valaki, kérem, jelezze a programvezetőnek.

      1) Mi az ASP kapcsolattartó?
      2) Segítség

    > Anna: kapcsolattartók Németbánya

    Németbánya – kapcsolattartók

    - Török Ödön – ASP kapcsolattartó

    Ha valamelyik adat már nem helyes, kérem, jelezze a programvezetőnek.

      1) Mi az ASP kapcsolattartó?
  `);
  expect(await talk(written)).toBe(written);
});

it('tells people what is kept of them', async () => {
  await hold(bot.store, cast.Béla, 'editor', ABA, { from: Date.UTC(2026, 10, 3) });
  const written = script(`
    > Béla: adataim

    Ezt őrzöm Önről:

    - Név: Kis Béla
    - Hozzáférés: szerkesztő, Aba, 2026. november 3-ától
    - Csevegés: hol tudok Önnek üzenni (a szervezete és a csevegés azonosítója)
    - Utoljára írt: 2026. november 22-én

    Ezen kívül a csevegés utolsó állapotát őrzöm, mindezt titkosítva; a naplóban pedig, álnévvel, azt, hogy mikor mit nézett meg vagy változtatott.

    Másolatot, helyesbítést vagy törlést a programvezetőtől vagy az adatgazdától kérhet. Hogy mit meddig őrzök, és kihez fordulhat, azt az „adatkezelés” szóra megmutatom.

      1) Adatkezelés
      2) Ki vagyok?

    > Vera: milyen adatokat tárol rólam?

    Név szerint semmit nem őrzök Önről: nincs hozzáférése, így vendégként beszélgetünk. Ennek a csevegésnek az utolsó kérdését és a naplóbejegyzéseit egy álnévvel őrzöm. A részleteket az „adatkezelés” szóra megmutatom.

      1) Adatkezelés
      2) Segítség
  `);
  expect(await talk(written)).toBe(written);
});
