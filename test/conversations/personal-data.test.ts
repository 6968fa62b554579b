// A number of somebody's in a question: the person decides before anything is done with it, and until then it stands nowhere else.
import { randomUUID } from 'node:crypto';
import type { Turn } from '../../bot/turn';
import { freshBot } from '../support/bot';
import { script, talkedOnFreshBot } from '../support/talk';

it('asks before it uses a TAJ number, and goes on without it', async () => {
  const written = script(`
    > ki vehet fel új felhasználót? a tajom 123 456 788

    Ez személyes adatnak látszik. Ezt ismertem fel benne: TAJ-szám. A válaszhoz erre többnyire nincs szükség, ezért az üzenetét még nem dolgoztam fel. Hogyan folytassuk?

    - Elküldöm nélküle: a helyére ez kerül: „[TAJ-szám]”.
    - Módosítom: újra beírhatja, más szavakkal.
    - Elküldöm így is: változatlanul folytatom, például ha tévedtem.

    Legfeljebb tíz percig várok a döntésére; ha közben mást ír, azzal folytatom, ezt pedig elejtem. A csevegésben az üzenete látható marad: ott Ön tudja törölni.

      1) Elküldöm nélküle
      2) Módosítom
      3) Elküldöm így is

    > nelkule

    Új felhasználót a tenant adminisztrátor vehet fel a Keretrendszerben, és ő ad neki szerepkört.

    Forrás [1]: Próba Kézikönyv › Alapok › Új felhasználó felvétele (érvényes 2020. január 1-jétől, ellenőrizve 2026. november 22-én)

      1) Ügyintézőt kérek
      2) 👍 Segített
      3) 👎 Nem segített
      4) Miért ezt válaszoltad?
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('lets it be typed again, and has no old text to send afterwards', async () => {
  const written = script(`
    > számlaszám: 11735005-20468388, TAJ 123456788, hol írom be?

    Ez személyes adatnak látszik. Ezt ismertem fel benne: bankszámlaszám és TAJ-szám. A válaszhoz erre többnyire nincs szükség, ezért az üzenetét még nem dolgoztam fel. Hogyan folytassuk?

    - Elküldöm nélküle: a helyére ez kerül: „[bankszámlaszám]”, „[TAJ-szám]”.
    - Módosítom: újra beírhatja, más szavakkal.
    - Elküldöm így is: változatlanul folytatom, például ha tévedtem.

    Legfeljebb tíz percig várok a döntésére; ha közben mást ír, azzal folytatom, ezt pedig elejtem. A csevegésben az üzenete látható marad: ott Ön tudja törölni.

      1) Elküldöm nélküle
      2) Módosítom
      3) Elküldöm így is

    > [Módosítom]

    Rendben, azt a szöveget nem dolgozom fel. Kérem, írja be újra, személyes adat nélkül: a válaszhoz elég általánosan leírni a helyzetet.

    > elküldöm így is

    Azt az üzenetet már nem őrzöm: legfeljebb tíz percig, és csak a következő üzenetig várok vele. Kérem, írja be újra, személyes adat nélkül.

      1) Segítség
  `);
  expect(await talkedOnFreshBot(written)).toBe(written);
});

it('keeps nothing where others read along', async () => {
  const written = script(`
    > a taj 123456788, miért nem jó?

    Ez személyes adatnak látszik. Ezt ismertem fel benne: TAJ-szám. Itt mások is olvassák, ezért nem dolgoztam fel. Kérem, törölje az üzenetét, és írja be újra a személyes adat nélkül.
  `);
  expect(await talkedOnFreshBot(written, 'group')).toBe(written);
});

const TYPED = 'ki vehet fel új felhasználót? a tajom 123 456 788';

/** All that stands in the store or was said after these lines; replies are what letters and marks hold. */
async function keptAfter(...lines: string[]): Promise<string> {
  const bot = await freshBot();
  try {
    const replies = [];
    for (const text of lines) replies.push(await bot.receive(turnOf(text), 'returned'));
    const records = await bot.store.list(CONVERSATION, '', '', 100);
    const trail = await bot.store.auditTrail(CONVERSATION, 0, 100);
    expect(records.length).toBeGreaterThan(0);
    return JSON.stringify([records, trail, replies]);
  } finally {
    await bot.close();
  }
}

const CONVERSATION = 'teams|t|c';

function turnOf(text: string): Turn {
  return {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: CONVERSATION, scope: 'personal' },
    from: { id: 'u', tenantId: 't', aadObjectId: 'o' },
    kind: 'message',
    text,
    attachments: 0,
    address: {},
  };
}

it.each([
  ['it was left out', ['1']],
  ['it is typed again', ['2']],
  ['something else was typed', ['mennyi idő a csatlakozás?']],
  ['it was left out and the talk went on', ['1', 'ügyintézőt kérek', 'miért ezt válaszoltad?']],
])('keeps the number nowhere after %s', async (_, next) => {
  expect(await keptAfter(TYPED, ...next)).not.toContain('123 456 788');
});

it('keeps it once while it waits, and after "Elküldöm így is" as any question (control)', async () => {
  expect((await keptAfter(TYPED)).split('123 456 788')).toHaveLength(2);
  expect(await keptAfter(TYPED, '3')).toContain('123 456 788');
});
