// Takes a letter to its conversation: as a message of its own, or in the place of an older one.
import { setTimeout as delay } from 'node:timers/promises';
import type { Activity } from 'botframework-schema';
import type { Clock, Delivery, DeliveryResult, Letter, Log } from '../../bot/ports';
import { addressSchema, type TeamsAddress } from './address';
import { type Connector, NoBotToken } from './connector';
import { resultOfAnswer, resultOfFailure } from './delivery-result';
import type { Answered } from './outbound';
import { createPace } from './pace';
import { orAsItIs } from './replacing';
import { replyToActivity } from './reply-to-activity';
import { isAllowedServiceUrl, type ServiceUrls } from './service-url';
import type { Typing } from './typing';

const LONGEST_PACE_MS = 2_000;

export interface DeliveryNeeds {
  connector: Connector;
  urls: ServiceUrls;
  typing: Typing;
  clock: Clock;
  log: Log;
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

async function deliverTo(address: TeamsAddress, letter: Letter, needs: DeliveryNeeds): Promise<DeliveryResult> {
  const { replaces } = letter.reply;
  if (replaces === undefined) return resultOf(posted(address, letter, needs), letter, needs);
  const result = await resultOf(put(address, letter, replaces, needs), letter, needs);
  return orAsItIs(result, letter, needs.log);
}

async function resultOf(sending: Promise<Answered>, letter: Letter, needs: DeliveryNeeds): Promise<DeliveryResult> {
  try {
    return resultOfAnswer(await sending, letter.attempts, needs.clock.now());
  } catch (cause) {
    if (cause instanceof NoBotToken) return { kind: 'later', reason: cause.message };
    return resultOfFailure(cause);
  }
}

function posted(address: TeamsAddress, { reply }: Letter, { connector }: DeliveryNeeds): Promise<Answered> {
  const { serviceUrl, conversation, bot, activityId } = address;
  const to = { serviceUrl, conversationId: conversation.id, ...(activityId && { replyTo: activityId }) };
  const replyTo = activityId && { replyToId: activityId };
  return connector.post(to, { ...replyToActivity(reply, bot), ...addressed(address), ...replyTo });
}

function put(address: TeamsAddress, { reply }: Letter, id: string, { connector }: DeliveryNeeds): Promise<Answered> {
  const { serviceUrl, conversation, bot } = address;
  const to = { serviceUrl, conversationId: conversation.id, activityId: id };
  return connector.put(to, { ...replyToActivity(reply, bot), ...addressed(address), id });
}

function addressed({ channelId, serviceUrl, conversation, bot, user }: TeamsAddress): Partial<Activity> {
  return {
    channelId,
    serviceUrl,
    conversation: conversation as Activity['conversation'],
    from: bot as Activity['from'],
    recipient: user as Activity['recipient'],
  };
}
