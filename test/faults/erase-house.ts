// A person in every place where the bot keeps something: with a mark of their own in each, so that whatever is left of them is found.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLog } from '../../adapters/log';
import { openTranscript } from '../../adapters/webchat/transcript';
import type { Principal } from '../../bot/access/principal';
import type { DeliveryResult, Store } from '../../bot/ports';
import type { Reply, Turn } from '../../bot/turn';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { type Desk, openDesk } from '../adapters/admin/office';
import { filled } from '../dialogs/forms/right-answers';
import { botOn } from '../support/bot';
import { ABA, allowTenant, hold, personCalled } from '../support/people';
import type { SkippingClock } from '../support/skipping-clock';
import { writtenAtDesk } from '../walks/desk';
import { booksOf } from './sheets/sheet-books';

const TENANT = '11111111-2222-4333-8444-555555555555';
const OID = 'ca9a71e5-0000-4000-8000-00000000ca9a';

/** None of these is in anything that is not hers. */
export const marks = {
  name: 'Kanári Kamilla',
  email: 'kanari.kamilla@aba.hu',
  phone: '301112223',
  oid: OID,
  words: 'sárgatollú kérdés',
  /** Only a sheet knows it. */
  ownEmail: 'sarga.tollas@posta.example',
  hours: 'hajnali kanáriénekkor',
  chat: 'a:1kanari-chat',
};
const looks = [...Object.values(marks), 'kanari kamil', 'Kanári Kamillá', '30 111 2223'];

export interface EraseHouse {
  desk: Desk;
  logged: string[];
  close(): Promise<void>;
}

export async function houseWithHer(store: Store, clock: SkippingClock): Promise<EraseHouse> {
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => void logged.push(line) });
  const deliver = async (letter: { partition: string }): Promise<DeliveryResult> =>
    letter.partition === 'msteams|dead' ? { kind: 'never', reason: 'gone' } : { kind: 'delivered' };
  const bot = await botOn({ store, clock, deliveries: { teams: { deliver } } });
  const desk = await openDesk(store, clock, bot.outbox.wake);
  log.info('opened');
  const close = async () => {
    await bot.stop();
    await desk.close();
  };
  try {
    await live(store, clock, desk, sayTo(bot.receive));
  } catch (cause) {
    await close();
    throw cause;
  }
  return { desk, logged, close };
}

async function live(store: Store, clock: SkippingClock, desk: Desk, say: Say): Promise<void> {
  await allowTenant(store, TENANT);
  await hold(store, personCalled('Éva'), 'data-admin', { kind: 'all' });
  const lead = personCalled('Nagy Dénes');
  await hold(store, lead, 'lead', ABA);
  await hold(store, lead, 'lead', { kind: 'municipality', ksh: '10296' });
  await say('lead', lead.principal, 'ki vagyok');
  await listed(desk);

  const her = { tenantId: TENANT, aadObjectId: OID };
  await say('hers', her, 'szia');
  const answer = await say('hers', her, `mennyi idő a csatlakozás, ${marks.words}?`);
  const helped = answer.at(-1)?.buttons?.find(({ press }) => press.do === 'rate');
  expect(helped?.press).toMatchObject({ question: expect.stringContaining(marks.words) });
  await say('hers', her, '', helped?.press);
  const { said } = await desk.run('people code viewer Pécel');
  await say('hers', her, said.split('\n')[0] ?? '');
  await requested(say, her);
  await say('dead', her, marks.words, undefined, 'mailed');
  await say('lead', lead.principal, 'hozzáférések');
  await say('lead', lead.principal, 'mit tud kanari kamillarol?');
  await inWebchat(store, clock, say, her);
  await inSheet(store, (text) => say('lead', lead.principal, text));
  await settled(store, clock);
}

type Say = (
  chat: string,
  from: Principal,
  text: string,
  press?: Turn['press'],
  how?: 'mailed' | 'returned',
) => Promise<Reply[]>;

function sayTo(receive: (turn: Turn, how: 'mailed' | 'returned') => Promise<Reply[]>): Say {
  return (chat, from, text, press, how = 'returned') =>
    receive(
      {
        ...{ id: randomUUID(), channel: 'teams', kind: 'message', text, attachments: 0, ...(press && { press }) },
        conversation: { id: `${chat.startsWith('webchat') ? '' : 'msteams|'}${chat}`, scope: 'personal' },
        from: { id: `29:${from.aadObjectId}`, ...from, name: from.aadObjectId === OID ? marks.name : 'Nagy Dénes' },
        address: { conversation: { id: from.aadObjectId === OID ? marks.chat : 'other' }, user: from.aadObjectId },
      },
      how,
    );
}

/** By a list with her address and number, whose rows are kept so that they can be undone. */
async function listed(desk: Desk): Promise<void> {
  const list = join(desk.folder, 'list.csv');
  const head = 'Önkormányzat;Név;Szerep;E-mail;Telefon;Tenant azonosító;Felhasználó azonosító';
  const others = `Pécel;Kanári Kázmér;szerkesztő;kazmer@pecel.hu;;${TENANT};${randomUUID()}`;
  await writeFile(
    list,
    [head, `Aba;${marks.name};szerkesztő;${marks.email};+36${marks.phone};${TENANT};${OID}`, others].join('\n'),
  );
  const shown = await desk.run(['contacts', 'import', list, '--as', 'Éva']);
  const digest = /--confirm ([0-9a-f]{12})/.exec(shown.said)?.[1] ?? '';
  const done = await desk.run(['contacts', 'import', list, '--as', 'Éva', '--confirm', digest]);
  expect([done.code, done.faults]).toEqual([0, '']);
}

async function requested(say: Say, her: Principal): Promise<void> {
  for (const words of ['hozzáférést kérek', 'Gárdony']) await say('hers', her, words);
  const summary = await say('hers', her, 'Megtekintő');
  const sending = summary.flatMap(({ buttons = [] }) => buttons).find(({ title }) => title === 'Elküldöm');
  const [told] = await say('hers', her, '', sending?.press);
  expect(told?.text).toContain('Elküldtem a kérelmét');
}

async function inWebchat(store: Store, clock: SkippingClock, say: Say, her: Principal): Promise<void> {
  const transcript = openTranscript(store, clock);
  await transcript.start('w1', 'u');
  await transcript.append('w1', 'line', { type: 'message', text: marks.words });
  await say('webchat|w1', her, marks.words);
}

/** In people of a sheet by herself and as somebody's deputy; changed, sent, opened again and changed once more. */
async function inSheet(store: Store, says: (text: string) => Promise<Reply[]>): Promise<void> {
  const at = { store, ksh: '17376', whole: contactSheet };
  const { answers } = filled(contactSheet, 'short').filling;
  const hers = { 'people[k1].name': marks.name, 'people[k1].email': marks.email, 'people[k1].hours': marks.hours };
  await writtenAtDesk(at, undefined, { ...answers, ...hers });
  const { head, fields } = await booksOf(store, at.ksh);
  const sheet = { head: head!, fields: Object.fromEntries(fields) };
  await writtenAtDesk(at, sheet, { 'people[k1].email': marks.ownEmail, 'people[k1].deputy': 'Fehér Flóra' });
  const other = { 'people[k2]': 'added', 'people[k2].name': 'Zöld Zita', 'people[k2].deputy': marks.name };
  await writtenAtDesk(at, sheet, {
    ...other,
    'people[k2].roles': ['key-user'],
    'people[k2].systems': ['ado'],
    'people[k2].informed': 'yes',
  });
  await writtenAtDesk(at, sheet, {
    'people[k2].post': 'pénzügyes',
    'people[k2].phone': '+3622430777',
    'people[k2].email': 'zold.zita@aba.hu',
  });
  for (const text of ['adatlap 17376', 'kihagyom', 'ellenőrzés', 'így marad']) await says(text);
  const [receipt] = await says('beküldöm');
  expect(receipt?.text).toContain('ASP-2026-173701');
  for (const text of ['módosítás', 'ellenőrzés', 'ASP-2026-173701']) await says(text);
}

async function settled(store: Store, clock: SkippingClock): Promise<void> {
  for (let quiet = 0; quiet < 5; ) {
    quiet = (await store.partitionsWithMail(clock.now() + 60_000, 1)).length === 0 ? quiet + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Where something of hers stands: every value is opened, and the log and all names are read. */
export async function foundOf(store: Store): Promise<string[]> {
  const found: string[] = [];
  const look = (where: string, text: string) => {
    const mark = looks.find((each) => text.toLowerCase().includes(each.toLowerCase()));
    if (mark) found.push(`${where}: ${mark}`);
  };
  await store.amend((value, { partition, kind, name }) => {
    look(`${kind} of ${partition} ${name}`.replaceAll(/[0-9a-f-]{8,}/g, '#'), `${JSON.stringify(value)} ${name}`);
    return value;
  });
  for await (const partition of store.partitions()) {
    look('name of a partition', partition);
    look(`log of ${partition}`, JSON.stringify(await store.auditTrail(partition, 0, 1_000)));
  }
  return [...new Set(found)].sort();
}

export const looksFor = looks;
