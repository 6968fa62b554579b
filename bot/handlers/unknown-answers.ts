// "kérdéseink": what was answered with "nem tudom" in the survey, by section, with who is likely to know; a section that is chosen asks it again.
import { NOT_KNOWN, openIn } from '../sheets/focus';
import type { InSheet } from '../sheets/outcomes';
import { sheetForms } from '../sheets/reaching';
import { argsOf } from '../sheets/sections/overview';
import { sectionsOf } from '../sheets/sections/sections';
import { isClosed, resting } from '../sheets/sending/sent-told';
import { sheetAtHand } from '../sheets/sheet-at-hand';
import { texts } from '../texts';
import { atPlace, type Shown } from './at-place';
import type { Desk, Handler, Outcome } from './handler';

export function unknownAnswers(desk: Desk): Handler[] {
  return sheetForms(desk)
    .filter(({ parts }) => parts)
    .map((form) => {
      const words = { words: texts.unknownWords, isTopic: true } as const;
      return atPlace(desk, { name: `unknown-${form.id}`, action: 'edit-sheet', ...words }, listed);

      async function listed({ session, asker, scope, municipality }: Shown): Promise<Outcome> {
        return unknownListed({ hand: await sheetAtHand(desk, { scope, form, municipality, asker }), session });
      }
    });
}

export function unknownListed({ hand, session }: Pick<InSheet, 'hand' | 'session'>): Outcome {
  const lines = sectionsOf(hand).all.filter(({ unknown }) => unknown.length > 0);
  const reply = texts.unknownListed({
    municipality: hand.municipality,
    form: hand.form.title,
    lines,
    args: argsOf(hand),
    isClosed: isClosed(hand),
  });
  const sheet = { ...openIn(hand), list: NOT_KNOWN };
  return {
    replies: [reply],
    session: isClosed(hand) ? resting(session, hand) : { ...session, sheet },
    uses: true,
  };
}
