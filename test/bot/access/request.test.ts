// Who is told of a request and whom it waits for: by what they hold, never by where a book lists them.
import { approversOf, requestsFor } from '../../../bot/access/approvers';
import { end } from '../../../bot/access/giving';
import type { Reach } from '../../../bot/access/grant';
import { peoplePartition } from '../../../bot/access/person';
import { placeRecord } from '../../../bot/access/place';
import {
  idOf,
  ownRequest,
  partsOfId,
  type Request,
  stateOf,
  until,
  waitingIn,
  withoutRequest,
  withRequest,
} from '../../../bot/access/request';
import type { Role } from '../../../bot/access/roles';
import { standingOf } from '../../../bot/access/standing';
import { draftOn } from '../../../bot/draft';
import { freshBot, register, type TestBot } from '../../support/bot';
import { ABA, hold, personCalled, type Terms, type TestPerson } from '../../support/people';

const DAY_MS = 24 * 60 * 60_000;
const asker = personCalled('Kovács Anna');
const OTHER_TENANT = '7e570000-0000-4000-8000-000000000003';
/** Csákvár, seat of a joint office in the same county, and Bodmér, which belongs to it. */
const CSAKVAR = '20002';
const BODMER = '11624';

let bot: TestBot;
const house = () => ({ store: bot.store, clock: bot.clock, mode: 'local' as const, register });
beforeAll(async () => {
  bot = await freshBot();
});
afterAll(() => bot?.close());

function requestFor(ksh: string, role: Request['role'], at = bot.clock.now()): Request {
  return { by: asker.key, principal: asker.principal, ksh, role, at };
}

describe('those who may decide', () => {
  const at = (ksh: string): Reach => ({ kind: 'municipality', ksh });
  const people: [name: string, role: Role, reach: Reach, terms?: Terms, tenant?: string][] = [
    ['lead of Bodmér', 'lead', at(BODMER)],
    ['lead of the office', 'lead', { kind: 'office', seat: CSAKVAR }],
    ['deputy in Bodmér', 'lead', at(BODMER), { evidence: 'substitution', source: 'x', until: 32503680000000 }],
    ['lead to come', 'lead', at(BODMER), { from: 32503680000000 }],
    ['lead no longer', 'lead', at(BODMER), { until: 1 }],
    ['lead who has not said yes', 'lead', at(BODMER), { awaitsPerson: true }],
    ['lead from a strange tenant', 'lead', at(BODMER), {}, OTHER_TENANT],
    ['lead of Aba', 'lead', ABA],
    ['editor of Bodmér', 'editor', at(BODMER)],
    ['manager of Fejér', 'programme-manager', { kind: 'region', county: 'Fejér' }],
    ['manager of Heves', 'programme-manager', { kind: 'region', county: 'Heves' }],
    ['manager of all', 'programme-manager', { kind: 'all' }],
    ['helpdesk lead', 'helpdesk-lead', { kind: 'all' }],
    ['data admin', 'data-admin', { kind: 'all' }],
    ['auditor', 'auditor', { kind: 'all' }],
  ];
  const named = new Map<string, TestPerson>();

  beforeAll(async () => {
    for (const [name, role, reach, terms, tenant] of people) {
      const person = personCalled(name, tenant);
      named.set(name, person);
      await hold(bot.store, person, role, reach, terms);
    }
    await hold(bot.store, asker, 'lead', at(BODMER));
    await hold(bot.store, asker, 'programme-manager', { kind: 'all' });
  });

  const namesOf = (keys: string[]) =>
    keys.map((key) => people.find(([name]) => named.get(name)?.key === key)?.[0] ?? 'who asks').sort();

  it.each([
    ['viewer', BODMER, ['deputy in Bodmér', 'lead of Bodmér', 'lead of the office']],
    ['editor', BODMER, ['deputy in Bodmér', 'lead of Bodmér', 'lead of the office']],
    ['lead', BODMER, ['manager of Fejér', 'manager of all']],
    ['editor', '17376', ['lead of Aba']],
    ['editor', '13392', []],
    ['lead', '13392', ['manager of all']],
    ['lead', '00000', []],
  ] as const)('about a %s of %s', async (role, ksh, expected) => {
    expect(namesOf(await approversOf(requestFor(ksh, role), house()))).toEqual(expected);
  });

  it('are exactly those for whom it waits', async () => {
    const requests = [
      requestFor(BODMER, 'editor'),
      requestFor(BODMER, 'lead', bot.clock.now() + 1),
      requestFor('17376', 'viewer'),
    ];
    const draft = draftOn(bot.store, peoplePartition);
    for (const request of requests) {
      const reaches: Reach[] = [at(request.ksh), { kind: 'region', county: 'Fejér' }];
      for (const kind of reaches.map(placeRecord)) {
        const book = withRequest(await draft.read(kind), idOf(request), request.at);
        await draft.write(kind, book ?? (await draft.read(kind)));
      }
      await draft.write(ownRequest({ ...(await standing(asker)) }, request), request);
    }
    await bot.store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
    for (const person of [asker, ...named.values()]) {
      const waiting = (await requestsFor(await standing(person), bot.clock.now(), house())).map(idOf);
      for (const request of requests) {
        const isTold = (await approversOf(request, house())).includes(person.key);
        const about = [person.name, request.role, request.ksh];
        expect([...about, waiting.includes(idOf(request))]).toEqual([...about, isTold]);
      }
    }
  });

  it('are no longer who they were once a grant was taken away', async () => {
    const draft = draftOn(bot.store, peoplePartition);
    const lead = named.get('lead of Aba')!;
    const [grant] = (await standing(lead)).grants;
    await end(draft, lead.key, grant!.id, { at: bot.clock.now(), by: 'shell' });
    await bot.store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
    expect(await approversOf(requestFor('17376', 'viewer'), house())).toEqual([]);
  });

  const standing = ({ principal }: TestPerson) => standingOf(principal, house());
});

describe('a request', () => {
  it('is named by who asks, where and when, and nothing else is taken for such a name', () => {
    const request = requestFor('17376', 'editor', 1_700_000_000_000);
    expect(partsOfId(idOf(request))).toEqual({ by: asker.key, ksh: '17376', at: 1_700_000_000_000 });
    expect(idOf(request).length).toBeLessThanOrEqual(60);
    for (const strange of [
      '',
      'x',
      `${idOf(request)}x`,
      idOf(request).toUpperCase(),
      'a-17376-1',
      `${asker.key}-1-1`,
    ]) {
      expect(partsOfId(strange)).toBeUndefined();
    }
  });

  it('waits fourteen days, unless it is decided before', () => {
    const at = 1_000;
    expect(until({ at }) - at).toBe(14 * DAY_MS);
    expect(stateOf({ at }, at + 14 * DAY_MS - 1)).toBe('open');
    expect(stateOf({ at }, at + 14 * DAY_MS)).toBe('over');
    expect(stateOf({ at, decided: { by: 'x', at: 2_000, as: 'rejected' } }, at + 14 * DAY_MS)).toBe('rejected');
  });

  it('leaves the book when it is over or decided, and fifty at most wait in one', () => {
    const { fresh } = placeRecord(ABA);
    const now = 100 * DAY_MS;
    const ids = Array.from({ length: 50 }, (_, number) => idOf(requestFor('17376', 'viewer', now + number)));
    const old = idOf(requestFor('17376', 'viewer', now - 14 * DAY_MS));
    const full = ids.reduce((book, id) => withRequest(book, id, now) ?? fresh, {
      ...fresh,
      requests: [old, 'strange'],
    });
    expect(waitingIn(full, now)).toEqual(ids);
    expect(full.requests).toEqual(ids);
    expect(withRequest(full, idOf(requestFor('17376', 'viewer', now + 50)), now)).toBeUndefined();
    expect(withoutRequest(full, ids[0]!, now).requests).toEqual(ids.slice(1));
  });
});
