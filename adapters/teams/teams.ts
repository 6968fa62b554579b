// The Bot Framework channel: Teams in production; a simulator on this machine, without tokens, when the bot runs locally.
import type { Clock, Delivery, Log, Receive } from '../../bot/ports';
import type { HttpRoute } from '../http-exchange';
import { TeamsAuthentication } from './authentication';
import { type BotToken, type Credentials, createBotToken } from './bot-token';
import { createTokenCheck, type TokenCheck } from './channel-token';
import { createConnector } from './connector';
import { createDelivery } from './delivery';
import { messagesRoute } from './messages-route';
import { type Call, call as callOut } from './outbound';
import { connectorHosts, type Mode } from './service-url';
import { createSigningKeys } from './signing-keys';
import { createTyping } from './typing';

const KEYS_URL = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

export interface TeamsOptions {
  /** 'local' asks nobody for a token and talks to this machine too: only for a server that listens on loopback. */
  mode: Mode;
  /** Needed in production. */
  credentials?: Credentials;
  receive: Receive;
  log: Log;
  clock: Clock;
  /** Hosts of the Bot Connector beside the usual ones, e.g. of a government cloud. */
  serviceHosts?: string[];
  /** The way out; everything that leaves goes through it. */
  call?: Call;
}

export function openTeams(options: TeamsOptions): { routes: HttpRoute[]; delivery: Delivery } {
  const { mode, receive, log, clock, call = callOut } = options;
  const urls = { mode, hosts: [...connectorHosts, ...(options.serviceHosts ?? [])] };
  const { token, check }: Guards = mode === 'production' ? guarded(options, call) : {};
  const connector = createConnector({ urls, call, token });
  const authentication = new TeamsAuthentication({ connector, log, check });
  const typing = createTyping();
  return {
    routes: [messagesRoute({ urls, authentication, receive, typing })],
    delivery: createDelivery({ connector, urls, typing, clock, log }),
  };
}

interface Guards {
  token?: BotToken;
  check?: TokenCheck;
}

function guarded({ credentials, clock, log }: TeamsOptions, call: Call): Guards {
  if (!credentials) throw new Error('In production the Teams channel needs credentials.');
  if (credentials.appType === 'SingleTenant' && !credentials.tenantId)
    throw new Error('A SingleTenant bot needs its tenant.');
  const keys = createSigningKeys({ metadataUrl: KEYS_URL, call, clock, log });
  return {
    check: createTokenCheck({ appId: credentials.appId, keys, clock }),
    token: createBotToken({ credentials, call, clock }),
  };
}
