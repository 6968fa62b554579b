// What would be written where, when a sheet's answers are taken over into others: worked out from the sheets as they stand, and never stored.
import { hash } from 'node:crypto';
import { shown } from '../../../dialogs/differences';
import type { Form } from '../../../dialogs/form';
import { pathOf, readPath } from '../../../dialogs/path';
import { type Conflict, isShared, type Taken, type TakenOver, takenFrom, takenOver } from '../../../dialogs/taken-over';
import { authorize } from '../../access/authorize';
import { placeIn } from '../../access/places';
import type { Standing } from '../../access/standing';
import type { Municipality } from '../../municipalities/register';
import { isClosed } from '../sending/sent-told';
import { type onTheWay, type SheetAtHand, sheetAtHand } from '../sheet-at-hand';

type Reader = Parameters<typeof onTheWay>[2];

/** One line that is taken: an answer, or somebody with all that is said of them. */
export interface TakenRow {
  /** "reach.phone", or "people[k2]" in the sheet it comes from. */
  place: string;
  label: string;
  /** Of one answer as people read it; of an item what it is called. */
  value: string;
  /** Answers in it. */
  count: number;
  isPersonal: boolean;
}

export interface Target {
  municipality: Municipality;
  hand: SheetAtHand;
  isClosed: boolean;
  over: TakenOver;
}

/** `without`: places of rows that are left out. */
export function takenOf(hand: SheetAtHand, without: readonly string[] = []): Taken {
  const { answers, items } = takenFrom(hand.whole, hand.filling);
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([path]) => !without.includes(path))),
    items: items.filter(({ section, item }) => !without.includes(`${section}[${item}]`)),
  };
}

export function rowsOf({ whole, circumstances }: SheetAtHand, { answers, items }: Taken): TakenRow[] {
  const plain = Object.entries(answers).map(([place, answer]): TakenRow => {
    const question = questionAt(whole, place);
    const value = (question && shown(question, answer, circumstances)) ?? '';
    const isPersonal = question?.kind.class === 'personal';
    return { place, label: question?.label ?? place, value, count: 1, isPersonal };
  });
  const several = items.map(({ section, item, answers: of }): TakenRow => {
    const { repeats, questions = {} } = whole.sections[section] ?? {};
    const name = questions[repeats?.calledBy ?? ''];
    const value = (name && shown(name, of[repeats?.calledBy ?? ''], circumstances)) ?? '';
    const isPersonal = name?.kind.class === 'personal';
    return {
      place: `${section}[${item}]`,
      label: repeats?.one ?? section,
      value,
      count: Object.keys(of).length,
      isPersonal,
    };
  });
  return [...plain, ...several];
}

export function questionAt({ sections }: Form, path: string) {
  const { section = '', name = '' } = readPath(path) ?? {};
  return sections[section]?.questions[name];
}

/** One answer by itself that may hold for others; people go with their whole sheet only. */
export function isSharedAt({ sections }: Form, path: string): boolean {
  const { section = '', item, name = '' } = readPath(path) ?? {};
  const asked = sections[section];
  return asked?.questions[name] !== undefined && item === undefined && isShared(asked, name);
}

/** Each read under its own permission; those that may not be filled in are left out. */
export async function targetsOf(
  desk: Reader,
  { whole, taken, asker }: { whole: Form; taken: Taken; asker: Standing },
  municipalities: readonly Municipality[],
): Promise<Target[]> {
  const targets = await Promise.all(
    municipalities.map(async (municipality): Promise<Target | undefined> => {
      const verdict = authorize(asker, 'edit-sheet', placeIn(desk.register, municipality.ksh));
      if (!verdict.allow) return undefined;
      const hand = await sheetAtHand(desk, { scope: verdict.scope, form: whole, municipality, asker });
      return { municipality, hand, isClosed: isClosed(hand), over: takenOver(whole, hand.filling, taken) };
    }),
  );
  return targets.filter((target) => target !== undefined);
}

/** Nothing would change there, and nothing stands against it. */
export const isDone = ({ over: { given, conflicts } }: Target): boolean => given.length === 0 && conflicts.length === 0;

/** Tells whether what is agreed to is what was shown. */
export function planSum(taken: Taken, targets: readonly Target[]): string {
  const seen = targets.map(({ municipality, isClosed: closed, over }) => [municipality.ksh, closed, over]);
  return hash('sha256', JSON.stringify([taken, seen])).slice(0, 16);
}

export interface ShownConflict {
  label: string;
  /** What stands there; not said of what concerns a person. */
  now: string | undefined;
}

/** People are named as the one who takes over calls them, and no more is said of them. */
export function shownConflict({ hand, over }: Pick<Target, 'hand' | 'over'>, { path, now }: Conflict): ShownConflict {
  const { whole, circumstances, filling } = hand;
  const question = questionAt(whole, path);
  const { section = '', item } = readPath(path) ?? {};
  const { repeats, questions = {} } = whole.sections[section] ?? {};
  const calledBy = repeats?.calledBy ?? '';
  const at = pathOf(section, calledBy, item);
  const name = item && questions[calledBy];
  const called =
    name && shown(name, filling.answers[at] ?? filling.known?.[at]?.value ?? over.changes[at], circumstances);
  const label = [...(called ? [called] : []), question?.label ?? path].join(', ');
  const value = question && shown(question, now, circumstances);
  return { label, now: question?.kind.class === 'personal' ? undefined : value };
}
