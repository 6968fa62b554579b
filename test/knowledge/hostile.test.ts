// Questions that nobody means well, or that no keyboard writes: answered or refused, never thrown at, never slow.
import { join } from 'node:path';
import { createKnowledge } from '../../knowledge/knowledge';
import { readHandbook, searchIn } from '../../knowledge/pages/handbook';

const alphabet = [...'abcdeéáőűúzsgy ASP-+~^*:"\'()[]{}<>\\/|&!?.,;§0123456789\n\t\u0000\u0301\u200b\ud83d🙂中Ωжﬁ½'];
const hostile = [
  'foo:bar',
  '12:30-kor',
  'http://x.hu/a?b=c#d',
  'a +',
  '-',
  '+',
  'szó^',
  'szó~',
  'szó~5',
  'szó~20',
  '*',
  '* '.repeat(200),
  `${'a'.repeat(2000)}~2`,
  'a'.repeat(16_000),
  'é'.repeat(16_000),
  '🙂'.repeat(4000),
  '-'.repeat(500),
  '1'.repeat(500),
  '1.'.repeat(250),
  'a-'.repeat(250),
  '1/'.repeat(250),
  'a@'.repeat(250),
  `${'a.'.repeat(200)}@`,
  '§'.repeat(500),
  '1. §'.repeat(120),
  'és '.repeat(170),
  '\u0301'.repeat(500),
  '\ud800'.repeat(500),
  '__proto__ constructor toString hasOwnProperty',
  '<script>alert(1)</script>',
  '{{7*7}} #{7*7}',
  "'; DROP TABLE sections; --",
  'ekop-1.2-3-4-5.'.repeat(30),
  `${'x'.repeat(39)} `.repeat(12),
  'mp 1 '.repeat(100),
  ', és mi?'.repeat(60),
];

/** The same strings on every run. */
function strings(count: number): string[] {
  let seed = 20_261_122;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, () => {
    const length = 1 + next(next(20) === 0 ? 600 : 60);
    return Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
  });
}

it('20,000 random and hostile strings: an answer or an honest no, none of them slow', () => {
  const { sections } = readHandbook(join(__dirname, '../../knowledge/handbook'));
  const knowledge = createKnowledge(sections, searchIn(sections));
  const asked = [...hostile, ...strings(20_000 - hostile.length)];
  let [worstMs, slowest] = [0, ''];
  for (const text of asked) {
    const before = process.cpuUsage();
    const { kind } = knowledge.answer(text);
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1_000;
    if (ms > worstMs) [worstMs, slowest] = [ms, text];
    if (!['found', 'unclear', 'none'].includes(kind)) throw new Error(`no answer to ${JSON.stringify(text)}`);
  }
  process.stdout.write(
    `hostile strings: ${asked.length} asked, worst ${worstMs.toFixed(1)} ms (${JSON.stringify(slowest.slice(0, 30))})\n`,
  );
  // Time of the processor, not of the clock: other work of the machine does not count.
  expect(worstMs).toBeLessThan(50);
}, 120_000);
