// The web chat: a Direct Line 3.0 endpoint over a durable transcript and, at home, the page that talks to it.
import type { LocalPerson } from '../../bot/access/demo';
import type { Clock, Delivery, DeliveryResult, Log, Receive, Store } from '../../bot/ports';
import { StoreUnavailable } from '../../bot/ports';
import type { PrivacyFacts } from '../../bot/texts/personal-data';
import type { HttpRoute, HttpUpgrade } from '../http-exchange';
import { activityRoutes } from './activity-routes';
import { createBuckets, type Rate } from './bucket';
import { conversationRoutes } from './conversation-routes';
import { addressSchema } from './inbound';
import { botLine } from './outbound';
import { pageRoutes } from './page-routes';
import { privacyRoutes } from './privacy-page';
import { openStreams, type Streams } from './streams';
import { createTokens } from './tokens';
import { openTranscript, type Transcript } from './transcript';

export const defaultLimits = {
  sockets: 2_000,
  socketsPerConversation: 5,
  /** New conversations of everybody together. */
  beginning: { burst: 200, perSecond: 5 } as Rate,
  /** Messages of one conversation. */
  posting: { burst: 20, perSecond: 1 } as Rate,
};
export type WebchatLimits = typeof defaultLimits;

export interface WebchatNeeds {
  store: Store;
  receive: Receive;
  /** Signs the tokens, and opens everything to the site that embeds the chat. */
  secret: string;
  mode: 'local' | 'production';
  /** Whom the page offers to be. */
  people?: LocalPerson[];
  privacy: PrivacyFacts;
  clock: Clock;
  log: Log;
  limits?: Partial<WebchatLimits>;
}

export interface Webchat {
  routes: HttpRoute[];
  upgrade: HttpUpgrade;
  delivery: Delivery;
  close(): void;
}

export function openWebchat({
  store,
  receive,
  secret,
  mode,
  people = [],
  privacy,
  clock,
  log,
  limits,
}: WebchatNeeds): Webchat {
  const most = { ...defaultLimits, ...limits };
  const tokens = createTokens(secret, clock);
  const transcript = openTranscript(store, clock);
  const streams = openStreams({ transcript, tokens, log, most });
  const beginning = createBuckets(most.beginning, clock);
  const waitToBegin = (): number => beginning('all');
  const waitToPost = createBuckets(most.posting, clock);
  return {
    routes: [
      ...conversationRoutes({ transcript, tokens, receive, open: mode === 'local', waitToBegin }),
      ...activityRoutes({ transcript, tokens, receive, streams, clock, waitToPost }),
      ...privacyRoutes(privacy),
      ...(mode === 'local' ? pageRoutes({ transcript, tokens, people, waitToBegin }) : []),
    ],
    upgrade: streams.upgrade,
    delivery: deliveryInto(transcript, streams),
    close: streams.close,
  };
}

/** Delivered = it stands in the transcript; whoever has the page open, or opens it later, reads it from there. */
function deliveryInto(transcript: Transcript, streams: Streams): Delivery {
  return {
    deliver: async ({ id, address, reply }): Promise<DeliveryResult> => {
      const parsed = addressSchema.safeParse(address);
      if (!parsed.success) return { kind: 'never', reason: 'the address is not one of the web chat' };
      const { conversation } = parsed.data;
      try {
        const appended = await transcript.append(conversation, `mail|${id}`, botLine(reply));
        if (!('number' in appended)) return { kind: 'never', reason: `the conversation is ${appended.kind}` };
        streams.wake(conversation);
        return { kind: 'delivered' };
      } catch (cause) {
        // Even if the append happened: the next try with the same mark changes nothing.
        if (cause instanceof StoreUnavailable) return { kind: 'later', reason: cause.message };
        throw cause;
      }
    },
  };
}
