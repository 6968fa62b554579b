// An offered section was chosen: the whole of it, with its source.
import type { Knowledge } from '../../knowledge/answer';
import { quoted } from '../quote';
import { texts } from '../texts';
import type { Handler } from './handler';

export function openSection(knowledge: Knowledge): Handler {
  return {
    name: 'open-section',
    handle(turn, session) {
      if (turn.press?.do !== 'open-section') return undefined;
      const passage = knowledge.section(turn.press.section);
      return {
        replies: [passage ? quoted([passage], []) : texts.sectionGone],
        session,
      };
    },
  };
}
