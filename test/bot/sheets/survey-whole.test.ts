import { replyToActivity } from '../../../adapters/teams/reply-to-activity';
import { plainText } from '../../../bot/plain-text';
import { UNKNOWN } from '../../../dialogs/answers';
import { joiningSurvey } from '../../../dialogs/forms/joining-survey';
import { freshBot, type TestBot } from '../../support/bot';
import { ABA_SHEETS, putIntoStore, surveyAnswers } from '../../support/filled-survey';
import { ABA, hold, personCalled, type TestPerson } from '../../support/people';
import { turnOf } from '../../support/turn-of';

const MOST_BYTES = 28_000;
const [anna, bela, hedi] = ['Nagy Anna', 'Kis Béla', 'Hegyi Hédi'].map((name) => personCalled(name)) as [
  TestPerson,
  TestPerson,
  TestPerson,
];

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, bela, 'editor', ABA);
  await hold(bot.store, hedi, 'helpdesk-agent', { kind: 'all' });
});
afterEach(() => bot?.close());

async function says(person: TestPerson, text: string): Promise<string> {
  const turn = turnOf(person, { text });
  const replies = await bot.receive(turn, 'returned');
  for (const reply of replies) {
    expect(Buffer.byteLength(JSON.stringify(replyToActivity(reply)))).toBeLessThan(MOST_BYTES);
    expect(replyToActivity(reply).text).not.toContain('…\n\n');
  }
  return replies.map(plainText).join('\n');
}

it('is sent by the lead, who gets a number; the number opens it section by section, masked for the help desk', async () => {
  await putIntoStore(bot.store, surveyAnswers(), bela.key);
  expect(await says(bela, 'kérdőív')).toContain('37/37 szakasz kész');
  await says(anna, 'kérdőív');
  expect(await says(anna, 'ellenőrzés')).toContain('beküldheti');
  expect(await says(bela, 'beküldöm')).toContain('A kérdőívet az önkormányzat vezetője küldheti be: Nagy Anna');
  expect(await says(anna, 'beküldöm')).toContain('Köszönöm, a kérdőívet beküldtem. Száma: ASP-2026-173701');
  expect(await says(bela, 'kérdőív')).toContain('Ezt a kérdőívet');
  expect(await says(bela, 'szakaszok')).toContain('Ezt a kérdőívet');
  expect(await says(bela, 'asp-2026-173701')).toContain('- 4.5. Internet: 6 válasz');
  expect(await says(bela, 'asp-2026-173701 4.7')).toContain('- IBF neve: valami');
  const masked = await says(hedi, 'ASP-2026-173701 üzemeltetés');
  expect(masked).toContain('- IBF neve: •••');
  expect(masked).not.toContain('IBF neve: valami');
  expect(await says(anna, 'módosítás')).toContain('módosítás alatt');
  const editions = await bot.store.list(ABA_SHEETS, 'sheet/joining-survey/edition/', '', 10);
  expect(editions).toHaveLength(1);
});

it('is shown in messages that fit, however much stands in it', async () => {
  const long = 'Árvíztűrő tükörfúrógép ő'.repeat(5);
  const vendors = Array.from({ length: 40 }, (_, at) => `vendors[k${at + 1}]`);
  const lists = Array.from({ length: 100 }, (_, at) => `gazdOrganisations[k${at + 1}]`);
  await putIntoStore(
    bot.store,
    {
      ...surveyAnswers(),
      ...Object.fromEntries(
        vendors.flatMap((item) => [
          [item, 'added'],
          [`${item}.vendor`, long.slice(0, 120)],
          [`${item}.subject`, long.slice(0, 120)],
          [`${item}.endsOn`, '2027-01-05'],
        ]),
      ),
      ...Object.fromEntries(
        lists.flatMap((item) => [
          [item, 'added'],
          [`${item}.name`, long.slice(0, 120)],
          [`${item}.pir`, UNKNOWN],
        ]),
      ),
    },
    bela.key,
  );
  for (const text of ['kérdőív', '5', 'ellenőrzés', 'kérdéseink']) await says(anna, text);
  const codes = Object.keys(joiningSurvey.parts ?? {}).flatMap((_, part) =>
    Array.from({ length: 12 }, (_each, at) => `${part + 1}.${at + 1}`),
  );
  for (const code of codes) await says(anna, `ellenőrzés ${code}`);
  const first = await says(anna, 'ellenőrzés 5.9');
  expect(first).toContain('1. 1. Szervezet:');
  const next = await says(anna, 'következő sorok');
  expect(next).not.toContain('\n1. 1. Szervezet:');
  expect(await says(anna, 'módosítás 3')).toContain('Most ez áll itt');
});
