// The bot's own access token for the Bot Connector: one request for all who wait, kept until shortly before it expires.
import { z } from 'zod';
import type { Clock } from '../../bot/ports';
import { type Call, type Calling, callForJson } from './outbound';

export interface Credentials {
  appId: string;
  password: string;
  appType: 'SingleTenant' | 'MultiTenant';
  /** Needed by a SingleTenant bot. */
  tenantId?: string;
}

export interface BotToken {
  get(): Promise<string>;
  /** The connector did not accept it: the next one is fetched anew. */
  drop(): void;
}

const RENEW_BEFORE_MS = 5 * 60_000;

const grantSchema = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

export function createBotToken(needs: { credentials: Credentials; call: Call; clock: Clock }): BotToken {
  let known: { token: string; renewAt: number } | undefined;
  let running: Promise<string> | undefined;

  const grant = async (): Promise<string> => {
    const askedAt = needs.clock.now();
    const granted = grantSchema.parse(await callForJson(needs.call, grantUrl(needs.credentials), grantRequest(needs)));
    known = { token: granted.access_token, renewAt: askedAt + granted.expires_in * 1_000 - RENEW_BEFORE_MS };
    return known.token;
  };

  return {
    get: async () => {
      if (known && needs.clock.now() < known.renewAt) return known.token;
      running ??= grant().finally(() => {
        running = undefined;
      });
      return running;
    },
    drop: () => {
      known = undefined;
    },
  };
}

function grantUrl({ appType, tenantId }: Credentials): string {
  const tenant = appType === 'SingleTenant' ? tenantId : 'botframework.com';
  return `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`;
}

function grantRequest({ credentials }: { credentials: Credentials }): Calling {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: credentials.appId,
      client_secret: credentials.password,
      scope: 'https://api.botframework.com/.default',
    }).toString(),
  };
}
