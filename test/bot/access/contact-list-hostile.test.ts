// Whatever stands in a list: it is read or named as wrong, never thrown over, and nothing strange gets into a plan.
import * as fc from 'fast-check';
import { planContacts } from '../../../bot/contact-lists/contact-list';
import type { FindMunicipality } from '../../../bot/contact-lists/contact-municipality';
import { previewTable, previewText } from '../../../bot/contact-lists/contact-preview';
import { contactListTexts as texts } from '../../../bot/texts/contact-list';

const find: FindMunicipality = (typed) =>
  typed === 'Aba' ? { kind: 'sure', ksh: '17376', name: 'Aba' } : { kind: 'none' };
const header = Object.values(texts.headings)
  .map(([name]) => name)
  .filter((name) => !/Vezetéknév|Keresztnév|KSH/.test(name));

const likely: Record<string, fc.Arbitrary<string>> = {
  Önkormányzat: fc.constant('Aba'),
  Név: fc.constantFrom('Kovács Anna', 'dr. Kovács Anna', 'Nagy Béla', 'Kis Éva'),
  Szerep: fc.constantFrom(...texts.roleWords.editor, ...texts.roleWords.lead),
  'Tenant azonosító': fc.constantFrom('', '01234567-89ab-cdef-0123-456789abcdef'),
  'Felhasználó azonosító': fc.constantFrom('', '01234567-89ab-cdef-0123-456789abcdef'),
};
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t0123456789/. :;()-"\'<>áőűE'), maxLength: 60 }),
  fc.constantFrom('', '-', '__proto__', 'constructor', '=1+1', '2026.02.30.', '1,73E+04'),
);
const cell = (name: string) =>
  fc.oneof({ weight: 40, arbitrary: likely[name] ?? fc.constant('') }, { weight: 1, arbitrary: anything });
const table = fc
  .array(fc.tuple(...header.map(cell)), { minLength: 1, maxLength: 6 })
  .map((rows) => ({ header, rows: rows.map((cells, at) => ({ number: at + 2, cells })) }));

it('reads any list, or names what is wrong in it', () => {
  const counts = { ready: 0, faulty: 0 };
  void fc.assert(
    fc.property(table, (list) => {
      const plan = planContacts(list, { now: [], find, today: '2026-11-22' });
      counts[plan.kind] += 1;
      expect(previewText(plan)).not.toBe('');
      expect(previewTable(plan).rows.length).toBeGreaterThan(0);
      if (plan.kind === 'faulty') return expect(plan.faults.every(({ row, problem }) => row && problem)).toBe(true);
      for (const { contact } of plan.adds) {
        expect(['viewer', 'editor', 'lead']).toContain(contact.role);
        expect(contact.name).toMatch(/^[\p{L}\p{M}.'’\- ]+$/u);
        if (contact.phone) expect(contact.phone).toMatch(/^\+\d{7,15}$/);
        if (contact.until) expect(contact.until).toMatch(/^20\d\d-\d\d-\d\d$/);
        if (contact.aadObjectId) expect(contact.tenantId).toBeDefined();
      }
    }),
    { numRuns: 2_000, seed: 20_261_122 },
  );
  expect(counts.ready).toBeGreaterThan(100);
  expect(counts.faulty).toBeGreaterThan(100);
});

it('reads the longest cell in no time', () => {
  const long = ['a', ' ', '1', '1 ', '-', '.', ',;', 'mell ', '12 mell', '2026.', '@', 'a.', 'á', '{'].map((part) =>
    part.repeat(1_000).slice(0, 1_000),
  );
  const rows = long.map((cells, at) => ({ number: at + 2, cells: header.map(() => cells) }));
  const started = performance.now();
  planContacts({ header, rows }, { now: [], find, today: '2026-11-22' });
  expect((performance.now() - started) / rows.length).toBeLessThan(50);
});
