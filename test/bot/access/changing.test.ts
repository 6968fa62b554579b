// A turn that changes something outside its conversation: interrupted anywhere, delivered again or pressed twice, it is done once and told
// alike; and what a grant opened is not committed once the grant is gone.
import { randomUUID } from 'node:crypto';
import { make } from '../../../bot/access/change';
import { end } from '../../../bot/access/giving';
import { peoplePartition, personRecord } from '../../../bot/access/person';
import { createBot } from '../../../bot/bot';
import { draftOn } from '../../../bot/draft';
import type { Handler, Outcome } from '../../../bot/handlers/handler';
import { createOutbox } from '../../../bot/outbox';
import { type Commit, type CommitResult, type Store, StoreUnavailable } from '../../../bot/ports';
import { recalled } from '../../../bot/records';
import type { Reply, Turn } from '../../../bot/turn';
import { forms } from '../../../dialogs/forms/register';
import { freshBot, quiet, type TestBot } from '../../support/bot';
import { testKeys } from '../../support/keys';
import { ABA, codeFor, hold, personCalled, type TestPerson } from '../../support/people';

const anna = personCalled('Kovács Anna');
const DAY_MS = 24 * 60 * 60 * 1000;

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
});
afterEach(() => bot?.close());

function turnOf(person: TestPerson, said: Partial<Turn>): Turn {
  const place = { channel: 'teams', conversation: { id: person.name, scope: 'personal' }, address: {} } as const;
  const turn = {
    id: randomUUID(),
    from: { id: 'u', ...person.principal },
    kind: 'message',
    text: '',
    attachments: 0,
  } as const;
  return { ...turn, ...place, ...said };
}

function botOn(store: Store, handlers: Handler[]): (turn: Turn) => Promise<Reply[]> {
  const { clock } = bot;
  const outbox = createOutbox({ store, deliveries: {}, errands: {}, clock, log: quiet });
  const receive = createBot({ store, handlers, forms, outbox, keys: testKeys, mode: 'local', clock, log: quiet });
  return (turn) => receive(turn, 'returned');
}

/** The process dies right after its `number`th commit is durable: nobody hears of it. */
function dyingAfter(number: number): Store {
  let commits = 0;
  const commit = async (given: Commit): Promise<CommitResult> => {
    const result = await bot.store.commit(given);
    commits += 1;
    if (commits === number) throw new StoreUnavailable('killed');
    return result;
  };
  return { ...bot.store, commit };
}

/** Counts up, and says to how much. */
const counting = (store: Store): Handler => ({
  name: 'count',
  async handle(_turn, session): Promise<Outcome> {
    const draft = draftOn(store, peoplePartition);
    const kind = personRecord('counter');
    const { grants: _, ...person } = await draft.read(kind);
    const name = `${Number(person.name ?? 0) + 1}`;
    await draft.write(kind, { ...person, grants: [], name });
    const act = { title: 'Még egyet', press: { do: 'act', name: 'again', args: {} } } as const;
    return {
      replies: [{ text: name, buttons: [act] }],
      session,
      change: {
        partition: peoplePartition,
        ...draft.done(),
        audit: [{ action: 'count', object: 'counter', result: name }],
      },
    };
  },
});

const counted = async (): Promise<string | undefined> => {
  const kind = personRecord('counter');
  return recalled(kind, await bot.store.read(peoplePartition, [kind.key])).value.name;
};

it('is done once and told alike when the process dies between its two commits and the message comes again', async () => {
  const turn = turnOf(anna, { text: 'számolj' });
  await expect(botOn(dyingAfter(1), [counting(bot.store)])(turn)).rejects.toThrow('killed');
  expect(await counted()).toBe('1');
  const [reply] = await botOn(bot.store, [counting(bot.store)])(turn);
  expect(reply?.text).toBe('1');
  expect(await counted()).toBe('1');
  expect((await bot.store.auditTrail(peoplePartition, 0, 10)).map(({ result }) => result)).toEqual(['1']);
});

it('CONTROL: without the mark of the change the message that comes again counts twice', async () => {
  const turn = turnOf(anna, { text: 'számolj' });
  await expect(botOn(dyingAfter(1), [counting(bot.store)])(turn)).rejects.toThrow('killed');
  const forgetful: Store = {
    ...bot.store,
    findMark: async () => undefined,
    commit: (commit) =>
      bot.store.commit(
        commit.partition === peoplePartition ? { ...commit, mark: { id: randomUUID(), answer: null } } : commit,
      ),
  };
  await botOn(forgetful, [counting(bot.store)])(turn);
  expect(await counted()).toBe('2');
});

it('is done once for a button pressed twice, and again for a new message', async () => {
  const receive = botOn(bot.store, [counting(bot.store)]);
  const [first] = await receive(turnOf(anna, { text: 'számolj' }));
  const press = first!.buttons![0]!.press;
  const told = [await receive(turnOf(anna, { press })), await receive(turnOf(anna, { press }))];
  expect(told.map(([reply]) => reply?.text)).toEqual(['2', '2']);
  expect((await receive(turnOf(anna, { text: 'számolj' })))[0]?.text).toBe('3');
});

it('counts every one of many at once, in two processes', async () => {
  const processes = [0, 1].map(() => botOn(bot.store, [counting(bot.store)]));
  const people = Array.from({ length: 20 }, (_, at) => personCalled(`Ember ${at}`));
  await Promise.all(people.map((person, at) => processes[at % 2]!(turnOf(person, { text: 'számolj' }))));
  expect(await counted()).toBe('20');
});

describe('a grant that is taken away while its turn is under way', () => {
  /** Shows something a grant opened, and takes its time. */
  const showing = (whileShowing: () => Promise<void>): Handler => ({
    name: 'show',
    async handle(_turn, session, asker): Promise<Outcome> {
      if (asker.grants.length === 0) return { replies: [{ text: 'nincs joga' }], session };
      await whileShowing();
      return { replies: [{ text: 'titok' }], session, uses: true };
    },
  });

  async function takeAway(grant: string): Promise<void> {
    const draft = draftOn(bot.store, peoplePartition);
    const fences = await end(draft, anna.key, grant, { at: bot.clock.now(), by: 'test' });
    const change = { partition: peoplePartition, ...draft.done(), audit: [], fences };
    expect(await make(change, { actor: 'test' }, { ...bot, commit: bot.store.commit })).toMatchObject({ kind: 'done' });
  }

  it('refuses its commit, and the turn runs again without the grant', async () => {
    const { id } = await hold(bot.store, anna, 'editor', ABA);
    let showings = 0;
    const handler = showing(async () => {
      showings += 1;
      await takeAway(id);
    });
    expect(await botOn(bot.store, [handler])(turnOf(anna, { text: 'mutasd' }))).toEqual([{ text: 'nincs joga' }]);
    expect(showings).toBe(1);
  });

  /** At the very last moment: when all is read, and the commit is on its way. */
  function takenAtCommit(grant: string): Store {
    let taken = false;
    const commit = async (given: Commit): Promise<CommitResult> => {
      if (given.partition === anna.name && given.mark && !taken) {
        taken = true;
        await takeAway(grant);
      }
      return bot.store.commit(given);
    };
    return { ...bot.store, commit };
  }

  it('refuses its commit also when everything was read before', async () => {
    const { id } = await hold(bot.store, anna, 'editor', ABA);
    const receive = botOn(takenAtCommit(id), [showing(async () => {})]);
    expect(await receive(turnOf(anna, { text: 'mutasd' }))).toEqual([{ text: 'nincs joga' }]);
  });

  it('CONTROL: without the fence it would be told all the same', async () => {
    const { id } = await hold(bot.store, anna, 'editor', ABA);
    const unfenced = takenAtCommit(id);
    const { commit } = unfenced;
    const store: Store = { ...unfenced, commit: ({ expects: _, ...rest }) => commit(rest) };
    expect(await botOn(store, [showing(async () => {})])(turnOf(anna, { text: 'mutasd' }))).toEqual([
      { text: 'titok' },
    ]);
  });
});

describe('codes', () => {
  const redeem = (person: TestPerson, text: string) => bot.receive(turnOf(person, { text }), 'returned');

  it('are good once, however many people type one at the same moment', async () => {
    const code = await codeFor(bot.store, 'editor', ABA, bot.clock.now() + DAY_MS);
    const people = Array.from({ length: 8 }, (_, at) => personCalled(`Ember ${at}`));
    const told = await Promise.all(people.map((person) => redeem(person, code)));
    expect(told.filter(([reply]) => reply?.text.includes('rendben van'))).toHaveLength(1);
    const kinds = people.map(({ key }) => personRecord(key));
    const stored = await bot.store.read(
      peoplePartition,
      kinds.map(({ key }) => key),
    );
    expect(kinds.flatMap((kind) => recalled(kind, stored).value.grants)).toHaveLength(1);
  });

  it('stand nowhere in the store as they were typed', async () => {
    const code = await codeFor(bot.store, 'editor', ABA, bot.clock.now() + DAY_MS);
    await redeem(anna, code);
    const { store } = bot;
    const everything = [
      ...(await store.list(peoplePartition, '', '', 100)),
      ...(await store.list(anna.name, '', '', 100)),
      ...(await store.auditTrail(peoplePartition, 0, 100)),
      ...(await store.auditTrail(anna.name, 0, 100)),
    ];
    expect(JSON.stringify(everything)).not.toContain(code);
    expect(JSON.stringify(everything)).not.toContain(code.replaceAll('-', ''));
  });
});
