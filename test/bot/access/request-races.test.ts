// What happens between the look at a request and the commit of a decision: whoever comes second, or holds it no longer, changes nothing.
import { end } from '../../../bot/access/giving';
import { peoplePartition, personRecord } from '../../../bot/access/person';
import { tenantsRecord } from '../../../bot/access/tenants';
import { type Draft, draftOn } from '../../../bot/draft';
import type { OpenBot } from '../../../bot/open-bot';
import type { Commit, Store } from '../../../bot/ports';
import { recalled } from '../../../bot/records';
import type { Press, Reply, Turn } from '../../../bot/turn';
import { botOn, freshBot, type TestBot } from '../../support/bot';
import { ABA, allowTenant, hold, personCalled, type TestPerson } from '../../support/people';

const TENANT = '7e570000-0000-4000-8000-000000000004';
const Anna = personCalled('Kovács Anna');
const Dénes = personCalled('Nagy Dénes', TENANT);
const Lídia = personCalled('Szabó Lídia');

let bot: TestBot;
const opened: OpenBot[] = [];
beforeEach(async () => {
  bot = await freshBot();
  await allowTenant(bot.store, TENANT);
});
afterEach(async () => {
  for (const each of opened.splice(0)) await each.stop();
  await bot?.close();
});

let turns = 0;
function turnOf({ name, principal }: TestPerson, said: string | Press, chat = name): Turn {
  turns += 1;
  const turn: Turn = {
    id: `turn-${turns}`,
    channel: 'teams',
    conversation: { id: `teams|${chat}`, scope: 'personal' },
    from: { id: 'u', name, ...principal },
    kind: 'message',
    text: '',
    attachments: 0,
    address: {},
  };
  return typeof said === 'string' ? { ...turn, text: said } : { ...turn, press: said };
}

const button = (replies: Reply[], title: string): Press =>
  replies.at(-1)!.buttons!.find((each) => each.title === title)!.press;
const words = (replies: Reply[]): string => replies.map(({ text }) => text).join('\n');

/** Up to where "Elküldöm" would be pressed. */
async function readyToSend(person: TestPerson, chat?: string): Promise<Press> {
  let replies: Reply[] = [];
  for (const said of ['hozzáférést kérek', 'Aba', 'szerkesztő']) {
    replies = await bot.receive(turnOf(person, said, chat), 'returned');
  }
  return button(replies, 'Elküldöm');
}

async function cardOf(person: TestPerson): Promise<Reply[]> {
  return bot.receive(turnOf(person, 'kérelmek'), 'returned');
}

/** Another instance on the same records. */
async function instanceOn(store: Store): Promise<OpenBot> {
  const instance = await botOn({ store, clock: bot.clock, deliveries: {} });
  opened.push(instance);
  return instance;
}

/** A store on which something happens just before the first change among people is committed. */
function interrupted(meanwhile: () => Promise<void>, leaving: (commit: Commit) => Commit | Promise<Commit>): Store {
  let isFirst = true;
  return {
    ...bot.store,
    async commit(commit) {
      if (commit.partition !== peoplePartition || !commit.mark) return bot.store.commit(commit);
      if (isFirst) await meanwhile();
      isFirst = false;
      return bot.store.commit(await leaving(commit));
    },
  };
}

const whole = (commit: Commit) => commit;
const withoutExpects = ({ expects: _, ...commit }: Commit) => commit;
/** As if nobody compared versions: whoever comes last wins. */
async function unconditional({ expects: _, ...commit }: Commit): Promise<Commit> {
  const stored = await bot.store.read(
    commit.partition,
    commit.writes.map(({ key }) => key),
  );
  const writes = commit.writes.map((write) => ({ ...write, expectedVersion: stored.get(write.key)?.version ?? 0 }));
  return { ...commit, writes };
}

async function changing(change: (draft: Draft) => Promise<unknown>): Promise<void> {
  const draft = draftOn(bot.store, peoplePartition);
  await change(draft);
  await bot.store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
}

const grantsOf = async ({ key }: TestPerson) =>
  recalled(personRecord(key), await bot.store.read(peoplePartition, [personRecord(key).key])).value.grants;
const decisions = async () =>
  (await bot.store.auditTrail(peoplePartition, 0, 100))
    .filter(({ action }) => action === 'decide-request')
    .map(({ result }) => result);

async function requestedBy(person: TestPerson): Promise<void> {
  expect(words(await bot.receive(turnOf(person, await readyToSend(person)), 'returned'))).toContain('Elküldtem');
}

describe('two approvers who press at once', () => {
  /** The first waits, when it would commit, until the second has decided. */
  async function bothPress(leaving: Parameters<typeof interrupted>[1]): Promise<{ first: string; second: string }> {
    await hold(bot.store, Dénes, 'lead', ABA);
    await hold(bot.store, Lídia, 'lead', ABA);
    await requestedBy(Anna);
    const approve = button(await cardOf(Dénes), 'Jóváhagyom');
    const reject = button(await cardOf(Lídia), 'Elutasítom');
    let second: Reply[] = [];
    const meanwhile = async () => {
      second = await bot.receive(turnOf(Lídia, reject), 'returned');
    };
    const slow = await instanceOn(interrupted(meanwhile, leaving));
    const first = await slow.receive(turnOf(Dénes, approve), 'returned');
    return { first: words(first), second: words(second) };
  }

  it('make one decision', async () => {
    const { first, second } = await bothPress(whole);
    expect(second).toContain('Elutasította.');
    expect(first).toContain('már elbírálták');
    expect(await decisions()).toEqual(['rejected']);
    expect(await grantsOf(Anna)).toEqual([]);
  });

  it('CONTROL: make two when nobody compares versions', async () => {
    await bothPress(unconditional);
    expect(await decisions()).toEqual(['rejected', 'approved']);
    expect(await grantsOf(Anna)).toHaveLength(1);
  });

  it('make one decision when they really press in the same moment, however it falls', async () => {
    await hold(bot.store, Dénes, 'lead', ABA);
    await hold(bot.store, Lídia, 'lead', ABA);
    await requestedBy(Anna);
    const instances = [await instanceOn(bot.store), await instanceOn(bot.store)] as const;
    const presses = [
      turnOf(Dénes, button(await cardOf(Dénes), 'Jóváhagyom')),
      turnOf(Lídia, button(await cardOf(Lídia), 'Elutasítom')),
    ] as const;
    const told = await Promise.all(instances.map((each, at) => each.receive(presses[at]!, 'returned')));
    expect(await decisions()).toHaveLength(1);
    expect(told.map(words).filter((text) => text.includes('már elbírálták'))).toHaveLength(1);
    expect(await grantsOf(Anna)).toHaveLength((await decisions())[0] === 'approved' ? 1 : 0);
  });
});

it('gives the same reply to a card that is pressed twice, and decides once', async () => {
  await hold(bot.store, Dénes, 'lead', ABA);
  await requestedBy(Anna);
  const approve = button(await cardOf(Dénes), 'Jóváhagyom');
  const first = await bot.receive(turnOf(Dénes, approve), 'returned');
  expect(words(first)).toContain('Jóváhagyta.');
  expect(await bot.receive(turnOf(Dénes, approve), 'returned')).toEqual(first);
  expect(await decisions()).toEqual(['approved']);
});

describe('an approver from whom the grant is taken while the decision is under way', () => {
  async function pressed(leaving: Parameters<typeof interrupted>[1]): Promise<string> {
    // Listed in the book of the office: the decision itself never touches that.
    const grant = await hold(bot.store, Dénes, 'lead', { kind: 'office', seat: '17376' });
    await requestedBy(Anna);
    const approve = button(await cardOf(Dénes), 'Jóváhagyom');
    const meanwhile = () => changing((draft) => end(draft, Dénes.key, grant.id, { at: bot.clock.now(), by: 'shell' }));
    const slow = await instanceOn(interrupted(meanwhile, leaving));
    return words(await slow.receive(turnOf(Dénes, approve), 'returned'));
  }

  it('is refused, and nothing changes', async () => {
    expect(await pressed(whole)).toContain('Ezt a kérelmet Ön most nem bírálhatja el');
    expect(await decisions()).toEqual([]);
    expect(await grantsOf(Anna)).toEqual([]);
  });

  it('CONTROL: would still give access if the commit did not rest on who they were', async () => {
    await pressed(withoutExpects);
    expect(await decisions()).toEqual(['approved']);
    expect(await grantsOf(Anna)).toHaveLength(1);
  });
});

describe('an approver whose tenant goes off the list while the decision is under way', () => {
  async function pressed(leaving: Parameters<typeof interrupted>[1]): Promise<string> {
    await hold(bot.store, Dénes, 'lead', ABA);
    await requestedBy(Anna);
    const approve = button(await cardOf(Dénes), 'Jóváhagyom');
    const meanwhile = () => changing((draft) => draft.write(tenantsRecord, { allowed: {} }));
    const slow = await instanceOn(interrupted(meanwhile, leaving));
    return words(await slow.receive(turnOf(Dénes, approve), 'returned'));
  }

  it('is refused, and nothing changes', async () => {
    expect(await pressed(whole)).toContain('Ezt a kérelmet Ön most nem bírálhatja el');
    expect(await grantsOf(Anna)).toEqual([]);
  });

  it('CONTROL: would still give access if the commit did not rest on the list', async () => {
    await pressed(withoutExpects);
    expect(await grantsOf(Anna)).toHaveLength(1);
  });
});

it('lets one request wait when it is sent from two chats in the same moment', async () => {
  const presses = [await readyToSend(Anna, 'one'), await readyToSend(Anna, 'two')];
  const chats = ['one', 'two'];
  const told = await Promise.all(presses.map((press, at) => bot.receive(turnOf(Anna, press, chats[at]), 'returned')));
  expect(told.map(words).filter((text) => text.includes('Elküldtem a kérelmét'))).toHaveLength(1);
  expect(told.map(words).filter((text) => text.includes('már van egy kérelme'))).toHaveLength(1);
  expect(await bot.store.list(peoplePartition, 'request/', '', 10)).toHaveLength(1);
});

it('leaves one audit entry for each change, and puts neither names nor anything else of the person into buttons', async () => {
  await hold(bot.store, Dénes, 'lead', ABA);
  await requestedBy(Anna);
  const card = await cardOf(Dénes);
  for (const { press } of card.flatMap(({ buttons = [] }) => buttons)) {
    expect(press).toMatchObject({ do: 'act', name: 'decide' });
    if (press.do !== 'act') continue;
    // A seal is letters at random, and may spell anything.
    expect(JSON.stringify({ ...press, seal: undefined })).not.toMatch(/Kov|Anna|tenant|aad/i);
    for (const arg of Object.values(press.args)) expect(arg.length).toBeLessThanOrEqual(200);
  }
  await bot.receive(turnOf(Dénes, button(card, 'Jóváhagyom')), 'returned');
  const log = await bot.store.auditTrail(peoplePartition, 0, 100);
  expect(
    log.map(({ actor, action, municipality, result, reason }) => [actor, action, municipality, result, reason]),
  ).toEqual([
    [Anna.key, 'request-access', '17376', 'done', 'editor'],
    [Dénes.key, 'decide-request', '17376', 'approved', 'editor'],
  ]);
  expect(JSON.stringify(log)).not.toMatch(/Kov|Anna|Nagy/);
});
