// Documents of sheets for tests: a whole form filled in, with as many people as wanted, and what stands in one as lines.
import { blocksOf, eventsOf, type SheetDocument } from '../../../bot/sheets/documents/sheet-document';
import type { Answer } from '../../../dialogs/answers';
import type { Form } from '../../../dialogs/form';
import { contactSheet } from '../../../dialogs/forms/contact-sheet';
import { openedSheet, type Sheet } from '../../../dialogs/sheet';
import { circumstances, filled, type Way } from '../../dialogs/forms/right-answers';
import { register } from '../../support/bot';

const SENT_AT = Date.parse('2026-11-22T09:05:00Z');

interface Made {
  form?: Form;
  way?: Way;
  /** By place; over what the form was filled in with. */
  answers?: Record<string, Answer>;
  more?: Partial<SheetDocument>;
}

export function madeDocument({ form = contactSheet, way = 'long', answers = {}, more = {} }: Made = {}): SheetDocument {
  const all = { ...filled(form, way).filling.answers, ...answers };
  const municipality = register.byKsh('17376')!;
  const done = { by: 'anna', at: SENT_AT - 60_000 };
  const fields = Object.fromEntries(
    Object.entries(all).map(([path, answer]) => [path, { value: { answer, ...done, history: [] }, version: 1 }]),
  );
  const sheet: Sheet = { head: { value: openedSheet(form, done), version: 1 }, fields };
  const isMasked = more.isMasked ?? false;
  const drawn = { form, municipality, circumstances, sheet, filling: { answers: all }, isMasked, at: SENT_AT };
  return {
    ...{ municipality, title: form.title, state: 'sent' as const, isDraft: false, isMasked, at: SENT_AT },
    ...{ receipt: 'ASP-2026-173701', blocks: blocksOf(drawn), kept: [], personal: [] },
    ...(isMasked ? {} : { events: eventsOf(drawn) }),
    names: new Map([['anna', 'Őszi-Tűzkő Anna']]),
    ...more,
  };
}

/** So many people, each with a name of their own. */
export function people(count: number): Record<string, Answer> {
  const answers: Record<string, Answer> = { 'people[]': 'no' };
  for (let at = 1; at <= count; at += 1) {
    const item = `people[k${at}]`;
    Object.assign(answers, {
      [item]: 'added',
      [`${item}.name`]: `Győrűs-Fűtő ${firstName(at)}`,
      [`${item}.roles`]: ['contact', 'key-user'],
      [`${item}.systems`]: ['ado', 'gazd'],
      [`${item}.post`]: `főelőadó, ${at}. ügykör`,
      [`${item}.phone`]: `+3622430${String(at).padStart(3, '0')}`,
      [`${item}.email`]: `orzse${at}@aba.hu`,
      [`${item}.deputy`]: null,
      [`${item}.hours`]: 'munkanapokon 8–16 óra között',
      [`${item}.informed`]: 'yes',
    });
  }
  return answers;
}

const firstName = (at: number): string => `Ö${'abcdefgh'[at % 8]}rz${'eiouáéíó'[Math.floor(at / 8) % 8]}`;

/** Every label and every value in it. */
export function wordsIn({ blocks }: SheetDocument): string[] {
  return blocks.flatMap(({ section, item, rows }) => [
    section,
    ...(item === undefined ? [] : [item]),
    ...rows.flatMap(({ label, value }) => [label, value]),
  ]);
}
