// One sheet as a turn finds it: the form, what stands in it, what is known besides, and under which permission all of that was read.
import type { Circumstances } from '../../dialogs/answer-kind';
import type { Filling } from '../../dialogs/answers';
import type { Edition } from '../../dialogs/editions';
import type { Form } from '../../dialogs/form';
import { fillingOf, type Sheet } from '../../dialogs/sheet';
import type { FieldWrite } from '../../dialogs/sheet-writes';
import { authorize, type Scope } from '../access/authorize';
import { peoplePartition } from '../access/person';
import { type Contact, municipalityRecord } from '../access/place';
import { placeIn } from '../access/places';
import type { Standing } from '../access/standing';
import { answerCircumstances } from '../answer-circumstances';
import { draftOn } from '../draft';
import type { Desk } from '../handlers/handler';
import type { Municipality } from '../municipalities/register';
import { recalled } from '../records';
import { type Earlier, earlierOf } from './earlier';
import type { Focus } from './focus';
import { knownOf } from './known';
import { municipalityPartition } from './sheet-partition';
import { editionRecord, readSheet } from './sheet-records';

export interface SheetAtHand {
  /** The way through it that was chosen. */
  form: Form;
  /** Which says when it is complete; the same, unless a shorter way was chosen. */
  whole: Form;
  municipality: Municipality;
  scope: Scope;
  sheet: Sheet;
  filling: Filling;
  /** The section one is in, when it was chosen. */
  focus?: Focus | undefined;
  circumstances: Circumstances;
  contacts: readonly Contact[];
  earlier: Earlier | undefined;
  /** What was sent last, of a sheet that is written in again. */
  last?: Edition;
}

type Reader = Pick<Desk, 'store' | 'register' | 'clock' | 'forms'>;

export async function sheetAtHand(
  desk: Reader,
  { scope, form, municipality, asker }: { scope: Scope; form: Form; municipality: Municipality; asker: Standing },
): Promise<SheetAtHand> {
  const whole = desk.forms.find(({ id }) => id === (form.fills ?? form.id)) ?? form;
  const opened = { by: asker.key, at: desk.clock.now() };
  const [sheet, contacts, earlier] = await Promise.all([
    readSheet(desk.store, scope, whole, opened),
    contactsFor(desk, asker, scope.ksh),
    earlierOf(desk, scope, whole, opened),
  ]);
  const circumstances = circumstancesOf(desk)();
  const last = await lastOf(desk, { scope, whole, sheet });
  const hand = { form, whole, municipality, scope, circumstances, contacts, earlier, ...(last && { last }) };
  return withSheet(hand, sheet, desk);
}

async function lastOf(
  { store }: Reader,
  { scope, whole, sheet: { head } }: Pick<SheetAtHand, 'scope' | 'whole' | 'sheet'>,
): Promise<Edition | undefined> {
  const { state, edition } = head.value;
  if (state !== 'amending' && state !== 'returned') return undefined;
  return readEdition(store, scope, whole, edition);
}

export async function readEdition(
  { read }: Pick<Reader['store'], 'read'>,
  scope: Scope,
  form: Form,
  number: number,
): Promise<Edition | undefined> {
  const kind = editionRecord(form, number);
  return recalled(kind, await read(municipalityPartition(scope), [kind.key])).value;
}

/** As it will stand when these are written. */
export function withWrites(hand: SheetAtHand, writes: readonly FieldWrite[], desk: Reader): SheetAtHand {
  const fields = { ...hand.sheet.fields };
  for (const { path, field, expectedVersion } of writes) fields[path] = { value: field, version: expectedVersion + 1 };
  return withSheet(hand, { ...hand.sheet, fields }, desk);
}

export function onTheWay(hand: SheetAtHand, form: Form, desk: Reader): SheetAtHand {
  return withSheet({ ...hand, form }, hand.sheet, desk);
}

function withSheet(hand: Omit<SheetAtHand, 'sheet' | 'filling'>, sheet: Sheet, { register }: Reader): SheetAtHand {
  return { ...hand, sheet, filling: fillingOf(sheet, knownOf(hand.form, sheet, { ...hand, register })) };
}

/** Of those who may see them whole; for others they are not known. */
async function contactsFor({ store, register }: Reader, asker: Standing, ksh: string): Promise<Contact[]> {
  const verdict = authorize(asker, 'see-contacts', placeIn(register, ksh));
  if (!verdict.allow || verdict.scope.isMasked) return [];
  return (await draftOn(store, peoplePartition).read(municipalityRecord(verdict.scope))).contacts;
}

/** The index over the register is made once. */
const made = new WeakMap<Reader, () => Circumstances>();

function circumstancesOf(desk: Reader): () => Circumstances {
  const circumstances = made.get(desk) ?? answerCircumstances(desk);
  made.set(desk, circumstances);
  return circumstances;
}
