// A whole sheet for other members of the joint office: the plan that is shown, and what is written once it is agreed to.
import { pathOf, readPath } from '../../../dialogs/path';
import { commandOf } from '../../access/change';
import type { Standing } from '../../access/standing';
import type { Desk, Outcome } from '../../handlers/handler';
import type { Municipality } from '../../municipalities/register';
import type { Session, Several } from '../../session';
import { texts } from '../../texts';
import type { Turn } from '../../turn';
import { lookedAt, written } from '../outcomes';
import type { SheetAtHand } from '../sheet-at-hand';
import { municipalityPartition } from '../sheet-partition';
import { fillingOthers } from './several-job';
import { planSum, rowsOf, shownConflict, type Target, takenOf, targetsOf } from './several-plan';

export type Choosing = Extract<NonNullable<Several['choosing']>, { what: 'sheet' }>;

/** `to`: of those that the plan is for; undefined: it is to be shown. */
export interface Asked {
  ksh: string;
  form: string;
  plan: Pick<Choosing, 'to' | 'without'> & { sum?: string | undefined };
  agreed?: readonly string[];
  before?: string;
}

export function withoutChoosing({ several, ...session }: Session): Session {
  if (!several) return session;
  const { choosing: _, ...left } = several;
  return { ...session, several: left };
}

interface Carrying {
  turn: Turn;
  session: Session;
  asker: Standing;
  source: SheetAtHand;
}

export async function carried(desk: Desk, carrying: Carrying, asked: Asked): Promise<Outcome> {
  const { source, asker, session } = carrying;
  const { municipality } = source;
  const places = asked.plan.to.flatMap((ksh) => desk.register.byKsh(ksh) ?? []);
  if (places.length === 0)
    return { replies: [texts.carryNowhere({ municipality, form: source.whole })], session, uses: true };
  const shown = rowsOf(source, takenOf(source, asked.plan.without));
  // "#2": the second of the rows that were shown.
  const without = asked.plan.without.flatMap((each) =>
    each.startsWith('#') ? (shown[Number(each.slice(1)) - 1]?.place ?? []) : each,
  );
  const taken = takenOf(source, without);
  if (rowsOf(source, taken).length === 0) return { replies: [texts.carryNothing(municipality)], session, uses: true };
  const targets = await targetsOf(desk, { whole: source.whole, taken, asker }, places);
  const sum = planSum(taken, targets);
  if (asked.agreed && asked.plan.sum === sum) {
    const { agreed } = asked;
    const to = targets.filter(
      (each) => agreed.includes(each.municipality.ksh) && !each.isClosed && each.over.given.length > 0,
    );
    if (to.length > 0) return carryNow(desk, carrying, to, taken);
  }
  const before = asked.agreed ? [texts.carryChanged] : asked.before === undefined ? [] : [asked.before];
  return planShown(
    carrying,
    { taken, targets, choosing: { what: 'sheet', to: [...asked.plan.to], without, sum } },
    before,
  );
}

function planShown(
  { source, session }: Carrying,
  { taken, targets, choosing }: { taken: ReturnType<typeof takenOf>; targets: Target[]; choosing: Choosing },
  before: readonly string[],
): Outcome {
  const { municipality, whole, scope } = source;
  const rows = rowsOf(source, taken);
  const reply = texts.carryPlan({
    from: municipality,
    rows,
    places: targets.map((target) => ({
      municipality: target.municipality,
      isClosed: target.isClosed,
      given: target.over.given.length,
      same: target.over.same.length,
      conflicts: target.over.conflicts.map((one) => shownConflict(target, one)),
    })),
    before,
    args: { ksh: scope.ksh, form: whole.id, sum: choosing.sum },
  });
  const several = { offered: [], ...session.several, ksh: scope.ksh, form: whole.id, choosing };
  const { last: _, ...next } = several;
  const { sheet } = session;
  const looked = [
    lookedAt(source, namePlaces(source, rows)),
    ...targets.map(({ hand, over }) => lookedAt(hand, namesAt(hand, over.conflicts))),
  ];
  const audit = looked.flatMap((each) => each.audit ?? []);
  return {
    replies: [reply],
    // What is typed now is about the plan: the sheet waits.
    session: {
      ...session,
      several: next,
      ...(sheet && { sheet: { ksh: sheet.ksh, form: sheet.form, rests: true as const } }),
    },
    uses: true,
    ...(audit.length > 0 && { audit }),
  };
}

function namePlaces({ whole }: SheetAtHand, rows: readonly { place: string; isPersonal: boolean }[]): string[] {
  return rows.filter(({ isPersonal }) => isPersonal).map(({ place }) => nameAt(whole, place));
}

function namesAt({ whole }: SheetAtHand, conflicts: readonly { path: string }[]): string[] {
  return [...new Set(conflicts.flatMap(({ path }) => (readPath(path)?.item ? nameAt(whole, path) : [])))];
}

/** Where the name of an item stands, or the answer itself. */
function nameAt({ sections }: SheetAtHand['whole'], place: string): string {
  const { section = '', item } = readPath(place) ?? {};
  return item === undefined ? place : pathOf(section, sections[section]?.repeats?.calledBy ?? '', item);
}

/** Into the sheet that is open itself: at once. Into others: each in a commit of its own, by an errand. */
function carryNow(
  desk: Desk,
  { turn, session, asker, source }: Carrying,
  targets: Target[],
  taken: ReturnType<typeof takenOf>,
): Outcome | Promise<Outcome> {
  const { municipality, whole, scope } = source;
  const [only, another] = targets;
  const next = withoutChoosing(session);
  if (only && !another && only.municipality.ksh === session.sheet?.ksh) {
    const before = [texts.carriedHere(municipality, only.over.given.length)];
    return written(desk, { hand: only.hand, session: next, asker }, only.over.changes, { seen: {}, before });
  }
  const to: Municipality[] = targets.map((each) => each.municipality);
  const job = {
    by: asker.key,
    from: scope.ksh,
    form: whole.id,
    to: to.map(({ ksh }) => ksh),
    taken,
    quiet: false,
    former: {},
  };
  return {
    replies: [texts.carryBegun({ from: municipality, to })],
    session: next,
    uses: true,
    change: {
      partition: municipalityPartition(scope),
      writes: [],
      mail: [fillingOthers(`${commandOf(turn)}.several`, job)],
      audit: [{ action: 'fill-sheets', municipality: scope.ksh, object: whole.id, result: 'done' }],
    },
  };
}
