// Two bots that run on one handbook: a page that is changed under them is answered anew by both, without a restart.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { page } from '../knowledge/small-handbook';
import { startChild } from '../support/child';
import { freePort } from '../support/free-port';
import { postJson } from '../support/post-json';

/** What .env.example promises with the default of looking every 2 seconds, with room for a busy machine. */
const promisedMs = 10_000;
const agent = new Agent({ keepAlive: true });
afterAll(() => agent.destroy());

let asked = 0;
async function ask(port: number): Promise<string> {
  const posted = await postJson(
    `http://127.0.0.1:${port}/api/messages`,
    {
      type: 'message',
      id: `${asked++}`,
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9',
      deliveryMode: 'expectReplies',
      conversation: { id: 'c', conversationType: 'personal', tenantId: 't' },
      from: { id: 'u', aadObjectId: '00000000-0000-0000-0000-000000000001' },
      recipient: { id: 'bot' },
      text: 'Mennyibe kerül a szolgáltatás?',
    },
    agent,
  );
  const isAnswered = posted.status === 200 && 'body' in posted && posted.body.includes('Forrás [1]');
  return isAnswered ? posted.body : `no answer: ${posted.status}`;
}

it('is taken over by every process within the promised time, and no question is left without an answer', async () => {
  const root = await mkdtemp(join(tmpdir(), 'asp-bot-two-'));
  const folder = join(root, 'handbook');
  const write = (text: string) =>
    writeFile(
      join(folder, 'dij.md'),
      page('Mennyibe kerül a szolgáltatás?', text, ['Kell fizetni a szolgáltatásért?']),
    );
  await mkdir(folder);
  await write('A szolgáltatás térítésmentes.');
  const bots = await Promise.all(
    ['one', 'two'].map(async (name) =>
      startChild('bot/main.ts', await freePort(), { DATA_DIR: join(root, name), HANDBOOK_DIR: folder }),
    ),
  );
  try {
    const answers: string[] = [];
    const askAll = async () => {
      const now = await Promise.all(bots.map(({ port }) => ask(port)));
      answers.push(...now);
      return now;
    };
    for (const answer of await askAll()) expect(answer).toContain('térítésmentes');
    await write('A szolgáltatásért évente egyszer kell fizetni.');
    const began = performance.now();
    while (!(await askAll()).every((answer) => answer.includes('évente egyszer'))) {
      if (performance.now() - began > promisedMs) throw new Error(answers.at(-1));
      await sleep(50);
    }
    process.stdout.write(
      `both processes answer from the changed page after ${Math.round(performance.now() - began)} ms; ${answers.length} questions\n`,
    );
    expect(answers.filter((answer) => answer.startsWith('no answer'))).toEqual([]);
  } finally {
    for (const bot of bots) await bot.kill('SIGTERM');
    await rm(root, { recursive: true, force: true });
  }
}, 60_000);
