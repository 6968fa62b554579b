// Access is taken away in the middle of a talk: it is gone with the next message, on every instance, and also from under a turn that had
// already begun.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { openRedisStore } from '../../adapters/store/redis-store';
import { end } from '../../bot/access/giving';
import { peoplePartition, personRecord } from '../../bot/access/person';
import { placeRecord } from '../../bot/access/place';
import { type Draft, draftOn } from '../../bot/draft';
import type { OpenBot } from '../../bot/open-bot';
import { plainText } from '../../bot/plain-text';
import type { Commit, Store } from '../../bot/ports';
import type { Reply, Turn } from '../../bot/turn';
import { botOn, freshBot } from '../support/bot';
import { testKeys } from '../support/keys';
import { ABA, hold, personCalled, type TestPerson } from '../support/people';
import { type RedisServer, startRedisServer } from '../support/redis-server';
import { script, talked } from '../support/talk';

const anna = personCalled('Nagy Anna');
const bela = personCalled('Kis Béla');

it('takes effect with the next message of a talk', async () => {
  const bot = await freshBot();
  try {
    await hold(bot.store, anna, 'lead', ABA);
    await hold(bot.store, bela, 'editor', ABA);
    const written = script(`
      > Béla: ki vagyok

      Kis Béla, Ön így férhet hozzá az adatokhoz:

      - szerkesztő: Aba

      Miben segíthetek?

        1) Segítség

      > Anna: hozzáférések

      Aba – kinek van hozzáférése

      - Nagy Anna (Ön): vezető
      - Kis Béla: szerkesztő

      Ha valakiét visszavonná, válassza ki a gombok közül.

        1) Visszavonás: Kis Béla
        2) Meghívót adok

      > Anna: [Visszavonás: Kis Béla]

      Aba – hozzáférés visszavonása

      Visszavonjam ezt a hozzáférést: Kis Béla, szerkesztő? Azonnal megszűnik, és szólok neki, ha írt már nekem.

        1) Igen, visszavonom
        2) Mégsem vonom vissza

      > Anna: [Igen, visszavonom]

      Aba – hozzáférés visszavonva

      Ez a hozzáférés megszűnt: Kis Béla, szerkesztő. Ha tévedés volt, új meghívóval adhatja meg újra.

        1) Hozzáférések
        2) Segítség

      (Béla üzenetet kap)

      Az Ön hozzáférését (szerkesztő, Aba) visszavonták. A kézikönyvből továbbra is szívesen válaszolok. Ha ez tévedés lehet, kérem, egyeztessen az önkormányzat vezetőjével.

        1) Ki vagyok?
        2) Segítség

      > Béla: ki vagyok

      Ön most vendégként van itt. A kézikönyvből bármit kérdezhet, önkormányzati adatot azonban nem mutathatok Önnek.

      Ha kapott meghívókódot, írja be ide. Ha nem, kérhet hozzáférést: megkérdezem, melyik önkormányzatnál dolgozik, és továbbítom a kérelmét annak, aki dönthet róla.

        1) Hozzáférést kérek
        2) Segítség

      > Béla: hozzáférések Aba

      Ön most vendégként van itt. A kézikönyvből bármit kérdezhet, önkormányzati adatot azonban nem mutathatok Önnek.

      Ha kapott meghívókódot, írja be ide. Ha nem, kérhet hozzáférést: megkérdezem, melyik önkormányzatnál dolgozik, és továbbítom a kérelmét annak, aki dönthet róla.

        1) Hozzáférést kérek
        2) Segítség
    `);
    expect(await talked(bot, written, { cast: { Anna: anna, Béla: bela } })).toBe(written);
  } finally {
    await bot.close();
  }
});

it('leaves nothing of a card that was shown before', async () => {
  const bot = await freshBot();
  try {
    const hedi = personCalled('Hegyi Hédi');
    await changing(bot.store, async (draft) => {
      const place = placeRecord(ABA);
      const contacts = [{ name: 'Dr. Kovács Éva', duty: 'ASP kapcsolattartó', email: 'kovacs.eva@aba.hu' }];
      await draft.write(place, { ...(await draft.read(place)), contacts });
    });
    const { id } = await hold(bot.store, hedi, 'helpdesk-agent', { kind: 'all' });
    const [shown] = await bot.receive(message(hedi, 'kapcsolattartók Aba'), 'returned');
    const [why] = await bot.receive(pressing(hedi, shown, 'Felfedés'), 'returned');
    await changing(bot.store, (draft) => end(draft, hedi.key, id, { at: bot.clock.now(), by: 'shell' }));
    for (const press of [pressing(hedi, shown, 'Felfedés'), pressing(hedi, why, 'Bejelentés miatt')]) {
      expect((await bot.receive(press, 'returned')).map(plainText).join()).toContain('vendégként');
    }
  } finally {
    await bot.close();
  }
});

async function changing(store: Store, change: (draft: Draft) => Promise<unknown>): Promise<void> {
  const draft = draftOn(store, peoplePartition);
  await change(draft);
  await store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
}

/** Two instances on one store, each with a connection of its own; Béla talks to the one that can be held up. */
interface TwoInstances {
  held: ReturnType<typeof holdable>;
  belas: OpenBot;
  annas: { bot: OpenBot; store: Store };
}

const stores: Record<string, (run: (open: () => Promise<Store>) => Promise<void>) => Promise<void>> = {
  'a file': async (run) => {
    const folder = await mkdtemp(join(tmpdir(), 'asp-bot-test-'));
    try {
      await run(() => openEmbeddedStore(folder, testKeys));
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  Redis: async (run) => {
    let server: RedisServer | undefined;
    try {
      server = await startRedisServer();
      const { url } = server;
      await run(() => openRedisStore(url, testKeys));
    } finally {
      await server?.stop();
    }
  },
};

for (const [name, on] of Object.entries(stores)) {
  describe(`with two instances on ${name}`, () => {
    it('is gone on the other instance at once', async () => {
      const rounds: number[] = [];
      await on((open) =>
        onTwo(open, withFences, async ({ belas, annas }) => {
          expect(await asks(belas, bela, 'ki vagyok')).toContain('szerkesztő: Aba');
          await takesAway(annas.bot);
          const before = performance.now();
          expect(await asks(belas, bela, 'ki vagyok')).toContain('vendégként');
          rounds.push(performance.now() - before);
        }),
      );
      process.stdout.write(
        `${name}: refused on the other instance ${Math.round(rounds[0] ?? 0)} ms after it was taken away\n`,
      );
    });

    it('refuses a turn that began before and would be committed after', async () => {
      await on((open) =>
        onTwo(open, withFences, async (two) => {
          expect(await shownMeanwhile(two)).toContain('vendégként');
        }),
      );
    });

    it('refuses a change by somebody who may not make it any more when it is committed', async () => {
      await on((open) =>
        onTwo(open, withFences, async (two) => {
          expect(await takenMeanwhile(two)).toEqual({
            told: expect.stringContaining('vendégként'),
            isBelaStillThere: true,
          });
        }),
      );
    });

    it('would let it through without looking at who they are (control)', async () => {
      await on((open) =>
        onTwo(open, withoutFences, async (two) => {
          // What is said is held back all the same; what was done is done.
          expect(await takenMeanwhile(two)).toMatchObject({ isBelaStillThere: false });
        }),
      );
    });

    it('would show it without the fence (control)', async () => {
      await on((open) =>
        onTwo(open, withoutFences, async (two) => {
          expect(await shownMeanwhile(two)).toContain('szerkesztő: Aba');
        }),
      );
    });
  });
}

const withFences = (commit: Commit): Commit => commit;
const withoutFences = ({ expects: _, ...commit }: Commit): Commit => commit;

async function onTwo(
  open: () => Promise<Store>,
  change: (commit: Commit) => Commit,
  run: (two: TwoInstances) => Promise<void>,
): Promise<void> {
  const [one, other] = [await open(), await open()];
  const clock = { now: () => Date.now() };
  const held = holdable(one, change);
  const [belas, annas] = await Promise.all([
    botOn({ store: held.store, clock, deliveries: {} }),
    botOn({ store: withoutPost(other), clock, deliveries: {} }),
  ]);
  try {
    await hold(other, anna, 'lead', ABA);
    await hold(other, bela, 'editor', ABA);
    await run({ held, belas, annas: { bot: annas, store: other } });
  } finally {
    await Promise.all([belas.stop(), annas.stop()]);
    await Promise.all([one.close(), other.close()]);
  }
}

/** What tells Béla changes his conversation, too, so that his turn runs again: here it comes too late to help. */
function withoutPost(store: Store): Store {
  return {
    ...store,
    commit: ({ lease: _, ...commit }) => store.commit(commit),
    claimMail: async () => [],
    partitionsWithMail: async () => [],
  };
}

/** Béla's turn is held up when all is decided and only the commit is left; meanwhile Anna takes his access away. */
async function shownMeanwhile({ held, belas, annas }: TwoInstances): Promise<string> {
  await asks(belas, bela, 'szia');
  held.holdNext(chatOf(bela));
  const shown = asks(belas, bela, 'ki vagyok');
  await held.reached();
  await takesAway(annas.bot);
  held.release();
  return shown;
}

/** Anna leads a joint office; when she takes a viewer's access away in one of its villages, she has just lost her own. */
async function takenMeanwhile({ held, belas: annas, annas: pals }: TwoInstances) {
  const { store } = held;
  await changing(store, (draft) => end(draft, anna.key, `lead-17376-${anna.key.slice(0, 6)}`, { at: 0, by: 'shell' }));
  const { id: leads } = await hold(store, anna, 'lead', { kind: 'office', seat: '07302' });
  const { id: views } = await hold(store, bela, 'viewer', { kind: 'municipality', ksh: '10409' });
  const [list] = await annas.receive(message(anna, 'hozzáférések Németbánya'), 'returned');
  const [question] = await annas.receive(pressing(anna, list, 'Visszavonás: Kis Béla'), 'returned');
  held.holdNext(peoplePartition);
  const taking = asksWith(annas, pressing(anna, question, 'Igen, visszavonom'));
  await held.reached();
  const pal = personCalled('Pap Pál');
  await hold(pals.store, pal, 'programme-manager', { kind: 'all' });
  await takesAway(pals.bot, pal, 'hozzáférések Németbánya', 'Visszavonás: N. A.');
  held.release();
  const told = await taking;
  const { grants } = await draftOn(pals.store, peoplePartition).read(personRecord(bela.key));
  expect(
    (await draftOn(pals.store, peoplePartition).read(personRecord(anna.key))).grants.find(({ id }) => id === leads),
  ).toHaveProperty('ended');
  return { told, isBelaStillThere: !grants.find(({ id }) => id === views)?.ended };
}

/** A store whose next commit to a partition waits until it is let go. */
function holdable(store: Store, change: (commit: Commit) => Commit) {
  let waitsFor = '';
  let arrive = () => {};
  let release = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    store: {
      ...store,
      async commit(commit: Commit) {
        if (commit.partition === waitsFor) {
          waitsFor = '';
          arrive();
          await released;
        }
        return store.commit(change(commit));
      },
    },
    holdNext(partition: string) {
      waitsFor = partition;
    },
    reached: () => arrived,
    release: () => release(),
  };
}

async function takesAway(
  bot: OpenBot,
  by = anna,
  words = 'hozzáférések',
  button = 'Visszavonás: Kis Béla',
): Promise<void> {
  const [list] = await bot.receive(message(by, words), 'returned');
  const [question] = await bot.receive(pressing(by, list, button), 'returned');
  expect(await asksWith(bot, pressing(by, question, 'Igen, visszavonom'))).toContain('hozzáférés visszavonva');
}

const asks = (bot: OpenBot, person: TestPerson, text: string): Promise<string> => asksWith(bot, message(person, text));

async function asksWith(bot: OpenBot, turn: Turn): Promise<string> {
  return (await bot.receive(turn, 'returned')).map(plainText).join('\n');
}

function pressing(person: TestPerson, reply: Reply | undefined, title: string): Turn {
  const press = reply?.buttons?.find((button) => button.title === title)?.press;
  if (!press) throw new Error(`there is no button "${title}"`);
  return { ...message(person, ''), press };
}

const chatOf = ({ name }: TestPerson): string => `teams|${name}`;

function message(person: TestPerson, text: string): Turn {
  return {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: chatOf(person), scope: 'personal' },
    from: { id: 'u', ...person.principal, name: person.name },
    kind: 'message',
    text,
    attachments: 0,
    address: {},
  };
}
