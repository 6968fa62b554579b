// A command with a slip in it is taken as meant; no question, no name of a municipality and no other form of a word is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRegister } from '../../adapters/register-file';
import { asMeant } from '../../bot/misspelt';
import { type Session, sessionRecord } from '../../bot/session';
import type { Turn } from '../../bot/turn';

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
const meant = (text: string, session = fresh): string => asMeant(turn(text), session).text;

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

it.each<[string, Partial<Session>]>([
  ['a form', { filling: { form: 'error-report', answers: {} } }],
  ['a sheet', { sheet: { ksh: '17376', form: 'contact-sheet' } }],
  ['a request', { requesting: { at: 0 } }],
])('takes nothing for a command while %s is being filled in', (_, session) => {
  expect(meant('segtség', { ...fresh, ...session })).toBe('segtség');
});

it('takes it again once the sheet rests', () => {
  const sheet = { ksh: '17376', form: 'contact-sheet', rests: true as const };
  expect(meant('adatlp', { ...fresh, sheet })).toBe('adatlap');
});
