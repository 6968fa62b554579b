// The document of a sheet for one person, put together at the moment it is fetched: authorized anew, whole or masked as their role says.

import { findings } from '../../../dialogs/findings';
import type { Form } from '../../../dialogs/form';
import { patternOf } from '../../../dialogs/path';
import { authorize, type Scope, type Verdict } from '../../access/authorize';
import { peoplePartition, personRecord } from '../../access/person';
import { placeIn } from '../../access/places';
import { type Standing, type StandingNeeds, standingOf } from '../../access/standing';
import type { Register } from '../../municipalities/register';
import type { Clock, Store } from '../../ports';
import { recalled } from '../../records';
import { type SheetAtHand, sheetAtHand } from '../sheet-at-hand';
import { municipalityPartition } from '../sheet-partition';
import { editionRecord } from '../sheet-records';
import type { DocumentRequest } from './document-request';
import { blocksOf, type Drawn, eventsOf, type SheetDocument } from './sheet-document';

export interface DocumentHouse extends StandingNeeds {
  store: Store;
  register: Register;
  clock: Clock;
  forms: readonly Form[];
}

/** `asker`: as they were read; what is handed out rests on their holding the same a moment later. */
export type Found =
  | { document: SheetDocument; scope: Scope; asker: Standing }
  /** For the log; whoever asked is told the same whatever it is. */
  | { refused: string };

export type Asked = Pick<DocumentRequest, 'person' | 'ksh' | 'form' | 'edition'>;

export async function documentFor(house: DocumentHouse, asked: Asked): Promise<Found> {
  const asker = await askerOf(house, asked.person);
  if (!asker) return { refused: 'nobody' };
  const form = wholeForm(house, asked.form);
  const verdict = mayRead(house, asker, asked);
  if (!verdict.allow) return { refused: verdict.reason };
  const { scope } = verdict;
  const municipality = house.register.byKsh(scope.ksh);
  if (!municipality || !form) return { refused: 'no-such-sheet' };
  const hand = await sheetAtHand(house, { scope, form, municipality, asker });
  const drawn = asked.edition === 0 ? draftOf(house, hand) : await sentOf(house, hand, asked.edition);
  if (!drawn) return { refused: 'no-such-edition' };
  return { document: await documentOf(house, asker, scope, drawn), scope, asker };
}

/** What was sent is read by whoever sees its people, whole or masked; a draft only by those who fill it in. */
function mayRead({ register }: DocumentHouse, asker: Standing, { ksh, edition }: Asked): Verdict<Scope> {
  return authorize(asker, edition === 0 ? 'edit-sheet' : 'see-contacts', placeIn(register, ksh));
}

/** Whether it could be fetched now, and what it is called; nothing of what stands in it is read. */
export async function documentNamed(house: DocumentHouse, asked: Asked) {
  const asker = await askerOf(house, asked.person);
  const municipality = house.register.byKsh(asked.ksh);
  const form = wholeForm(house, asked.form);
  if (!asker || !municipality || !form || !mayRead(house, asker, asked).allow) return undefined;
  return { municipality, title: form.title };
}

/** Still what it was when the document was put together. */
export async function holdsStill(house: DocumentHouse, before: Standing, asked: Asked): Promise<boolean> {
  const now = await askerOf(house, asked.person);
  return now !== undefined && now.version === before.version && mayRead(house, now, asked).allow;
}

async function askerOf(house: DocumentHouse, person: string): Promise<Standing | undefined> {
  const kind = personRecord(person);
  const { principal } = recalled(kind, await house.store.read(peoplePartition, [kind.key])).value;
  return principal && (await standingOf(principal, house));
}

function wholeForm({ forms }: DocumentHouse, id: string): Form | undefined {
  const form = forms.find((each) => each.id === id);
  const whole = form?.fills === undefined ? form : forms.find((each) => each.id === form.fills);
  return whole?.keptIn === 'sheet' ? whole : undefined;
}

type Half = Omit<Drawn, 'isMasked'> & Pick<SheetDocument, 'kept' | 'isDraft'> & { receipt?: string };

function draftOf({ clock }: DocumentHouse, hand: SheetAtHand): Half | undefined {
  const { form, municipality, sheet, filling, circumstances } = hand;
  if (sheet.head.version === 0) return undefined;
  const kept = findings(form, filling, circumstances).filter(({ isKept }) => isKept);
  const drawn = { form, municipality, sheet, filling, circumstances, at: clock.now() };
  return { ...drawn, kept: kept.map(({ sentence }) => sentence), isDraft: true };
}

async function sentOf({ store }: DocumentHouse, hand: SheetAtHand, edition: number): Promise<Half | undefined> {
  const { form, municipality, sheet, scope, circumstances } = hand;
  const kind = editionRecord(form, edition);
  const sent = recalled(kind, await store.read(municipalityPartition(scope), [kind.key])).value;
  if (!sent) return undefined;
  const { answers, at, kept, receipt } = sent;
  return { form, municipality, sheet, filling: { answers }, circumstances, at, kept, receipt, isDraft: false };
}

async function documentOf(
  house: DocumentHouse,
  asker: Standing,
  { ksh, isMasked }: Scope,
  { kept, isDraft, receipt, ...half }: Half,
): Promise<SheetDocument> {
  const drawn: Drawn = { ...half, isMasked };
  const { form, municipality, sheet, at } = drawn;
  const blocks = blocksOf(drawn);
  const seesPeople = !isMasked && authorize(asker, 'edit-sheet', placeIn(house.register, ksh)).allow;
  const events = seesPeople ? eventsOf(drawn) : undefined;
  const { state, receipt: last } = sheet.head.value;
  return {
    municipality,
    title: form.title,
    // What was sent before stays sent, whatever became of the sheet since.
    state: isDraft || receipt === last ? state : 'sent',
    isDraft,
    isMasked,
    ...(receipt !== undefined && { receipt }),
    at,
    blocks,
    kept,
    ...(events && { events }),
    names: await namesOf(house, seesPeople ? new Set(events?.map(({ by }) => by)) : new Set()),
    personal: personalIn(form, blocks),
  };
}

async function namesOf({ store }: DocumentHouse, keys: ReadonlySet<string>): Promise<Map<string, string>> {
  const kinds = [...keys].filter(Boolean).map((key) => ({ key, kind: personRecord(key) }));
  if (kinds.length === 0) return new Map();
  const stored = await store.read(
    peoplePartition,
    kinds.map(({ kind }) => kind.key),
  );
  const named = kinds.map(({ key, kind }) => [key, recalled(kind, stored).value.name] as const);
  return new Map(named.flatMap(([key, name]) => (name === undefined ? [] : [[key, name]])));
}

function personalIn({ sections }: Form, blocks: SheetDocument['blocks']): string[] {
  const places = blocks.flatMap(({ rows }) =>
    rows.filter(({ is }) => is === 'said').map(({ path }) => patternOf(path)),
  );
  const isPersonal = (place: string): boolean => {
    const [section = '', name = ''] = place.split('.');
    return sections[section]?.questions[name]?.kind.class === 'personal';
  };
  return [...new Set(places)].filter(isPersonal);
}
