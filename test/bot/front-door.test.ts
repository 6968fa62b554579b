// The bot as a process: it starts with nothing set, says what is wrong when something is, and closes without losing a message.
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild, startChild } from '../support/child';
import { freePort } from '../support/free-port';
import { postJson } from '../support/post-json';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asp-bot-door-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const smallHandbook = join(__dirname, '../support/handbook');
const agent = new Agent({ keepAlive: true });
afterAll(() => agent.destroy());

function question(id: string, text: string): object {
  return {
    type: 'message',
    id,
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9',
    deliveryMode: 'expectReplies',
    conversation: { id: 'c', conversationType: 'personal', tenantId: 't' },
    from: { id: 'u', aadObjectId: '00000000-0000-0000-0000-000000000001' },
    recipient: { id: 'bot' },
    text,
  };
}

it('runs with nothing configured, says where it is and what to ask, and answers with its source', async () => {
  const port = await freePort();
  const child = await startChild('bot/main.ts', port, { DATA_DIR: folder });
  try {
    const ready = await fetch(`http://127.0.0.1:${port}/ready`);
    expect([ready.status, (await fetch(`http://127.0.0.1:${port}/health`)).status]).toEqual([200, 200]);
    expect(child.output()).toContain(`http://127.0.0.1:${port}/`);
    expect(child.output()).toContain('kérdezze meg például');

    const posted = await postJson(
      `http://127.0.0.1:${port}/api/messages`,
      question('1', 'mennyi ido a csatlakozas?'),
      agent,
    );
    expect(posted).toMatchObject({ status: 200, body: expect.stringContaining('Forrás [1]') });
  } finally {
    expect(await child.kill('SIGTERM')).toBe(0);
  }
});

it('logs one JSON line an event, with nothing of what people wrote', async () => {
  const port = await freePort();
  const child = await startChild('bot/main.ts', port, { DATA_DIR: folder });
  await postJson(`http://127.0.0.1:${port}/api/messages`, question('1', 'Kovács Elemérné kérdezi'), agent);
  await child.kill('SIGTERM');
  const events = child
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { event?: string; level?: string });
  expect(events.map(({ event }) => event)).toContain('listening');
  expect(child.output()).not.toMatch(/Elem[eé]r|00000000-0000/);
});

it('finishes the messages it has begun when it is asked to close', async () => {
  const port = await freePort();
  const child = await startChild('bot/main.ts', port, { DATA_DIR: folder });
  const asked = Array.from({ length: 40 }, (_, number) =>
    postJson(`http://127.0.0.1:${port}/api/messages`, question(`${number}`, 'mi az asp?'), agent),
  );
  await asked[0];
  const ended = child.kill('SIGTERM');
  const answers = await Promise.all(asked);
  // Those that were not let in any more were refused, not half done.
  expect(answers.filter(({ status }) => ![200, 503, 0].includes(status))).toEqual([]);
  expect(await ended).toBe(0);
});

it.each([
  [{ HOST: '0.0.0.0' }, ['HOST: must be a loopback address']],
  [{ PORT: 'abc', REDIS_URL: 'x' }, ['PORT: must be a number', 'REDIS_URL: must begin with']],
  [
    { NODE_ENV: 'production' },
    [
      'DATA_KEYS: is missing',
      'MicrosoftAppId: is missing',
      'MicrosoftAppPassword: is missing',
      'MicrosoftAppTenantId: is missing',
      'DATA_DIR: is missing',
    ],
  ],
])('does not start with %j and names every fault', async (variables, sentences) => {
  const child = runChild('bot/main.ts', await freePort(), {
    DATA_DIR: folder,
    ...('NODE_ENV' in variables && { DATA_DIR: '' }),
    ...variables,
  });
  expect(await child.ended).toBe(1);
  for (const sentence of sentences) expect(child.output()).toContain(sentence);
});

it('does not open what is sealed under other keys', async () => {
  const variables = { DATA_DIR: folder, HANDBOOK_DIR: smallHandbook };
  const first = await startChild('bot/main.ts', await freePort(), variables);
  expect(await first.kill('SIGTERM')).toBe(0);
  const others = { ...variables, DATA_KEYS: `other:${Buffer.alloc(32, 1).toString('base64')}` };
  const second = runChild('bot/main.ts', await freePort(), others);
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain('sealed under other keys');
});

it('says that a port is taken', async () => {
  const port = await freePort();
  const variables = { DATA_DIR: folder, HANDBOOK_DIR: smallHandbook };
  const first = await startChild('bot/main.ts', port, variables);
  try {
    const second = runChild('bot/main.ts', port, variables);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`${port}`);
  } finally {
    await first.kill('SIGTERM');
  }
});
