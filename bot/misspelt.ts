// A command with a slip of a finger in it ("adatlpa", "segitsgé") is taken as what was meant; everything else stays as it was typed.
import type { Form } from '../dialogs/form';
import { forms as allForms } from '../dialogs/forms/register';
import { editDistance } from '../knowledge/hungarian/edit-distance';
import { fold } from '../knowledge/hungarian/fold';
import { bare } from './handlers/says';
import type { Session } from './session';
import { mayBeAnswer } from './sheets/expected';
import { texts } from './texts';
import type { Turn } from './turn';

/** A shorter word is a slip away from too many others. */
const SHORTEST = 7;
const TWO_SLIPS_FROM = 12;
/** Letters: no command is longer. */
const LONGEST = 40;

/** What may be an answer stays one, whatever it looks like. */
export function asMeant(turn: Turn, session: Session, forms: readonly Form[]): Turn {
  if (turn.kind !== 'message' || turn.press || turn.text.length > LONGEST) return turn;
  const folded = fold(turn.text).trim();
  // "második szakasz" is no slip of "másik szakasz".
  if (texts.sectionByPlace.test(folded) || texts.rowNamed.test(folded)) return turn;
  const typed = bare(turn.text);
  const often = isAskedInSheet(session) ? oftenIn(typed) : undefined;
  if (often !== undefined) return { ...turn, text: often };
  const meant = commandIn(typed);
  return meant === undefined || mayBeAnswer(turn.text, session, forms) ? turn : { ...turn, text: meant };
}

/** undefined: it is a command as it stands, or near none, or near several that mean different things. */
function commandIn(typed: string): string | undefined {
  if (typed.length < SHORTEST - 1 || commands.has(typed)) return undefined;
  const most = typed.length >= TWO_SLIPS_FROM ? 2 : 1;
  let near: string[] = [];
  let least = most;
  for (const command of commands.keys()) {
    const distance = isOtherForm(command, typed) ? most + 1 : editDistance(typed, command, most);
    if (distance > least) continue;
    near = distance < least ? [command] : [...near, command];
    least = distance;
  }
  return new Set(near.map((command) => commands.get(command))).size === 1 ? near[0] : undefined;
}

const isAskedInSheet = ({ sheet, filling, requesting, naming }: Session): boolean =>
  sheet !== undefined && !sheet.rests && sheet.handing === undefined && !filling && !requesting && !naming;

/** "vissz", "kesob": a few words are typed in a sheet all the time, also without their last letter; they are near nothing that is an answer. */
function oftenIn(typed: string): string | undefined {
  if (typed.length < SHORTEST_IN_SHEET - 1) return undefined;
  const near = shortOnes.filter((word) => word[0] === typed[0] && editDistance(typed, word, 1) <= 1);
  return near.length === 1 && near[0] !== typed ? near[0] : undefined;
}

const SHORTEST_IN_SHEET = 6;
const shortOnes = texts.oftenTypedInSheet.map(bare);

/** "kapcsolattartó" is no slip of "kapcsolattartók": another ending is another word. */
function isOtherForm(command: string, typed: string): boolean {
  return command[0] !== typed[0] || command.startsWith(typed) || typed.startsWith(command);
}

/** Every whole message that means something by itself, with the list it stands in. */
const commands = new Map(
  [
    ...Object.entries(texts).flatMap(([name, words]) =>
      name.endsWith('Words') && name !== 'aroundWords' ? listsIn(words) : [],
    ),
    ...allForms.map(({ startWords }) => startWords),
  ].flatMap((words) =>
    isList(words) ? words.map((word) => [bare(word), words] as const).filter(([word]) => word.length >= SHORTEST) : [],
  ),
);

/** Of the words for a file each format has its own. */
function listsIn(words: unknown): unknown[] {
  return typeof words === 'object' && words !== null && !Array.isArray(words) ? Object.values(words) : [words];
}

function isList(words: unknown): words is readonly string[] {
  return Array.isArray(words) && words.every((word) => typeof word === 'string');
}
