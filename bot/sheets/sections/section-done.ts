// A section in which nothing is left to ask: said with what is still unusual or unknown in it, and where one goes on.
import type { OpenSheet } from '../../session';
import { texts } from '../../texts';
import type { Reply } from '../../turn';
import { openIn } from '../focus';
import type { SheetAtHand } from '../sheet-at-hand';
import { nextSection, sectionsOf } from './sections';

export function sectionDone(hand: SheetAtHand, before: readonly string[]) {
  const { municipality, form, scope, focus, sheet } = hand;
  const sections = sectionsOf(hand);
  const { all, standing } = sections;
  const done = all.find(({ name }) => name === focus?.section);
  const next = nextSection(sections, sheet.head.value, scope.key, focus?.section);
  const isIn = (over: readonly string[]) =>
    over.some((place) => new RegExp(`^${focus?.section}(?:[.[]|$)`).test(place));
  const reply: Reply = texts.sectionDone({
    municipality,
    form: form.title,
    args: { ksh: scope.ksh, form: form.id },
    before,
    done,
    next,
    blocking: standing.blocking.filter(({ over }) => isIn(over)).map(({ sentence }) => sentence),
    canBeSent: standing.canBeSent,
  });
  const open: OpenSheet = { ...openIn(hand), list: '', isDone: true };
  return { reply, open, looked: [] };
}
