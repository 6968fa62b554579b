// Greetings, "mi vár rám" and "adatlap Aba" of every role: what may be done here, where it stands, and what waits for this person.
import { freshBot, type TestBot } from '../support/bot';
import { filledByOne, says } from '../support/filled-sheet';
import { ABA, hold, personCalled } from '../support/people';
import { sentIn } from '../support/sent-sheet';
import { script, talked } from '../support/talk';

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
});
afterEach(() => bot?.close());

const Anna = personCalled('Kovács Anna');
const Béla = personCalled('Szabó Béla');
const Erika = personCalled('Minta Erika');
const Dénes = personCalled('Nagy Dénes');
const cast = { Anna, Béla, Erika, Dénes };
const ALL = { kind: 'all' } as const;
const OFFICE = { kind: 'office', seat: '17622' } as const;
const talk = (lines: string) => talked(bot, lines, { cast });
const buttonsIn = (told: string) => [...told.matchAll(/^ {2}\d\) (.*)$/gm)].map(([, title]) => title);

describe('a greeting says what may be done and where it stands', () => {
  it('to whoever fills in', async () => {
    await hold(bot.store, Anna, 'editor', ABA);
    await says(bot, Anna, ['adatlap', 'rendben', 'később']);
    const told = await talk('> Anna: szia');
    expect(told).toMatch(/Aba – az adatlapból \d\/\d szakasz kész; a kérdőívet még nem kezdték el\./);
    expect(buttonsIn(told).slice(0, 2)).toEqual(['Adatlap', 'Kérdőív']);
  });

  it('to whoever fills in for several', async () => {
    await hold(bot.store, Anna, 'editor', OFFICE);
    const told = await talk('> Anna: jó napot');
    expect(told).toContain('Ön 4 önkormányzat lapjait töltheti ki');
    expect(buttonsIn(told).slice(0, 2)).toEqual(['Adatlap', 'Kérdőív']);
  });

  it('to a reviewer', async () => {
    await hold(bot.store, Erika, 'programme-manager', ALL);
    await sentIn(bot.store, { ksh: '17376', at: 1 });
    await sentIn(bot.store, { ksh: '17622', at: 2 });
    const told = await talk('> Erika: szia\n> Erika: [Beküldött lapok (2)]');
    expect(told).toContain('2 beküldött lap vár átnézésre');
    expect(told).toContain('Elöl a legrégebbi');
  });

  it('to the help desk, and to a guest', async () => {
    await hold(bot.store, Dénes, 'helpdesk-agent', ALL);
    expect(await talk('> Dénes: szia')).toContain('„önkormányzat Aba”, „kapcsolattartók Aba”');
    expect(await talk('> Anna: szia')).not.toMatch(/Adatlap|Kérdőív/);
  });

  it('to nobody where others read along', async () => {
    await hold(bot.store, Anna, 'editor', ABA);
    expect(await talked(bot, '> Anna: szia', { cast, scope: 'group' })).not.toMatch(/Aba|Adatlap/);
  });

  it('with the help, too, and with the choice of a municipality', async () => {
    await hold(bot.store, Anna, 'editor', OFFICE);
    expect(buttonsIn(await talk('> Anna: segítség')).slice(0, 2)).toEqual(['Adatlap', 'Kérdőív']);
    expect(await talk('> Anna: önkormányzatváltás\n> Anna: [Sárkeszi]')).toContain(
      'Sárkeszi. Az adatlapot és a kérdőívet itt töltheti ki velem',
    );
    expect(await talk('> Anna: [Adatlap]'.replace('[Adatlap]', 'adatlap'))).toContain('Sárkeszi – ');
  });
});

describe('"mi vár rám"', () => {
  it('is what came back, what was handed over, what is to be decided and what is begun, each with its button', async () => {
    await hold(bot.store, Anna, 'editor', OFFICE);
    await hold(bot.store, Béla, 'lead', OFFICE);
    await talk('> Béla: szia');
    await talk('> Anna: adatlap 17622\n> Anna: átadom az elérhetőségeket Bélának\n> Anna: 1');
    await talk('> Dénes: hozzáférést kérek\n> Dénes: Sárkeszi\n> Dénes: szerkesztő\n> Dénes: igen');
    const told = await talk('> Béla: van teendom?');
    expect(told).toContain('Ez vár most Önre:');
    expect(told).toContain('1. Önre bízott, még nem kész szakaszok: 1');
    expect(told).toContain('2. hozzáférési kérelmek, amelyekről Ön dönt: 1');
    expect(told).toMatch(/3\. Úrhida – az adatlapból 0\/\d szakasz kész/);
    expect(buttonsIn(told)).toEqual(['Rám bízott szakaszok', 'Kérelmek', 'Adatlap – Úrhida']);
    expect(await talk('> Béla: 3')).toContain('Úrhida – ');
  });

  it('is a sheet that came back first of all', async () => {
    await hold(bot.store, Anna, 'lead', ABA);
    await hold(bot.store, Erika, 'programme-manager', ALL);
    await filledByOne(bot, Anna);
    expect(await talk('> Anna: később\n> Anna: mi vár rám')).toContain('az adatlap ki van töltve, Ön beküldheti');
    await says(bot, Anna, ['adatlap', 'ellenőrzés', 'beküldöm', 'igen']);
    expect(await talk('> Anna: mi a dolgom')).toContain(
      script(`
        Most semmi sem vár Önre.

        Aba – az adatlapot beküldték, a programvezetőnél van; a kérdőívet még nem kezdték el.
      `).trim(),
    );
    expect(buttonsIn(await talk('> Erika: mit kell csinalnom'))).toEqual(['Beküldött lapok']);
    await talk(
      '> Erika: beküldött lapok\n> Erika: 1\n> Erika: 2: kérem, nézze át\n> Erika: visszaküldöm\n> Erika: igen',
    );
    expect(await talk('> Anna: mi a teendőm?')).toContain('Aba – az adatlap 1 megjegyzéssel visszajött hiánypótlásra');
  });

  it('is nothing, said warmly, with what could be done', async () => {
    await hold(bot.store, Anna, 'editor', ABA);
    await hold(bot.store, Erika, 'programme-manager', ALL);
    expect(await talk('> Anna: mi vár rám?')).toContain('itt töltheti ki velem');
    expect(await talk('> Erika: van teendőm?')).toContain('Most semmi sem vár Önre.');
    expect(await talk('> Erika: Aba adatlapja')).toContain(
      'Amit beküldtek, azt Ön a „beküldött lapok” között nézheti át.',
    );
    expect(await talk('> Dénes: mi vár rám?')).toContain('„hozzáférést kérek”');
  });

  it('is for whoever asked for access that it waits', async () => {
    await hold(bot.store, Béla, 'lead', ABA);
    await talk('> Anna: hozzáférést kérek\n> Anna: Aba\n> Anna: szerkesztő\n> Anna: igen');
    expect(await talk('> Anna: mi vár rám')).toContain('A hozzáférési kérelme elbírálásra vár');
  });

  it('is at most five at once, and how many more there are', async () => {
    await hold(bot.store, Anna, 'lead', OFFICE);
    await hold(bot.store, Anna, 'lead', ABA);
    const places = ['Aba', 'Úrhida', 'Kőszárhegy', 'Nádasdladány', 'Sárkeszi'];
    for (const place of places) await says(bot, Anna, [`adatlap ${place}`, 'rendben', 'később']);
    await talk('> Dénes: hozzáférést kérek\n> Dénes: Sárkeszi\n> Dénes: szerkesztő\n> Dénes: igen');
    const told = await talk('> Anna: mi vár rám');
    expect(buttonsIn(told)).toHaveLength(5);
    expect(told).toContain('Még 1 van; ha ezekkel végzett, írja be újra: „mi vár rám”.');
  });

  it('leaves the words for help to a guest, and to whoever is in the middle of a sheet', async () => {
    expect(await talk('> Dénes: mi a dolgom')).toContain('Ebben tudok segíteni');
    await hold(bot.store, Anna, 'editor', ABA);
    expect(await talk('> Anna: adatlap\n> Anna: mit kell csinálnom')).not.toContain('Most semmi sem vár');
  });
});

describe('the sheet of others', () => {
  it.each(['adatlap aba', 'kérdőív Aba', 'adatlap', 'Adatlap 17376'])(
    'is not the handbook\'s matter: "%s"',
    async (words) => {
      await hold(bot.store, Dénes, 'helpdesk-agent', ALL);
      const told = await talk(`> Dénes: ${words}`);
      expect(told).toContain('az önkormányzat szerkesztői és vezetője tölti ki');
      expect(told).toContain('Ön az önkormányzat adatait és kapcsolattartóit nézheti meg.');
    },
  );

  it('is told alike whether there is one or not', async () => {
    await hold(bot.store, Dénes, 'helpdesk-agent', ALL);
    await hold(bot.store, Anna, 'editor', ABA);
    const before = await talk('> Dénes: adatlap Aba');
    await says(bot, Anna, ['adatlap', 'rendben']);
    expect(await talk('> Dénes: adatlap Aba')).toBe(before);
  });

  it('shows a reviewer the way to what was sent, and a guest the way in', async () => {
    await hold(bot.store, Erika, 'programme-manager', ALL);
    expect(await talk('> Erika: adatlap Aba')).toContain('a „beküldött lapok” között nézheti át');
    expect(await talk('> Anna: adatlap Aba')).toContain('„hozzáférést kérek”');
  });
});
