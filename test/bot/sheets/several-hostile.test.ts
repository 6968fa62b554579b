// Buttons of several sheets and of their items with other things in them than the bot would give, though rightly signed: refused or harmless.
import { randomUUID } from 'node:crypto';
import { signedReply } from '../../../bot/access/signed-press';
import { plainText } from '../../../bot/plain-text';
import type { Press, Turn } from '../../../bot/turn';
import { freshBot, type TestBot } from '../../support/bot';
import { testKeys } from '../../support/keys';
import { hold, personCalled } from '../../support/people';

const anna = personCalled('Nagy Anna');
/** Anna's; another of the same office, and one far away, that are not hers. */
const [csabdi, tabajd, felcsut, aba] = ['30544', '14465', '29939', '17376'];

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  for (const ksh of [csabdi, tabajd]) await hold(bot.store, anna, 'editor', { kind: 'municipality', ksh: ksh! });
  for (const text of ['adatlap Csabdi', 'rendben', 'Csabdi Község Önkormányzata', '727101', '15727103-2-07'])
    await says({ text });
});
afterEach(() => bot?.close());

async function says(said: Partial<Turn>): Promise<string> {
  const turn: Turn = {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: 'chat', scope: 'personal' },
    from: { id: 'u', ...anna.principal },
    kind: 'message',
    text: '',
    attachments: 0,
    address: {},
    ...said,
  };
  return (await bot.receive(turn, 'returned')).map(plainText).join('\n');
}

function pressed(name: string, args: Record<string, string>): Press {
  const reply = { text: 'x', buttons: [{ title: 'x', press: { do: 'act', name, args } as const }] };
  const by = { key: anna.key, conversation: 'chat' };
  return signedReply(reply, by, testKeys, bot.clock.now()).buttons![0]!.press;
}

async function standing(): Promise<string> {
  const all = await Promise.all(
    [csabdi, tabajd, felcsut, aba].map((ksh) => bot.store.list(`municipality|${ksh}`, 'sheet/', '', 500)),
  );
  return JSON.stringify(all);
}

const form = 'contact-sheet';
const item = { ksh: csabdi!, form, version: '1', sum: 'x', does: 'remove' };
const over = { ksh: tabajd!, form, from: csabdi!, version: '0' };
const hostile: [name: string, args: Record<string, string>][] = [
  ['sheets-answer', { ksh: aba!, form, place: 'reach.phone', version: '1', to: 'all' }],
  ['sheets-answer', { ksh: '00000', form, place: 'reach.phone', version: '1', to: 'all' }],
  ['sheets-answer', { ksh: csabdi!, form: 'joining-survey2', place: 'reach.phone', version: '1', to: 'all' }],
  ['sheets-answer', { ksh: csabdi!, form, place: 'organisation.taxNumber', version: '1', to: 'all' }],
  ['sheets-answer', { ksh: csabdi!, form, place: '__proto__', version: '1', to: 'all' }],
  ['sheets-answer', { ksh: csabdi!, form, place: 'people[k1].phone', version: '1', to: 'all' }],
  ['sheets-answer', { ksh: csabdi!, form, place: 'reach.phone', version: 'sok', to: 'all' }],
  ['sheets-carry', { ksh: aba!, form, to: 'show' }],
  ['sheets-carry', { ksh: csabdi!, form, to: felcsut!, sum: 'x' }],
  ['sheets-carry', { ksh: csabdi!, form: '__proto__', to: 'show' }],
  ['sheets-overwrite', { ...over, place: 'organisation.taxNumber', of: 'organisation.taxNumber' }],
  ['sheets-overwrite', { ...over, place: 'reach.phone', of: 'organisation.taxNumber' }],
  ['sheets-overwrite', { ...over, ksh: aba!, place: 'reach.phone', of: 'reach.phone' }],
  ['sheets-overwrite', { ...over, from: aba!, place: 'reach.phone', of: 'reach.phone' }],
  ['sheet-item', { ...item, place: 'people[k99]' }],
  ['sheet-item', { ...item, place: 'organisation.name' }],
  ['sheet-item', { ...item, place: 'toString[k1]' }],
  ['sheet-item', { ...item, place: 'people[k1]', does: 'back' }],
  ['sheet-item', { ...item, place: 'people[k1]', ksh: aba! }],
  ['sheet-item', { ...item, place: 'people[k1]', form: 'error-report' }],
];

it.each(hostile)('%s with %j changes nothing', async (name, args) => {
  const before = await standing();
  const told = await says({ press: pressed(name, args) });
  expect(told).not.toContain('nem sikerült feldolgoznom');
  expect(await bot.store.partitionsWithMail(bot.clock.now() + 60_000, 10)).toEqual([]);
  expect(await standing()).toBe(before);
});

it('notes a press for a municipality of others as refused, and tells nothing of it', async () => {
  const told = await says({ press: pressed('sheets-carry', { ksh: aba!, form, to: 'show' }) });
  expect(told).not.toContain('Aba');
  const trail = await bot.store.auditTrail('chat', 0, 1000);
  expect(trail.at(-1)).toMatchObject({ action: 'carry-sheet', municipality: aba, result: 'refused' });
});

it('goes to no municipality of others, and says which are theirs', async () => {
  expect(await says({ text: 'váltás Felcsútra' })).toContain('Melyik önkormányzat');
  expect(await says({ text: 'átveszem Abából' })).not.toContain('Aba –');
});
