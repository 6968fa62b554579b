// A sent sheet of many questions, opened by its number: how many answers each section has, and those of the one that is named behind the number.
import type { Edition } from '../../../dialogs/editions';
import { viewOf } from '../../../dialogs/view';
import type { Outcome } from '../../handlers/handler';
import type { Session } from '../../session';
import { texts } from '../../texts';
import { lookedAt } from '../outcomes';
import type { SheetAtHand } from '../sheet-at-hand';
import { bounded, rowOf, rowsIn } from './section-checked';
import { sectionsOf } from './sections';
import { namedInSheet, numberedInSheet } from './sections-named';

/** `words`: what was typed behind the number. Whoever sees people masked sees them so here, too. */
export function sectionsSent(hand: SheetAtHand, edition: Edition, session: Session, words: string): Outcome {
  const sent: SheetAtHand = { ...hand, filling: { answers: edition.answers } };
  const [, name = words, row] = texts.fromRowWords.exec(words) ?? [];
  const sections = sectionsOf(sent);
  const named = name === '' ? undefined : (numberedInSheet(sections, name, '') ?? namedInSheet(sections, name));
  if (named?.kind === 'section') return answersSent(sent, edition, session, named.line.name, Number(row ?? 1) - 1);
  const { municipality, form, sheet, scope } = hand;
  const { receipt, at } = edition;
  const isLast = sheet.head.value.receipt === receipt;
  const parts = named?.kind === 'part' ? [named.part] : sections.parts;
  const reply = texts.sectionsSent({
    municipality,
    title: form.title,
    receipt,
    at,
    isLast,
    parts,
    isMasked: scope.isMasked,
  });
  return { replies: [reply], session, uses: true };
}

function answersSent(sent: SheetAtHand, { receipt }: Edition, session: Session, name: string, from: number): Outcome {
  const { municipality, form, filling, scope } = sent;
  const { isMasked } = scope;
  const seen = viewOf(form, filling).sections.find((each) => each.name === name);
  const questions = seen ? rowsIn(seen) : [];
  const rows = bounded(
    questions.slice(from).map((one) => {
      const row = seen ? rowOf(sent, seen, one) : { label: '', value: '' };
      return isMasked && one.question.kind.class === 'personal' ? { ...row, value: texts.hiddenValue } : row;
    }),
  );
  const more = from + rows.length < questions.length ? from + rows.length + 1 : undefined;
  const title = seen?.section.title ?? '';
  const reply = texts.sectionSent({ municipality, form: form.title, title, receipt, rows, more, isMasked });
  const shown = questions.slice(from, from + rows.length);
  const personal = shown.filter(({ question }) => question.kind.class === 'personal').map(({ path }) => path);
  const { audit = [] } = lookedAt(sent, personal);
  const noted = audit.map((each) => ({ ...each, result: isMasked ? 'masked' : 'done' }));
  return { replies: [reply], session, uses: true, ...(noted.length > 0 && { audit: noted }) };
}
