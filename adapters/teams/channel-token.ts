// Was this activity sent by the Teams channel, to this bot, for this address? One path, one algorithm, no exceptions by request.
import { verify } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../bot/ports';
import type { SigningKeys } from './signing-keys';

export type TokenCheck = (
  authorization: string,
  activity: { channelId: string; serviceUrl: string },
) => Promise<{ ok: true } | { ok: false; reason: string }>;

const ISSUER = 'https://api.botframework.com';
/** What Microsoft's documentation grants for clocks that differ. */
const SKEW_SECONDS = 300;
const MAX_TOKEN_LENGTH = 8_192;

const headerSchema = z.object({
  alg: z.literal('RS256'),
  kid: z.string().min(1).max(200),
  /** An extension that must be understood is one that we do not. */
  crit: z.undefined().optional(),
});
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string(),
});

/** https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication, "Connector to Bot". */
export function createTokenCheck(needs: { appId: string; keys: SigningKeys; clock: Clock }): TokenCheck {
  return async (authorization, activity) => {
    const parts =
      authorization.length <= MAX_TOKEN_LENGTH && /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization);
    if (!parts) return no('no bearer token');
    const [, head = '', payload = '', signature = ''] = parts;

    const header = headerSchema.safeParse(jsonOf(head));
    if (!header.success) return no('header');
    const key = await needs.keys.find(header.data.kid);
    if (!key) return no('unknown key');
    if (!verify('RSA-SHA256', Buffer.from(`${head}.${payload}`), key.key, Buffer.from(signature, 'base64url')))
      return no('signature');
    if (!key.endorsements.includes(activity.channelId)) return no('endorsement');

    const claims = claimsSchema.safeParse(jsonOf(payload));
    if (!claims.success) return no('claims');
    const { iss, aud, exp, nbf, serviceurl } = claims.data;
    const nowSeconds = needs.clock.now() / 1_000;
    if (iss !== ISSUER) return no('issuer');
    if (aud !== needs.appId) return no('audience');
    if (exp + SKEW_SECONDS <= nowSeconds) return no('expired');
    if (nbf !== undefined && nbf - SKEW_SECONDS > nowSeconds) return no('not valid yet');
    if (serviceurl !== activity.serviceUrl) return no('serviceurl');
    return { ok: true };
  };
}

function no(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

function jsonOf(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}
