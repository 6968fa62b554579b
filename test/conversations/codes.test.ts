// An invitation code becomes a grant, once, in a personal chat; whatever else is done with codes tells nobody anything.
import { peoplePartition } from '../../bot/access/person';
import type { Reply } from '../../bot/turn';
import { freshBot, type TestBot } from '../support/bot';
import { ABA, codeFor, hold, personCalled, type TestPerson } from '../support/people';
import { script, talked } from '../support/talk';

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
});
afterEach(() => bot?.close());

const Anna = personCalled('Kovács Anna');
const Béla = personCalled('Szabó Béla');
const cast = { Anna, Béla };
const WEEK_MS = 7 * 24 * 60 * 60_000;
const inAWeek = () => bot.clock.now() + WEEK_MS;

it('gives access for a good code, however it is typed', async () => {
  const code = await codeFor(bot.store, 'editor', ABA, inAWeek());
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

    > Anna: ez a kódom: {kód}

    Köszönöm, a kód rendben van.

    Ön mostantól szerkesztőként férhet hozzá itt: Aba. Így láthatja a kapcsolattartókat, és kitöltheti az adatlapot és a kérdőívet.

    A kód egyszer használható: most már semmire nem jó, el is felejtheti.

      1) Ki vagyok?
      2) Segítség

    > Anna: ki vagyok

    Kovács Anna, Ön így férhet hozzá az adatokhoz:

    - szerkesztő: Aba

    Miben segíthetek?

      1) Segítség

    > Anna: {kód}

    Ezzel a kóddal most nem tudok hozzáférést adni. Lehet, hogy elütés van benne, már felhasználták, lejárt, vagy rövid idő alatt túl sokszor próbálkoztak. Kérem, ellenőrizze, és negyedóra múlva írja be újra; ha így sem megy, kérjen újat attól, akitől kapta.

      1) Hozzáférést kérek
  `);
  const words = { kód: code.toLowerCase().replaceAll('-', ' ') };
  expect(await talked(bot, written, { cast, words })).toBe(written);
});

it('takes no code in a group chat, and does not use it up', async () => {
  const code = await codeFor(bot.store, 'editor', ABA, inAWeek());
  const written = script(`
    > Anna: {kód}

    Meghívókódot csak személyes csevegésben fogadok el. Ezt a kódot itt mások is láthatták: kérjen inkább újat attól, akitől kapta, és azt külön csevegésben írja be nekem.
  `);
  expect(await talked(bot, written, { cast, words: { kód: code }, scope: 'group' })).toBe(written);
  const later = script(`
    > Béla: {kód}
  `);
  expect(await talked(bot, later, { cast, words: { kód: code } })).toContain('Köszönöm, a kód rendben van.');
});

it('drops the steps of a request for a code that has turned up', async () => {
  const code = await codeFor(bot.store, 'viewer', ABA, inAWeek());
  const written = script(`
    > Anna: hozzáférést kérek

    Hozzáférés kérése – 1/3. Melyik önkormányzatnál dolgozik?

    Írja be a település nevét. A KSH-kód vagy az irányítószám is jó.

      1) Mégse

    > Anna: {kód}

    Köszönöm, a kód rendben van.

    Ön mostantól megtekintőként férhet hozzá itt: Aba. Így láthatja az önkormányzat adatait, de a személyeseket nem.

    A kód egyszer használható: most már semmire nem jó, el is felejtheti.

      1) Ki vagyok?
      2) Segítség

    > Anna: köszi

    Szívesen! Ha van még kérdése, írja le bátran.
  `);
  expect(await talked(bot, written, { cast, words: { kód: code } })).toBe(written);
});

it('keeps the code in no record and no log', async () => {
  const code = await codeFor(bot.store, 'editor', ABA, inAWeek());
  await talked(bot, `> Anna: {kód}\n> Anna: miért ezt válaszoltad\n> Anna: ügyintéző\n`, {
    cast,
    words: { kód: code },
  });
  const everything = await Promise.all(
    [peoplePartition, 'teams|Kovács Anna'].map(async (partition) => [
      await bot.store.list(partition, '', '', 1_000),
      await bot.store.auditTrail(partition, 0, 1_000),
    ]),
  );
  expect(JSON.stringify(everything)).not.toContain(code);
  expect(JSON.stringify(everything)).toContain('17376');
});

describe('a code that is not good', () => {
  /** What was told, and in which records and audit entries it left something, with whatever differs each time left out. */
  interface Trace {
    replies: Reply[];
    session: unknown;
    changed: string[];
    noted: object[];
  }

  async function tried(person: TestPerson, code: string): Promise<Trace> {
    const before = await kept();
    const replies = await told(person, code);
    const after = await kept();
    const changed = [...after].filter(([key, version]) => before.get(key) !== version).map(([key]) => key);
    const entries = await bot.store.auditTrail(peoplePartition, 0, 1_000);
    const noted = entries.slice(-1).map(({ actor, action, result, reason, object }) => {
      return { actor: actor === person.key, action, result, reason, object: object.length };
    });
    const chat = await bot.store.list(`teams|${person.name}`, 'session', '', 1);
    // When it was differs, of course.
    const { at: _, ...session } = Object(chat[0]?.record.value) as { at?: number };
    return { replies, session, changed: changed.map((key) => key.split('/')[0] ?? ''), noted };
  }

  const kept = async () =>
    new Map((await bot.store.list(peoplePartition, '', '', 1_000)).map(({ key, record }) => [key, record.version]));

  async function told({ name, principal }: TestPerson, text: string): Promise<Reply[]> {
    const id = `${name}-${Math.random()}`;
    const from = { id: 'u', ...principal, name };
    const conversation = { id: `teams|${name}`, scope: 'personal' } as const;
    return bot.receive(
      { id, channel: 'teams', conversation, from, kind: 'message', text, attachments: 0, address: {} },
      'returned',
    );
  }

  it('reads alike and leaves alike traces, whether it is wrong, used, used by another or expired', async () => {
    const used = await codeFor(bot.store, 'editor', ABA, inAWeek());
    const expired = await codeFor(bot.store, 'editor', ABA, bot.clock.now());
    expect(JSON.stringify(await told(personCalled('Első Éva'), used))).toContain('a kód rendben van');
    const others = ['Egy', 'Két', 'Hár'].map((name) => personCalled(`${name} Elek`));
    const wrong = await tried(others[0]!, 'AAAAA-22222-BBBBB-33333-CCCCC4');
    expect(wrong).toMatchObject({ changed: ['attempts', 'attempts'], noted: [{ result: 'refused' }] });
    expect(await tried(others[1]!, used)).toEqual(wrong);
    expect(await tried(others[2]!, expired)).toEqual(wrong);
  });

  it('reads the same to the one who used it', async () => {
    const used = await codeFor(bot.store, 'editor', ABA, inAWeek());
    await told(Anna, used);
    const wrong = await tried(Béla, 'AAAAA-22222-BBBBB-33333-CCCCC4');
    expect((await tried(Anna, used)).replies).toEqual(wrong.replies);
  });

  it('reads the same after too many tries, when even a good one is of no use', async () => {
    const good = await codeFor(bot.store, 'editor', ABA, inAWeek());
    const first = await told(Anna, 'AAAAA-22222-BBBBB-33333-CCCCC4');
    for (let time = 1; time < 5; time += 1) await told(Anna, `AAAAA-22222-BBBBB-33333-CCCCC${time}`);
    const sixth = await tried(Anna, good);
    expect(sixth.replies).toEqual(first);
    expect(sixth.changed).toEqual([]);
    bot.clock.skip(15 * 60_000);
    expect(JSON.stringify(await told(Anna, good))).toContain('a kód rendben van');
  });

  it('is one whose grant the person holds already: it stays good for somebody else', async () => {
    await hold(bot.store, Anna, 'editor', ABA);
    const code = await codeFor(bot.store, 'editor', ABA, inAWeek());
    expect(JSON.stringify(await told(Anna, code))).toContain('már megvan');
    expect(JSON.stringify(await told(Béla, code))).toContain('a kód rendben van');
  });
});
