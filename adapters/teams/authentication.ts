// The SDK's seam for trust: who may call the bot is our own token check, what leaves goes over our own connector.
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import type { Log } from '../../bot/ports';
import type { TokenCheck } from './channel-token';
import type { Connector } from './connector';
import type { Answered } from './outbound';

const AUDIENCE = 'https://api.botframework.com';

/** Without `check` anybody is let in: only for a bot that listens on this machine alone. */
export interface Trust {
  check: TokenCheck | undefined;
  connector: Connector;
  log: Log;
}

export class TeamsAuthentication extends BotFrameworkAuthentication {
  constructor(private readonly trust: Trust) {
    super();
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    const checked = await this.trust.check?.(authorization, activity);
    if (checked && !checked.ok) {
      this.trust.log.warn('activity refused', { reason: checked.reason });
      throw refused();
    }
    return {
      audience: AUDIENCE,
      claimsIdentity: new ClaimsIdentity([], true),
      connectorFactory: this.createConnectorFactory(),
    };
  }

  override async authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw refused();
  }

  override createConnectorFactory(): ConnectorFactory {
    return new OwnConnectorFactory(this.trust.connector);
  }

  /** Nobody signs in to anything through this bot. */
  override async createUserTokenClient(): Promise<UserTokenClient> {
    return undefined as never;
  }
}

/** CloudAdapter asks a connector for these two calls only. */
class OwnConnectorFactory extends ConnectorFactory {
  constructor(private readonly connector: Connector) {
    super();
  }

  override async create(serviceUrl: string): Promise<ConnectorClient> {
    const { connector } = this;
    const conversations = {
      sendToConversation: (conversationId: string, activity: Activity) =>
        accepted(connector.post({ serviceUrl, conversationId }, activity)),
      replyToActivity: (conversationId: string, replyTo: string, activity: Activity) =>
        accepted(connector.post({ serviceUrl, conversationId, replyTo }, activity)),
    };
    return { conversations } as unknown as ConnectorClient;
  }
}

async function accepted(posting: Promise<Answered>): Promise<{ id: string }> {
  const { status } = await posting;
  if (status >= 300) throw new Error(`the Bot Connector answered HTTP ${status}`);
  return { id: '' };
}

function refused(): AuthenticationError {
  return new AuthenticationError('refused', 401);
}
