// The [1], [2] … of a text as Teams citations: hovering shows document, chapter and dates.
import type { Entity } from 'botframework-schema';
import { sourceLine } from '../../bot/texts/answers';
import type { Citation, Reply } from '../../bot/turn';
import { cutAtSentence } from '../cut';

/** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content */
const MAX_CLAIMS = 10;
const MAX_NAME_CHARS = 80;
const MAX_ABSTRACT_CHARS = 160;

/** What the text points at with [n]; Teams draws no other. The AI label stands only where a model wrote the words. */
export function citationEntities(text: string, { citations = [], aiGenerated }: Reply): Entity[] {
  const cited = citations
    .slice(0, MAX_CLAIMS)
    .map(claim)
    .filter(({ position }) => text.includes(`[${position}]`));
  if (cited.length === 0 && !aiGenerated) return [];
  const root = { type: 'https://schema.org/Message', '@type': 'Message', '@context': 'https://schema.org', '@id': '' };
  return [{ ...root, ...(aiGenerated && { additionalType: ['AIGeneratedContent'] }), citation: cited }];
}

function claim(citation: Citation, index: number): { position: number } & Record<string, unknown> {
  return {
    '@type': 'Claim',
    position: index + 1,
    appearance: {
      '@type': 'DigitalDocument',
      name: cutAtSentence(citation.trail.at(-1) ?? citation.section, MAX_NAME_CHARS),
      abstract: cutAtSentence(sourceLine(citation, index + 1), MAX_ABSTRACT_CHARS),
    },
  };
}
