// A whole section, or one of its items, as one card: what applies in it, with what stands there or is known; in several pages when it is long.
import { valueIn } from '../../../dialogs/answers';
import { itemTitle } from '../../../dialogs/differences';
import type { Form } from '../../../dialogs/form';
import { pathOf } from '../../../dialogs/path';
import { isOpen, type NextQuestion, nextQuestion } from '../../../dialogs/progress';
import { versionAt } from '../../../dialogs/sheet';
import { standingOf } from '../../../dialogs/states';
import { viewOf } from '../../../dialogs/view';
import { SECTION_CARD } from '../../access/change';
import type { Desk } from '../../handlers/handler';
import { shownName } from '../../municipalities/texts';
import type { OpenSheet } from '../../session';
import { texts } from '../../texts';
import { act } from '../../texts/lead';
import type { Button, FormInput, Reply } from '../../turn';
import { inFocus, openIn } from '../focus';
import type { SheetAtHand } from '../sheet-at-hand';
import type { Step } from '../step';
import { looksOf, whereIs } from '../step-words';
import { inputsOf } from './section-card-inputs';
import { seenOn } from './section-card-places';

export interface InOne {
  typed?: OpenSheet['typed'] | undefined;
  /** Places of the card that was sent just now: what is still open of them is missing, what is open besides is new. */
  missing?: ReadonlySet<string> | undefined;
  /** Who has sent one knows how. */
  isAfterSaving?: boolean | undefined;
}

interface How {
  at: string | undefined;
  before: readonly string[];
  isReminder?: boolean;
  inOne: InOne;
}

interface ShownCard {
  reply: Reply;
  open: OpenSheet;
  looked: string[];
}

/** undefined: there is nothing to fill in, or only to say whether there is one more. */
export function cardOfSection(sheet: SheetAtHand, step: Step, desk: Desk, how: How): ShownCard | undefined {
  const due = step.kind === 'question' ? step.next : step.kind === 'confirm' ? step.rows[0] : undefined;
  if (!due || due.adds) return undefined;
  const hand = inFocus(sheet, due.section);
  const questions = questionsWith(hand, due);
  const pages = inPages(questions.map((next) => ({ next, inputs: drawn(hand, next, desk, how.inOne) })));
  const number = pages.findIndex((page) => page.some(({ next }) => next.path === due.path));
  const page = pages[number] ?? [];
  const rows = page.map(({ next }) => next);
  const { typed } = how.inOne;
  const open: OpenSheet = {
    ...openIn(hand),
    ...(how.at === due.path && { at: how.at }),
    card: rows[0]?.path ?? due.path,
    ...(typed && { typed }),
  };
  const where = whereIs(hand, due);
  if (how.isReminder) {
    return { reply: texts.cardReminder(hand, where, how.before), open, looked: looksOf(hand, [due]) };
  }
  const reply: Reply = {
    text: [...how.before, ...(how.inOne.isAfterSaving && how.before.length > 0 ? [] : [texts.cardHow])].join('\n\n'),
    form: {
      title: shownName(hand.municipality),
      where: pages.length > 1 ? `${where}, ${texts.cardPage(number + 1, pages.length)}` : where,
      progress: progressOf(hand, due),
      ...introOf(hand, due, number),
      inputs: page.flatMap(({ inputs }) => inputs),
    },
    buttons: buttonsOf(hand, due, new Set(rows.map(({ path }) => path))),
  };
  return { reply, open, looked: looksOf(hand, rows) };
}

/** Those of the same item; of a sheet that was returned only what is to be settled. */
function questionsWith({ form, filling }: SheetAtHand, { section, item, path: due }: NextQuestion): NextQuestion[] {
  const seen = viewOf(form, filling).sections.find(({ name }) => name === section);
  return (seen?.questions ?? []).flatMap((one) => {
    if (one.adds || one.item !== item?.id) return [];
    if (filling.remarks && one.path !== due && !isOpen(one, filling) && !one.known) return [];
    return nextQuestion(form, filling, { at: one.path }) ?? [];
  });
}

function drawn(
  hand: SheetAtHand,
  next: NextQuestion,
  { knowledge }: Desk,
  { typed = {}, missing }: InOne,
): FormInput[] {
  const { question, path, remark, answer, known } = next;
  const version = versionAt(hand.sheet.fields, path);
  const isStillOpen = missing && answer === undefined && !known && !question.optional;
  const flag = {
    ...(remark !== undefined && { note: texts.inputRemark(remark) }),
    ...(isStillOpen && missing.has(path) && { problem: texts.inputMissing }),
    ...(isStillOpen && !missing.has(path) && { note: texts.inputNew }),
  };
  const fresh = Object.entries(typed).filter(([, one]) => one.version === version);
  const help = question.help !== undefined && knowledge.section(question.help) ? question.help : undefined;
  return inputsOf(next, { circumstances: hand.circumstances, typed: Object.fromEntries(fresh), flag, help });
}

/** Teams takes 28 KB with everything around it: as a card it becomes about twice as much. */
const MOST_BYTES = 11_000;

function inPages<T extends { inputs: FormInput[] }>(questions: readonly T[]): T[][] {
  const pages: T[][] = [];
  let bytes = 0;
  for (const each of questions) {
    const size = Buffer.byteLength(JSON.stringify(each.inputs));
    const last = pages.at(-1);
    if (last && bytes + size <= MOST_BYTES) {
      last.push(each);
      bytes += size;
    } else {
      pages.push([each]);
      bytes = size;
    }
  }
  return pages;
}

function introOf({ form }: SheetAtHand, { section, item }: NextQuestion, page: number): { intro?: string } {
  const intro = form.sections[section]?.intro;
  return intro !== undefined && page === 0 && (item?.number ?? 1) === 1 ? { intro } : {};
}

function progressOf({ form, filling, circumstances }: SheetAtHand, { section }: NextQuestion): string {
  const { sections } = standingOf(form, filling, circumstances);
  const sum = (count: (each: (typeof sections)[number]) => number) =>
    sections.reduce((all, each) => all + count(each), 0);
  return texts.cardProgress({
    section: sections.findIndex(({ name }) => name === section) + 1,
    sections: sections.length,
    answered: sum(({ answered }) => answered),
    all: sum(({ of }) => of),
  });
}

function buttonsOf(hand: SheetAtHand, { section, item }: NextQuestion, shown: ReadonlySet<string>): Button[] {
  const { form, scope } = hand;
  const args = {
    ksh: scope.ksh,
    form: form.id,
    edition: String(form.version),
    section,
    ...(item && { item: item.id, items: String(item.of) }),
    seen: seenOn(hand, { section, item: item?.id }, shown),
  };
  const saving = (title: string, then: string): Button => ({
    ...act(title, SECTION_CARD, { ...args, then }),
    byWord: true,
    sends: true,
  });
  const isLast = item && item.number === item.of && item.of < mostOf(form, section);
  return [
    saving(texts.saveTitle, 'next'),
    ...(isLast ? [saving(texts.saveMoreTitle, 'more')] : []),
    saving(texts.saveLaterTitle, 'later'),
    texts.backButton,
    texts.oneByOneButton,
    ...(hand.focus ? [texts.sectionsButton] : []),
    texts.leaveButton,
  ];
}

const mostOf = (form: Form, section: string): number =>
  form.sections[section]?.repeats?.max ?? Number.POSITIVE_INFINITY;

/** Before it is asked whether there is one more: who is there already. */
export function itemsThere({ form, filling, circumstances }: SheetAtHand, step: Step): string[] {
  if (step.kind !== 'question' || !step.next.adds) return [];
  const { section } = step.next;
  const { repeats } = form.sections[section] ?? {};
  const { items = [] } = viewOf(form, filling).sections.find(({ name }) => name === section) ?? {};
  const names = items.map(({ id }) => {
    const at = pathOf(section, repeats?.calledBy ?? '', id);
    const name = valueIn(filling.answers[at]) ?? filling.known?.[at]?.value;
    return itemTitle(form, name === undefined ? {} : { [at]: name }, section, id, circumstances);
  });
  return names.length > 0 ? [texts.cardItems(form, names)] : [];
}
