// What a client posts: checked, turned into a Turn for the bot, and into the line that the transcript keeps.
import { z } from 'zod';
import { withoutCodes } from '../../bot/access/code';
import { withoutIdentifiers } from '../../bot/personal-data/without-identifiers';
import { pressSchema, type Turn } from '../../bot/turn';
import { withInputs } from '../card-inputs';
import { texts } from './texts';
import { activityId, type Line } from './transcript';

export const LONGEST_TEXT = 16_000;

export const postedSchema = z.object({
  type: z.string().max(64),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).max(50).nullish(),
  channelData: z
    .object({
      clientActivityID: z.string().min(1).max(100).nullish(),
      messageBack: z.object({ displayText: z.string().max(500).nullish() }).nullish(),
      postBack: z.boolean().nullish(),
    })
    .nullish(),
});
export type Posted = z.infer<typeof postedSchema>;

const valueSchema = z.object({ press: pressSchema });

/** The user's own message as every client of the conversation shows it, but for codes and numbers of people; Web Chat knows it again by `clientActivityID`. */
export function userLine({ text, channelData }: Posted, user: string): Line {
  const displayText = channelData?.messageBack?.displayText;
  return {
    type: 'message',
    from: { id: user, role: 'user' },
    text: withoutIdentifiers(withoutCodes(text ?? '', texts.codeCrossedOut)),
    textFormat: 'plain',
    channelData: {
      ...(channelData?.clientActivityID && { clientActivityID: channelData.clientActivityID }),
      ...(displayText && { messageBack: { displayText } }),
      // A press without words: Web Chat shows no message for it.
      ...(channelData?.postBack && { postBack: true }),
    },
  };
}

export function messageTurn(posted: Posted, number: number, conversation: string, user: string): Turn {
  const pressed = valueSchema.safeParse(posted.value).data?.press;
  const press = pressed && withInputs(pressed, posted.value);
  return {
    ...turnFrom(activityId(conversation, number), conversation, user),
    kind: 'message',
    text: press ? '' : (posted.text ?? '').trim(),
    ...(press && { press }),
    attachments: posted.attachments?.length ?? 0,
  };
}

export function arrivalTurn(conversation: string, user: string): Turn {
  const from = turnFrom(`${conversation}|arrival`, conversation, user);
  return { ...from, kind: 'arrival', text: '', attachments: 0 };
}

export const addressSchema = z.object({ conversation: z.string() });

function turnFrom(id: string, conversation: string, user: string) {
  return {
    id,
    channel: 'webchat' as const,
    conversation: { id: `webchat|${conversation}`, scope: 'personal' as const },
    from: { id: user },
    address: { conversation } satisfies z.infer<typeof addressSchema>,
  };
}
