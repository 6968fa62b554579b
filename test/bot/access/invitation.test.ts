// Invitations at the same moment: a code is used or withdrawn, never both, and no more are open than may be.
import { randomUUID } from 'node:crypto';
import { setImmediate as nextBeat } from 'node:timers/promises';
import { codeIn } from '../../../bot/access/code';
import { openInvitations } from '../../../bot/access/invitation';
import { peoplePartition, personRecord } from '../../../bot/access/person';
import { placeRecord } from '../../../bot/access/place';
import { draftOn } from '../../../bot/draft';
import type { Reply, Turn } from '../../../bot/turn';
import { freshBot, type TestBot } from '../../support/bot';
import { ABA, hold, personCalled, type TestPerson } from '../../support/people';

const anna = personCalled('Nagy Anna');

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
});
afterEach(() => bot.close());

function message(person: TestPerson, text: string): Turn {
  return {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: `teams|${person.name}`, scope: 'personal' },
    from: { id: 'u', ...person.principal, name: person.name },
    kind: 'message',
    text,
    attachments: 0,
    address: {},
  };
}

async function says(person: TestPerson, text: string): Promise<Reply> {
  return (await bot.receive(message(person, text), 'returned'))[0] ?? { text: '' };
}

async function presses(person: TestPerson, { buttons = [] }: Reply, title: string): Promise<Reply> {
  const press = buttons.find((button) => button.title === title)?.press;
  if (!press) throw new Error(`there is no button "${title}"`);
  return (await bot.receive({ ...message(person, ''), press }, 'returned'))[0] ?? { text: '' };
}

const book = () => draftOn(bot.store, peoplePartition).read(placeRecord(ABA));

/** Some beats of the event loop: sooner than any clock could say. */
async function later(beats: number): Promise<void> {
  for (let beat = 0; beat < beats; beat += 1) await nextBeat();
}

it('lets a code be used or withdrawn, never both, when both come at once', async () => {
  const seen = { used: 0, withdrawn: 0 };
  for (let round = 0; round < 30; round += 1) {
    const guest = personCalled(`Vendég ${round}`);
    const code = codeIn((await presses(anna, await says(anna, 'meghívó'), 'Megtekintő')).text) ?? '';
    const open = await says(anna, 'meghívók');
    const [entered, taken] = await Promise.all([
      says(guest, code),
      later(round % 8).then(() => presses(anna, open, '1. visszavonása')),
    ]);
    const { grants } = await draftOn(bot.store, peoplePartition).read(personRecord(guest.key));
    const isIn = entered.text.includes('a kód rendben van');
    expect(grants.length).toBe(isIn ? 1 : 0);
    expect(taken.text.includes('meghívó visszavonva')).toBe(!isIn);
    expect((await book()).invitations).toEqual([]);
    seen[isIn ? 'used' : 'withdrawn'] += 1;
  }
  process.stdout.write(`at once: ${seen.used} codes used, ${seen.withdrawn} withdrawn, none both\n`);
});

it('keeps at most twenty open, also when leads ask for them at once', async () => {
  for (let made = 0; made < 17; made += 1) await presses(anna, await says(anna, 'meghívó'), 'Megtekintő');
  const leads = Array.from({ length: 6 }, (_, at) => personCalled(`Vezető ${at}`));
  for (const lead of leads) await hold(bot.store, lead, 'lead', ABA);
  const asked = leads.map(async (lead) => presses(lead, await says(lead, 'meghívó'), 'Megtekintő'));
  const made = (await Promise.all(asked)).filter(({ text }) => codeIn(text));
  expect(made.length).toBe(3);
  expect(openInvitations(await book(), bot.clock.now()).length).toBe(20);
});

it('forgets what nobody used in time when the next one is made', async () => {
  await presses(anna, await says(anna, 'meghívó'), 'Megtekintő');
  const [{ hash = '' } = {}] = (await book()).invitations;
  bot.clock.skip(7 * 24 * 60 * 60 * 1000);
  await presses(anna, await says(anna, 'meghívó'), 'Megtekintő');
  expect((await book()).invitations.length).toBe(1);
  expect((await bot.store.read(peoplePartition, [`code/${hash}`])).size).toBe(0);
});
