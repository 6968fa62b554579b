import { type HttpServer, openHttpServer } from '../../../adapters/http/server';
import { openDocuments } from '../../../adapters/sheets/documents';
import { documentRoutes } from '../../../adapters/sheets/routes';
import { readTable } from '../../../adapters/tables/read-table';
import { writeWorkbook } from '../../../adapters/tables/write-table';
import { peoplePartition, personRecord } from '../../../bot/access/person';
import { draftOn } from '../../../bot/draft';
import { plainText } from '../../../bot/plain-text';
import type { AuditEntry, Store } from '../../../bot/ports';
import { requestIn, tokenFor } from '../../../bot/sheets/documents/document-request';
import type { Reply, Turn } from '../../../bot/turn';
import { forms } from '../../../dialogs/forms/register';
import { botOn, freshBot, PUBLIC_URL, quiet, register, type TestBot } from '../../support/bot';
import { toTheEnd } from '../../support/filled-sheet';
import { testKeys } from '../../support/keys';
import { listed } from '../../support/listed';
import { ABA, hold, personCalled, type TestPerson } from '../../support/people';
import { turnOf } from '../../support/turn-of';
import { readPdf } from './read-pdf';

const SHEETS = 'municipality|17376';
const RECEIPT = 'ASP-2026-173701';
const [anna, bela, hedi, vera, imre] = ['Nagy Anna', 'Kis Béla', 'Hegyi Hédi', 'Vas Vera', 'Idegen Imre'].map((name) =>
  personCalled(name),
) as [TestPerson, TestPerson, TestPerson, TestPerson, TestPerson];

let bot: TestBot;
let server: HttpServer;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, bela, 'editor', ABA);
  await hold(bot.store, hedi, 'helpdesk-agent', { kind: 'all' });
  await hold(bot.store, vera, 'viewer', ABA);
  await hold(bot.store, imre, 'lead', { kind: 'municipality', ksh: '04057' });
  const duty = 'hivatalos képviselő, ASP kapcsolattartó, informatikus, kulcsfelhasználó';
  await listed(bot.store, [
    { name: 'Kovács Éva', duty, email: 'kovacs.eva@aba.hu', phone: '+36 22 430 001', position: 'jegyző' },
  ]);
  server = await openServer(bot.store);
});
afterEach(async () => {
  await server?.close(500);
  await bot?.close();
});

function openServer(store: Store): Promise<HttpServer> {
  const documents = openDocuments({
    ...{ store, forms, register, clock: bot.clock, mode: 'local', keys: testKeys, log: quiet, workbook: writeWorkbook },
  });
  return openHttpServer({ host: '127.0.0.1', port: 0, routes: documentRoutes(documents), log: quiet });
}

async function says(person: TestPerson, text: string, more: Partial<Turn> = {}): Promise<Reply> {
  const [reply = { text: '' }] = await bot.receive(turnOf(person, { text, ...more }), 'returned');
  return reply;
}

async function send(): Promise<void> {
  for (const text of [...toTheEnd, 'beküldöm']) await says(anna, text);
}

/** What stands behind the public address, on the server of this test. */
function here({ file }: Reply): string {
  if (!file?.address.startsWith(`${PUBLIC_URL}/adatlap?t=`)) throw new Error(`no link: ${file?.address}`);
  return file.address.replace(PUBLIC_URL, `http://127.0.0.1:${server.port}`);
}

const get = (url: string, method = 'GET') => fetch(url, { method });
const post = (url: string) => fetch(url, { method: 'POST' });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

const looks = async (partition = SHEETS): Promise<AuditEntry[]> =>
  (await bot.store.auditTrail(partition, 0, 1_000)).filter(({ action }) => action === 'see-sheet-file');

it('gives the PDF of what was sent, under a name for every program, and notes which fields left', async () => {
  await send();
  const response = await post(here(await says(bela, `${RECEIPT} pdf`)));
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'content-disposition': `attachment; filename="Aba - ${RECEIPT}.pdf"; filename*=UTF-8''Aba%20-%20${RECEIPT}.pdf`,
  });
  const { pages, title } = await readPdf(await bytesOf(response));
  expect(title).toContain(RECEIPT);
  expect(pages.join('\n')).toMatch(/Kovács Éva[\s\S]*kovacs\.eva@aba\.hu/);
  expect(await looks()).toMatchObject([
    {
      actor: bela.key,
      municipality: '17376',
      object: `contact-sheet ${RECEIPT} (pdf): people.name, people.external, people.post, people.phone, people.email, people.informed`,
      result: 'done',
    },
  ]);
});

it('gives the workbook of a draft as it stands when it is fetched, with what was before and who said so', async () => {
  for (const text of toTheEnd.slice(0, 4)) await says(bela, text);
  await says(anna, 'gyors adatlap');
  const link = here(await says(anna, 'adatlap excel'));
  await says(anna, 'vissza');
  await says(anna, 'másik@aba.hu');
  await says(anna, 'info@aba.hu');
  const response = await post(link);
  expect(response.headers.get('content-disposition')).toContain(
    `filename="Aba - Szervezeti es kapcsolattartasi adatlap - VAZLAT.xlsx"; filename*=UTF-8''Aba%20-%20Szervezeti%20%C3%A9s`,
  );
  const read = await readTable(await bytesOf(response));
  if (!read.ok) throw new Error(read.problem);
  const rows = read.table.rows.map(({ cells }) => cells.slice(0, 5).join('|'));
  expect(rows).toContain('Elérhetőségek||Központi telefon|+36 22 430 001|Kis Béla');
  expect(rows).toContain('Elérhetőségek||Központi e-mail-cím|info@aba.hu|Nagy Anna');
});

it('shows whoever only looks what the link is for, and uses nothing up', async () => {
  await send();
  const link = here(await says(anna, 'pdf'));
  for (const method of ['HEAD', 'GET', 'HEAD', 'GET']) {
    const response = await get(link, method);
    const body = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'self'/);
    if (method === 'HEAD') expect(body).toBe('');
    else {
      expect(body).toContain('<html lang="hu">');
      expect(body).toContain('<form method="post"><button type="submit">Letöltés (PDF)</button></form>');
      expect(body).toContain('Aba: Szervezeti és kapcsolattartási adatlap');
      expect(body).not.toMatch(/Kovács|Nagy Anna|\w@\w|https?:/);
    }
  }
  expect(await looks()).toEqual([]);
  expect((await post(link)).status).toBe(200);
});

it('is good once, and once more only for a browser whose connection broke', async () => {
  await send();
  const link = here(await says(anna, 'pdf'));
  expect([(await post(link)).status, (await post(link)).status]).toEqual([200, 200]);
  bot.clock.skip(61_000);
  expect((await post(link)).status).toBe(404);
  expect(await looks()).toHaveLength(2);
});

it('refuses a link that is late, altered, of other keys, of somebody else’s making or of nothing, alike', async () => {
  await send();
  const link = here(await says(anna, 'pdf'));
  const token = new URL(link).searchParams.get('t') ?? '';
  const [written = '', mac = ''] = [token.slice(0, token.indexOf('.')), token.slice(token.indexOf('.'))];
  const request = requestIn(token, testKeys, bot.clock.now())!;
  const forged = Buffer.from(JSON.stringify({ ...request, ksh: '04057' })).toString('base64url') + mac;
  const at = (t: string) => `http://127.0.0.1:${server.port}/adatlap?t=${encodeURIComponent(t)}`;
  const offered = { person: anna.key, ksh: '17376', form: 'contact-sheet', edition: 1, format: 'pdf' as const };
  const made = (more: object) => at(tokenFor({ ...offered, ...more }, testKeys, bot.clock.now()));
  const links = [
    ...[at(''), at('.'), at('x'), at(written), at(`${written}.x`), at(forged), at(`${token}x`), at('a'.repeat(5_000))],
    at(`${written}.${testKeys.sign('press', written)}`),
    ...[made({ ksh: '04057' }), made({ ksh: '99999' }), made({ form: 'error-report' }), made({ form: 'nothing' })],
    ...[made({ edition: 7 }), made({ person: 'nobody' }), made({ person: vera.key }), made({ person: imre.key })],
    made({ person: hedi.key, edition: 0 }),
  ];
  const answers = new Set<string>();
  for (const each of links) {
    const [shown, given] = [await get(each), await post(each)];
    expect([each.slice(0, 120), given.status]).toEqual([each.slice(0, 120), 404]);
    answers.add(await given.text());
    if (shown.status === 404) answers.add(await shown.text());
  }
  bot.clock.skip(10 * 60_000);
  const late = await post(link);
  answers.add(await late.text());
  expect([late.status, answers.size]).toEqual([404, 1]);
  expect([...answers][0]).toContain('Lejárt, már felhasználták, vagy nem az Öné.');
  expect(await looks()).toEqual([]);
  const refusals = (await looks(peoplePartition)).map(({ actor, reason, result }) => ({ actor, reason, result }));
  expect(refusals).toHaveLength(links.length - 9);
  expect(refusals).toContainEqual({ actor: imre.key, reason: 'no-grant', result: 'refused' });
  expect(refusals).toContainEqual({ actor: vera.key, reason: 'role', result: 'refused' });
});

it('refuses who has lost their access since, before the page and while it is drawn', async () => {
  await send();
  const link = here(await says(bela, `${RECEIPT} pdf`));
  const other = here(await says(anna, `${RECEIPT} pdf`));
  await end(bela);
  expect([(await get(link)).status, (await get(link, 'HEAD')).status, (await post(link)).status]).toEqual([
    404, 404, 404,
  ]);
  // The commit that notes it is the last thing before the file leaves.
  const ending: Store = {
    ...bot.store,
    async commit(commit) {
      if (commit.partition === SHEETS) await end(anna);
      return bot.store.commit(commit);
    },
  };
  const response = await postTo(ending, other);
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
});

it('CONTROL: a server that does not look a second time hands it out', async () => {
  await send();
  const link = here(await says(anna, `${RECEIPT} pdf`));
  const first = new Map<string, ReturnType<Store['read']>>();
  const once: Store = {
    ...bot.store,
    read(partition, keys) {
      const asked = `${partition} ${keys.join(' ')}`;
      const found = first.get(asked) ?? bot.store.read(partition, keys);
      if (partition === peoplePartition) first.set(asked, found);
      return found;
    },
    async commit(commit) {
      if (commit.partition === SHEETS) await end(anna);
      return bot.store.commit(commit);
    },
  };
  expect((await postTo(once, link)).status).toBe(200);
});

async function postTo(store: Store, link: string): Promise<Response> {
  const meanwhile = await openServer(store);
  try {
    return await post(link.replace(`:${server.port}`, `:${meanwhile.port}`));
  } finally {
    await meanwhile.close(500);
  }
}

async function end({ key }: TestPerson): Promise<void> {
  const draft = draftOn(bot.store, peoplePartition);
  const person = await draft.read(personRecord(key));
  const ended = { at: bot.clock.now(), by: 'shell' };
  await draft.write(personRecord(key), { ...person, grants: person.grants.map((grant) => ({ ...grant, ended })) });
  await bot.store.commit({ partition: peoplePartition, ...draft.done(), mail: [], audit: [] });
}

it('covers people for the help desk, in both formats', async () => {
  await send();
  for (const format of ['pdf', 'excel'] as const) {
    const offer = await says(hedi, `${RECEIPT} ${format}`);
    expect(plainText(offer)).toContain('kitakarva');
    const bytes = await bytesOf(await post(here(offer)));
    const text = format === 'pdf' ? (await readPdf(bytes)).pages.join('\n') : JSON.stringify(await readTable(bytes));
    expect(text).toContain('•••');
    expect(text).not.toMatch(/Kovács|kovacs|Éva|Nagy Anna/);
    expect(text).toContain('hivatal@aba.hu');
  }
  expect((await looks()).map(({ result }) => result)).toEqual(['masked', 'masked']);
});

it('says honestly that nothing can be had where no public address is set, and offers nothing where others read along', async () => {
  await send();
  const without = await botOn({ store: bot.store, clock: bot.clock, deliveries: {}, publicUrl: '' });
  const asked = async (turn: Turn) => (await without.receive(turn, 'returned'))[0]!;
  const teams = await asked(turnOf(anna, { text: `${RECEIPT} pdf` }));
  expect([teams.file, plainText(teams)]).toEqual([
    undefined,
    expect.stringContaining('az üzemeltető még nem állította be'),
  ]);
  const titles = async (turn: Turn) => (await asked(turn)).buttons?.map(({ title }) => title);
  expect(await titles(turnOf(anna, { text: RECEIPT }))).toEqual(['Segítség']);
  expect(await titles(turnOf(anna, { text: RECEIPT, channel: 'webchat' }))).toEqual(['Segítség', 'PDF', 'Excel']);
  const home = await asked(turnOf(anna, { text: `${RECEIPT} pdf`, channel: 'webchat' }));
  expect(home.file?.address).toMatch(/^\/adatlap\?t=/);
  const group = { conversation: { id: 'group', scope: 'group' as const } };
  expect((await says(anna, `${RECEIPT} pdf`, group)).file).toBeUndefined();
  expect((await says(anna, 'adatlap pdf', group)).file).toBeUndefined();
  await without.stop();
});
