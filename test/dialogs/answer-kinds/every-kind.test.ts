// What holds for every kind of answer, whatever comes in: it never throws, it is quick, and what it keeps it would keep again.
import fc from 'fast-check';
import { openRegister } from '../../../adapters/register-file';
import type { IdentifierKind } from '../../../bot/personal-data/identifier';
import { identifiersIn } from '../../../bot/personal-data/identifiers';
import type { AnswerKind, Circumstances, Control, Typed } from '../../../dialogs/answer-kind';
import { kshCode } from '../../../dialogs/answer-kinds/ksh-code';
import { municipality } from '../../../dialogs/answer-kinds/municipality';
import { circumstances, hostile, type Table } from './read';
import { choosing } from './tables/choosing';
import { contact } from './tables/contact';
import { dates } from './tables/dates';
import { identifiers } from './tables/identifiers';
import { numbers } from './tables/numbers';
import { people, withRegister } from './tables/people';

const tables: Table[] = [...identifiers, ...contact, ...dates, ...numbers, ...choosing, ...people];
const MOST_MS = 50;

/** What is kept is storable, is read again as itself, and is typed again as it is shown. */
function holds(kind: AnswerKind, typed: Typed, given: Circumstances): void {
  const fit = kind.fit(typed, given);
  if (!fit.ok) {
    expect(fit.problem).toMatch(/[.?]$/);
    return;
  }
  const shown = kind.show(fit.value, given);
  expect(kind.schema.safeParse(JSON.parse(JSON.stringify(fit.value)))).toEqual({ success: true, data: fit.value });
  for (const again of [fit.value, shown]) expect(kind.fit(again, given)).toMatchObject({ ok: true, value: fit.value });
  expect(shown).not.toBe('');
}

describe.each(tables)('a kind that asks for $title', ({ kind, given = circumstances, rows }) => {
  const typedLines = rows.map(([typed]) => typed);

  it('keeps what it would keep again, and shows it as it may be typed', () => {
    for (const typed of typedLines) holds(kind, typed, given);
  });

  it('takes anything without throwing, and stores nothing that is not canonical', () => {
    const parts = typedLines.filter((typed) => typeof typed === 'string').flatMap((typed) => typed.split(/(?<=[ ,.])/));
    const mixed = fc.array(
      fc.oneof(fc.constantFrom(...parts, ...hostile.map((each) => each.slice(0, 30))), fc.string({ unit: 'binary' })),
      { maxLength: 6 },
    );
    const anything = fc.oneof(
      mixed.map((pieces) => pieces.join('')),
      fc.anything() as fc.Arbitrary<Typed>,
    );
    fc.assert(
      fc.property(anything, (typed) => holds(kind, typed, given)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          mixed.map((pieces) => pieces.join('')),
          fc.anything(),
        ),
        (stored) => {
          const parsed = kind.schema.safeParse(stored);
          if (!parsed.success) return;
          expect(kind.show(parsed.data, given)).not.toBe('');
          // What was right on its day, or in an older register, stays.
          if (kind.control.type === 'date' || given === withRegister) return;
          expect(kind.fit(parsed.data, given)).toMatchObject({ ok: true, value: parsed.data });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stores no wide letters, whatever it takes for right', () => {
    for (const typed of typedLines) {
      if (typeof typed !== 'string') continue;
      const wide = typed.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
      holds(kind, wide, given);
      if (kind.schema.safeParse(wide).success) expect(kind.fit(wide, given)).toMatchObject({ value: wide });
    }
  });

  it(`says something about 10,000 letters within ${MOST_MS} ms`, () => {
    for (const typed of hostile) {
      holds(kind, typed, given);
      expect(quickest(() => kind.fit(typed, given))).toBeLessThan(MOST_MS);
    }
  });

  it('gives a right example with what it refuses', () => {
    for (const typed of [...typedLines, ...hostile]) {
      const fit = kind.fit(typed, given);
      if (fit.ok) continue;
      const [, example] = /; helyes példa: (.*)\.$/.exec(fit.problem) ?? [];
      if (example !== undefined && fit.part === undefined)
        expect(kind.fit(example, given)).toEqual({ ok: true, value: expect.anything() });
      for (const { typed: meant } of fit.choices ?? []) expect(kind.fit(meant, given).ok).toBe(true);
    }
  });

  it('is not hindered by the pattern of its card, or by the warning about personal numbers', () => {
    for (const typed of typedLines) {
      if (typeof typed !== 'string' || !kind.fit(typed, given).ok) continue;
      const { pattern = '' } = kind.control as Partial<Extract<Control, { type: 'text' }>>;
      expect(typed).toMatch(new RegExp(pattern));
      if (kind.control.type !== 'multiline') {
        const found: IdentifierKind[] = identifiersIn(typed).map((identifier) => identifier.kind);
        expect({
          typed,
          found: found.filter((each) => !kind.identifies?.some((expected) => expected === each)),
        }).toEqual({ typed, found: [] });
      }
    }
  });

  it('knows what may be asked of its card', () => {
    expect(JSON.parse(JSON.stringify(kind.control))).toEqual(kind.control);
    expect(['public', 'internal', 'personal']).toContain(kind.class);
  });
});

function quickest(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

it('has every code of the register for right, and finds each municipality as it is shown', () => {
  const titles = new Set<string>();
  for (const { ksh } of openRegister().all()) {
    const title = withRegister.municipality?.(ksh)?.title ?? '';
    titles.add(title);
    expect(kshCode().fit(ksh, withRegister)).toEqual({ ok: true, value: ksh });
    expect(municipality().fit(title, withRegister)).toEqual({ ok: true, value: ksh });
  }
  expect(titles.size).toBe(3178);
});
