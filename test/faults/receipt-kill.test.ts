// kill -9 after the answer has left and before the older message was changed: the receipt comes all the same, once more and the same.
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { localPeople } from '../../bot/access/demo';
import { register } from '../support/bot';
import { type Child, startChild } from '../support/child';
import { type FakeConnector, startConnector } from '../support/connector';
import { elementsOf } from '../support/filled-card';
import { freePort } from '../support/free-port';
import { testDataKeys, testKeys } from '../support/keys';
import { postJson } from '../support/post-json';

const HANDBOOK_DIR = join(__dirname, '../support/handbook');
const CARD = 'the-first-card';
/** The dead process holds the lease of its conversations for 15 s. */
const PATIENCE_MS = 25_000;
const agent = new Agent();

async function killedBetween(program: string) {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-receipts-'));
  const connector = await startConnector();
  const start = async (): Promise<Child> =>
    startChild(program, await freePort(), {
      DATA_DIR: folder,
      DATA_KEYS: testDataKeys,
      HANDBOOK_DIR,
      LOG_LEVEL: 'error',
    });
  let child = await start();
  try {
    await says(child, connector, 'm1', { text: 'adatlap' });
    await until(() => cardIn(connector) !== undefined, 10_000);
    connector.answer = ({ method }) => (method === 'PUT' ? 'hang' : { status: 200 });
    const pressing = { value: cardIn(connector), replyToId: CARD };
    await says(child, connector, 'm2', pressing);
    await until(() => putsOf(connector).length > 0, 10_000);
    expect(putsOf(connector).length).toBe(1);
    await child.kill('SIGKILL');
    connector.answer = () => ({ status: 200 });
    const begun = Date.now();
    child = await start();
    await says(child, connector, 'm2', pressing);
    await until(() => putsOf(connector).length > 1, PATIENCE_MS);
    const seconds = (Date.now() - begun) / 1_000;
    await sleep(300);
    await child.kill('SIGKILL');
    return { ...(await countsOf(connector, folder)), seconds };
  } finally {
    await child.kill('SIGKILL');
    await connector.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function countsOf(connector: FakeConnector, folder: string) {
  const store = await openEmbeddedStore(folder, testKeys);
  try {
    const puts = putsOf(connector);
    return {
      answers: connector.posted.filter(({ method, activity }) => method === 'POST' && activity.replyToId === 'm2')
        .length,
      puts: puts.length,
      different: new Set(puts.map(({ path, activity }) => JSON.stringify([path, activity]))).size,
      words: String(puts[0]?.activity.text),
      dead: (await store.deadLetters(10)).length,
    };
  } finally {
    await store.close();
  }
}

const putsOf = ({ posted }: FakeConnector) => posted.filter(({ method }) => method === 'PUT');

/** What the button "Rendben" of the card sends. */
function cardIn({ posted }: FakeConnector): unknown {
  const cards = posted.flatMap(({ activity }) => activity.attachments ?? []);
  return cards.flatMap(({ content }) => elementsOf(content)).find(({ title }) => title === 'Igen, minden így van')
    ?.data;
}

async function says({ port }: Child, connector: FakeConnector, id: string, said: object): Promise<void> {
  const [{ name, aadObjectId, tenantId } = fail()] = localPeople(register);
  const { status } = await postJson(
    `http://127.0.0.1:${port}/api/messages`,
    {
      type: 'message',
      id,
      channelId: 'msteams',
      serviceUrl: connector.url,
      conversation: { id: 'a:chat', conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
      from: { id: '29:anna', aadObjectId, name },
      recipient: { id: '28:bot' },
      ...said,
    },
    agent,
  );
  expect(status).toBe(200);
}

async function until(isSo: () => boolean, withinMs: number): Promise<void> {
  for (const deadline = Date.now() + withinMs; !isSo() && Date.now() < deadline; ) await sleep(20);
}

it('brings the receipt after the kill, and the answer no second time', async () => {
  const { seconds, ...counts } = await killedBetween('bot/main.ts');
  process.stdout.write(`killed between answer and receipt: ${JSON.stringify(counts)}, ${seconds.toFixed(0)} s\n`);
  expect(counts).toEqual({
    answers: 1,
    puts: 2,
    different: 1,
    words: expect.stringContaining('**Jóváhagyta:** 3 adat'),
    dead: 0,
  });
}, 120_000);

it('CONTROL: a receipt that leaves from memory is lost with the process', async () => {
  const { puts, seconds } = await killedBetween('test/faults/forgetful-receipts-child.ts');
  process.stdout.write(`CONTROL: ${puts} PUT, and none in ${seconds.toFixed(0)} s after the kill\n`);
  expect(puts).toBe(1);
}, 120_000);
