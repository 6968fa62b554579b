// Before any handler sees a message with somebody's number in it, the person decides: without it, changed, or as it is.
import { askNext } from '../filling';
import type { Outcome } from '../handlers/handler';
import { says } from '../handlers/says';
import type { Session } from '../session';
import { personalDataTexts as texts } from '../texts/personal-data';
import type { Turn } from '../turn';
import type { IdentifierKind } from './identifier';
import { identifiersIn } from './identifiers';
import { withoutIdentifiers } from './without-identifiers';

export type Screened =
  /** The handlers go on with this turn and this session. */
  | { kind: 'goes on'; turn: Turn; session: Session }
  /** The turn is answered: nothing of the message but the sealed waiting text is kept. */
  | { kind: 'answered'; name: string; outcome: Outcome };

interface Circumstances {
  /** ms since 1970 */
  now: number;
  /** What a form has just asked for is its answer and needs no warning. */
  expected?: ReadonlySet<IdentifierKind>;
}

/** After this the text is not used any more. */
const WAITS_MS = 10 * 60_000;

/** Comes after `typedPress`: a pressed choice has become its words. Whatever comes next, the waiting text is dropped. */
export function screened(turn: Turn, recalled: Session, { now, expected = new Set() }: Circumstances): Screened {
  const { waiting, ...session } = recalled;
  if (turn.kind !== 'message' || turn.press) return { kind: 'goes on', turn, session };
  const isWaiting = waiting !== undefined && now - waiting.at < WAITS_MS;
  const choice = choiceOf(turn, isWaiting);
  if (choice) return isWaiting ? decided(choice, { ...turn, text: waiting.text }, session, expected) : tooLate(session);

  const kinds = kindsIn(turn.text, expected);
  if (kinds.length === 0) return { kind: 'goes on', turn, session };
  if (turn.conversation.scope !== 'personal') return answered(session, texts.warningAmongOthers(kinds));
  return answered(
    { ...session, waiting: { text: turn.text, at: now } },
    texts.warning(kinds, turn.channel === 'teams'),
  );
}

type Choice = 'without' | 'change' | 'anyway';
const inOrder: Choice[] = ['without', 'change', 'anyway'];

function choiceOf(turn: Turn, isWaiting: boolean): Choice | undefined {
  if (!isWaiting) return says(turn, texts.onlyOfWarning) ? 'anyway' : undefined;
  const number = /^\s*([123])\s*[.)]?\s*$/.exec(turn.text)?.[1];
  if (number) return inOrder[Number(number) - 1];
  if (says(turn, texts.withoutWords)) return 'without';
  if (says(turn, texts.changeWords)) return 'change';
  return says(turn, texts.anywayWords) ? 'anyway' : undefined;
}

function decided(choice: Choice, turn: Turn, session: Session, expected: ReadonlySet<IdentifierKind>): Screened {
  if (choice === 'anyway') return { kind: 'goes on', turn, session };
  if (choice === 'change') return again(session, texts.typeAgain);
  const text = withoutIdentifiers(turn.text, ({ kind }) => expected.has(kind));
  return { kind: 'goes on', turn: { ...turn, text }, session };
}

function tooLate(session: Session): Screened {
  return session.filling ? again(session, texts.noLongerWaiting.text) : answered(session, texts.noLongerWaiting);
}

/** In a form the question that is due comes with it. */
function again(session: Session, words: string): Screened {
  if (!session.filling) return answered(session, { text: words });
  return { kind: 'answered', name: NAME, outcome: askNext(session, words) };
}

const NAME = 'warn-personal';

function answered(session: Session, reply: Outcome['replies'][number]): Screened {
  return { kind: 'answered', name: NAME, outcome: { replies: [reply], session } };
}

/** Each once, in order of place. */
function kindsIn(text: string, expected: ReadonlySet<IdentifierKind>): IdentifierKind[] {
  return [...new Set(identifiersIn(text).map(({ kind }) => kind))].filter((kind) => !expected.has(kind));
}
