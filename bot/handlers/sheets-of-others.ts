// "adatlap Aba" of somebody who fills in no sheets: one sentence says who does, and what they can do themselves. Nothing is looked up for
// it, so nobody learns whether there is one.
import type { Standing } from '../access/standing';
import { sheetForms } from '../sheets/reaching';
import { texts } from '../texts';
import { refusedWith } from './at-place';
import type { Desk, Handler } from './handler';
import { mayAnywhere } from './may-do';
import { typedPlaces } from './named-place';

export function sheetsOfOthers(desk: Desk): Handler {
  const { register } = desk;
  const all = [...sheetForms(desk).flatMap(({ startWords }) => startWords), ...texts.surveyWords];
  const words = [...new Set(all)].filter((each) => texts.namesSheet.test(each));
  const asked = { words, wordsBeforeName: words.filter((each) => texts.sheetBeforeName.test(each)) };
  return {
    name: 'sheets-of-others',
    handle(turn, session, asker) {
      if (session.filling || session.requesting || session.naming || turn.conversation.scope !== 'personal')
        return undefined;
      if (mayAnywhere(asker, 'edit-sheet')) return undefined;
      const meant = typedPlaces(turn, asked, { session, asker, register });
      // Whoever nobody vouches for can only ask: the bare word is a question then.
      if (!meant || (meant === 'none' && !asker.principal)) return undefined;
      const place = meant !== 'none' && meant.length === 1 ? meant[0] : undefined;
      const reason = asker.grants.length > 0 ? 'role' : 'no-grant';
      return refusedWith(texts.sheetsOfOthers(mayOf(asker), place), 'sheets-of-others', session, reason, place);
    },
  };
}

function mayOf(asker: Standing) {
  return {
    reviews: mayAnywhere(asker, 'review-sheet'),
    sees: mayAnywhere(asker, 'see-contacts'),
    holds: asker.grants.length > 0,
    canAsk: asker.principal !== undefined && asker.isTenantAllowed,
  };
}
