// Teams writes "<at>the bot</at> hello": mentions of the bot go, those of people stay as their names, the rest stays as typed.
import type { TeamsActivity } from './activity';

const MENTION = /<at\b[^>]{0,200}>([^<]{0,300})<\/at>/gi;

type Mentioning = Pick<TeamsActivity, 'text' | 'entities' | 'recipient'>;

export function textWithoutBotMentions({ text = '', entities = [], recipient }: Mentioning): string {
  const mentions = entities.filter(({ type }) => type.toLowerCase() === 'mention');
  const seen = new Map<string, number>();
  return text
    .replace(MENTION, (written: string, name: string) => {
      const same = mentions.filter((mention) => mention.text === written);
      const nth = seen.get(written) ?? 0;
      seen.set(written, nth + 1);
      // Two people may bear one name: the entities stand in the order of the text. One entity may also stand for all.
      const meant = same[Math.min(nth, same.length - 1)];
      if (!meant) return written;
      return meant.mentioned?.id === recipient.id ? ' ' : name;
    })
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
