// A sheet keeps who answered what and when, refuses to write over what somebody has not seen, and moves by its table only.
import { choice } from '../../dialogs/answer-kinds/choice';
import { text } from '../../dialogs/answer-kinds/text';
import type { Answers } from '../../dialogs/answers';
import { defineForm } from '../../dialogs/define-form';
import { differences, itemTitle, shown } from '../../dialogs/differences';
import { type Edition, editionSchema, receiptNumber, receiptOf } from '../../dialogs/editions';
import type { Form } from '../../dialogs/form';
import { nextQuestion } from '../../dialogs/progress';
import {
  fillingOf,
  MOST_HISTORY,
  openedSheet,
  type Sheet,
  type SheetState,
  sheetFieldSchema,
  sheetStates,
} from '../../dialogs/sheet';
import {
  accepted,
  amending,
  amendingEnded,
  handedOver,
  type MoveName,
  moves,
  movesFrom,
  returned,
  type SheetAction,
  sent,
  withdrawn,
} from '../../dialogs/sheet-states';
import { applied } from '../../dialogs/sheet-writes';

const circumstances = { today: '2026-11-22' };
const line = text({ most: 30 });

const form = defineForm({
  id: 'site',
  version: 1,
  keptIn: 'sheet',
  title: 'Telephely',
  startWords: ['telephely'],
  opening: '',
  sections: {
    site: {
      title: 'Telephely',
      questions: {
        name: { ask: '?', label: 'Név', kind: line },
        isOpen: {
          ask: '?',
          label: 'Nyitva',
          kind: choice({ value: 'yes', title: 'igen' }, { value: 'no', title: 'nem' }),
        },
        reason: { ask: '?', label: 'Miért', kind: line, onlyIf: { at: 'site.isOpen', is: 'no' }, mayNotKnow: true },
        note: { ask: '?', label: 'Megjegyzés', kind: line, optional: true },
      },
    },
    people: {
      title: 'Emberek',
      repeats: { one: 'ember', calledBy: 'name', addAsk: '?' },
      questions: {
        name: { ask: '?', label: 'Név', kind: line },
        phone: { ask: '?', label: 'Telefon', kind: line, optional: true },
      },
    },
  },
});

/** The same later: `name` is called otherwise, there is a new question, and `isOpen` is answered otherwise. */
const later: Form = defineForm({
  ...form,
  version: 2,
  sections: {
    site: {
      title: 'Telephely',
      questions: {
        title: { ask: '?', label: 'Megnevezés', kind: line, was: ['site.name'] },
        isOpen: {
          ask: '?',
          label: 'Nyitva',
          kind: choice({ value: 'all-day', title: 'egész nap' }, { value: 'no', title: 'nem' }),
        },
        reason: { ask: '?', label: 'Miért', kind: line, onlyIf: { at: 'site.isOpen', is: 'no' }, mayNotKnow: true },
        since: { ask: '?', label: 'Mióta', kind: line },
      },
    },
    staff: { ...form.sections.people!, was: ['people'] },
  },
});

const by = { by: 'anna', at: 1 };
const complete: Answers = {
  'site.name': 'Fő utca',
  'site.isOpen': 'yes',
  'site.note': null,
  'people[]': 'no',
  'people[k1]': 'added',
  'people[k1].name': 'Kiss Pál',
  'people[k1].phone': null,
};

function sheetWith(answers: Answers, state: SheetState = 'draft'): Sheet {
  const fields = Object.entries(answers).map(([path, answer]) => [
    path,
    { value: { answer, ...by, history: [] }, version: 1 },
  ]);
  return {
    head: { value: { ...openedSheet(form, by), state, accepted: 1 }, version: 1 },
    fields: Object.fromEntries(fields),
  };
}

function written(sheet: Sheet, answers: Answers, who = { by: 'béla', at: 2 }, of: Form = form): Sheet {
  const fit = applied(of, sheet, answers, who);
  if (!fit.ok) throw new Error(fit.reason);
  const fields = fit.writes.map(({ path, field, expectedVersion }) => [
    path,
    { value: field, version: expectedVersion + 1 },
  ]);
  return { ...sheet, fields: { ...sheet.fields, ...Object.fromEntries(fields) } };
}

describe('an answer in a sheet', () => {
  it('is written with who, when and what stood there, at the version it was read at', () => {
    expect(
      applied(form, sheetWith(complete), { 'site.name': 'Új utca', 'site.note': 'x' }, { by: 'béla', at: 2 }),
    ).toEqual({
      ok: true,
      writes: [
        {
          path: 'site.name',
          expectedVersion: 1,
          field: { answer: 'Új utca', by: 'béla', at: 2, history: [{ answer: 'Fő utca', by: 'anna', at: 1 }] },
        },
        {
          path: 'site.note',
          expectedVersion: 1,
          field: { answer: 'x', by: 'béla', at: 2, history: [{ answer: null, ...by }] },
        },
      ],
    });
  });

  it('is not written again when it stands there already: a double tap changes nothing', () => {
    expect(applied(form, sheetWith(complete), complete, { by: 'béla', at: 2 })).toEqual({ ok: true, writes: [] });
  });

  it('is refused over a newer one, with who changed it, when and to what; the same answer is no quarrel', () => {
    const sheet = written(sheetWith(complete), { 'site.name': 'Új utca' });
    const seen = { 'site.name': 1 };
    expect(applied(form, sheet, { 'site.name': 'Rét utca' }, { by: 'anna', at: 3, seen })).toEqual({
      ok: false,
      reason: 'newer',
      newer: [{ path: 'site.name', wanted: 'Rét utca', now: sheet.fields['site.name']?.value }],
    });
    expect(applied(form, sheet, { 'site.name': 'Új utca' }, { by: 'anna', at: 3, seen })).toEqual({
      ok: true,
      writes: [],
    });
    expect(applied(form, sheet, { 'site.name': 'Rét utca' }, { by: 'anna', at: 3, seen: { 'site.name': 2 } }).ok).toBe(
      true,
    );
    expect(applied(form, sheet, { 'site.isOpen': 'no' }, { by: 'anna', at: 3, seen: { 'site.isOpen': 0 } }).ok).toBe(
      false,
    );
  });

  it.each(['sent', 'accepted'] as const)('does not change a sheet that is %s', (state) => {
    expect(applied(form, sheetWith(complete, state), { 'site.name': 'x' }, by)).toEqual({
      ok: false,
      reason: 'state',
      state,
    });
  });

  it('has a history that does not grow without end', () => {
    let sheet = sheetWith(complete);
    for (let at = 2; at < 40; at++) sheet = written(sheet, { 'site.name': `név ${at}` }, { by: 'anna', at });
    const field = sheet.fields['site.name']!.value;
    expect(sheetFieldSchema.parse(field)).toEqual(field);
    expect([field.history.length, field.history[0]?.answer]).toEqual([MOST_HISTORY, 'név 38']);
  });
});

describe('a new version of the form while a sheet is open', () => {
  const old = sheetWith({ ...complete, 'people[k2]': 'added', 'people[k2].name': 'Éva', 'people[k2].phone': '1' });

  it('asks again for what no longer fits and for what is new, and for nothing else', () => {
    const asked: string[] = [];
    let sheet = old;
    for (let next = nextQuestion(later, fillingOf(sheet)); next; next = nextQuestion(later, fillingOf(sheet))) {
      asked.push(next.path);
      sheet = written(sheet, { [next.path]: next.path === 'site.isOpen' ? 'all-day' : 'x' }, undefined, later);
      if (asked.length > 10) break;
    }
    expect(asked).toEqual(['site.isOpen', 'site.since']);
  });

  it('takes the history along to where the answer stands now', () => {
    const sheet = written(old, { 'site.title': 'Új utca' }, { by: 'béla', at: 5 }, later);
    expect(sheet.fields['site.title']).toEqual({
      version: 1,
      value: { answer: 'Új utca', by: 'béla', at: 5, history: [{ answer: 'Fő utca', ...by }] },
    });
  });

  it('compares with what was sent in the words of before', () => {
    const now = { 'site.title': 'Fő utca', 'staff[k1]': 'added', 'staff[k1].name': 'Kiss Pál', 'staff[k1].phone': '2' };
    expect(differences(later, { ...complete, 'site.isOpen': 'no' }, { ...now, 'site.isOpen': 'no' })).toEqual([
      {
        path: 'staff[k1].phone',
        section: 'Emberek',
        item: 'Kiss Pál',
        label: 'Telefon',
        old: 'nincs megadva',
        new: '2',
      },
    ]);
  });
});

const may = (...actions: SheetAction[]) => ({ ...by, may: (action: SheetAction) => actions.includes(action) });
const all = may('edit-sheet', 'submit-sheet', 'review-sheet');
const receipt = 'ASP-2026-004217';
const given = { receipt, circumstances };

describe('the life of a sheet', () => {
  const last: Edition = { number: 1, receipt, form: 'site', formVersion: 1, ...by, kept: [], answers: complete };
  const doing: Record<
    MoveName,
    (sheet: Sheet, mover: typeof all) => { ok: boolean; reason?: string; head?: { state: string } }
  > = {
    send: (sheet, mover) => sent(form, sheet, mover, given),
    returnForCompletion: (sheet, mover) => returned(form, sheet, mover, { 'site.name': 'Biztos?' }),
    accept: accepted,
    withdraw: withdrawn,
    amend: amending,
    endAmending: (sheet, mover) => amendingEnded(form, sheet, mover, last),
  };

  it.each(sheetStates.flatMap((state) => (Object.keys(moves) as MoveName[]).map((name) => [state, name] as const)))(
    'from %s: %s',
    (state, name) => {
      const { from, to, needs } = moves[name];
      const sheet = sheetWith(complete, state);
      const isFrom = (from as readonly string[]).includes(state);
      expect(movesFrom(state).includes(name)).toBe(isFrom);
      expect(doing[name](sheet, all)).toMatchObject(
        isFrom ? { ok: true, head: { state: to } } : { ok: false, reason: 'state' },
      );
      expect(doing[name](sheet, may())).toMatchObject({ ok: false, reason: 'role', needs });
      const others = (['edit-sheet', 'submit-sheet', 'review-sheet'] as const).filter((action) => action !== needs);
      expect(doing[name](sheet, may(...others))).toMatchObject({ ok: false, reason: 'role' });
    },
  );

  it('sends what applies, once, and only when nothing is lacking', () => {
    const dead = { ...complete, 'site.reason': 'felújítás' };
    const done = sent(form, sheetWith(dead), all, given);
    expect(done).toMatchObject({
      ok: true,
      head: { state: 'sent', receipt, edition: 1 },
      edition: { answers: complete, number: 1, kept: [] },
    });
    if (!done.ok) throw new Error('not sent');
    expect(editionSchema.parse(done.edition)).toEqual(done.edition);
    expect(Object.keys(done.edition.answers)).not.toContain('site.reason');
    const now = { ...sheetWith(dead), head: { value: done.head, version: 2 } };
    expect(sent(form, now, all, given)).toEqual({ ok: false, reason: 'state', state: 'sent' });
    const { 'site.name': _, ...less } = complete;
    expect(sent(form, sheetWith(less), all, given)).toMatchObject({
      ok: false,
      reason: 'lacking',
      standing: { lacking: [{ name: 'site' }] },
    });
  });

  it('asks after a return only what has a remark, until each is settled, by another answer or the same', () => {
    const back = returned(form, sheetWith(complete, 'sent'), all, {
      'site.name': 'Melyik?',
      'site.isOpen': 'Biztos?',
      'site.note': ' ',
    });
    if (!back.ok) throw new Error(back.reason);
    let sheet: Sheet = { ...sheetWith(complete), head: { value: back.head, version: 2 } };
    expect(nextQuestion(form, fillingOf(sheet))).toMatchObject({ path: 'site.name', remark: 'Melyik?' });
    sheet = written(sheet, { 'site.name': 'Fő utca 2.' });
    expect(nextQuestion(form, fillingOf(sheet))?.path).toBe('site.isOpen');
    expect(sent(form, sheet, all, given)).toMatchObject({ ok: false, reason: 'lacking' });
    sheet = written(sheet, { 'site.isOpen': 'yes' });
    expect(nextQuestion(form, fillingOf(sheet))).toBeUndefined();
    expect(sent(form, sheet, all, given)).toMatchObject({ ok: true, head: { remarks: {} } });
  });

  it('is returned for what is in it only, and for something', () => {
    const sheet = sheetWith(complete, 'sent');
    expect(returned(form, sheet, all, { 'site.name': ' ' })).toEqual({ ok: false, reason: 'no-remark' });
    expect(returned(form, sheet, all, { 'site.reason': 'x' })).toEqual({
      ok: false,
      reason: 'not-asked',
      path: 'site.reason',
    });
  });

  it('ends amending only when nothing was changed, and otherwise sends a new edition that tells what was', () => {
    const sheet = written(sheetWith(complete, 'amending'), {
      'site.isOpen': 'no',
      'site.reason': { unknown: true },
      'people[k1]': 'removed',
      'people[k2]': 'added',
      'people[k2].name': 'Nagy Éva',
      'people[k2].phone': null,
    });
    expect(amendingEnded(form, sheet, all, last)).toEqual({ ok: false, reason: 'changed' });
    const same = sheetWith(complete, 'amending');
    expect(amendingEnded(form, same, all, last)).toMatchObject({ ok: true, head: { state: 'accepted', receipt } });
    expect(amendingEnded(form, same, all, { ...last, number: 2 })).toEqual({ ok: false, reason: 'not-accepted' });
    const done = sent(form, { ...sheet, head: { value: { ...sheet.head.value, edition: 1 }, version: 2 } }, all, given);
    if (!done.ok) throw new Error(done.reason);
    expect(receiptOf(form, done.edition, last)).toEqual({
      number: 2, receipt, ...by, title: 'Telephely', answered: 3, notKnown: 1,
      changed: [
        { path: 'site.isOpen', section: 'Telephely', label: 'Nyitva', old: 'igen', new: 'nem' },
        { path: 'site.reason', section: 'Telephely', label: 'Miért', new: 'nem tudják' },
        { path: 'people[k1]', section: 'Emberek', item: 'Kiss Pál', label: 'ember', old: 'Kiss Pál' },
        { path: 'people[k2]', section: 'Emberek', item: 'Nagy Éva', label: 'ember', new: 'Nagy Éva' },
      ],
    }); // biome-ignore format: one receipt
  });

  it('has a receipt number and items people know again', () => {
    expect([receipt, 'ASP-26-4217', `${receipt} `, 'asp-2026-004217'].map((each) => receiptNumber.test(each))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(itemTitle(form, complete, 'people', 'k1')).toBe('Kiss Pál');
    expect(itemTitle(form, {}, 'people', 'k2')).toBe('ember 2');
    const { isOpen } = form.sections.site!.questions;
    expect(['yes', null, { unknown: true } as const, undefined].map((answer) => shown(isOpen!, answer))).toEqual([
      'igen',
      'nincs megadva',
      'nem tudják',
      undefined,
    ]);
  });

  it('has sections that are handed to somebody and taken back', () => {
    const head = handedOver(openedSheet(form, by), 'site', 'béla', by);
    expect(head.handedTo).toEqual({ site: { to: 'béla', ...by } });
    expect(handedOver(head, 'site', undefined, by).handedTo).toEqual({});
  });
});
