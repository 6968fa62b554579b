// What concerns a person or a municipality is dealt with where nobody reads along; elsewhere the way there is shown.
import { texts } from '../texts';
import type { Reply } from '../turn';
import type { Handler } from './handler';

export function personally(handler: Handler, elsewhere: Reply = texts.notHere): Handler {
  return {
    name: handler.name,
    handle(turn, session, asker) {
      const outcome = handler.handle(turn, session, asker);
      if (outcome === undefined || turn.conversation.scope === 'personal') return outcome;
      // Where others read along nothing of it is used but whether the handler would have dealt with this.
      return Promise.resolve(outcome).then((given) => given && { replies: [elsewhere], session });
    },
  };
}
