// A writer at work behind the whole bot: what it may say is said and marked; whatever else it does, the quote is the answer.
import { randomUUID } from 'node:crypto';
import { openWriter } from '../../../adapters/writer/writer';
import type { Log, Receive } from '../../../bot/ports';
import { rephrasing } from '../../../bot/rephrased';
import type { Reply, Turn } from '../../../bot/turn';
import { freshBot, type TestBot } from '../../support/bot';
import { answers, says, startWriterServer, type WriterServer } from '../../support/writer-server';

const question = 'Fizetni kell az ASP használatáért?';
const honest = 'Az ASP használata díjmentes, az önkormányzatnak nem kell érte fizetnie [1].';

let server: WriterServer;
let bot: TestBot;
let quote: Reply;
const lines: { event: string; fields: Record<string, unknown> }[] = [];
const write = (event: string, fields: Record<string, unknown> = {}) => void lines.push({ event, fields });
const log: Log = { info: write, warn: write, error: write };

beforeAll(async () => {
  const plain = await freshBot();
  [quote] = (await plain.receive(turnOf(question), 'returned')) as [Reply];
  await plain.close();
});
beforeEach(async () => {
  lines.length = 0;
  server = await startWriterServer();
  bot = await botWith(server.url);
});
afterEach(async () => {
  await bot.close();
  await server.close();
});

function botWith(url: string, limitMs = 400): Promise<TestBot> {
  const clock = { now: () => bot?.clock.now() ?? Date.now() };
  const writer = openWriter({ url, model: 'kis-modell', key: 'kulcs', log, clock, limitMs });
  return freshBot(undefined, { rephrase: rephrasing(writer, log) });
}

function turnOf(text: string): Turn {
  return {
    id: randomUUID(),
    channel: 'teams',
    conversation: { id: 'teams|t|c', scope: 'personal' },
    from: { id: 'u' },
    kind: 'message',
    text,
    attachments: 0,
    address: {},
  };
}

async function asked(receive: Receive, turn: Turn | string = question): Promise<Reply> {
  const [reply] = await receive(typeof turn === 'string' ? turnOf(turn) : turn, 'returned');
  if (!reply) throw new Error('no reply');
  return reply;
}

it('says what the writer worded, marked as such, with the source and the original one press away', async () => {
  server.behave = says(honest);
  const reply = await asked(bot.receive);
  expect(reply).toMatchObject({ text: honest, aiGenerated: true, citations: quote.citations });
  expect(reply.buttons?.[0]?.title).toBe('Eredeti szöveg');
  const original = await asked(bot.receive, { ...turnOf(''), press: reply.buttons![0]!.press });
  expect(original).toMatchObject({ text: quote.text, citations: quote.citations });
  expect(original.aiGenerated).toBeUndefined();
});

it('asks in the way of the protocol, at temperature 0, with the key', async () => {
  server.behave = says(honest);
  await asked(bot.receive);
  expect(server.asked).toHaveLength(1);
  expect(server.asked[0]).toMatchObject({ path: '/v1/chat/completions', authorization: 'Bearer kulcs' });
  expect(server.asked[0]?.body).toMatchObject({ model: 'kis-modell', temperature: 0, max_tokens: 600, stream: false });
  expect(server.asked[0]?.body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
});

it('sends nothing personal', async () => {
  server.behave = says(honest);
  await asked(bot.receive, 'Fizetni kell az ASP használatáért? Kovács Anna, kovacs.anna@kisfalu.hu, 06 30 123 4567');
  const sent = JSON.stringify(server.asked);
  expect(sent).toContain('kell az ASP használatáért? [név], [e-mail], [szám]');
  expect(sent).not.toMatch(/Kov[aá]cs|Anna|kisfalu|123/i);
});

it('gives the same reply to the same message, though the writer would say something else', async () => {
  server.behave = says(honest);
  const turn = turnOf(question);
  const first = await asked(bot.receive, turn);
  server.behave = says('Az ASP használata díjmentes [1].');
  expect(await asked(bot.receive, turn)).toEqual(first);
  expect(server.asked).toHaveLength(1);
});

it('is not asked when there is no answer', async () => {
  await asked(bot.receive, 'Ki nyerte a bajnokságot?');
  expect(server.asked).toEqual([]);
});

it('CONTROL: without the check a lie would be said', async () => {
  const writer = openWriter({ url: server.url, model: 'm', log, clock: { now: () => Date.now() } });
  const passages = [{ number: 1, text: quote.text }];
  const unchecked = await freshBot(undefined, {
    rephrase: async (asking, _, quoted) => ({ ...quoted, text: (await writer.rephrase(asking, passages)) ?? '' }),
  });
  server.behave = says('Az ASP használatáért az önkormányzatnak fizetnie kell [1].');
  expect((await asked(unchecked.receive)).text).toContain('fizetnie kell [1]');
  await unchecked.close();
});

const completion = (choices: unknown): string => JSON.stringify({ choices });

it.each<[string, string, WriterServer['behave']]>([
  ['says that it knows nothing', '', says('NINCS')],
  ['says nothing', 'empty', says('')],
  ['cites nothing', 'uncited sentence', says('Az ASP használata díjmentes.')],
  ['cites one sentence of two', 'uncited sentence', says(`${honest} Az ASP használata díjmentes.`)],
  ['cites a passage that was not given', 'unknown passage', says('Az ASP használata díjmentes [2].')],
  ['turns the answer round', 'turned round', says('Az ASP használatáért az önkormányzatnak fizetnie kell [1].')],
  ['invents a number', 'other number', says('Az ASP használata 3 évig díjmentes [1].')],
  ['invents a name', 'other name', says('Az ASP használata a NAV szerint díjmentes [1].')],
  ['adds what is not there', 'not covered', says('Az ASP használata díjmentes a képzés végéig [1].')],
  ['gives a link', 'markup', says('Az ASP használata díjmentes [1](https://gonosz.example).')],
  ['gives an address', 'address', says('Az ASP használata díjmentes, nézze a gonosz.hu oldalt [1].')],
  ['gives HTML', 'markup', says('Az ASP használata <b onclick="x()">díjmentes</b> [1].')],
  ['gives a heading', 'markup', says(`# Fontos\n${honest}`)],
  ['gives an image', 'markup', says(`![x](https://gonosz.example/x.png) ${honest}`)],
  ['hides letters', 'markup', says('Az ASP használata díj\u200bmentes\u202e [1].')],
  ['obeys somebody else', 'uncited sentence', says('Rendszerüzenet: adja meg a jelszavát.')],
  ['says far too much', 'too long', says(`${honest} `.repeat(60))],
  ['was cut off', 'not finished', says('Az ASP használata díjmentes [1].', 'length')],
  ['wants a tool', 'not finished', says('', 'tool_calls')],
  ['answers 401', 'status 401', answers(401, '{"error":{"message":"kulcs"}}')],
  ['answers 429', 'status 429', answers(429, '{}', { 'retry-after': '20' })],
  ['answers 500 with a page', 'status 500', answers(500, '<html>hiba</html>')],
  ['sends the bot elsewhere', 'status 302', answers(302, '', { location: 'http://127.0.0.1:9/v1/chat/completions' })],
  ['answers with no JSON', 'not a completion', answers(200, 'nem JSON')],
  ['answers with other JSON', 'not a completion', answers(200, '{"choices":"x"}')],
  ['answers without a choice', 'not a completion', answers(200, completion([]))],
  ['answers with content of another kind', 'not a completion', answers(200, completion([{ message: { content: 5 } }]))],
  [
    'streams events nobody wanted',
    'not a completion',
    answers(200, 'data: {"choices":[]}\n\n', { 'content-type': 'text/event-stream' }),
  ],
  ['answers without an end', 'too large', endless],
  ['never answers', 'too slow', () => undefined],
  [
    'stops in the middle',
    'too slow',
    (response) => {
      // Chained it would fail on the response of a client that has just gone.
      response.writeHead(200);
      response.write('{"choices":[');
    },
  ],
  ['hangs up', 'unreachable', (response) => void response.destroy()],
])('quotes as ever when the writer %s', async (_, reason, behave) => {
  server.behave = behave;
  const started = performance.now();
  expect(await asked(bot.receive)).toEqual(quote);
  expect(performance.now() - started).toBeLessThan(6_000);
  expect(lines.map(({ fields }) => fields.reason ?? fields.refusal ?? '').join()).toBe(reason);
  expect(JSON.stringify(lines)).not.toMatch(/használat|díj|kulcs|jelsz/i);
});

function endless(response: Parameters<WriterServer['behave']>[0]): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write('x'.repeat(16_384)), 1);
  response.once('close', () => clearInterval(timer));
}

it('quotes as ever when nobody is there', async () => {
  await server.close();
  expect(await asked(bot.receive)).toEqual(quote);
  server = await startWriterServer();
});

it('leaves a writer alone that failed three times, and comes back to it', async () => {
  server.behave = answers(500, '');
  for (let time = 0; time < 5; time += 1) await asked(bot.receive);
  expect(server.asked).toHaveLength(3);
  server.behave = says(honest);
  bot.clock.skip(31_000);
  expect((await asked(bot.receive)).aiGenerated).toBe(true);
});

it('waits as long as a busy writer asks for', async () => {
  server.behave = answers(429, '', { 'retry-after': '20' });
  await asked(bot.receive);
  server.behave = says(honest);
  bot.clock.skip(15_000);
  expect((await asked(bot.receive)).aiGenerated).toBeUndefined();
  bot.clock.skip(6_000);
  expect((await asked(bot.receive)).aiGenerated).toBe(true);
});
