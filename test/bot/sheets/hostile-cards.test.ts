// What a card may carry that was never on it: for another municipality, another form, a question there is none of, a sheet that is sent. It
// is refused, the log says so without repeating what came, and nothing changes; though its signature were good.
import { randomUUID } from 'node:crypto';
import { signedReply } from '../../../bot/access/signed-press';
import { plainText } from '../../../bot/plain-text';
import type { Press, Turn } from '../../../bot/turn';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';
import { filled } from '../../dialogs/forms/right-answers';
import { freshBot, type TestBot } from '../../support/bot';
import { testKeys } from '../../support/keys';
import { ABA, hold, personCalled } from '../../support/people';
import { writtenAtDesk } from '../../walks/desk';

const ABA_KSH = '17376';
const PECEL = '10409';
const anna = personCalled('Nagy Anna');
const chat = 'chat Anna';
const SECRET = 'titkosszo';

let bot: TestBot;
beforeAll(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await says('gyors adatlap');
  await says('22/430-001');
});
afterAll(() => bot?.close());

const base = (): Turn => ({
  id: randomUUID(),
  channel: 'teams',
  conversation: { id: chat, scope: 'personal' },
  from: { id: 'u', ...anna.principal, name: anna.name },
  kind: 'message',
  text: '',
  attachments: 0,
  address: {},
});
const heard = async (turn: Turn): Promise<string> => (await bot.receive(turn, 'returned')).map(plainText).join('\n');
const says = (text: string) => heard({ ...base(), text });

function pressed(name: string, args: Record<string, string>, isSigned = true): Promise<string> {
  const press: Press = { do: 'act', name, args };
  const signed = signedReply(
    { text: '', buttons: [{ title: 'x', press }] },
    { key: anna.key, conversation: chat },
    testKeys,
    bot.clock.now(),
  );
  return heard({ ...base(), press: isSigned ? signed.buttons![0]!.press : press });
}

/** All that stands outside the conversation. */
async function standing(): Promise<string> {
  const all: unknown[] = [];
  for await (const partition of bot.store.partitions()) {
    if (partition !== chat)
      all.push([
        partition,
        await bot.store.list(partition, '', '', 1_000),
        await bot.store.auditTrail(partition, 0, 1_000),
      ]);
  }
  return JSON.stringify(all);
}

async function lastNoted() {
  return (await bot.store.auditTrail(chat, 0, 10_000)).at(-1)!;
}

const good = { ksh: ABA_KSH, form: 'quick-sheet', place: 'reach.email', version: '0', answer: `${SECRET}@aba.hu` };

describe('as long as the sheet is open', () => {
  it.each([
    ['another municipality', { ksh: PECEL }, 'Ebben most nem segíthetek', 'no-grant'],
    ['no municipality', { ksh: '00000' }, 'Ebben most nem segíthetek', 'no-such-place'],
    ['a municipality by a strange name', { ksh: '../people' }, 'Ebben most nem segíthetek', 'no-such-place'],
    ['another form', { form: 'error-report' }, 'Ebben most nem segíthetek', 'no-such-sheet'],
    ['no form', { form: '__proto__' }, 'Ebben most nem segíthetek', 'no-such-sheet'],
    ['a question of another form', { place: 'organisation.name' }, '', 'not-asked'],
    ['no question', { place: 'reach.nothing' }, '', 'not-asked'],
    ['a question that does not apply', { place: 'people[k1].company' }, '', 'not-asked'],
    ['a question of nobody', { place: 'people[k77].name' }, '', 'not-asked'],
    ['an item itself', { place: 'people[k1]' }, '', 'not-asked'],
    ['a place by a strange name', { place: `__proto__.${SECRET}` }, '', 'not-asked'],
    ['the head of the sheet', { place: '../head' }, '', 'not-asked'],
  ])('refuses %s', async (_, changes, words, reason) => {
    const before = await standing();
    expect(await pressed('sheet-answer', { ...good, ...changes })).toContain(words);
    expect(await standing()).toBe(before);
    const noted = await lastNoted();
    expect(noted).toMatchObject({ result: 'refused', actor: anna.key });
    if (reason !== 'no-grant' && reason !== 'no-such-place') expect(noted.reason).toBe(reason);
    expect(JSON.stringify(noted)).not.toContain(SECRET);
  });

  it.each([
    ['sheet-answer', good],
    ['sheet-confirm', { ksh: ABA_KSH, form: 'quick-sheet', sum: '0' }],
    ['sheet-settle', { ...good, mine: 'yes' }],
    ['sheet-row', good],
    ['sheet-row-ok', { ...good, sum: '0' }],
    ['send-sheet', { ksh: ABA_KSH, form: 'contact-sheet' }],
  ])('refuses "%s" without a good signature', async (name, args) => {
    const before = await standing();
    expect(await pressed(name, args, false)).not.toBe('');
    expect(await standing()).toBe(before);
    expect(await lastNoted()).toMatchObject({ action: 'refuse-press', result: 'refused', reason: 'foreign' });
  });

  it.each([
    ['no version', { version: 'x' }],
    ['a version to come', { version: '99' }],
    ['a version of long ago', { place: 'reach.phone', version: '-1', answer: '22/430-777' }],
  ])('writes nothing over anything with %s', async (_, changes) => {
    const field = async () =>
      (await bot.store.read(`municipality|${ABA_KSH}`, ['sheet/contact-sheet/field/reach.phone'])).get(
        'sheet/contact-sheet/field/reach.phone',
      );
    const before = await field();
    await pressed('sheet-answer', { ...good, place: 'reach.phone', answer: '22/430-777', ...changes });
    expect(await field()).toEqual(before);
  });

  it('CONTROL: the good one is taken', async () => {
    await pressed('sheet-answer', good);
    expect(await standing()).toContain(`${SECRET}@aba.hu`);
  });
});

describe('once the sheet is sent', () => {
  let sent: TestBot;
  beforeAll(async () => {
    sent = await freshBot();
    await hold(sent.store, anna, 'lead', ABA);
    await writtenAtDesk(
      { store: sent.store, ksh: ABA_KSH, whole: contactSheet },
      undefined,
      filled(contactSheet, 'short').filling.answers,
    );
    [bot, sent] = [sent, bot];
    for (const words of ['adatlap', 'ellenőrzés', 'így marad']) await says(words);
    expect(await says('beküldöm')).toContain('ASP-2026-173701');
  });
  afterAll(() => sent?.close());

  it.each([
    ['sheet-answer', { ...good, place: 'reach.phone', answer: '22/430-777' }],
    ['sheet-answer', good],
    ['sheet-confirm', { ksh: ABA_KSH, form: 'quick-sheet', sum: '0' }],
    ['sheet-settle', { ...good, mine: 'yes' }],
    ['sheet-row', good],
    ['sheet-row-ok', { ...good, sum: '0' }],
  ])('refuses %s %j', async (name, args) => {
    const before = await standing();
    expect(await pressed(name, args)).toContain('most nem módosítható');
    expect(await standing()).toBe(before);
    expect(await lastNoted()).toMatchObject({
      municipality: ABA_KSH,
      object: 'contact-sheet',
      result: 'refused',
      reason: 'state',
    });
  });

  it('sends it no second time', async () => {
    const before = await standing();
    await pressed('send-sheet', { ksh: ABA_KSH, form: 'contact-sheet' });
    await says('beküldöm');
    expect(await standing()).toBe(before);
  });
});
