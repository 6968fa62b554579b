// The operator lists organisations and gives the first roles; what the bot then allows follows with the next message.
import { authorizeProgramme } from '../../../bot/access/authorize';
import { peoplePartition, personRecord } from '../../../bot/access/person';
import { standingOf } from '../../../bot/access/standing';
import { DEMO_TENANT } from '../../../bot/access/tenants';
import { recalled } from '../../../bot/records';
import { freshBot, type TestBot } from '../../support/bot';
import { ABA, hold, personCalled, type TestPerson } from '../../support/people';
import { script, talked } from '../../support/talk';
import { type Desk, openDesk } from './office';

const TENANT = '11111111-2222-4333-8444-555555555555';
const account = ({ principal }: TestPerson) => `${principal.tenantId}/${principal.aadObjectId}`;

let bot: TestBot;
let desk: Desk;
beforeEach(async () => {
  bot = await freshBot();
  desk = await openDesk(bot.store, bot.clock, bot.outbox.wake);
});
afterEach(async () => {
  await desk.close();
  await bot.close();
});

const standing = async ({ principal }: TestPerson) => standingOf(principal, { ...desk, mode: 'production' });
const audit = async () => (await desk.store.auditTrail(peoplePartition, 0, 100)).map(({ action }) => action);

it('lets a person act while their organisation is on the list, and not a message longer', async () => {
  const eva = personCalled('Éva', TENANT);
  expect(await desk.run(`people give ${account(eva)} data-admin`)).toMatchObject({ code: 0 });
  expect((await standing(eva)).grants).toEqual([]);
  expect((await desk.run(`tenants allow ${TENANT.toUpperCase()} Minta Hivatal`)).code).toBe(0);
  expect(authorizeProgramme(await standing(eva), 'import-contacts').allow).toBe(true);
  expect((await desk.run('tenants list')).said).toContain(`${TENANT}  Minta Hivatal`);
  expect((await desk.run(`tenants remove ${TENANT}`)).code).toBe(0);
  expect(authorizeProgramme(await standing(eva), 'import-contacts')).toEqual({ allow: false, reason: 'tenant' });
  expect(await audit()).toEqual(['give-grant', 'allow-tenant', 'remove-tenant']);
});

it('refuses the organisation of the demo people, and what is no GUID', async () => {
  expect(await desk.run(`tenants allow ${DEMO_TENANT} Minta`)).toMatchObject({ code: 1 });
  expect(await desk.run('tenants allow hivatal Minta')).toMatchObject({ code: 2 });
  expect(await desk.run(`tenants remove ${TENANT}`)).toMatchObject({ code: 1 });
  expect(await desk.run('tenants list')).toMatchObject({ said: expect.stringContaining('Egyetlen szervezet') });
  expect(await audit()).toEqual([]);
});

it('gives no role beside one with which it must not stand, nor one that reaches too far', async () => {
  const eva = account(personCalled('Éva'));
  expect((await desk.run(`people give ${eva} auditor`)).code).toBe(0);
  const [beside, again] = [
    await desk.run(`people give ${eva} data-admin`),
    await desk.run(`people give ${eva} auditor`),
  ];
  expect([beside.code, beside.faults]).toEqual([1, expect.stringContaining('az ellenőrnek nem lehet más szerepköre')]);
  expect([again.code, again.faults]).toEqual([1, expect.stringContaining('már megvan')]);
  const anna = account(personCalled('Anna'));
  expect(await desk.run(`people give ${anna} editor`)).toMatchObject({
    code: 1,
    faults: expect.stringMatching(/körre/),
  });
  expect(await desk.run(`people give ${anna} programme-manager --reach region:fejér`)).toMatchObject({ code: 0 });
  expect(await desk.run(`people give ${anna} auditor --until 2020-01-01`)).toMatchObject({ code: 2 });
  expect(await desk.run('people give Senki auditor')).toMatchObject({ code: 1 });
});

it('takes a grant away while a talk goes on: what it opened is closed with the next message', async () => {
  const anna = personCalled('Anna');
  const grant = await hold(bot.store, anna, 'editor', ABA);
  const cast = { Anna: anna };
  expect(await talked(bot, '> Anna: ki vagyok', { cast })).toContain('szerkesztő');
  expect(await desk.run(['people', 'end', anna.key, grant.id])).toMatchObject({ code: 0 });
  expect(await talked(bot, '> Anna: ki vagyok', { cast })).not.toContain('szerkesztő');
  const kind = personRecord(anna.key);
  const { reached } = recalled(kind, await bot.store.read(peoplePartition, [kind.key])).value;
  const fences = await Promise.all(reached.map((each) => bot.store.read(each, [`fence/${anna.key}`])));
  expect([fences.length, fences.every(({ size }) => size === 1)]).toEqual([1, true]);
  expect((await desk.run(['people', 'end', anna.key, grant.id])).code).toBe(1);
});

it('shows a code once: it opens what it says to whoever types it first', async () => {
  const { said } = await desk.run('people code szerkesztő Aba');
  const [code = ''] = said.split('\n');
  const cast = { Anna: personCalled('Anna'), Béla: personCalled('Béla') };
  const talk = await talked(bot, script('> Anna: {kód}\n> Béla: {kód}'), { cast, words: { kód: code } });
  const [annas, belas] = talk.split('> Béla');
  expect([annas, belas]).toEqual([expect.stringContaining('szerkesztő'), expect.not.stringContaining('szerkesztő')]);
  const held = await desk.run('people list');
  expect([held.said.includes('szerkesztő: Aba'), held.said.includes(code)]).toEqual([true, false]);
  expect((await desk.run('people code lead all')).code).toBe(1);
});

it('finds a person by a name that is theirs alone, and asks when it is not', async () => {
  const [one, other] = [personCalled('Éva'), personCalled('Éva', TENANT)];
  await hold(desk.store, one, 'lead', ABA);
  expect(await desk.run('people give éva auditor')).toMatchObject({
    code: 1,
    faults: expect.stringContaining('nem lehet'),
  });
  await hold(desk.store, other, 'viewer', ABA);
  const unclear = await desk.run('people give Éva data-admin');
  expect([unclear.code, unclear.faults.includes(one.key), unclear.faults.includes(other.key)]).toEqual([1, true, true]);
});
