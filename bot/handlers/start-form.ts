// A word that starts a form: its opening and its first question, in a personal chat only.
import { forms } from '../../dialogs/forms/register';
import { askNext } from '../filling';
import { texts } from '../texts';
import type { Handler } from './handler';
import { says } from './says';

export const startForm: Handler = {
  name: 'start-form',
  handle(turn, session) {
    const form = forms.find(({ keptIn, startWords }) => keptIn === 'conversation' && says(turn, startWords));
    if (!form) return undefined;
    if (turn.conversation.scope !== 'personal') return { replies: [texts.onlyInPersonalChat], session };
    return askNext({ ...session, filling: { form: form.id, answers: {} } }, form.opening);
  },
};
