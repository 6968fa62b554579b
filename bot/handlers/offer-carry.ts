// Under the receipt of a member of a joint office it is offered to take the answers over into the sheets of the others.
import { othersOf } from '../sheets/several/several-members';
import { texts } from '../texts';
import type { Desk, Handler } from './handler';

export function offerCarry(desk: Desk, handler: Handler): Handler {
  return {
    name: handler.name,
    async handle(turn, session, asker) {
      const outcome = await handler.handle(turn, session, asker);
      const sent = outcome?.change?.audit.find(({ action, result }) => action === 'send-sheet' && result === 'done');
      const municipality = desk.register.byKsh(sent?.municipality ?? '');
      const form = outcome?.session.sheet?.form;
      const others = municipality ? othersOf(asker, municipality.ksh, desk.register) : [];
      if (!outcome || !municipality || form === undefined || others.length === 0) return outcome;
      const offer = texts.severalAfterSending({ municipality, others, args: { ksh: municipality.ksh, form } });
      return { ...outcome, replies: [...outcome.replies, offer] };
    },
  };
}
