// Where a sheet goes on: what is known is shown to be confirmed, what is open is asked, one after the other; nothing is counted or remembered.
import { hash } from 'node:crypto';
import { isOpen, type NextQuestion, nextQuestion, toConfirm } from '../../dialogs/progress';
import { type SeenSection, viewOf } from '../../dialogs/view';
import { againIn } from './focus';
import type { SheetAtHand } from './sheet-at-hand';

export type Step =
  | { kind: 'question'; next: NextQuestion }
  /** Rows that belong together: of a section, of one of its items, or all, where the form says so. `section`: of the first. */
  | { kind: 'confirm'; section: string; rows: NextQuestion[] }
  | { kind: 'over' };

type InForm = Pick<SheetAtHand, 'form' | 'filling' | 'focus'>;

/** `went`: where somebody has gone to by themselves, as long as it applies. */
export function stepIn(hand: InForm, went?: string): Step {
  const { form, filling, focus } = hand;
  const at = went ?? againIn(hand);
  const asked = at === undefined ? undefined : nextQuestion(form, filling, { at });
  if (asked && asked.path === at) return { kind: 'question', next: asked };
  const together = form.confirms === 'together' ? upTo(MOST_ROWS, toConfirm(form, filling)) : [];
  if (together[0]) return { kind: 'confirm', section: together[0].section, rows: together };
  for (const seen of viewOf(form, filling).sections) {
    if (focus && seen.name !== focus.section) continue;
    const first = firstIn(seen, hand);
    if (first) return first;
  }
  return { kind: 'over' };
}

/** More than that nobody reads through in one message. */
const MOST_ROWS = 40;

/** Somebody's rows stay together. */
function upTo(most: number, rows: NextQuestion[]): NextQuestion[] {
  const isWhole = (at: number) => at >= rows.length || rows[at]?.item?.id !== rows[at - 1]?.item?.id;
  let end = most;
  while (end > 0 && !isWhole(end)) end--;
  return rows.slice(0, end === 0 ? most : end);
}

function firstIn(seen: SeenSection, { form, filling }: InForm): Step | undefined {
  const { name, questions, section } = seen;
  const known = questions.filter((one) => one.known);
  const first = questions.find((one) => one.known || isOpen(one, filling));
  if (!first) return undefined;
  const ask = (path: string) => nextQuestion(form, filling, { at: path });
  if (known.length > 0 && (first.known || !section.repeats)) {
    const isOneByOne = section.repeats && Object.keys(section.questions).length > 1;
    const together = isOneByOne ? known.filter(({ item }) => item === first.item) : known;
    const rows = together.flatMap(({ path }) => ask(path) ?? []);
    return { kind: 'confirm', section: name, rows };
  }
  const next = ask(first.path);
  return next && { kind: 'question', next };
}

/** Tells whether what is confirmed is what was shown. */
export function sumOf(rows: readonly NextQuestion[]): string {
  return hash('sha256', JSON.stringify(rows.map(({ path, known }) => [path, known?.value]))).slice(0, 16);
}
