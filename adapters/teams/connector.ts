// Posts activities to the Bot Connector, or puts one in the place of another, as they are: no retries, no redirects, a deadline, and only to
// hosts that may have the token.
import type { Activity } from 'botframework-schema';
import type { BotToken } from './bot-token';
import type { Answered, Call } from './outbound';
import { isAllowedServiceUrl, type ServiceUrls } from './service-url';

export interface Connector {
  /** Rejects when there is no whole answer in time, or no token. */
  post(
    to: { serviceUrl: string; conversationId: string; replyTo?: string },
    activity: Partial<Activity>,
  ): Promise<Answered>;
  /** Whatever `activityId` was is this from now on, however often it is done. */
  put(
    to: { serviceUrl: string; conversationId: string; activityId: string },
    activity: Partial<Activity>,
  ): Promise<Answered>;
}

interface Place {
  serviceUrl: string;
  conversationId: string;
  activityId: string | undefined;
}

export class NoBotToken extends Error {}

export function createConnector(needs: { urls: ServiceUrls; call: Call; token: BotToken | undefined }): Connector {
  const send = async (method: 'POST' | 'PUT', to: Place, activity: Partial<Activity>): Promise<Answered> => {
    const { serviceUrl, conversationId, activityId } = to;
    // Also what comes from the store: an address kept yesterday may be forbidden today.
    if (!isAllowedServiceUrl(serviceUrl, needs.urls)) throw new Error('the service URL is not allowed');
    const path = ['v3', 'conversations', conversationId, 'activities', ...(activityId ? [activityId] : [])];
    const url = `${serviceUrl.replace(/\/+$/, '')}/${path.map(encodeURIComponent).join('/')}`;
    const bearer = await bearerOf(needs.token);
    const answered = await needs.call(url, {
      method,
      headers: { 'content-type': 'application/json; charset=utf-8', ...bearer },
      body: JSON.stringify(activity),
    });
    if (answered.status === 401) needs.token?.drop();
    return answered;
  };
  return {
    post: ({ replyTo, ...to }, activity) => send('POST', { ...to, activityId: replyTo }, activity),
    put: (to, activity) => send('PUT', to, activity),
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
