// Buttons for files stand only where a file can be fetched: without an address of this server nobody is sent to one.
import { texts } from '../texts';
import type { Reply } from '../turn';
import type { Desk, Handler } from './handler';

export function filesWhereReached({ documents }: Desk, handler: Handler): Handler {
  return {
    name: handler.name,
    async handle(turn, session, asker) {
      const outcome = await handler.handle(turn, session, asker);
      if (!outcome || documents?.reaches(turn.channel)) return outcome;
      return { ...outcome, replies: outcome.replies.map(withoutFiles) };
    },
  };
}

function withoutFiles(reply: Reply): Reply {
  if (!reply.buttons?.some(texts.isFileButton)) return reply;
  return { ...reply, buttons: reply.buttons.filter((button) => !texts.isFileButton(button)) };
}
