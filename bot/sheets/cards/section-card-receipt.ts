// What becomes of a card that was sent: how much of it was saved, and what of it is asked about again.
import { nextQuestion } from '../../../dialogs/progress';
import type { Desk } from '../../handlers/handler';
import { texts } from '../../texts';
import type { Reply } from '../../turn';
import type { SheetAtHand } from '../sheet-at-hand';
import { whereIs } from '../step-words';
import type { CardArgs } from './section-card-args';
import type { Card } from './section-card-read';

/** Everything that did not fit stands on the next card or in the question that follows, so nothing that was typed goes with this one. */
export function sectionCardReceipt(
  { clock }: Pick<Desk, 'clock'>,
  hand: SheetAtHand,
  { then }: Pick<CardArgs, 'then'>,
  { places, read, saved }: Card & { saved: number },
): Reply {
  const { form, filling, municipality } = hand;
  const first = nextQuestion(form, filling, { at: places[0]?.path ?? '' });
  const problems = Object.values(read.typed).filter(({ problem }) => problem !== '').length;
  return texts.cardReceipt({
    municipality,
    form,
    at: clock.now(),
    where: first ? whereIs(hand, first) : form.title,
    saved,
    problems,
    disputes: read.disputes.length,
    isPutAside: then === 'later' && read.disputes.length === 0,
  });
}
