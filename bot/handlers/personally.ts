// What concerns a person or a municipality is dealt with where nobody reads along; elsewhere the way there is shown.
import { texts } from '../texts';
import type { Reply } from '../turn';
import type { Handler } from './handler';

export function personally(handler: Handler, elsewhere: Reply = texts.notHere): Handler {
  return {
    name: handler.name,
    async handle(turn, session, asker) {
      const isPersonal = turn.conversation.scope === 'personal';
      // In a group nobody holds anything: the handler says only whether it would have dealt with this.
      const outcome = await handler.handle(turn, session, asker);
      return outcome === undefined || isPersonal ? outcome : { replies: [elsewhere], session };
    },
  };
}
