// A Reply as a Teams message: text and sources as Markdown with citations, and under it a card with the buttons.
import type { Activity } from 'botframework-schema';
import { markdown, plainText } from '../../bot/plain-text';
import type { Button, Reply } from '../../bot/turn';
import { cardOfReply, type Link, type SubmitData } from '../adaptive-card';
import { cutAtSentence } from '../cut';
import { citationEntities } from './citations';
import { forTeams } from './markdown';
import { texts } from './texts';

const MAX_TEXT_CHARS = 24_000;
/** A message may have 80 KB as UTF-16, about 40,000 characters: this leaves room for summary and citations. */
const MAX_TEXT_AND_CARD_CHARS = 34_000;
const MAX_SUMMARY_CHARS = 1_000;

/**
 * Teams shows text and card together, so every word stands in one of the two: what is said and where it comes from in the
 * text, which can be copied and is all that a client without cards shows; the buttons in the card. `bot` is the one that speaks.
 */
export function replyToActivity(reply: Reply, bot?: { id: string }): Partial<Activity> {
  const links = reply.offersPersonalChat && bot ? [personalChat(bot)] : [];
  const card = cardOfReply(reply, submitData, links);
  // Each button carries its press twice, and a press may carry a question.
  const room = Math.min(MAX_TEXT_CHARS, MAX_TEXT_AND_CARD_CHARS - JSON.stringify(card ?? '').length);
  const text = cutAtSentence(forTeams(markdown(reply)), room, `\n\n${texts.cutHere}`);
  const entities = citationEntities(text, reply);
  return {
    type: 'message',
    text,
    textFormat: 'markdown',
    locale: 'hu-HU',
    summary: cutAtSentence(plainText(reply), MAX_SUMMARY_CHARS),
    ...(entities.length > 0 && { entities }),
    ...(card && { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }),
  };
}

/** Opens the chat of the one who presses with the bot. */
function personalChat({ id }: { id: string }): Link {
  return { title: texts.personalChat, url: `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(id)}` };
}

/** messageBack shows the title as the person's own message; the press stands in both places where clients take it from. */
function submitData({ press }: Button, words: string): ReturnType<SubmitData> {
  return { press, msteams: { type: 'messageBack', displayText: words, text: words, value: { press } } };
}
