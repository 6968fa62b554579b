// The environment: sensible without anything set, and every fault named at once.
import { settingsFrom } from '../../adapters/terminal/settings';
import { readEnv } from '../../bot/env';
import { testDataKeys } from '../support/keys';

const GUID = '00000000-0000-0000-0000-000000000001';
const production = {
  NODE_ENV: 'production',
  DATA_DIR: '/var/lib/bot',
  DATA_KEYS: testDataKeys,
  MicrosoftAppId: GUID,
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: GUID,
};

it('is local mode on loopback with nothing set, and with everything set to nothing', () => {
  const defaults = {
    HOST: '127.0.0.1',
    PORT: 3978,
    LOG_LEVEL: 'info',
    DATA_DIR: '.data',
    HANDBOOK_LOOK_SECONDS: 2,
    REVIEW_MAX_AGE_DAYS: 365,
    RETENTION_CONVERSATION_DAYS: 90,
    RETENTION_REQUEST_DAYS: 30,
    RETENTION_GRANT_DAYS: 365,
    RETENTION_DEAD_LETTER_DAYS: 30,
    RETENTION_SHEET_DAYS: 3_650,
    RETENTION_IDLE_SHEET_DAYS: 90,
  };
  const expected = { env: { mode: 'local', ...defaults } };
  expect(readEnv({})).toEqual(expected);
  expect(readEnv({ PORT: '', HOST: ' ', NODE_ENV: '', REDIS_URL: '' })).toEqual(expected);
});

it('takes a complete production setting', () => {
  expect(readEnv(production)).toMatchObject({
    env: { mode: 'production', HOST: '0.0.0.0', MicrosoftAppType: 'SingleTenant' },
  });
});

it('names every missing production setting at once', () => {
  expect(readEnv({ NODE_ENV: 'production' })).toEqual({
    faults: [
      'DATA_KEYS: is missing',
      'MicrosoftAppId: is missing',
      'MicrosoftAppPassword: is missing',
      'MicrosoftAppTenantId: is missing (a SingleTenant bot needs it)',
      'DATA_DIR: is missing: say where data is kept, by DATA_DIR or REDIS_URL',
    ],
  });
});

it('takes the address under which people reach it, without a slash at the end, and names one that is not safe', () => {
  for (const [set, taken] of [
    ['https://bot.example.hu/', 'https://bot.example.hu'],
    ['https://example.hu/asp/', 'https://example.hu/asp'],
    ['http://127.0.0.1:3978', 'http://127.0.0.1:3978'],
  ])
    expect(readEnv({ ...production, PUBLIC_URL: set })).toMatchObject({ env: { PUBLIC_URL: taken } });
  for (const PUBLIC_URL of [
    'bot.example.hu',
    'http://bot.example.hu',
    'https://a:b@c.hu',
    'https://c.hu/?a',
    'https://c.hu/#a',
  ])
    expect(readEnv({ ...production, PUBLIC_URL })).toEqual({
      faults: ['PUBLIC_URL: must be https://… (http:// on this machine), without a query or a password in it'],
    });
});

it('takes a model of meaning and a writer, on this machine or over https', () => {
  const set = { MEANING_MODEL_DIR: '/models/e5', WRITER_MODEL: 'm', WRITER_API_KEY: 'k' };
  for (const WRITER_URL of [
    'https://host/v1',
    'http://127.0.0.1:8080/v1',
    'http://[::1]:8080/v1',
    'http://localhost/v1',
  ])
    expect(readEnv({ ...set, WRITER_URL })).toMatchObject({ env: { ...set, WRITER_URL } });
  expect(readEnv({ ...production, ...set, WRITER_URL: 'https://host/v1' })).toMatchObject({ env: set });
});

const https = 'WRITER_URL: must be https://… (http:// on this machine), without a query or a password in it';
const both = 'WRITER_URL: is needed together with WRITER_MODEL: set both or neither';

it.each([
  [{ HOST: '0.0.0.0' }, 'HOST: must be a loopback address: without NODE_ENV=production nobody is asked who they are'],
  [{ PORT: 'x' }, 'PORT: must be a number'],
  [{ PORT: '70000' }, /^PORT: /],
  [{ REDIS_URL: 'http://x' }, 'REDIS_URL: must begin with redis:// or rediss://'],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL: /],
  [{ ...production, MicrosoftAppId: 'me' }, 'MicrosoftAppId: must be a GUID'],
  [{ WRITER_URL: 'http://host/v1', WRITER_MODEL: 'm' }, https],
  [{ WRITER_URL: 'https://me:secret@host/v1', WRITER_MODEL: 'm' }, https],
  [{ WRITER_URL: 'https://host/v1?key=secret', WRITER_MODEL: 'm' }, https],
  [{ WRITER_URL: 'host', WRITER_MODEL: 'm' }, https],
  [{ WRITER_URL: 'https://host/v1' }, both],
  [{ WRITER_MODEL: 'm' }, both],
  [{ WRITER_API_KEY: 'k' }, both],
  [{ ...production, WRITER_MODEL: 'm' }, both],
  [{ WRITER_URL: 'https://host', WRITER_MODEL: 'm', WRITER_API_KEY: 'két szó' }, /^WRITER_API_KEY: /],
  [{ ...production, DIRECT_LINE_SECRET: 'short' }, 'DIRECT_LINE_SECRET: must be 32 characters or more'],
])('refuses %j', (variables, fault) => {
  const read = readEnv(variables as Record<string, string>);
  expect('faults' in read && read.faults).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)]);
});

it('lets the programs of the terminal work with the settings of a bot in production, whose door is not theirs', () => {
  const variables = { NODE_ENV: 'production', HOST: '0.0.0.0', PORT: '443', REDIS_URL: 'redis://store:6379' };
  expect(settingsFrom(variables)).toMatchObject({ mode: 'local', REDIS_URL: 'redis://store:6379' });
  expect(() => settingsFrom({ ...variables, LOG_LEVEL: 'loud' })).toThrow(/^LOG_LEVEL: /);
});
