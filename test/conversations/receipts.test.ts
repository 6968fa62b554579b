// Where a channel can change an older message, one whose button was pressed becomes a receipt: what was done, when, and where it goes on.
import { receiptNumber } from '../../bot/sheets/sending/receipt-number';
import { freshBot, type TestBot } from '../support/bot';
import { filledByOne, says } from '../support/filled-sheet';
import { ABA, hold, personCalled } from '../support/people';
import { script, talked } from '../support/talk';

const cast = { Anna: personCalled('Nagy Anna'), Béla: personCalled('Kis Béla') };
let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, cast.Anna, 'lead', ABA);
});
afterEach(() => bot?.close());

const PLACE = '(a megnyomott üzenet helyén)\n\n';

/** What was done, each with what became of the pressed message; all else the bot said is left out. */
async function receiptsIn(written: string, words: Record<string, string> = {}): Promise<string> {
  const happened = await talked(bot, written, { cast, hasReceipts: true, words });
  const steps = happened.split(/\n(?=> )/).map((step) => {
    const [done = ''] = step.split('\n');
    const [, receipt] = step.replace(/\n\(.* üzenetet kap\)[\s\S]*/, '').split(PLACE);
    return receipt === undefined ? done : `${done}\n${receipt.trim()}`;
  });
  return `${steps.join('\n')}\n`;
}

const talksOf = (written: string): string => written.match(/^> .*$/gm)!.join('\n');

it('says of a card what was saved of it, what is to be mended, and where it goes on', async () => {
  const written = script(`
    > Anna: gyors adatlap
    > Anna: [Egyben, űrlapon]
    > Anna: [Mentés és tovább] {Mi a központi telefonszám? = 22/430-001 | Mi a központi e-mail-cím? = jegyzo}
    Aba – Elérhetőségek

    Rögzítettem: 1 válasz, 2026. november 22-én 10:00-kor.

    Javítandó: 1 válasz; az új űrlapon mellette áll, miért.

    Az adatlap lentebb folytatódik.
    > Anna: [Mentés és tovább] {Mi a központi e-mail-cím? = hivatal@aba.hu}
    Aba – Elérhetőségek

    Rögzítettem: 1 válasz, 2026. november 22-én 10:00-kor.

    Az adatlap lentebb folytatódik.
    > Anna: [Mentés, később folytatom] {Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez? = nincs}
    Aba – Csatlakozás

    Rögzítettem: 1 válasz, 2026. november 22-én 10:00-kor.

    A „folytatás” szóra innen folytatjuk.
  `);
  expect(await receiptsIn(talksOf(written))).toBe(written);
});

it('keeps the question and its answer, and says of what was confirmed how much it was', async () => {
  const written = script(`
    > Anna: adatlap
    > Anna: [Igen, minden így van]
    Aba – Szervezeti és kapcsolattartási adatlap

    Jóváhagyta: 3 adat, 2026. november 22-én 10:00-kor.

    Az adatlap lentebb folytatódik.
    > Anna: gyors adatlap
    > Anna: 22/430-001
    > Anna: hivatal@aba.hu
    > Anna: [Kihagyom]
    Aba – Elérhetőségek

    Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.

    Az Ön válasza: nincs megadva. Rögzítettem 2026. november 22-én 10:00-kor.

    Az adatlap lentebb folytatódik.
    > Anna: [rendszercsatlakozás]
    Aba – Csatlakozás

    Jelenleg hogyan csatlakozik az önkormányzat az ASP-hez?

    Az Ön válasza: rendszercsatlakozás. Rögzítettem 2026. november 22-én 10:00-kor.

    Az adatlap lentebb folytatódik.
  `);
  expect(await receiptsIn(talksOf(written))).toBe(written);
});

it('shows the number of a sheet that was sent', async () => {
  await filledByOne(bot, cast.Anna);
  const written = script(`
    > Anna: ellenőrzés
    > Anna: [Beküldöm]
    Aba – beküldve

    Az adatlapot 2026. november 22-én 10:00-kor beküldte, száma: {szám}. A részletek lentebb olvashatók; a számot beírva bármikor megnyithatja.
  `);
  expect(await receiptsIn(talksOf(written), { szám: receiptNumber({ ksh: '17376' }, '2026', 1) })).toBe(written);
});

it('says of a request what was decided', async () => {
  const written = script(`
    > Béla: hozzáférést kérek
    > Béla: Aba
    > Béla: megtekintő
    > Béla: [Elküldöm]
    > Anna: kérelmek
    > Anna: [Jóváhagyom]
    Jóváhagyta ezt a kérelmet 2026. november 22-én 10:00-kor.

    Kis Béla: Aba (Fejér vármegye), megtekintő

    Ha vár még más is Önre, a „kérelmek” szóra megmutatom.
  `);
  expect(await receiptsIn(talksOf(written))).toBe(written);
});

it('says of what was accepted that it is still so', async () => {
  const petra = personCalled('Pál Petra');
  await hold(bot.store, petra, 'programme-manager', { kind: 'all' });
  await filledByOne(bot, cast.Anna);
  await says(bot, cast.Anna, ['beküldöm']);
  await says(bot, petra, ['beküldött lapok', '1', 'elfogadom']);
  const written = script(`
    > Anna: gyors adatlap
    > Anna: [Nem változott]
    Aba – nem változott

    Ön 2026. november 22-én 10:00-kor megerősítette, hogy az elfogadott adatok ({szám}) továbbra is érvényesek. Ha később változik valami, írja be, hogy mi.
  `);
  expect(await receiptsIn(talksOf(written), { szám: receiptNumber({ ksh: '17376' }, '2026', 1) })).toBe(written);
});
