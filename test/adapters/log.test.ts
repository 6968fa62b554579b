// What a log line holds, and what it must never hold.
import { createLog } from '../../adapters/log';

function linesOf(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLog('info', { write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

it('writes one JSON line an event, with its time and level', () => {
  const [line] = linesOf((log) => log.warn('letter not delivered', { attempts: 3 }));
  expect(line).toEqual({
    level: 'warn',
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    event: 'letter not delivered',
    attempts: 3,
  });
});

it('leaves out what people said, who they are and what opens doors', () => {
  const secret = { text: 'titok', name: 'Kovács Anna', token: 'titok', authorization: 'titok' };
  const lines = linesOf((log) => log.info('turn', { ...secret, turn: { ...secret, id: 1 } }));
  expect(lines).toEqual([{ level: 'info', time: expect.any(String), event: 'turn', turn: { id: 1 } }]);
});

it('describes an error by kind, code, place and cause, without words that may be somebody’s', () => {
  const cause = Object.assign(new Error('connect "Kovács Anna" {"a":"titok"}'), { code: 'ECONNRESET' });
  const [line] = linesOf((log) => log.error('turn failed', { cause: new TypeError("no 'titok' here", { cause }) }));
  expect(line).toMatchObject({
    cause: {
      kind: 'TypeError',
      message: 'no … here',
      cause: { kind: 'Error', code: 'ECONNRESET', message: 'connect … …' },
    },
  });
  expect(JSON.stringify(line)).not.toMatch(/titok|Kovács/);
});

it('does not repeat the text that was no JSON', () => {
  const [line] = linesOf((log) => {
    try {
      JSON.parse('titok');
    } catch (cause) {
      log.error('bad', { cause });
    }
  });
  expect(JSON.stringify(line)).not.toContain('titok');
});

it('writes nothing below its level', () => {
  const lines: string[] = [];
  createLog('error', { write: (line) => lines.push(line) }).info('request');
  expect(lines).toEqual([]);
});
