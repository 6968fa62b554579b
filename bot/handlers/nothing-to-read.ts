// An empty message, or only a file or a picture: say what the bot can take instead.
import { texts } from '../texts';
import type { Handler } from './handler';

export const nothingToRead: Handler = {
  name: 'nothing-to-read',
  handle(turn, session) {
    if (/[\p{L}\p{N}]/u.test(turn.text)) return undefined;
    return {
      replies: [turn.attachments > 0 ? texts.attachment : texts.nothingToRead],
      session,
    };
  },
};
