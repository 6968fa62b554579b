// A command with a slip in it is taken as meant; no question, no name of a municipality and no other form of a word is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRegister } from '../../adapters/register-file';
import { asMeant } from '../../bot/misspelt';
import { type Session, sessionRecord } from '../../bot/session';
import type { Turn } from '../../bot/turn';
import { forms } from '../../dialogs/forms/register';

const fresh: Session = sessionRecord.fresh;

const turn = (text: string): Turn => ({
  id: '1',
  channel: 'terminal',
  conversation: { id: 'c', scope: 'personal' },
  from: { id: 'u' },
  kind: 'message',
  text,
  attachments: 0,
  address: {},
});
const meant = (text: string, session = fresh): string => asMeant(turn(text), session, forms).text;

it.each([
  ['ki vagyk', 'ki vagyok'],
  ['adatlpa', 'adatlap'],
  ['Adatlp!', 'adatlap'],
  ['segitsgé', 'segitseg'],
  ['segtség', 'segitseg'],
  ['kerdiov', 'kerdoiv'],
  ['hozzáférst kérek', 'hozzaferest kerek'],
  ['onkormanyzatnuk', 'onkormanyzatunk'],
  ['kapcsoltartók', 'kapcsolattartok'],
  ['elenőrzés', 'ellenorzes'],
  ['BEKÜLDM', 'bekuldom'],
])('takes "%s" as "%s"', (typed, command) => {
  expect(meant(typed)).toBe(command);
});

it.each(['kapcsolattartó', 'adatlapok', 'adatlap', 'Stop', 'igne', 'ksz', '', 'x'.repeat(10_000)])(
  'leaves "%s" as it is',
  (typed) => {
    expect(meant(typed)).toBe(typed);
  },
);

it('leaves every question and every name of a municipality as it is', () => {
  const folder = join(__dirname, '../quality');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const questions = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/"question":\s*"([^"\\]+)"/g)].map(([, text = '']) => text),
  );
  const names = openRegister()
    .all()
    .flatMap(({ name }) => [name, name.toLowerCase()]);
  expect(questions.length).toBeGreaterThan(500);
  expect([...questions, ...names].filter((text) => meant(text) !== text)).toEqual([]);
});

const asked = (path: string): Session => ({
  ...fresh,
  sheet: { ksh: '17376', form: 'contact-sheet', shown: { path, version: 0 } },
});

it.each<[string, Session]>([
  ['a form', { ...fresh, filling: { form: 'error-report', answers: {} } }],
  ['a request', { ...fresh, requesting: { at: 0 } }],
  ['a free answer', asked('people[k1].post')],
])('takes nothing for a command while %s is awaited', (_, session) => {
  expect(meant('segtség', session)).toBe('segtség');
});

it.each(['reach.email', 'joining.mode', 'joining.plannedOn', 'office.population', 'people[k1].phone'])(
  'takes a command where it cannot be the answer: %s',
  (path) => {
    expect(meant('elenőrzés', asked(path))).toBe('ellenorzes');
  },
);

it('takes it where a sheet asks nothing, and once it rests', () => {
  const sheet = { ksh: '17376', form: 'contact-sheet' };
  expect(meant('rendebn', { ...fresh, sheet: { ...sheet, confirming: 'x' } })).toBe('rendben');
  expect(meant('adatlp', { ...fresh, sheet: { ...sheet, rests: true } })).toBe('adatlap');
});
