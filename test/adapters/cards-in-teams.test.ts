// Cards as Teams takes them, over the replies of whole talks: the lead of the country's largest joint office, and the programme manager after her.
import { replyToActivity } from '../../adapters/teams/reply-to-activity';
import { type Reply, replySchema } from '../../bot/turn';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { joiningSurvey } from '../../dialogs/forms/joining-survey';
import { filled } from '../dialogs/forms/right-answers';
import { freshBot, register, type TestBot } from '../support/bot';
import { cardOfReply, elementsOf } from '../support/filled-card';
import { putIntoStore, surveyAnswers } from '../support/filled-survey';
import { hold, personCalled, type TestPerson } from '../support/people';
import { sheetPartition } from '../support/sent-sheet';
import { turnOf } from '../support/turn-of';

const MOST_BYTES = 28 * 1024;
const MOST_IN_SET = 6;
/** Longer ones are cut where a card is narrow, and told whole when pointed at. */
const MOST_SURE = 40;

const [anna, erika] = [personCalled('Nagy Anna'), personCalled('Kis Erika')];
const offices = register.all().flatMap(({ ksh, office }) => (office.kind === 'seat' ? [register.officeOf(ksh)!] : []));
const largest = offices.reduce((one, other) => (other.members.length > one.members.length ? other : one));
const { ksh, name } = largest.seat;

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', { kind: 'office', seat: ksh });
  await hold(bot.store, erika, 'programme-manager', { kind: 'all' });
});
afterEach(() => bot?.close());

/** Gives how large it is at most, with all that goes with it (bytes). */
function holds(reply: Reply): number {
  const activity = replyToActivity(reply);
  const bytes = Buffer.byteLength(JSON.stringify(activity));
  expect(bytes).toBeLessThan(MOST_BYTES);
  if (!activity.attachments?.length) return bytes;
  const card = cardOfReply(reply);
  expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: 'hu' });
  expect(card.fallbackText).toMatch(/\p{L}/u);
  for (const { type, actions = [], label, title, tooltip } of elementsOf(card)) {
    expect(actions.length).toBeLessThanOrEqual(MOST_IN_SET);
    if (type.startsWith('Input.')) expect(label ?? title).toMatch(/\p{L}/u);
    if (type.startsWith('Action.')) expect(title).toMatch(/\p{L}/u);
    if (type === 'Action.Submit' && (title?.length ?? 0) > MOST_SURE) expect(tooltip).toBe(title);
  }
  return bytes;
}

it('are no larger than it takes, each button and input with its words, in every message of long talks', async () => {
  const one = largest.members.find((member) => member.ksh !== ksh)!;
  await putIntoStore(bot.store, surveyAnswers(), anna.key, joiningSurvey, sheetPartition(one.ksh));
  const { answers } = filled(contactSheet, 'long').filling;
  const open = Object.fromEntries(Object.entries(answers).filter(([path]) => !path.startsWith('reach.')));
  await putIntoStore(bot.store, open, anna.key, contactSheet, sheetPartition(ksh));
  const talks: [TestPerson, string[]][] = [
    [anna, ['szia', 'segítség', 'ki vagyok', 'mi vár rám', 'adatlap', 'kérdőív', `kérdőív ${one.name}`]],
    [anna, ['egyben', 'egyenként', 'szakaszok', 'állapot', 'átadás', 'ellenőrzés 5.1', 'később']],
    [anna, [`adatlap ${name}`, 'egyben', 'egyenként', '22/430-001', 'csak ezeknél', 'mégse', 'ellenőrzés', 'később']],
    [anna, ['kapcsolattartók', 'hozzáférések', 'kérelmek', 'hozzáférést kérek', 'mégse']],
    [erika, ['szia', 'mi vár rám', 'beküldött lapok', `kapcsolattartók ${name}`, 'csatlakozás']],
  ];
  const sizes: number[] = [];
  for (const [from, lines] of talks) {
    for (const text of lines) {
      const replies = await bot.receive(turnOf(from, { text }), 'returned');
      for (const reply of replies) sizes.push(holds(replySchema.parse(reply)));
    }
  }
  const largestKb = (Math.max(...sizes) / 1024).toFixed(1);
  process.stdout.write(
    `cards in Teams: ${largest.members.length} municipalities in one office, ${sizes.length} messages, the largest ${largestKb} KB\n`,
  );
});
