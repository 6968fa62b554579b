// How to reach a Teams conversation again: the least of a conversation reference, kept with the outbox and checked on use.
import { z } from 'zod';
import { type TeamsActivity, tenantOf, urlSafeId } from './activity';

export const addressSchema = z.object({
  serviceUrl: z.string(),
  channelId: z.string(),
  conversation: z.object({
    id: urlSafeId,
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  bot: z.object({ id: z.string(), name: z.string().optional() }),
  user: z.object({ id: z.string(), aadObjectId: z.string().optional() }),
  /** The message that is answered; without it the reply simply joins the conversation. */
  activityId: urlSafeId.optional(),
  locale: z.string().optional(),
  tenantId: z.string().optional(),
});
export type TeamsAddress = z.infer<typeof addressSchema>;

export function addressOf(activity: TeamsActivity): TeamsAddress {
  const { serviceUrl, channelId, conversation, recipient, from, locale } = activity;
  return {
    serviceUrl,
    channelId,
    conversation: {
      id: conversation.id,
      conversationType: conversation.conversationType,
      tenantId: conversation.tenantId,
    },
    bot: { id: recipient.id, name: recipient.name },
    user: { id: from.id, aadObjectId: from.aadObjectId },
    activityId: activity.type === 'message' ? activity.id : undefined,
    locale,
    tenantId: tenantOf(activity),
  };
}
