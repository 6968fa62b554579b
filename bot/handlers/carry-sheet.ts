// "a többinél is", "átveszem Abából": a whole sheet for other members of the joint office; first it is shown what would be written where, and
// where something else stands.
import { z } from 'zod';
import { pathOf, readPath } from '../../dialogs/path';
import { fold } from '../../knowledge/hungarian/fold';
import { commandOf } from '../access/change';
import type { Standing } from '../access/standing';
import type { Municipality } from '../municipalities/register';
import type { Session, Several } from '../session';
import { lookedAt, written } from '../sheets/outcomes';
import { namedSheet, reached } from '../sheets/reaching';
import { fillingOthers } from '../sheets/several-job';
import { membersNamed, othersOf } from '../sheets/several-members';
import { planSum, rowsOf, shownConflict, type Target, takenOf, targetsOf } from '../sheets/several-plan';
import { onTheWay, type SheetAtHand } from '../sheets/sheet-at-hand';
import { municipalityPartition } from '../sheets/sheet-partition';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';
import { says } from './says';

const pressed = namedSheet.extend({ to: z.string(), sum: z.string().optional() });
type Choosing = Extract<NonNullable<Several['choosing']>, { what: 'sheet' }>;

/** `to`: of those that the plan is for; undefined: it is to be shown. */
interface Asked {
  ksh: string;
  form: string;
  plan: Pick<Choosing, 'to' | 'without'> & { sum?: string | undefined };
  agreed?: readonly string[];
  before?: string;
}

export function carrySheet(desk: Desk): Handler {
  const name = 'carry-sheet';
  return {
    name,
    async handle(turn, session, asker) {
      const { filling, requesting, naming } = session;
      if (turn.conversation.scope !== 'personal' || filling || requesting || naming) return undefined;
      const asked = askedIn(turn, session, asker, desk);
      if (!asked) return undefined;
      if (asked === 'left') return leftOut(session);
      const result = await reached(desk, asked, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      return carried(desk, { turn, session, asker, source: onTheWay(result.hand, result.hand.whole, desk) }, asked);
    },
  };
}

function askedIn(turn: Turn, session: Session, asker: Standing, { register }: Desk): Asked | 'left' | undefined {
  const { several, sheet } = session;
  const press = actOf(turn, 'sheets-carry', pressed);
  const choosing = several?.choosing?.what === 'sheet' ? several.choosing : undefined;
  const others = (ksh: string) => othersOf(asker, ksh, register).map((one) => one.ksh);
  if (press) {
    const { ksh, form, to, sum } = press;
    if (to === 'show' || !choosing || choosing.sum !== sum || several?.ksh !== ksh) {
      const plan = { to: others(ksh), without: [] };
      return { ksh, form, plan, ...(to !== 'show' && { before: texts.carryChanged }) };
    }
    return { ksh, form, plan: choosing, agreed: to === 'all' ? choosing.to : [to] };
  }
  if (turn.kind !== 'message' || turn.press || turn.attachments > 0 || turn.text.length > LONGEST) return undefined;
  const isShown = session.buttons.some(
    ({ press: each }) => each.do === 'act' && each.name === 'sheets-carry' && each.args.to !== 'show',
  );
  if (several && choosing && isShown) {
    const said = saidOfPlan(turn, several, choosing, register);
    if (said) return said;
  }
  if (!sheet) return undefined;
  if (says(turn, texts.carryToWords)) return { ...sheet, plan: { to: others(sheet.ksh), without: [] } };
  const [, from] = texts.carryFrom.exec(fold(turn.text).trim()) ?? [];
  const [named, another] = (from !== undefined && membersNamed(from, othersOf(asker, sheet.ksh, register))) || [];
  return named && !another ? { ksh: named.ksh, form: sheet.form, plan: { to: [sheet.ksh], without: [] } } : undefined;
}

const LONGEST = 120;
const FEW_WORDS = 4;

function saidOfPlan(
  turn: Turn,
  { ksh, form }: Several,
  plan: Choosing,
  register: Desk['register'],
): Asked | 'left' | undefined {
  const asked = { ksh, form, plan };
  if (says(turn, texts.cancelWords)) return 'left';
  const text = fold(turn.text).trim();
  if (texts.allOfThem.test(text) || says(turn, texts.agreeWords)) return { ...asked, agreed: plan.to };
  const rows = texts.withoutRows.exec(text)?.[1]?.match(/\d+/g);
  if (rows)
    return { ...asked, plan: { ...plan, sum: undefined, without: [...plan.without, ...rows.map((row) => `#${row}`)] } };
  const only = texts.onlyThese.exec(text)?.[1];
  const among = plan.to.flatMap((one) => register.byKsh(one) ?? []);
  const named = only === undefined ? undefined : membersNamed(only, among);
  if (named) return { ...asked, agreed: named.map((one) => one.ksh) };
  const isShort = text.split(/\s+/).length <= FEW_WORDS && !text.endsWith('?');
  const isOther = [
    texts.sheetLaterWords,
    texts.sheetGoOnWords,
    texts.sheetCheckWords,
    texts.sheetStateWords,
    texts.sheetSendWords,
    texts.helpWords,
    texts.carryToWords,
  ].some((words) => says(turn, words));
  return isShort && !isOther ? { ...asked, plan: { ...plan, sum: undefined }, before: texts.carryUnclear } : undefined;
}

function leftOut(session: Session): Outcome {
  return { replies: [texts.severalLine(texts.severalLeft)], session: withoutChoosing(session), uses: true };
}

function withoutChoosing({ several, ...session }: Session): Session {
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

async function carried(desk: Desk, carrying: Carrying, asked: Asked): Promise<Outcome> {
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
