// Rows of a sheet, pressed one by one: the same sheet comes of it as of one tap or of typed words; and a row that is old changes nothing.
import { plainText } from '../../../bot/plain-text';
import { texts } from '../../../bot/texts';
import type { Press, Reply, Turn } from '../../../bot/turn';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';
import { fold } from '../../../knowledge/hungarian/fold';
import { filled } from '../../dialogs/forms/right-answers';
import { freshBot, type TestBot } from '../../support/bot';
import { ABA_SHEETS, putIntoStore } from '../../support/filled-survey';
import { listed } from '../../support/listed';
import { ABA, hold, personCalled, type TestPerson } from '../../support/people';
import { turnOf } from '../../support/turn-of';

const anna = personCalled('Nagy Anna');
const bela = personCalled('Kis Béla');
const petra = personCalled('Papp Petra');
const eva = { name: 'Kovács Éva', duty: 'hivatalos képviselő', email: 'eva@aba.hu', phone: '+36 22 430 003' };
const MOST_STEPS = 20;

let bot: TestBot;
beforeEach(open);
afterEach(() => bot?.close());

async function open(): Promise<void> {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, bela, 'editor', ABA);
  await hold(bot.store, petra, 'programme-manager', { kind: 'all' });
  await listed(bot.store, [{ ...eva, position: 'jegyző' }]);
}

async function does(said: Partial<Turn>, who: TestPerson = anna): Promise<Reply> {
  return (await bot.receive(turnOf(who, said), 'returned')).at(-1)!;
}
const says = (text: string, who?: TestPerson) => does({ text }, who);
const presses = (press: Press | undefined, who?: TestPerson) => does({ press: press! }, who);

const rowsOf = ({ rows }: Reply) => rows?.groups.flatMap((group) => group.rows) ?? [];
const inRow = (reply: Reply, label: string, title: string): Press | undefined =>
  rowsOf(reply)
    .find((row) => row.label.endsWith(label))
    ?.buttons.find((each) => each.title === title)?.press;
const button = ({ buttons = [] }: Reply, title: string): Press | undefined =>
  buttons.find((each) => each.title === title)?.press;

/** What stands in the sheet, without who and when. */
async function answers(): Promise<Record<string, unknown>> {
  const fields = await bot.store.list(ABA_SHEETS, 'sheet/contact-sheet/field/', '', 1_000);
  return Object.fromEntries(
    fields.map(({ key, record }) => [key.split('/').at(-1), (record.value as { answer: unknown }).answer]),
  );
}

async function standing(): Promise<string> {
  return JSON.stringify(await bot.store.list(ABA_SHEETS, '', '', 1_000));
}

describe('what is known', () => {
  it('stands in the sheet alike, by one tap, row by row, or typed', async () => {
    const ways: Record<string, (reply: Reply) => Promise<Reply>> = {
      'one tap': (reply) => presses(button(reply, 'Igen, minden így van')),
      typed: () => says('rendben'),
      'row by row': (reply) => presses(rowsOf(reply)[0]?.buttons[0]?.press),
      'by number': (reply) => says(`rendben ${rowsOf(reply).length}`),
    };
    const sheets: Record<string, unknown> = {};
    for (const [name, agree] of Object.entries(ways)) {
      await bot.close();
      await open();
      let reply = await says('gyors adatlap');
      for (let steps = 0; rowsOf(reply).length > 0; steps += 1) {
        expect(steps).toBeLessThan(MOST_STEPS);
        reply = rowsOf(reply).length === 1 ? await says('így van') : await agree(reply);
      }
      sheets[name] = await answers();
    }
    expect(Object.keys(sheets['one tap']!)).toHaveLength(6);
    for (const sheet of Object.values(sheets)) expect(sheet).toEqual(sheets['one tap']);
  });

  it('is confirmed from one and the same card, row after row, and no other row with it', async () => {
    const card = await says('gyors adatlap');
    await presses(inRow(card, 'E-mail-cím', 'Rendben'));
    const rest = await presses(inRow(card, 'Beosztás', 'Rendben'));
    expect(rowsOf(rest).map(({ number, label }) => `${number}. ${label}`)).toEqual(['1. Szerepkör', '2. Telefon']);
    expect(plainText(rest)).toContain('Beosztás: jóváhagyva, még 2 sor van hátra.');
    expect(Object.keys(await answers()).sort()).toEqual([
      'people[k1]',
      'people[k1].email',
      'people[k1].name',
      'people[k1].post',
    ]);
    const all = await presses(button(card, 'Igen, minden így van'));
    expect(rowsOf(all).map(({ label }) => label)).toEqual(['Szerepkör', 'Telefon']);
  });

  it('is written once, however often its row is pressed', async () => {
    const press = inRow(await says('gyors adatlap'), 'Telefon', 'Rendben');
    await Promise.all([presses(press), presses(press)]);
    const before = await standing();
    expect(rowsOf(await presses(press))).toHaveLength(3);
    expect(await standing()).toBe(before);
  });

  it('stays as a colleague has answered it meanwhile', async () => {
    const press = inRow(await says('gyors adatlap'), 'Telefon', 'Rendben');
    const theirs = await says('gyors adatlap', bela);
    await presses(inRow(theirs, 'Telefon', 'Módosítás'), bela);
    await says('22/430-099', bela);
    const before = await standing();
    expect(plainText(await presses(press))).toContain('Erre a sorra közben már van válasz');
    expect(await standing()).toBe(before);
  });

  it('is shown again when it is known otherwise meanwhile', async () => {
    const press = inRow(await says('gyors adatlap'), 'Telefon', 'Rendben');
    await listed(bot.store, [{ ...eva, phone: '+36 22 430 077', position: 'jegyző' }]);
    const again = await presses(press);
    expect(plainText(again)).toContain('Azóta változott, ami jóváhagyásra vár');
    expect(plainText(again)).toContain('4. Telefon: +36 22 430 077');
    expect(await answers()).toEqual({});
  });
});

describe('a row of the check', () => {
  beforeEach(async () => {
    await listed(bot.store, []);
    await putIntoStore(bot.store, filled(contactSheet, 'short').filling.answers, bela.key, contactSheet, ABA_SHEETS);
    await says('adatlap');
  });

  it('is asked again, answered, and checked again', async () => {
    const asked = await presses(inRow(await says('ellenőrzés'), 'Központi telefon', 'Módosítás'));
    expect(plainText(asked)).toContain('Mi a központi telefonszám?');
    await says('22/430-009');
    const again = rowsOf(await says('ellenőrzés')).find(({ label }) => label === 'Központi telefon');
    expect(again?.value).toBe('+36 22 430 009');
  });

  it('shows what a colleague has answered meanwhile, and says so', async () => {
    const press = inRow(await says('ellenőrzés'), 'Központi telefon', 'Módosítás');
    await says('adatlap', bela);
    await presses(inRow(await says('ellenőrzés', bela), 'Központi telefon', 'Módosítás'), bela);
    await says('22/430-009', bela);
    const before = await standing();
    const shown = plainText(await presses(press));
    expect(shown).toContain('Ez a válasz megváltozott, mióta azt a listát megmutattam');
    expect(shown).toContain('Most ez áll itt: +36 22 430 009');
    expect(await standing()).toBe(before);
  });

  it('is gone with whom it was of, and nothing is asked of them', async () => {
    const press = inRow(await says('ellenőrzés'), 'Beosztás', 'Módosítás');
    for (const text of ['töröld az 1. személyt', 'igen']) await says(text);
    const before = await standing();
    expect(plainText(await presses(press))).toContain('Ez a kérdés közben kikerült a kérdések közül');
    expect(await standing()).toBe(before);
  });

  it('changes nothing once the sheet is sent, nor when it was accepted', async () => {
    const card = await says('ellenőrzés');
    const press = inRow(card, 'Központi telefon', 'Módosítás');
    for (const text of ['így marad', 'beküldöm']) await says(text);
    for (const state of ['átnézésre vár', 'Ezt az adatlapot'] as const) {
      const before = await standing();
      const told = await presses(press);
      expect(plainText(told)).toContain(state);
      expect(rowsOf(told)).toEqual([]);
      expect(await standing()).toBe(before);
      for (const text of ['ASP-2026-173701', 'elfogadom']) await says(text, petra);
    }
  });

  it('of what was accepted opens it once, and not after something else was accepted', async () => {
    for (const text of ['ellenőrzés', 'így marad', 'beküldöm']) await says(text);
    for (const text of ['ASP-2026-173701', 'elfogadom']) await says(text, petra);
    const old = inRow(await says('gyors adatlap'), 'Központi telefon', 'Módosítás');
    expect(plainText(await presses(old))).toContain('Az elfogadott adatlapot megnyitottam módosításra');
    await says('22/430-009');
    const before = await standing();
    expect(plainText(await presses(old))).not.toContain('megnyitottam');
    expect(await standing()).toBe(before);
    for (const text of ['beküldöm']) await says(text);
    for (const text of ['ASP-2026-173702', 'elfogadom']) await says(text, petra);
    const accepted = await standing();
    const other = inRow(await says('gyors adatlap'), 'Központi e-mail-cím', 'Módosítás');
    expect(plainText(await presses(old))).toContain('Az a lista már nem a mostani állapotot mutatja');
    expect(await standing()).toBe(accepted);
    expect(plainText(await presses(other))).toContain('Az elfogadott adatlapot megnyitottam módosításra');
  });
});

it.each([
  ['rendben 3', '3'],
  ['Rendben: 3.', '3'],
  ['3. rendben', '3'],
  ['a 3-as jó', '3'],
  ['az 5. sor rendben', '5'],
  ['OK 12', '12'],
  ['jóváhagyom a 2-est', undefined],
  ['rendben', undefined],
  ['3', undefined],
  ['módosítás 3', undefined],
  ['nem rendben 3', undefined],
  ['rendben 300', undefined],
  ['jó 3 nap', undefined],
])('hears in "%s" the row %s', (typed, number) => {
  expect(texts.okRow.exec(fold(typed).trim())?.slice(1).find(Boolean)).toBe(number);
});
