// Signed tokens: who may talk in which conversation, and until when. Shaped as JWT because Web Chat reads `user` out of it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../bot/ports';

export const TOKEN_TTL_SECONDS = 30 * 60;
/** A stream URL stands in logs of proxies: its token opens the stream only, and soon nothing at all. */
const STREAM_TTL_SECONDS = 5 * 60;
const LONGEST_TOKEN = 1_000;
const HEADER = encoded({ alg: 'HS256', typ: 'JWT' });

export type Use = 'talk' | 'stream';
export interface Guest {
  conversation: string;
  user: string;
}

const claimsSchema = z.object({
  conversation: z.string(),
  user: z.string(),
  use: z.enum(['talk', 'stream']),
  exp: z.number(),
});

export interface Tokens {
  issue(guest: Guest, use: Use): string;
  /** Undefined when the token is forged, expired or meant for something else. */
  read(token: string, use: Use): Guest | undefined;
  isSecret(text: string): boolean;
}

export function createTokens(secret: string, clock: Clock): Tokens {
  const key = createHmac('sha256', secret).update('direct line token').digest();
  const signature = (content: string): Buffer => createHmac('sha256', key).update(content).digest();
  return {
    issue: ({ conversation, user }, use) => {
      const ttlSeconds = use === 'stream' ? STREAM_TTL_SECONDS : TOKEN_TTL_SECONDS;
      const exp = Math.floor(clock.now() / 1000) + ttlSeconds;
      const content = `${HEADER}.${encoded({ conversation, user, use, exp })}`;
      return `${content}.${signature(content).toString('base64url')}`;
    },
    read: (token, use) => {
      if (token.length > LONGEST_TOKEN) return undefined;
      const [header, body = '', signed = ''] = token.split('.');
      if (header !== HEADER || !same(signature(`${header}.${body}`), Buffer.from(signed, 'base64url')))
        return undefined;
      const claims = claimsSchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString()));
      if (claims.use !== use || claims.exp * 1000 <= clock.now()) return undefined;
      return { conversation: claims.conversation, user: claims.user };
    },
    isSecret: (text) => same(signature(text), signature(secret)),
  };
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function same(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
