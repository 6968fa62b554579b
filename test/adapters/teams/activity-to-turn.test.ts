// What Teams sends, and the Turn that the bot hears; what is not for the bot is nothing.
import { readActivity, type TeamsActivity } from '../../../adapters/teams/activity';
import { activityToTurn } from '../../../adapters/teams/activity-to-turn';
import { connectorHosts } from '../../../adapters/teams/service-url';
import type { Turn } from '../../../bot/turn';
import { APP, messageActivity, SERVICE_URL, TENANT } from '../../support/teams-house';

const BOT = `28:${APP}`;
const press = { do: 'open-section', section: 'dij' } as const;
const saves = { do: 'act', name: 'section-card', args: {} } as const;
const inputs = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`a.q${at}`, 'x']));

function gate(changes: Record<string, unknown>, mode: 'production' | 'local' = 'production'): TeamsActivity {
  const read = readActivity(messageActivity(changes), { mode, hosts: connectorHosts });
  if (!read.ok) throw new Error(read.problem);
  return read.activity;
}

const turn = (changes: Record<string, unknown> = {}, mode?: 'local'): Turn | undefined =>
  activityToTurn(gate(changes, mode));

/** Names of partitions stand in the log for good, so nothing of the person's is in them. */
const HASHED = expect.stringMatching(/^msteams\|[0-9a-f]{32}$/);

it('a message is a Turn with everything the bot may know', () => {
  expect(turn()).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{64}$/),
    channel: 'teams',
    conversation: { id: HASHED, scope: 'personal' },
    from: { id: '29:user', name: 'Kovács Anna', tenantId: TENANT, aadObjectId: '99999999-8888-4777-8666-555555555555' },
    kind: 'message',
    text: 'Jó napot!',
    attachments: 0,
    address: {
      serviceUrl: SERVICE_URL,
      channelId: 'msteams',
      conversation: { id: 'a:conversation', conversationType: 'personal', tenantId: TENANT },
      bot: { id: BOT, name: 'ASP segítő' },
      user: { id: '29:user', aadObjectId: '99999999-8888-4777-8666-555555555555' },
      activityId: '1700000000000',
      locale: 'hu-HU',
      tenantId: TENANT,
    },
  });
});

it('keeps conversations of different tenants and of different ids apart, without their names', () => {
  const other = 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee';
  const inTenant = (tenantId: string, id: string) => ({
    conversation: { id, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  });
  const ids = [
    turn({})?.conversation.id,
    turn(inTenant(TENANT, 'a:conversation'))?.conversation.id,
    turn(inTenant(TENANT, 'a:another'))?.conversation.id,
    turn(inTenant(other, 'a:conversation'))?.conversation.id,
  ];
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(3);
});

it.each<[string, Record<string, unknown>, Partial<Turn>]>([
  ['a message without text', { text: null }, { text: '' }],
  ['a picture', { text: '', attachments: [{ contentType: 'image/png' }] }, { attachments: 1, text: '' }],
  ['a formatted message and its HTML twin', { attachments: [{ contentType: 'text/html' }] }, { attachments: 0 }],
  [
    'two files and the twin',
    { attachments: [{ contentType: 'a/b' }, { contentType: 'text/html' }, {}] },
    { attachments: 2 },
  ],
  ['a pressed button', { text: 'Díjak', value: { press } }, { press, text: '' }],
  ['a pressed button, the press itself', { text: '', value: press }, { press }],
  ['a pressed button as JSON text', { value: JSON.stringify({ press }) }, { press }],
  ['a pressed button with the channel’s own fields', { value: { press, msteams: {}, other: 1 } }, { press }],
  ['a press with more than it may have', { value: { press: { ...press, admin: true } } }, { press }],
  [
    'a card that was filled in, with whatever clients make of its inputs',
    {
      value: {
        press: saves,
        filled: true,
        msteams: {},
        'a.b': 'x',
        'a.c': 5,
        'a.d': true,
        'a.e': null,
        'a.f': ['x'],
        'a.g': {},
      },
    },
    { press: { ...saves, inputs: { 'a.b': 'x', 'a.c': '5', 'a.d': 'true' } }, text: '' },
  ],
  [
    'a card with an input longer than any',
    { value: { press: saves, filled: true, 'a.b': 'x'.repeat(20_000) } },
    { press: { ...saves, inputs: { 'a.b': 'x'.repeat(10_000) } } },
  ],
  [
    'a button beside which inputs stand that it does not take along',
    { value: { press: saves, 'a.b': 'x' } },
    { press: saves },
  ],
  [
    'a card with more inputs than any has',
    { value: { press: saves, filled: true, ...inputs(401) } },
    { text: 'Jó napot!' },
  ],
  ['a value that is no press', { value: { press: { do: 'delete-all' } } }, { text: 'Jó napot!' }],
  ['a value that only begins like JSON', { value: '{"press":' }, { text: 'Jó napot!' }],
  [
    'an Execute button',
    {
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      value: { action: { type: 'Action.Execute', data: { press } } },
    },
    { press, text: '' },
  ],
  [
    'the bot is added',
    { type: 'conversationUpdate', text: undefined, membersAdded: [{ id: '29:user' }, { id: BOT }] },
    { kind: 'arrival', text: '' },
  ],
  ['the app is installed', { type: 'installationUpdate', action: 'add', text: undefined }, { kind: 'arrival' }],
  [
    'a group chat',
    { conversation: { id: 'g', conversationType: 'groupChat', isGroup: true, tenantId: TENANT } },
    { conversation: { id: HASHED, scope: 'group' } },
  ],
  [
    'a channel',
    { conversation: { id: 'c', conversationType: 'channel', isGroup: true, tenantId: TENANT } },
    { conversation: { id: HASHED, scope: 'channel' } },
  ],
  [
    'a conversation of no kind is not taken for private',
    { conversation: { id: 'x', tenantId: TENANT } },
    { conversation: { id: HASHED, scope: 'group' } },
  ],
  [
    'ids in capitals',
    {
      from: { id: '29:user', aadObjectId: '99999999-8888-4777-8666-55555555555A' },
      conversation: { id: 'x', conversationType: 'personal', tenantId: TENANT.toUpperCase() },
    },
    { from: { id: '29:user', tenantId: TENANT, aadObjectId: '99999999-8888-4777-8666-55555555555a' } },
  ],
])('%s', (_, changes, expected) => {
  expect(turn(changes)).toMatchObject(expected);
});

it.each<[string, Record<string, unknown>]>([
  ['an edit', { type: 'messageUpdate' }],
  ['a deletion', { type: 'messageDelete' }],
  ['a reaction', { type: 'messageReaction' }],
  ['somebody types', { type: 'typing' }],
  ['an event', { type: 'event', name: 'x' }],
  ['the end of a conversation', { type: 'endOfConversation' }],
  ['a type of the future', { type: 'somethingNew' }],
  ['somebody else is added', { type: 'conversationUpdate', membersAdded: [{ id: '29:user' }] }],
  ['a renamed channel', { type: 'conversationUpdate' }],
  ['the app is removed', { type: 'installationUpdate', action: 'remove' }],
  ['the app is upgraded', { type: 'installationUpdate', action: 'add-upgrade' }],
  ['an unknown invoke', { type: 'invoke', name: 'composeExtension/query', value: {} }],
  ['an Execute button without a press', { type: 'invoke', name: 'adaptiveCard/action', value: { action: {} } }],
  [
    'an invoke that is not for cards, with a press',
    { type: 'invoke', name: 'task/submit', value: { action: { data: { press } } } },
  ],
])('%s is not for the bot', (_, changes) => {
  expect(turn(changes)).toBeUndefined();
});

describe('the id of a Turn', () => {
  const id = (changes: Record<string, unknown> = {}, mode?: 'local'): string | undefined => turn(changes, mode)?.id;

  it('is the same when the same activity comes again', () => {
    expect(id({ timestamp: 'later', text: 'changed on the way' })).toBe(id());
  });

  it.each<[string, Record<string, unknown>]>([
    ['another message', { id: '2' }],
    ['another conversation', { conversation: { id: 'b', conversationType: 'personal', tenantId: TENANT } }],
    [
      'another tenant',
      { conversation: { id: 'a:conversation', conversationType: 'personal' }, channelData: { tenant: { id: APP } } },
    ],
    ['another type', { type: 'installationUpdate', action: 'add' }],
    [
      'parts that only look alike together',
      { id: '0', conversation: { id: 'a:conversation|message||17', tenantId: TENANT } },
    ],
  ])('is different for %s', (_, changes) => {
    expect(id(changes)).not.toBe(id());
  });

  it('comes from the content on a simulator that gives none', () => {
    const first = id({ id: undefined, text: 'a' }, 'local');
    expect(first).toBe(id({ id: undefined, text: 'a' }, 'local'));
    expect(first).not.toBe(id({ id: undefined, text: 'b' }, 'local'));
  });
});

describe('the gate, on this machine', () => {
  const urls = { mode: 'local' as const, hosts: connectorHosts };
  const passes = (changes: Record<string, unknown>): boolean => readActivity(messageActivity(changes), urls).ok;

  it.each([
    ['the emulator', { channelId: 'emulator', serviceUrl: 'http://localhost:50000' }, true],
    ['web chat', { channelId: 'webchat', serviceUrl: 'http://127.0.0.1:3978/x' }, true],
    ['a simulated Teams on IPv6', { serviceUrl: 'http://[::1]:56150' }, true],
    [
      'a tenant that is no GUID',
      { channelData: {}, conversation: { id: 'c', tenantId: '00000000-0000-0000-0000-0000000000001' } },
      true,
    ],
    ['the ASE channel', { channelId: 'AseChannel' }, false],
    ['a host in the network', { serviceUrl: 'http://10.0.0.1/' }, false],
    ['the address of a cloud’s own data', { serviceUrl: 'http://169.254.169.254/' }, false],
    ['a host that begins like this machine', { serviceUrl: 'http://localhost.evil.example/' }, false],
    ['a file', { serviceUrl: 'file:///etc/passwd' }, false],
    ['two tenants that differ', { channelData: { tenant: { id: APP } } }, false],
    ['a conversation that climbs', { conversation: { id: '..' } }, false],
    ['a conversation with a line break', { conversation: { id: 'a\nb' } }, false],
    ['a text of 16,001 letters', { text: 'a'.repeat(16_001) }, false],
    ['51 entities', { entities: Array(51).fill({ type: 'mention' }) }, false],
    ['entities that are a word', { entities: 'x' }, false],
    ['an entity without a type', { entities: [{}] }, false],
    ['51 attachments', { attachments: Array(51).fill({}) }, false],
    ['nobody who speaks', { from: undefined }, false],
    ['nobody who is spoken to', { recipient: undefined }, false],
  ])('%s', (_, changes, expected) => {
    expect(passes(changes)).toBe(expected);
  });
});
