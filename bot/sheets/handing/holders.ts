// Who has which section of a sheet, and who of a municipality may be given one: whoever may fill in its sheets now.
import { isActive } from '../../access/grant';
import { membersOf } from '../../access/members';
import { peoplePartition, personRecord } from '../../access/person';
import { permission } from '../../access/roles';
import { draftOn } from '../../draft';
import type { Desk } from '../../handlers/handler';
import type { SheetAtHand } from '../sheet-at-hand';

export interface Colleague {
  /** Pseudonym. */
  key: string;
  name: string | undefined;
}

export interface Holder extends Colleague {
  /** Of who handed it over. */
  by: string;
  at: number;
  /** May still fill it in; otherwise the section is free again. */
  isStill: boolean;
  /** Whoever is told of it. */
  isYou: boolean;
}

/** By name; each once, whatever they hold. */
export async function colleaguesIn(
  { store, clock }: Pick<Desk, 'store' | 'clock'>,
  { scope, municipality }: Pick<SheetAtHand, 'scope' | 'municipality'>,
): Promise<Colleague[]> {
  const now = clock.now();
  const members = await membersOf(draftOn(store, peoplePartition), scope, municipality.office.seat, now);
  const may = members.filter(({ grant }) => isActive(grant, now) && permission(grant.role, 'edit-sheet') === 'yes');
  const once = new Map(may.map(({ key, name }) => [key, { key, name }]));
  return [...once.values()].sort((one, other) => (one.name ?? '').localeCompare(other.name ?? '', 'hu'));
}

/** By section; `asker`: the pseudonym of whoever is told. */
export async function holdersOf(desk: Pick<Desk, 'store' | 'clock'>, hand: SheetAtHand, asker: string) {
  const handed = Object.entries(hand.sheet.head.value.handedTo).filter(([name]) => hand.whole.sections[name]);
  const holders = new Map<string, Holder>();
  if (handed.length === 0) return holders;
  const colleagues = await colleaguesIn(desk, hand);
  const draft = draftOn(desk.store, peoplePartition);
  for (const [section, { to, by, at }] of handed) {
    const still = colleagues.find(({ key }) => key === to);
    const { name } = still ?? (await draft.read(personRecord(to)));
    holders.set(section, { key: to, name, by, at, isStill: still !== undefined, isYou: to === asker });
  }
  return holders;
}
