// Answers for several members of a joint office: each sheet is written once though the process dies in between, only while the person may
// still do it there, and never over what somebody else has said meanwhile.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { make } from '../../../bot/access/change';
import { end } from '../../../bot/access/giving';
import { fenceRecord, peoplePartition } from '../../../bot/access/person';
import { draftOn } from '../../../bot/draft';
import type { OpenBot } from '../../../bot/open-bot';
import { plainText } from '../../../bot/plain-text';
import { type Commit, type CommitResult, type Letter, type Store, StoreUnavailable } from '../../../bot/ports';
import type { Turn } from '../../../bot/turn';
import { allTold } from '../../support/all-told';
import { botOn, freshBot, type TestBot } from '../../support/bot';
import { hold, personCalled } from '../../support/people';
import { chatOf, turnOf } from '../../support/turn-of';

const anna = personCalled('Nagy Anna');
const bela = personCalled('Kis Béla');
/** Members of the office in Felcsút. */
const [csabdi, ...others] = ['30544', '15176', '14465', '02750'] as const;
const PHONE = 'sheet/contact-sheet/field/reach.phone';
const sheetsOf = (ksh: string) => `municipality|${ksh}`;

let bot: TestBot;
let grants: Map<string, string>;
const instances: OpenBot[] = [];
beforeEach(async () => {
  bot = await freshBot();
  grants = new Map();
  for (const ksh of [csabdi, ...others]) {
    grants.set(ksh, (await hold(bot.store, anna, 'lead', { kind: 'municipality', ksh })).id);
  }
});
afterEach(async () => {
  for (const each of instances.splice(0)) await each.stop();
  await bot?.close();
});

/** Another process on the same store; `told` is what its wire has delivered. */
async function process2(changes: Partial<Store> = {}): Promise<{ one: OpenBot; told: string[] }> {
  const told: string[] = [];
  const deliver = async ({ reply }: Letter) => {
    told.push(plainText(reply));
    return { kind: 'delivered' } as const;
  };
  const one = await botOn({
    store: { ...bot.store, ...changes },
    clock: bot.clock,
    deliveries: { teams: { deliver } },
  });
  instances.push(one);
  return { one, told };
}

const message = (text: string, said: Partial<Turn> = {}): Turn => turnOf(anna, { text, ...said });

async function says({ receive }: Pick<OpenBot, 'receive'>, ...texts: string[]): Promise<string> {
  let last = '';
  for (const text of texts) last = (await receive(message(text), 'returned')).map(plainText).join('\n');
  return last;
}

/** Looks again, for half a minute at most. */
async function until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T | undefined> {
  for (let tries = 0; tries < 1_500; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(20);
  }
  return undefined;
}

const heard = (told: readonly string[]) => until(() => told.find((each) => each.includes('többi településénél')));
const phoneIn = async (ksh: string) => (await bot.store.read(sheetsOf(ksh), [PHONE])).get(PHONE);
const versions = () => Promise.all(others.map(async (ksh) => (await phoneIn(ksh))?.version ?? 0));
const isErrand = ({ mark }: Commit): boolean => mark?.id.includes('.several|') ?? false;

/** The process dies at the errand's commit number `nth`: before it is durable, or right after. */
function dyingAt(nth: number, when: 'before' | 'after', mayForget = false) {
  let count = 0;
  let isDead = false;
  const dead = () => new StoreUnavailable('killed');
  const unmarked = (commit: Commit): Commit =>
    mayForget ? { ...commit, mark: { id: randomUUID(), answer: null } } : commit;
  const changes: Partial<Store> = {
    commit: async (commit) => {
      if (isDead) throw dead();
      if (!isErrand(commit)) return bot.store.commit(commit);
      count += 1;
      if (count < nth) return bot.store.commit(unmarked(commit));
      isDead = true;
      if (when === 'after') await bot.store.commit(unmarked(commit));
      throw dead();
    },
    settleMail: async (...settled) => {
      if (isDead) throw dead();
      return bot.store.settleMail(...settled);
    },
  };
  return { changes, isDead: () => isDead };
}

async function killedAt(nth: number, when: 'before' | 'after', mayForget?: boolean): Promise<string | undefined> {
  const { changes, isDead } = dyingAt(nth, when, mayForget);
  const { one: dying } = await process2(changes);
  await says(dying, 'gyors adatlap Csabdi', '22/594-000', 'mind a 4-nél');
  await until(() => isDead() || undefined);
  const isWritten = (version: number) => version > 0;
  await until(
    async () => (await versions()).filter(isWritten).length >= nth - (when === 'before' ? 1 : 0) || undefined,
  );
  await dying.stop();
  // Its lease must run out first.
  bot.clock.skip(20_000);
  const { one, told } = await process2();
  one.outbox.wake(sheetsOf(csabdi));
  return heard(told);
}

const deaths = [1, 2, 3].flatMap((nth) => (['before', 'after'] as const).map((when) => [nth, when] as const));

it.each(deaths)(
  'writes each sheet once when the process dies at the commit %d, %s it is durable',
  async (nth, when) => {
    expect(await killedAt(nth, when)).toContain('3 helyen beírva.');
    expect(await versions()).toEqual([1, 1, 1]);
    for (const ksh of others) {
      const trail = await bot.store.auditTrail(sheetsOf(ksh), 0, 100);
      expect(trail.filter(({ action }) => action === 'answer-sheet')).toHaveLength(1);
    }
  },
);

it('CONTROL: without its marks it says that less was written than was', async () => {
  expect(await killedAt(2, 'after', true)).not.toContain('3 helyen beírva.');
});

async function takeAway(ksh: string): Promise<void> {
  const draft = draftOn(bot.store, peoplePartition);
  const fences = await end(draft, anna.key, grants.get(ksh) ?? '', { at: bot.clock.now(), by: 'test' });
  const change = { partition: peoplePartition, ...draft.done(), audit: [], fences };
  expect(await make(change, { actor: 'test' }, { ...bot, commit: bot.store.commit })).toMatchObject({ kind: 'done' });
}

/** Does something when the errand is about to commit to this municipality, once. */
function justBefore(
  ksh: string,
  happens: () => Promise<void>,
  change = (commit: Commit): Commit => commit,
): Partial<Store> {
  let isOver = false;
  const commit = async (given: Commit): Promise<CommitResult> => {
    if (!isErrand(given) || given.partition !== sheetsOf(ksh)) return bot.store.commit(given);
    if (!isOver) {
      isOver = true;
      await happens();
    }
    return bot.store.commit(change(given));
  };
  return { commit };
}

it('writes nothing where the access ends while it is on its way, and tells so', async () => {
  const { one, told } = await process2(justBefore('14465', () => takeAway('14465')));
  await says(one, 'gyors adatlap Csabdi', '22/594-000', 'mind a 4-nél');
  expect(await heard(told)).toContain('Tabajd: ide nem írhattam be semmit');
  expect(await phoneIn('14465')).toBeUndefined();
  expect(await versions()).toEqual([1, 0, 1]);
  const trail = await bot.store.auditTrail(peoplePartition, 0, 1000);
  expect(trail).toContainEqual(
    expect.objectContaining({ action: 'answer-sheet', municipality: '14465', result: 'refused' }),
  );
});

it('CONTROL: without the fence it is written all the same', async () => {
  const withoutFence = (commit: Commit): Commit => ({
    ...commit,
    expects: (commit.expects ?? []).filter(({ key }) => key !== fenceRecord(anna.key).key),
  });
  const { one, told } = await process2(justBefore('14465', () => takeAway('14465'), withoutFence));
  await says(one, 'gyors adatlap Csabdi', '22/594-000', 'mind a 4-nél');
  await heard(told);
  expect(await phoneIn('14465')).toBeDefined();
});

it('leaves what somebody else has answered meanwhile, and tells what stands there', async () => {
  await hold(bot.store, bela, 'editor', { kind: 'municipality', ksh: '14465' });
  const from = { conversation: { id: 'béla', scope: 'personal' }, from: { id: 'b', ...bela.principal } } as const;
  const quicker = async () => {
    for (const text of ['gyors adatlap', '22/999-999']) await bot.receive(message(text, from), 'returned');
  };
  const { one, told } = await process2(justBefore('14465', quicker));
  await says(one, 'gyors adatlap Csabdi', '22/594-000', 'mind a 4-nél');
  const outcome = await heard(told);
  expect(outcome).toContain('2 helyen beírva, 1 helyen már más állt.');
  expect(outcome).toContain('+36 22 999 999');
  expect((await phoneIn('14465'))?.value).toMatchObject({ by: bela.key });
});

it('is begun once though the message comes again, and the button is pressed again', async () => {
  const { one, told } = await process2();
  await says(one, 'gyors adatlap Csabdi');
  const [offer] = await one.receive(message('22/594-000'), 'returned');
  const press = offer?.buttons?.find(({ title }) => title === 'Mind a 4-nél')?.press;
  const pressed = message('', { press: press! });
  const first = await one.receive(pressed, 'returned');
  expect((await one.receive(pressed, 'returned')).map(plainText)).toEqual(first.map(plainText));
  expect((await one.receive({ ...pressed, id: randomUUID() }, 'returned')).map(plainText)).toEqual(
    first.map(plainText),
  );
  await heard(told);
  await allTold({ ...bot, outbox: one.outbox });
  expect(told).toHaveLength(1);
  expect(await versions()).toEqual([1, 1, 1]);
});

it('never says in the log, or keeps with a mark, what was answered', async () => {
  const { one, told } = await process2();
  await says(one, 'gyors adatlap Csabdi', '22/594-000', 'mind a 4-nél');
  await heard(told);
  const trails = await Promise.all(
    [chatOf(anna), ...[csabdi, ...others].map(sheetsOf)].map((each) => bot.store.auditTrail(each, 0, 100)),
  );
  expect(JSON.stringify(trails)).not.toMatch(/22 ?594/);
});

/** By what is asked. */
const answers: [asked: RegExp, answer: string][] = [
  [/Így jó\?/, 'rendben'], [/központi telefonszám/, '22/594-000'], [/központi e-mail/, 'hivatal@csabdi.hu'], [/Jelenleg hogyan/, 'rendszercsatlakozás'],
  [/Mi a neve\?/, 'Kovács Éva'], [/szerepkörben/, '1, 2, 3, 4'], [/Mely szakrendszereknek/, 'mind'], [/Külső vállalkozó/, 'nem'],
  [/Van még/, 'nem'], [/beosztása/, 'jegyző'], [/hivatali telefonszáma/, '22/594-001'], [/hivatali e-mail/, 'kovacs.eva@csabdi.hu'],
  [/tájékoztatót/, 'igen'], [/hivatalos neve/, 'Csabdi Község Önkormányzata'], [/törzskönyvi/, '727101'], [/adószáma/, '15727103-2-07'],
  [/közterület neve/, 'Fő'], [/közterület jellege/, 'utca'], [/házszám/, '1.'], [/közös önkormányzati hivatal neve/, 'Felcsúti Közös Önkormányzati Hivatal'],
]; // biome-ignore format: one list

it('offers the others under the receipt, but not whoever represents only this one', async () => {
  const { one, told } = await process2();
  let heardLast = await says(one, 'adatlap Csabdi', 'mindig csak itt');
  heardLast = await says(one, 'folytatás');
  for (let steps = 0; steps < 60 && !heardLast.includes('Minden kérdésre van válasz'); steps += 1) {
    heardLast = await says(one, answers.find(([asked]) => asked.test(heardLast))?.[1] ?? 'kihagyom');
  }
  await says(one, 'így marad');
  expect(await says(one, 'beküldöm')).toContain('A többi 3 településnél is ezek a válaszok?');
  const plan = await says(one, 'a többinél is');
  expect(plan).toContain('Közös hivatal neve: Felcsúti Közös Önkormányzati Hivatal');
  expect(plan).not.toMatch(/Kovács Éva|727101|15727103|Fő/);
  await says(one, 'mind a 3-nál');
  expect(await heard(told)).toContain('3 helyen beírva.');
});
