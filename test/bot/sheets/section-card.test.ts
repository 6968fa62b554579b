import { plainText } from '../../../bot/plain-text';
import type { Press, Reply, Turn } from '../../../bot/turn';
import { sheetFieldSchema } from '../../../dialogs/sheet';
import { freshBot, type TestBot } from '../../support/bot';
import { filledCard } from '../../support/filled-card';
import { ABA, hold, personCalled, type TestPerson } from '../../support/people';
import { chatOf, turnOf } from '../../support/turn-of';

const anna = personCalled('Nagy Anna');
const bela = personCalled('Kis Béla');
const ABAS = 'municipality|17376';
const PHONE = 'Mi a központi telefonszám?';
const EMAIL = 'Mi a központi e-mail-cím?';
const SITE = 'Mi az önkormányzat honlapja? Ha nincs, kihagyhatja.';
const SAVE = 'Mentés és tovább';

let bot: TestBot;
beforeEach(async () => {
  bot = await freshBot();
  await hold(bot.store, anna, 'lead', ABA);
  await hold(bot.store, bela, 'editor', ABA);
});
afterEach(() => bot?.close());

async function says(person: TestPerson, what: { text: string } | { press: Press } | Turn): Promise<Reply[]> {
  const turn = turnOf(person, what);
  return bot.receive(turn, 'returned');
}

const wordsOf = (replies: Reply[]): string => replies.map(plainText).join('\n');

async function firstCard(person: TestPerson, opener = 'gyors adatlap'): Promise<Reply> {
  await says(person, { text: opener });
  return cardIn(await says(person, { text: 'egyben' }));
}

function cardIn(replies: Reply[]): Reply {
  const card = replies.find(({ form }) => form);
  if (!card) throw new Error(`no card: ${wordsOf(replies)}`);
  return card;
}

async function fields(partition = ABAS): Promise<Record<string, unknown>> {
  const prefix = 'sheet/contact-sheet/field/';
  const found = await bot.store.list(partition, prefix, '', 1000);
  return Object.fromEntries(
    found.map(({ key, record }) => {
      const { answer, history } = sheetFieldSchema.parse(record.value);
      return [key.slice(prefix.length), history.length > 0 ? [answer, ...history.map((each) => each.answer)] : answer];
    }),
  );
}

async function lastNoted(person: TestPerson) {
  return (await bot.store.auditTrail(chatOf(person), 0, 1000)).at(-1);
}

/** As if the lead had sent it. */
async function sentByHand(): Promise<void> {
  const key = 'sheet/contact-sheet/head';
  const { value, version } = (await bot.store.read(ABAS, [key])).get(key)!;
  const sent = { ...(value as object), state: 'sent', receipt: 'ASP-2026-173701', moved: { by: 'x', at: 0 } };
  const writes = [{ key, value: sent, expectedVersion: version }];
  expect(await bot.store.commit({ partition: ABAS, writes, mail: [], audit: [] })).toEqual({ kind: 'done' });
}

type Act = Extract<Press, { do: 'act' }>;
const withInputs = (press: Press, inputs: Record<string, string>): Press => ({
  ...(press as Act),
  inputs: { ...(press as Act).inputs, ...inputs },
});
const saved = (card: Reply, answers: Record<string, string> = {}, title = SAVE): Press =>
  filledCard(card, title, answers);

describe('fields that were not on the card', () => {
  it.each([
    'organisation.name',
    'people[k1].name',
    'reach.nothing',
    'reach.krid',
    'reach.phone#name',
    'reach.phone?',
    'reach[k1].phone',
    'people[]',
    'kept:x',
    'toString',
    'constructor',
    'hasOwnProperty',
    'press',
    '',
    '../reach.phone',
  ])('nothing is taken of a card with "%s" in it, and it is noted', async (id) => {
    const card = await firstCard(anna);
    const told = await says(anna, { press: withInputs(saved(card, { [PHONE]: '22/430-001' }), { [id]: 'x' }) });
    expect(wordsOf(told)).toContain('nem írtam be belőle semmit');
    expect(cardIn(told).form?.where).toBe('Elérhetőségek');
    expect(await fields()).toEqual({});
    expect(await lastNoted(anna)).toMatchObject({ result: 'refused', reason: 'unknown-field', municipality: '17376' });
  });

  it('nor with a prototype in it', async () => {
    const card = await firstCard(anna);
    const press = saved(card, { [PHONE]: '22/430-001' }) as Act;
    Object.defineProperty(press.inputs, '__proto__', { value: 'x', enumerable: true });
    expect(wordsOf(await says(anna, { press }))).toContain('nem írtam be');
    expect(await fields()).toEqual({});
  });
});

describe('what is typed into it', () => {
  const rows: [string, string, string | undefined, string][] = [
    ['10,000 letters', 'a'.repeat(10_000), undefined, 'túl hosszú'],
    ['10,000 letters with an at', `${'a'.repeat(5_000)}@${'b'.repeat(4_990)}.hu`, undefined, 'túl hosszú'],
    ['marks that turn the text around', '\u202ejegyzo@aba.hu\u202c', 'jegyzo@aba.hu', ''],
    ['a line break', 'jegyzo@aba.hu\r\n', 'jegyzo@aba.hu', ''],
    ['two lines', 'jegyzo@aba.hu\nx@aba.hu', undefined, 'Javítandó'],
    ['an emoji', '🙂', undefined, 'Javítandó'],
    ['wide letters', 'ｊｅｇｙｚｏ＠ａｂａ.ｈｕ', 'jegyzo@aba.hu', ''],
    ['markup', '<script>alert(1)</script>', undefined, 'Javítandó'],
    ['a template', '{{DATE(2026-01-01)}}', undefined, 'Javítandó'],
    ['spaces only', '   ', undefined, 'Ez még hiányzik'],
    ['nothing', '', undefined, 'Ez még hiányzik'],
    ['the word for leaving out', 'kihagyom', undefined, 'nem lehet kihagyni'],
    ['a path', '../../etc/passwd', undefined, 'Javítandó'],
    ['a lone half of a letter', 'a\ud800@aba.hu', 'a@aba.hu', ''],
  ];

  it.each(rows)('%s', async (_, text, answer, said) => {
    const card = await firstCard(anna);
    const told = await says(anna, {
      press: withInputs(saved(card, { [PHONE]: '22/430-001' }), { 'reach.email': text }),
    });
    const now = await fields();
    expect(now['reach.email']).toBe(answer);
    expect(now['reach.phone']).toBe('+3622430001');
    expect(wordsOf(told)).toContain(said);
    const shown = cardIn(told);
    if (answer === undefined) expect(shown.form?.where).toBe('Elérhetőségek');
    expect(JSON.stringify(shown).length).toBeLessThan(20_000);
  });

  it('a number of somebody’s where none is asked for is crossed out, not kept, and not shown again', async () => {
    const card = await firstCard(anna);
    const told = await says(anna, { press: withInputs(saved(card), { 'reach.website': 'TAJ: 111 111 110' }) });
    expect(wordsOf(told)).toContain('TAJ-szám');
    expect(JSON.stringify(told)).not.toContain('111 110');
    expect(await fields()).not.toHaveProperty('reach.website');
  });

  it('a number that is asked for is taken without a warning', async () => {
    await says(anna, { text: 'adatlap' });
    const card = cardIn(await says(anna, { text: 'egyben' }));
    await says(anna, {
      press: withInputs(saved(card), {
        'organisation.bankAccount': '11773016-11111018',
        'organisation.taxNumber': '15727103-2-07',
      }),
    });
    expect(await fields()).toMatchObject({
      'organisation.taxNumber': '15727103-2-07',
      'organisation.bankAccount': '11773016-11111018',
    });
  });
});

describe('a card that is not of now', () => {
  it('pressed twice, at once or later, does nothing twice and shows what is due now', async () => {
    const card = await firstCard(anna);
    const press = saved(card, { [PHONE]: '22/430-001', [EMAIL]: 'a@aba.hu', [SITE]: 'aba.hu' });
    const [one, other] = await Promise.all([says(anna, { press }), says(anna, { press })]);
    const third = await says(anna, { press });
    expect(wordsOf(one)).toContain('Elmentettem: 3 válasz');
    const before = 'Ezt az űrlapot már elmentettem';
    expect([wordsOf(other), wordsOf(third)]).toEqual([
      expect.stringContaining(before),
      expect.stringContaining(before),
    ]);
    await says(anna, { text: 'egyenként' });
    const later = await says(anna, { press });
    expect(wordsOf(later)).toContain(before);
    expect(later.some(({ form }) => form)).toBe(false);
    const noted = (await bot.store.auditTrail(ABAS, 0, 100)).filter(({ action }) => action === 'answer-sheet');
    expect(noted).toHaveLength(1);
  });

  it('corrected and sent once more takes what was refused before', async () => {
    const card = await firstCard(anna);
    await says(anna, { press: withInputs(saved(card), { 'reach.phone': '22/430-001', 'reach.email': 'jegyzo' }) });
    await says(anna, {
      press: withInputs(saved(card), { 'reach.phone': '22/430-001', 'reach.email': 'jegyzo@aba.hu' }),
    });
    expect(await fields()).toMatchObject({ 'reach.phone': '+3622430001', 'reach.email': 'jegyzo@aba.hu' });
  });

  it('does not put its old answer over a newer one of the same person, unless it is sent again', async () => {
    const card = await firstCard(anna);
    await says(anna, { press: saved(card, { [PHONE]: '22/430-001' }) });
    const told = await says(anna, { press: saved(card, { [PHONE]: '22/430-002' }) });
    expect(wordsOf(told)).toContain('Erre azóta már van más válasza: +36 22 430 001');
    expect(await fields()).toMatchObject({ 'reach.phone': '+3622430001' });
    await says(anna, { press: saved(cardIn(told)) });
    expect(await fields()).toMatchObject({ 'reach.phone': ['+3622430002', '+3622430001'] });
  });

  it('leaves alone what somebody else has changed and this person has not touched, and says so', async () => {
    const card = await firstCard(anna);
    await says(bela, { press: saved(await firstCard(bela), { [PHONE]: '22/430-777' }) });
    const told = await says(anna, { press: saved(card, { [EMAIL]: 'anna@aba.hu' }) });
    expect(await fields()).toMatchObject({ 'reach.phone': '+3622430777', 'reach.email': 'anna@aba.hu' });
    expect(wordsOf(told)).toContain('Közben más is módosított, az ő válasza maradt: Központi telefon.');
  });

  it('does not bring back what somebody else has left out meanwhile, unless this person has touched it', async () => {
    await says(bela, { press: saved(await firstCard(bela), { [SITE]: 'aba.hu' }) });
    const card = await firstCard(anna);
    await says(bela, { press: saved(await firstCard(bela), { [SITE]: '' }) });
    expect(await fields()).toMatchObject({ 'reach.website': [null, 'https://aba.hu'] });
    await says(anna, { press: saved(card, { [EMAIL]: 'anna@aba.hu' }) });
    expect(await fields()).toMatchObject({ 'reach.email': 'anna@aba.hu', 'reach.website': [null, 'https://aba.hu'] });
    await says(anna, { press: saved(card, { [EMAIL]: 'anna@aba.hu', [SITE]: 'www.aba.hu' }) });
    expect(await fields()).toMatchObject({
      'reach.website': [expect.stringContaining('www.aba.hu'), null, 'https://aba.hu'],
    });
  });

  it('asks about each answer that somebody else has given meanwhile, one after the other, and saves the others', async () => {
    const card = await firstCard(anna);
    await says(bela, { press: saved(await firstCard(bela), { [PHONE]: '22/430-777', [EMAIL]: 'bela@aba.hu' }) });
    const first = await says(anna, {
      press: saved(card, { [PHONE]: '22/430-001', [EMAIL]: 'anna@aba.hu', [SITE]: 'aba.hu' }),
    });
    expect(wordsOf(first)).toMatch(/Közben Kis Béla már válaszolt erre \(.*\)/);
    expect(wordsOf(first)).toContain('Amit Ön írt: +36 22 430 001');
    expect(wordsOf(await says(anna, { text: 'hm' }))).toContain('Kérem, előbb válasszon');
    const second = await says(anna, { text: 'az enyém' });
    expect(wordsOf(second)).toContain('Amit Ön írt: anna@aba.hu');
    const last = await says(anna, { text: 'ami most ott áll' });
    expect(cardIn(last).form?.where).toBe('Csatlakozás');
    expect(await fields()).toMatchObject({
      'reach.phone': ['+3622430001', '+3622430777'],
      'reach.email': 'bela@aba.hu',
      'reach.website': ['https://aba.hu', null],
    });
  });

  it('of another municipality is refused while this one is open, and noted', async () => {
    await hold(bot.store, anna, 'lead', { kind: 'municipality', ksh: '25034' });
    await says(anna, { text: 'gyors adatlap Aba' });
    const card = cardIn(await says(anna, { text: 'egyben' }));
    await says(anna, { text: 'gyors adatlap 25034' });
    const told = await says(anna, { press: saved(card, { [PHONE]: '22/430-001' }) });
    expect(wordsOf(told)).toContain('nem ahhoz tartozik, ami most nyitva van');
    expect(cardIn(told).form?.title).not.toBe('Aba');
    expect([await fields(), await fields('municipality|25034')]).toEqual([{}, {}]);
    expect(await lastNoted(anna)).toMatchObject({ result: 'refused', reason: 'other-sheet' });
  });

  it.each([
    ['another municipality', { ksh: '25034' }],
    ['another form', { form: 'joining-survey' }],
    ['another section', { section: 'organisation' }],
    ['another item', { item: 'k2' }],
    ['other versions', { seen: '1.1.1' }],
    ['another edition', { edition: '2' }],
  ])('altered to %s is nobody’s', async (_, args) => {
    const card = await firstCard(anna);
    const press = saved(card, { [PHONE]: '22/430-001' }) as Act;
    await says(anna, { press: { ...press, args: { ...press.args, ...args } } });
    expect(await fields()).toEqual({});
    expect(await lastNoted(anna)).toMatchObject({ action: 'refuse-press', result: 'refused', reason: 'foreign' });
  });

  it('of somebody else is nobody’s', async () => {
    const press = saved(await firstCard(anna), { [PHONE]: '22/430-001' });
    await says(bela, { press });
    expect(await fields()).toEqual({});
    expect(await lastNoted(bela)).toMatchObject({ action: 'refuse-press', reason: 'foreign' });
  });

  it('of a sheet that was sent meanwhile shows the receipt', async () => {
    const card = await firstCard(anna);
    await says(bela, { press: saved(await firstCard(bela), { [PHONE]: '22/430-777' }) });
    const before = await fields();
    await sentByHand();
    const told = wordsOf(await says(anna, { press: saved(card, { [EMAIL]: 'anna@aba.hu' }) }));
    expect(told).toContain('száma ASP-2026-173701');
    expect(await fields()).toEqual(before);
    expect(await lastNoted(anna)).toMatchObject({ result: 'refused', reason: 'sent' });
  });

  it('does nothing when the sheet is no longer opened to this person', async () => {
    const carol = personCalled('Szép Sára');
    const { id } = await hold(bot.store, carol, 'editor', ABA);
    const card = await firstCard(carol);
    await says(anna, { text: 'hozzáférések' }).then((replies) => {
      const button = replies.at(-1)?.buttons?.find(({ title }) => title === 'Visszavonás: Szép Sára');
      return button && says(anna, { press: button.press });
    });
    await says(anna, { text: 'igen, visszavonom' });
    const told = await says(carol, { press: saved(card, { [PHONE]: '22/430-001' }) });
    expect(wordsOf(told)).not.toContain('Elmentettem');
    expect(await fields()).toEqual({});
    expect(id).toContain('editor');
  });
});

it('saves what fits for later, and shows what did not fit again, with what is wrong', async () => {
  const card = await firstCard(anna);
  const press = withInputs(saved(card, {}, 'Mentés, később folytatom'), {
    'reach.phone': '22/430-001',
    'reach.email': 'jegyzo',
  });
  const told = wordsOf(await says(anna, { press }));
  expect(told).toContain('Elmentettem: 1 válasz');
  expect(told).toContain('azt is megőriztem');
  expect(await fields()).toEqual({ 'reach.phone': '+3622430001', 'reach.website': null });
  const again = cardIn(await says(anna, { text: 'folytatás' })).form?.inputs;
  expect(again?.find(({ id }) => id === 'reach.email')).toMatchObject({
    value: 'jegyzo',
    problem: expect.stringContaining('hiányzik a @ jel'),
  });
});

it('works without the inputs only where nothing is taken from them', async () => {
  const card = await firstCard(anna);
  const { inputs: _, ...bare } = saved(card) as Act;
  expect(wordsOf(await says(anna, { press: bare }))).toContain('Kérem, magán az űrlapon nyomja meg');
  expect(wordsOf(await says(anna, { text: 'mentés és tovább' }))).toContain('Kérem, magán az űrlapon nyomja meg');
  expect(await fields()).toEqual({});
});

it('adds one more person once, however often it is pressed', async () => {
  let card = await firstCard(anna);
  card = cardIn(await says(anna, { press: saved(card, { [PHONE]: '22/430-001', [EMAIL]: 'a@aba.hu' }) }));
  card = cardIn(await says(anna, { press: saved(card, { 'joining.mode': 'rendszercsatlakozás' }) }));
  const person = {
    'people[k1].name': 'Kovács Éva',
    'people[k1].roles': 'Hivatalos képviselő',
    'people[k1].post': 'jegyző',
    'people[k1].phone': '22/430-001',
    'people[k1].email': 'eva@aba.hu',
    'people[k1].informed': 'igen',
  };
  const more = saved(card, person, 'Mentés és még egy');
  expect(cardIn(await says(anna, { press: more })).form?.where).toBe('Kapcsolattartók, 2. személy');
  await says(anna, { press: more });
  await says(anna, { press: withInputs(more, { 'people[k1].hours': '8–16' }) });
  const items = Object.keys(await fields()).filter((path) => /^people\[k\d\]$/.test(path));
  expect(items).toEqual(['people[k1]', 'people[k2]']);
});

it('is told in words where no form can be drawn, and goes on question by question', async () => {
  const turn = { channel: 'terminal' } as unknown as Turn;
  await says(anna, { ...turn, text: 'gyors adatlap' } as Turn);
  const told = wordsOf(await says(anna, { ...turn, text: 'egyben' } as Turn));
  expect(told).toContain('Itt űrlapot nem tudok rajzolni');
  expect(told).toContain('1/3. Mi a központi telefonszám?');
});

describe('a tick at "Nem tudom" that stood there when it was drawn', () => {
  const ASKED = 'Ki az internetszolgáltató?';
  async function withTick(): Promise<Reply> {
    for (const text of ['kérdőív', 'internet', 'nem tudom']) await says(anna, { text });
    return cardIn(await says(anna, { text: 'egyben' }));
  }
  const provider = async () => {
    const key = 'sheet/joining-survey/field/internet.provider';
    return sheetFieldSchema.parse((await bot.store.read(ABAS, [key])).get(key)!.value).answer;
  };

  it('is no answer over what is typed', async () => {
    const card = await withTick();
    await says(anna, { press: saved(card, { [ASKED]: 'Aba Net' }) });
    expect(await provider()).toBe('Aba Net');
  });

  it('is none on the card that comes back, either, when it was an old one', async () => {
    const card = await withTick();
    await says(anna, { press: saved(card, { [ASKED]: 'Aba Net' }) });
    const again = cardIn(await says(anna, { press: saved(card, { [ASKED]: 'Aba Kábel' }) }));
    expect(await provider()).toBe('Aba Net');
    await says(anna, { press: saved(again, { [ASKED]: 'Aba Optika' }) });
    expect(await provider()).toBe('Aba Optika');
  });

  it('is none though a colleague has answered meanwhile: both are held against each other', async () => {
    const card = await withTick();
    for (const text of ['kérdőív', 'kérdéseink', 'internet', 'Béla Net']) await says(bela, { text });
    expect(await provider()).toBe('Béla Net');
    const told = wordsOf(await says(anna, { press: saved(card, { [ASKED]: 'Aba Net' }) }));
    expect(told).toMatch(/Ami most ott áll: Béla Net[\s\S]*Amit Ön írt: Aba Net/);
    expect(await provider()).toBe('Béla Net');
  });
});
