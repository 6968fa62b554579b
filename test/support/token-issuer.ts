// A local token issuer: publishes signing keys like login.botframework.com and signs whatever a test asks for.
import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PublishedKey {
  kid: string;
  privateKey: KeyObject;
  endorsements?: string[];
}

export interface TokenIssuer {
  url: string;
  /** Metadata whose keys stand under the public name, and under this machine's address. */
  paths: { official: string; stock: string };
  published: PublishedKey[];
  /** Published beside them as they are. */
  broken: object[];
  /** Requests answered so far; refused ones while `down` count too. */
  asked: number;
  down: boolean;
  close(): Promise<void>;
}

export const OFFICIAL_ORIGIN = 'https://login.botframework.com';
const METADATA = '/v1/.well-known/openidconfiguration';
const KEYS = '/v1/.well-known/keys';

export async function startTokenIssuer(published: PublishedKey[]): Promise<TokenIssuer> {
  // The SDK keeps keys for a day under the URL of their metadata, in the whole process: each run has its own.
  const stock = `/run-${process.pid}-${performance.now()}`;
  const server = createServer((request, response) => {
    issuer.asked += 1;
    const body = answers[request.url ?? '']?.();
    response.statusCode = issuer.down ? 503 : body ? 200 : 404;
    response.end(issuer.down ? 'down' : JSON.stringify(body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const answers: Record<string, () => unknown> = {
    [METADATA]: () => ({ issuer: 'https://api.botframework.com', jwks_uri: OFFICIAL_ORIGIN + KEYS }),
    [stock]: () => ({ issuer: 'https://api.botframework.com', jwks_uri: url + KEYS }),
    [KEYS]: () => ({ keys: [...issuer.broken, ...issuer.published.map(asPublished)] }),
  };
  const issuer: TokenIssuer = {
    url,
    paths: { official: METADATA, stock },
    published,
    broken: [],
    asked: 0,
    down: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return issuer;
}

function asPublished({ kid, privateKey, endorsements }: PublishedKey): unknown {
  return { ...createPublicKey(privateKey).export({ format: 'jwk' }), kid, use: 'sig', endorsements };
}

export function rsaKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
}

export function ecKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}

type Signature = (input: string) => Buffer;

export const signed = {
  rs256:
    (key: KeyObject): Signature =>
    (input) =>
      sign('RSA-SHA256', Buffer.from(input), key),
  rs384:
    (key: KeyObject): Signature =>
    (input) =>
      sign('RSA-SHA384', Buffer.from(input), key),
  es256:
    (key: KeyObject): Signature =>
    (input) =>
      sign('SHA256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }),
  ps256:
    (key: KeyObject): Signature =>
    (input) =>
      sign('RSA-SHA256', Buffer.from(input), { key, padding: 6, saltLength: 32 }),
  hs256:
    (secret: string | Buffer): Signature =>
    (input) =>
      createHmac('sha256', secret).update(input).digest(),
  not: (): Buffer => Buffer.alloc(0),
};

/** `header` and `claims` may be raw text, to write what JSON.stringify cannot. */
export function jwt(header: object | string, claims: object | string, signature: Signature): string {
  const [head, payload] = [header, claims].map((part) =>
    Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url'),
  );
  return `${head}.${payload}.${signature(`${head}.${payload}`).toString('base64url')}`;
}
