// What of a sheet goes to another municipality: nothing that is peculiar to one, nothing over what stands there, and people by their names.
import type { Answers } from '../../dialogs/answers';
import { defineForm } from '../../dialogs/define-form';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { forms } from '../../dialogs/forms/register';
import { isShared, takenFrom, takenOver } from '../../dialogs/taken-over';

const anna = {
  'people[k1]': 'added',
  'people[k1].name': 'Kovács Anna',
  'people[k1].roles': ['key-user'],
  'people[k1].systems': ['ado'],
  'people[k1].phone': '+3622594001',
  'people[k1].deputy': null,
};
const mayor = { 'people[k2]': 'added', 'people[k2].name': 'Nagy Béla', 'people[k2].roles': ['representative'] };
const source: Answers = {
  'organisation.name': 'Csabdi Község Önkormányzata',
  'organisation.taxNumber': '15727103-2-07',
  'organisation.bankAccount': '11773016-11111018-00000000',
  'seat.postcode': '2064',
  'reach.phone': '+3622594000',
  'reach.email': 'hivatal@felcsut.hu',
  'reach.website': 'https://csabdi.hu',
  'office.kind': 'member',
  'office.name': 'Felcsúti Közös Önkormányzati Hivatal',
  'office.population': '1200',
  'joining.mode': 'interface',
  'joining.plannedOn': { unknown: true },
  ...anna,
  ...mayor,
};

const taken = takenFrom(contactSheet, { answers: source });
const over = (answers: Answers, known = {}) => takenOver(contactSheet, { answers, known }, taken);

it('takes what is not peculiar to one municipality, and what is known', () => {
  expect(taken.answers).toEqual({
    'reach.phone': '+3622594000',
    'reach.email': 'hivatal@felcsut.hu',
    'office.name': 'Felcsúti Közös Önkormányzati Hivatal',
    'joining.mode': 'interface',
  });
  expect(taken.items.map(({ answers }) => answers.name)).toEqual(['Kovács Anna']);
});

it('writes it all into an empty sheet, but not what is not asked there', () => {
  const { changes, given, conflicts, same } = over({});
  expect(changes).toEqual({
    'reach.phone': '+3622594000',
    'reach.email': 'hivatal@felcsut.hu',
    'joining.mode': 'interface',
    ...anna,
  });
  expect(given).toHaveLength(8);
  expect([conflicts, same]).toEqual([[], []]);
});

it('writes what only another answer that was taken makes asked', () => {
  expect(over({ 'office.kind': 'member' }).changes).toMatchObject({ 'office.name': taken.answers['office.name'] });
});

it('leaves what stands there otherwise, and what is known there otherwise', () => {
  const { changes, conflicts, same } = over(
    { 'reach.phone': '+3622999999', 'reach.email': 'hivatal@felcsut.hu' },
    { 'joining.mode': { value: 'system', source: 'x' } },
  );
  expect(conflicts).toEqual([
    { path: 'reach.phone', now: '+3622999999', wanted: '+3622594000' },
    { path: 'joining.mode', now: 'system', wanted: 'interface' },
  ]);
  expect(same).toEqual(['reach.email']);
  expect(changes).toEqual(anna);
});

it('corrects only what the same person took from here before', () => {
  const mayReplace = (path: string, now: unknown) => path === 'reach.phone' && now === '+3622999999';
  const there = { 'reach.phone': '+3622999999', 'reach.email': 'x@felcsut.hu' };
  const { changes, conflicts } = takenOver(contactSheet, { answers: there }, taken, mayReplace);
  expect(changes).toMatchObject({ 'reach.phone': '+3622594000' });
  expect(conflicts.map(({ path }) => path)).toEqual(['reach.email']);
});

it('finds somebody by name, and completes what is said of them', () => {
  const there = { 'people[k3]': 'added', 'people[k3].name': 'Kovacs Anna', 'people[k3].phone': '+3622999999' };
  const { changes, conflicts } = over(there);
  expect(conflicts.map(({ path }) => path)).toEqual(['people[k3].name', 'people[k3].phone']);
  expect(changes).toMatchObject({ 'people[k3].roles': ['key-user'], 'people[k3].systems': ['ado'] });
  expect(Object.keys(changes)).not.toContain('people[k4]');
});

it('confirms somebody who is known there already', () => {
  const known = {
    'people[k1]': { value: 'added', source: 'x' },
    'people[k1].name': { value: 'Kovács Anna', source: 'x' },
  };
  expect(over({}, known).changes).toMatchObject({ 'people[k1]': 'added', 'people[k1].name': 'Kovács Anna' });
});

it('gives nobody a number that was given before', () => {
  const there = {
    'people[k1]': 'removed',
    'people[k1].name': 'Tóth Ödön',
    'people[k2]': 'added',
    'people[k2].name': 'X Y',
  };
  expect(Object.keys(over(there).changes)).toContain('people[k3].name');
});

it('is done when it was done', () => {
  const first = over({});
  expect(takenOver(contactSheet, { answers: first.changes }, taken)).toMatchObject({
    changes: {},
    given: [],
    conflicts: [],
  });
});

/** By hand, from what the identifiers of a municipality are (domain facts 8.1 and 9). */
const peculiar = [
  'organisation.name', 'organisation.legalStatus', 'organisation.county', 'organisation.ksh', 'organisation.pir', 'organisation.taxNumber',
  'organisation.statisticalNumber', 'organisation.bankAccount', 'seat.postcode', 'seat.settlement', 'seat.street', 'seat.streetKind',
  'seat.houseNumber', 'reach.website', 'reach.krid', 'reach.mailbox', 'office.kind', 'office.population', 'members.municipality',
]; // biome-ignore format: one list

it('calls these peculiar, and nothing else of the contact sheet', () => {
  const own = Object.entries(contactSheet.sections).flatMap(([name, section]) =>
    Object.keys(section.questions).flatMap((question) => (isShared(section, question) ? [] : [`${name}.${question}`])),
  );
  expect(own).toEqual(peculiar);
});

it('shares no number of a municipality, in any form', () => {
  const numbers = forms.flatMap(({ sections }) =>
    Object.values(sections).flatMap((section) =>
      Object.entries(section.questions).flatMap(([name, { label }]) =>
        !section.repeats &&
        /KSH|PIR|Adószám|Bankszámla|KRID|Irányítószám|Lakosság/.test(label) &&
        isShared(section, name)
          ? [label]
          : [],
      ),
    ),
  );
  expect(numbers).toEqual([]);
});

it('refuses a form whose own items are told by what is not in them', () => {
  const { people } = contactSheet.sections;
  const form = (perMunicipality: { at: string; is: string }) => () =>
    defineForm({
      ...contactSheet,
      rules: [],
      sections: { reach: contactSheet.sections.reach!, people: { ...people!, perMunicipality } },
    });
  expect(form({ at: 'reach.phone', is: 'x' })).toThrow('section people looks at reach.phone for what is its own');
  const flat = { ...contactSheet.sections.reach!, perMunicipality: { at: 'reach.phone', is: 'x' } };
  expect(() => defineForm({ ...contactSheet, rules: [], sections: { reach: flat } })).toThrow('has no items');
});
