// Tokens as an attacker, a broken clock or a wrong set-up would present them; the last column says what must be answered.
import { createPublicKey } from 'node:crypto';
import { APP, messageActivity, SERVICE_URL, TENANT, type TeamsHouse } from '../../support/teams-house';
import { ecKey, jwt, type PublishedKey, rsaKey, signed } from '../../support/token-issuer';

export interface TokenCase {
  name: string;
  authorization?: string;
  activity: unknown;
  expected: 200 | 400 | 401;
}

/** Published beside the good one: each may do something, but none may speak for Teams. */
export const otherKeys: Record<string, PublishedKey> = {
  second: { kid: 'second', privateKey: rsaKey(), endorsements: ['msteams'] },
  webchatOnly: { kid: 'webchat-only', privateKey: rsaKey(), endorsements: ['webchat'] },
  unendorsed: { kid: 'unendorsed', privateKey: rsaKey() },
  entra: { kid: 'entra', privateKey: rsaKey() },
  curve: { kid: 'curve', privateKey: ecKey(), endorsements: ['msteams'] },
};

const seconds = (fromNow = 0): number => Math.floor(Date.now() / 1_000) + fromNow;

export function goodClaims(): Record<string, unknown> {
  return {
    iss: 'https://api.botframework.com',
    aud: APP,
    serviceurl: SERVICE_URL,
    nbf: seconds(-60),
    exp: seconds(3_600),
  };
}

/** What the bot itself gets to call the connector with; everybody it writes to has seen one. */
function outboundClaims(): Record<string, unknown> {
  return {
    iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
    aud: 'https://api.botframework.com',
    appid: APP,
    ver: '1.0',
    nbf: seconds(-60),
    exp: seconds(3_600),
  };
}

export function tokenCases({ key }: Pick<TeamsHouse, 'key'>): TokenCase[] {
  const { kid, privateKey } = key;
  const good = (changes: Record<string, unknown> = {}, head: Record<string, unknown> = {}, by = privateKey): string =>
    `Bearer ${jwt({ alg: 'RS256', typ: 'JWT', kid, ...head }, { ...goodClaims(), ...changes }, signed.rs256(by))}`;
  const raw = (header: object | string, claims: object | string, by = signed.rs256(privateKey)): string =>
    `Bearer ${jwt(header, claims, by)}`;
  const head = { alg: 'RS256', kid };
  const pem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }) as string;
  const [first = '', second = '', third = ''] = good().split('.');
  const stolen = rsaKey();
  const stolenJwk = createPublicKey(stolen).export({ format: 'jwk' });
  const user = { iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, ver: '2.0', azp: APP };
  const { webchatOnly, unendorsed, entra, curve } = otherKeys;

  const refused = (name: string, authorization: string | undefined): TokenCase => ({
    name,
    ...(authorization !== undefined && { authorization }),
    activity: messageActivity(),
    expected: 401,
  });
  const gated = (name: string, changes: Record<string, unknown>, authorization = good()): TokenCase => ({
    name,
    authorization,
    activity: messageActivity(changes),
    expected: 400,
  });
  const taken = (name: string, authorization: string): TokenCase => ({
    name,
    authorization,
    activity: messageActivity({ id: name.replace(/\W/g, '-') }),
    expected: 200,
  });

  return [
    refused('no header', undefined),
    refused('an empty header', ''),
    refused('the word Bearer alone', 'Bearer'),
    refused('Bearer and a space', 'Bearer '),
    refused('a bearer token that is no JWT', 'Bearer secret'),
    refused('three empty parts', 'Bearer ..'),
    refused('three parts of rubbish', 'Bearer abc.def.ghi'),
    refused('Basic instead of Bearer', good().replace('Bearer', 'Basic')),
    refused('the token without a scheme', good().slice(7)),
    refused('two tokens', `${good()} ${good().slice(7)}`),
    refused('a token of 20 KB less its signature', `Bearer ${'a'.repeat(12_000)}.b.c`),
    refused('alg none, unsigned', `${raw({ alg: 'none', kid }, goodClaims(), signed.not)}`),
    refused('alg none, with a signature', raw({ alg: 'none', kid }, goodClaims())),
    refused('alg None in another case', raw({ alg: 'NONE', kid }, goodClaims(), signed.not)),
    refused('HS256 with the public key as the secret', raw({ alg: 'HS256', kid }, goodClaims(), signed.hs256(pem))),
    refused('HS256 with the kid as the secret', raw({ alg: 'HS256', kid }, goodClaims(), signed.hs256(kid))),
    refused('PS256 by the right key', raw({ alg: 'PS256', kid }, goodClaims(), signed.ps256(privateKey))),
    refused('RS384 by the right key', raw({ alg: 'RS384', kid }, goodClaims(), signed.rs384(privateKey))),
    refused('RS256 announced, PS256 made', raw(head, goodClaims(), signed.ps256(privateKey))),
    refused('alg missing', raw({ kid }, goodClaims())),
    refused('alg as a list', raw({ alg: ['RS256'], kid }, goodClaims())),
    refused('signed by a stranger under our kid', good({}, {}, stolen)),
    refused('kid missing', raw({ alg: 'RS256' }, goodClaims())),
    refused('kid empty', raw({ alg: 'RS256', kid: '' }, goodClaims())),
    refused('kid a number', raw({ alg: 'RS256', kid: 1 }, goodClaims())),
    refused('kid unknown', good({}, { kid: 'never-published' })),
    refused('kid __proto__', good({}, { kid: '__proto__' })),
    refused(
      'an EC key under ES256',
      raw({ alg: 'ES256', kid: 'curve' }, goodClaims(), signed.es256(curve!.privateKey)),
    ),
    refused(
      'an EC key under RS256',
      raw({ alg: 'RS256', kid: 'curve' }, goodClaims(), signed.es256(curve!.privateKey)),
    ),
    refused('a key brought along in jwk', good({}, { jwk: stolenJwk }, stolen)),
    refused('a key brought along by jku', good({}, { jku: 'https://evil.example/keys', kid: 'theirs' }, stolen)),
    refused('a critical extension', good({}, { crit: ['exp'] })),
    refused('a payload changed afterwards', `${first}.${Buffer.from('{"aud":"x"}').toString('base64url')}.${third}`),
    refused('a signature cut short', `${first}.${second}.${third.slice(0, -8)}`),
    refused('no signature', `${first}.${second}.`),
    refused('a header that is not JSON', raw('RS256', goodClaims())),
    refused('claims that are not JSON', raw(head, 'aud')),
    refused('claims that are a list', raw(head, '[1]')),
    refused('claims nested a thousand deep', raw(head, `${'['.repeat(1_000)}${']'.repeat(1_000)}`)),
    refused('iss missing', good({ iss: undefined })),
    refused('iss with a slash more', good({ iss: 'https://api.botframework.com/' })),
    refused('iss with http', good({ iss: 'http://api.botframework.com' })),
    refused('iss as a list', good({ iss: ['https://api.botframework.com'] })),
    refused("the emulator's issuer", good({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })),
    refused('aud missing', good({ aud: undefined })),
    refused('aud another bot', good({ aud: '00000000-2222-4333-8444-555555555555' })),
    refused('aud a list with ours in it', good({ aud: [APP] })),
    refused('aud ours and more', good({ aud: `${APP}0` })),
    refused('aud the connector', good({ aud: 'https://api.botframework.com' })),
    refused('exp missing', good({ exp: undefined })),
    refused('exp as text', good({ exp: String(seconds(3_600)) })),
    refused(
      'exp beyond numbers',
      raw(head, JSON.stringify({ ...goodClaims(), exp: 0 }).replace('"exp":0', '"exp":1e999')),
    ),
    refused('exp null', good({ exp: null })),
    refused('expired six minutes ago', good({ exp: seconds(-360) })),
    refused('valid in six minutes', good({ nbf: seconds(360) })),
    refused('nbf as text', good({ nbf: 'now' })),
    refused('serviceurl missing', good({ serviceurl: undefined })),
    refused('serviceurl of another region', good({ serviceurl: 'https://smba.trafficmanager.net/amer/' })),
    refused('serviceurl without the last slash', good({ serviceurl: SERVICE_URL.slice(0, -1) })),
    refused('serviceurl in capitals', good({ serviceurl: SERVICE_URL.toUpperCase() })),
    refused('serviceurl a list', good({ serviceurl: [SERVICE_URL] })),
    refused('a key for web chat only', good({}, { kid: 'webchat-only' }, webchatOnly!.privateKey)),
    refused('a key for no channel', good({}, { kid: 'unendorsed' }, unendorsed!.privateKey)),
    refused(
      'our own outbound token',
      raw({ alg: 'RS256', kid: 'entra' }, outboundClaims(), signed.rs256(entra!.privateKey)),
    ),
    refused(
      "a user's token of our tenant",
      good({ ...user, serviceurl: undefined }, { kid: 'entra' }, entra!.privateKey),
    ),
    refused(
      'a skill that calls',
      good({ ver: '2.0', azp: '00000000-2222-4333-8444-555555555555', aud: APP, iss: user.iss }),
    ),
    gated('channelId AseChannel', { channelId: 'AseChannel' }),
    gated(
      'channelId AseChannel with our outbound token',
      { channelId: 'AseChannel' },
      raw({ alg: 'RS256', kid: 'entra' }, outboundClaims(), signed.rs256(entra!.privateKey)),
    ),
    gated(
      "channelId AseChannel with a user's token",
      { channelId: 'AseChannel' },
      good({ ...user }, { kid: 'entra' }, entra!.privateKey),
    ),
    gated('channelId emulator', { channelId: 'emulator' }),
    gated('channelId webchat, which the key may do', { channelId: 'webchat' }),
    gated('channelId MSTEAMS', { channelId: 'MSTEAMS' }),
    gated('channelId missing', { channelId: undefined }),
    gated('serviceUrl missing', { serviceUrl: undefined }),
    gated('serviceUrl empty', { serviceUrl: '' }),
    gated('serviceUrl on http', { serviceUrl: 'http://smba.trafficmanager.net/emea/' }),
    gated(
      'serviceUrl elsewhere, and the token says so too',
      { serviceUrl: 'https://evil.example/' },
      good({ serviceurl: 'https://evil.example/' }),
    ),
    gated('serviceUrl of this machine', { serviceUrl: 'http://127.0.0.1:1/' }),
    gated('serviceUrl with a familiar beginning', { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }),
    gated('serviceUrl with a familiar end', { serviceUrl: 'https://evilbotframework.com/' }),
    gated('serviceUrl behind a user name', { serviceUrl: 'https://smba.trafficmanager.net@evil.example/' }),
    gated('serviceUrl with a query', { serviceUrl: 'https://smba.trafficmanager.net/?to=' }),
    gated('serviceUrl with another port', { serviceUrl: 'https://smba.trafficmanager.net:8443/' }),
    gated('two tenants that differ', { channelData: { tenant: { id: APP } } }),
    gated('no tenant at all', { channelData: {}, conversation: { id: 'a:c' } }),
    taken('a good token', good()),
    taken('a good token by the second key', good({}, { kid: 'second' }, otherKeys.second!.privateKey)),
    taken('a good token without nbf', good({ nbf: undefined })),
    taken('expired four minutes ago, as clocks may differ', good({ exp: seconds(-240) })),
    taken('valid in four minutes', good({ nbf: seconds(240) })),
    taken('more claims than needed', good({ scp: 'x', extra: { deep: [1] } })),
  ];
}
