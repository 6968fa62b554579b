// Posts activities to the Bot Connector, as they are: no retries, no redirects, a deadline, and only to hosts that may have the token.
import { setTimeout as delay } from 'node:timers/promises';
import type { Activity } from 'botframework-schema';
import type { Clock, Delivery, DeliveryResult, Letter } from '../../bot/ports';
import { addressSchema, type TeamsAddress } from './address';
import type { BotToken } from './bot-token';
import { resultOfAnswer, resultOfFailure } from './delivery-result';
import type { Answered, Call } from './outbound';
import { createPace } from './pace';
import { replyToActivity } from './reply-to-activity';
import { isAllowedServiceUrl, type ServiceUrls } from './service-url';
import type { Typing } from './typing';

const LONGEST_PACE_MS = 2_000;

export interface Connector {
  /** Rejects when there is no whole answer in time, or no token. */
  post(
    to: { serviceUrl: string; conversationId: string; replyTo?: string },
    activity: Partial<Activity>,
  ): Promise<Answered>;
}

class NoBotToken extends Error {}

export function createConnector(needs: { urls: ServiceUrls; call: Call; token: BotToken | undefined }): Connector {
  return {
    post: async ({ serviceUrl, conversationId, replyTo }, activity) => {
      // Also what comes from the store: an address kept yesterday may be forbidden today.
      if (!isAllowedServiceUrl(serviceUrl, needs.urls)) throw new Error('the service URL is not allowed');
      const path = ['v3', 'conversations', conversationId, 'activities', ...(replyTo ? [replyTo] : [])];
      const url = `${serviceUrl.replace(/\/+$/, '')}/${path.map(encodeURIComponent).join('/')}`;
      const bearer = await bearerOf(needs.token);
      const answered = await needs.call(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', ...bearer },
        body: JSON.stringify(activity),
      });
      if (answered.status === 401) needs.token?.drop();
      return answered;
    },
  };
}

async function bearerOf(token: BotToken | undefined): Promise<Record<string, string>> {
  if (!token) return {};
  try {
    return { authorization: `Bearer ${await token.get()}` };
  } catch (cause) {
    throw new NoBotToken('no access token for the Bot Connector', { cause });
  }
}

export interface DeliveryNeeds {
  connector: Connector;
  urls: ServiceUrls;
  typing: Typing;
  clock: Clock;
}

export function createDelivery(needs: DeliveryNeeds): Delivery {
  const paceMs = createPace(needs.clock, LONGEST_PACE_MS);
  return {
    deliver: async (letter) => {
      const address = addressSchema.safeParse(letter.address);
      if (!address.success) return { kind: 'never', reason: 'the address cannot be read' };
      if (!isAllowedServiceUrl(address.data.serviceUrl, needs.urls)) {
        return { kind: 'never', reason: 'the service URL is not allowed' };
      }
      // Only a simulator has no tenant, and no limit.
      const { tenantId } = address.data;
      const waitMs = tenantId ? paceMs(tenantId) : 0;
      if (waitMs > LONGEST_PACE_MS) return { kind: 'postponed', afterMs: waitMs };
      if (waitMs > 0) await delay(waitMs);
      await needs.typing.settled(address.data.conversation.id);
      return deliverTo(address.data, letter, needs);
    },
  };
}

async function deliverTo(
  address: TeamsAddress,
  letter: Letter,
  { connector, clock }: DeliveryNeeds,
): Promise<DeliveryResult> {
  const { serviceUrl, conversation, activityId } = address;
  const to = { serviceUrl, conversationId: conversation.id, ...(activityId && { replyTo: activityId }) };
  try {
    const answered = await connector.post(to, { ...replyToActivity(letter.reply, address.bot), ...addressed(address) });
    return resultOfAnswer(answered, letter.attempts, clock.now());
  } catch (cause) {
    if (cause instanceof NoBotToken) return { kind: 'later', reason: cause.message };
    return resultOfFailure(cause);
  }
}

function addressed({ channelId, serviceUrl, conversation, bot, user, activityId }: TeamsAddress): Partial<Activity> {
  return {
    channelId,
    serviceUrl,
    conversation: conversation as Activity['conversation'],
    from: bot as Activity['from'],
    recipient: user as Activity['recipient'],
    ...(activityId && { replyToId: activityId }),
  };
}
