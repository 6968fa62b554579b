// "mind a 4-nél", "csak Abánál és Soponyánál", "csak itt": for which members of the joint office the last answer is.
import { z } from 'zod';
import { giveAnswer } from '../../dialogs/give';
import { fieldAt } from '../../dialogs/sheet';
import { fold } from '../../knowledge/hungarian/fold';
import { commandOf } from '../access/change';
import type { Standing } from '../access/standing';
import type { Municipality } from '../municipalities/register';
import type { Session, Several } from '../session';
import { namedPlace } from '../sheets/answering';
import { goingOn } from '../sheets/outcomes';
import { reached } from '../sheets/reaching';
import { fillingOthers } from '../sheets/several/several-job';
import { membersNamed, othersOf } from '../sheets/several/several-members';
import { isSharedAt, questionAt } from '../sheets/several/several-plan';
import type { SheetAtHand } from '../sheets/sheet-at-hand';
import { municipalityPartition } from '../sheets/sheet-partition';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';
import { says } from './says';

const pressed = namedPlace.extend({ to: z.enum(['all', 'some']) });

/** Whom the answer is for; undefined municipalities: it is to be asked. */
interface Wanted {
  to: readonly Municipality[] | 'ask' | 'unclear' | 'here' | 'never-mind';
  always?: boolean;
  mayBeAnswer?: boolean;
}

export function severalAnswers(desk: Desk): Handler {
  const name = 'several-answers';
  return {
    name,
    async handle(turn, session, asker) {
      if (turn.conversation.scope !== 'personal' || session.filling) return undefined;
      const press = actOf(turn, 'sheets-answer', pressed);
      const several: Several | undefined = press
        ? {
            offered: [],
            ...session.several,
            ksh: press.ksh,
            form: press.form,
            last: { path: press.place, version: press.version },
          }
        : (session.several ?? (session.sheet && { ksh: session.sheet.ksh, form: session.sheet.form, offered: [] }));
      if (!several) return undefined;
      const others = othersOf(asker, several.ksh, desk.register);
      const wanted: Wanted | undefined = press
        ? { to: press.to === 'all' ? others : 'ask' }
        : saidOf(turn, session, several, others, desk);
      if (!wanted || (others.length === 0 && !press)) return undefined;
      const result = await reached(desk, several, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      if (wanted.mayBeAnswer && isAnswer(turn, session, result.hand)) return undefined;
      return outcomeOf(desk, { turn, session, asker, several, source: result.hand, others }, wanted);
    },
  };
}

/** Of what is asked in the sheet that is open. */
function isAnswer({ text }: Turn, { sheet, several }: Session, { form, filling, circumstances }: SheetAtHand): boolean {
  if (!several?.last) return true;
  if (!sheet?.shown || sheet.rests) return false;
  return giveAnswer(form, filling, sheet.shown.path, text, circumstances).ok;
}

function saidOf(
  turn: Turn,
  session: Session,
  { ksh, choosing, last }: Several,
  others: readonly Municipality[],
  { register }: Desk,
): Wanted | undefined {
  const isTyped = turn.kind === 'message' && !turn.press && turn.attachments === 0 && turn.text.length <= LONGEST;
  if (!isTyped || session.requesting || session.naming) return undefined;
  if (says(turn, texts.alwaysHereWords)) return { to: 'here', always: true };
  const text = fold(turn.text).trim();
  const isOffered = session.buttons.some(({ press }) => press.do === 'act' && press.name === 'sheets-answer');
  const isChoosing = choosing?.what === 'answer' && isOffered;
  const [all, before, count, after] = texts.allOfThem.exec(text) ?? [];
  // "mindenhol" may be an answer: unless this was just asked it is one where it fits.
  const mayBeAnswer = !isOffered && texts.everywhere.test(text);
  if (all !== undefined) return { ...allMeant(count, others, (before ?? after) !== undefined), mayBeAnswer };
  if (texts.sameEverywhere.test(text)) return { to: others, mayBeAnswer };
  if (isChoosing && says(turn, texts.cancelWords)) return { to: 'never-mind' };
  if (!last) return undefined;
  if (says(turn, texts.onlyHereWords)) return { to: 'here' };
  if (says(turn, texts.onlyTheseWords)) return { to: 'ask' };
  const here = register.byKsh(ksh);
  const only = texts.onlyThese.exec(text)?.[1] ?? (isChoosing ? text : undefined);
  const named = only === undefined ? undefined : membersNamed(only, isChoosing || !here ? others : [...others, here]);
  if (named) {
    const to = named.filter((one) => one.ksh !== ksh);
    return { to: to.length > 0 ? to : 'here' };
  }
  return isChoosing && !text.endsWith('?') && text.split(/\s+/).length <= FEW_WORDS ? { to: 'unclear' } : undefined;
}

const LONGEST = 120;
const FEW_WORDS = 4;

/** Counted with the one that is open, or without it; any other number is asked about. */
function allMeant(count: string | undefined, others: readonly Municipality[], always: boolean): Wanted {
  const inWords = texts.numbersInWords.indexOf(count ?? '');
  const number = inWords === -1 ? Number(count ?? others.length) : inWords;
  const isClear = number === others.length || number === others.length + 1;
  return isClear ? { to: others, always } : { to: 'ask' };
}

interface Wanting {
  turn: Turn;
  session: Session;
  asker: Standing;
  several: Several;
  /** The sheet where the answer stands. */
  source: SheetAtHand;
  others: readonly Municipality[];
}

function outcomeOf(desk: Desk, wanting: Wanting, { to, always }: Wanted): Outcome | Promise<Outcome> {
  const { several, source, others, session } = wanting;
  const { choosing: _, ...left } = several;
  const { municipality, whole } = source;
  const label = questionAt(whole, several.last?.path ?? '')?.label;
  if (to === 'never-mind') return onBelow(desk, wanting, { ...left }, texts.severalLeft);
  if (to === 'here') {
    const kept = { ...left, ...(always && { always: [] }) };
    return onBelow(desk, wanting, kept, texts.severalOnlyHere(municipality, always === true));
  }
  if (label === undefined) return onBelow(desk, wanting, left, texts.severalNothing);
  if (to === 'ask' || to === 'unclear') {
    const before = to === 'unclear' ? [texts.severalWhichUnclear] : [];
    const reply = texts.severalWhich({ municipality, label, others, args: argsOf(wanting), before });
    const next = { ...several, choosing: { what: 'answer' as const } };
    // Nothing is asked below it: a number means one of these.
    return {
      replies: [reply],
      session: { ...session, several: next, ...(session.sheet && { sheet: { ...session.sheet } }) },
      uses: true,
    };
  }
  return spread(desk, wanting, to, always === true);
}

const argsOf = ({ source, several: { last } }: Wanting): Record<string, string> => ({
  ksh: source.scope.ksh,
  form: source.whole.id,
  place: last?.path ?? '',
  version: `${last?.version ?? 0}`,
});

/** Each sheet is written in a commit of its own, by an errand that leaves with this turn. */
async function spread(desk: Desk, wanting: Wanting, to: readonly Municipality[], always: boolean): Promise<Outcome> {
  const { turn, asker, several, source, others } = wanting;
  const { path = '', version } = several.last ?? {};
  const { whole, sheet, scope } = source;
  const question = questionAt(whole, path);
  const field = fieldAt(sheet.fields, path);
  const { last: _, choosing: __, ...left } = several;
  if (!question || !isSharedAt(whole, path) || !field || field.version !== version)
    return onBelow(desk, wanting, left, texts.severalNothing);
  const kept = always ? { ...left, always: [scope.ksh, ...others.map((one) => one.ksh)] } : left;
  const outcome = await onBelow(desk, wanting, kept, texts.severalWriting(question.label, to, always));
  const taken = { answers: { [path]: field.value.answer }, items: [] };
  const before = field.value.history[0]?.answer;
  const former = before === undefined ? {} : { [path]: before };
  const job = {
    by: asker.key,
    from: scope.ksh,
    form: whole.id,
    to: to.map((one) => one.ksh),
    taken,
    quiet: false,
    former,
  };
  return {
    ...outcome,
    change: {
      partition: municipalityPartition(scope),
      writes: [],
      mail: [fillingOthers(`${commandOf(turn)}.several`, job)],
      audit: [{ action: 'fill-sheets', municipality: scope.ksh, object: `${whole.id}: ${path}`, result: 'done' }],
    },
  };
}

/** Above the question of the sheet that is open; alone when none is. */
async function onBelow(desk: Desk, { session, asker }: Wanting, several: Several, line: string): Promise<Outcome> {
  const next = { ...session, several };
  const { sheet } = session;
  if (sheet && !sheet.rests) {
    const result = await reached(desk, sheet, { name: 'several-answers', action: 'edit-sheet', session: next, asker });
    if ('hand' in result) return goingOn(desk, { hand: result.hand, session: next }, { at: sheet.at, before: [line] });
  }
  return { replies: [texts.severalLine(line)], session: next, uses: true };
}
