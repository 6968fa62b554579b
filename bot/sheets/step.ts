// Where a sheet goes on: what is known is shown to be confirmed, what is open is asked, one after the other; nothing is counted or remembered.
import { hash } from 'node:crypto';
import { shown } from '../../dialogs/differences';
import { isOpen, type NextQuestion, nextQuestion, toConfirm } from '../../dialogs/progress';
import { type SeenQuestion, type SeenSection, viewOf } from '../../dialogs/view';
import { againIn } from './focus';
import { thatFit } from './rows/rows-that-fit';
import type { SheetAtHand } from './sheet-at-hand';

export type Step =
  | { kind: 'question'; next: NextQuestion }
  /** Rows that belong together: of a section, of one of its items, or all, where the form says so. `section`: of the first. */
  | { kind: 'confirm'; section: string; rows: NextQuestion[] }
  | { kind: 'over' };

type InForm = Pick<SheetAtHand, 'form' | 'filling' | 'focus' | 'circumstances'>;

/** `went`: where somebody has gone to by themselves, as long as it applies. */
export function stepIn(hand: InForm, went?: string): Step {
  const { form, filling, focus } = hand;
  const at = went ?? againIn(hand);
  const asked = at === undefined ? undefined : nextQuestion(form, filling, { at });
  if (asked && asked.path === at) return { kind: 'question', next: asked };
  const together = form.confirms === 'together' ? thoseThatFit(hand, toConfirm(form, filling)) : [];
  if (together[0]) return { kind: 'confirm', section: together[0].section, rows: together };
  for (const seen of viewOf(form, filling).sections) {
    if (focus && seen.name !== focus.section) continue;
    const first = firstIn(seen, hand);
    if (first) return first;
  }
  return { kind: 'over' };
}

const BUTTONS = 2;

/** On one card; somebody's rows stay together. */
function thoseThatFit({ circumstances }: InForm, rows: NextQuestion[]): NextQuestion[] {
  const sized = rows.map(({ path, question, known }) => {
    return { label: question.label, value: shown(question, known?.value, circumstances) ?? '', place: path };
  });
  const most = thatFit(sized, BUTTONS);
  const isWhole = (at: number) => at >= rows.length || rows[at]?.item?.id !== rows[at - 1]?.item?.id;
  let end = most;
  while (end > 0 && !isWhole(end)) end--;
  return rows.slice(0, end === 0 ? most : end);
}

function firstIn(seen: SeenSection, hand: InForm): Step | undefined {
  const { form, filling } = hand;
  const { name, questions, section } = seen;
  const known = questions.filter((one) => one.known);
  const first = questions.find((one) => one.known || isOpen(one, filling));
  if (!first) return undefined;
  const ask = (path: string) => nextQuestion(form, filling, { at: path });
  if (known.length > 0 && (first.known || !section.repeats)) {
    const isOneByOne = section.repeats && Object.keys(section.questions).length > 1;
    const together = isOneByOne ? known.filter(({ item }) => item === first.item) : known;
    const rows = thoseThatFit(
      hand,
      together.flatMap(({ path }) => ask(path) ?? []),
    );
    return { kind: 'confirm', section: name, rows };
  }
  const next = ask(first.path);
  return next && { kind: 'question', next };
}

/** Tells whether what is confirmed is what was shown. */
export function sumOf(rows: readonly (Pick<SeenQuestion, 'path'> & Partial<Pick<SeenQuestion, 'known'>>)[]): string {
  return hash('sha256', JSON.stringify(rows.map(({ path, known }) => [path, known?.value]))).slice(0, 16);
}
