// The Teams channel as in production, listening on this machine; the internet it sees is our issuer, login and connector.
import { openHttpServer } from '../../adapters/http/server';
import { type Call, call } from '../../adapters/teams/outbound';
import { openTeams } from '../../adapters/teams/teams';
import type { Delivery, Receive } from '../../bot/ports';
import type { Turn } from '../../bot/turn';
import { quiet } from './bot';
import { type FakeConnector, startConnector } from './connector';
import { type SkippingClock, skippingClock } from './skipping-clock';
import { OFFICIAL_ORIGIN, type PublishedKey, rsaKey, startTokenIssuer, type TokenIssuer } from './token-issuer';

export const APP = '11111111-2222-4333-8444-555555555555';
export const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

/** Made once in a test file: a key takes a while. */
const privateKey = rsaKey();

export interface TeamsHouse {
  url: string;
  port: number;
  issuer: TokenIssuer;
  key: PublishedKey;
  connector: FakeConnector;
  delivery: Delivery;
  /** Turns that reached the bot. */
  turns: Turn[];
  /** Every host that was called, the issuer's keys left out. */
  called: string[];
  clock: SkippingClock;
  /** How many access tokens were granted to the bot. */
  grants: { count: number; status: number };
  post(activity: unknown, authorization?: string): Promise<{ status: number; text: string }>;
  close(): Promise<void>;
}

/** The bot repeats what it hears unless `receive` says otherwise. */
export async function openTeamsHouse(
  mode: 'production' | 'local' = 'production',
  receive: Receive = async (turn) => [{ text: `Ezt hallottam: ${turn.text}` }],
): Promise<TeamsHouse> {
  const key = { kid: 'key-1', privateKey, endorsements: ['msteams', 'webchat'] };
  const [issuer, connector] = await Promise.all([startTokenIssuer([key]), startConnector()]);
  const called: string[] = [];
  const grants = { count: 0, status: 200 };
  const turns: Turn[] = [];
  const clock = skippingClock();
  const teams = openTeams({
    mode,
    ...(mode === 'production' && {
      credentials: { appId: APP, password: 'pass', appType: 'SingleTenant', tenantId: TENANT },
    }),
    receive: (turn, how) => {
      turns.push(turn);
      return receive(turn, how);
    },
    log: quiet,
    clock,
    call: smallInternet(issuer, connector, called, grants),
  });
  const server = await openHttpServer({ host: '127.0.0.1', port: 0, routes: teams.routes, log: quiet });
  const url = `http://127.0.0.1:${server.port}/api/messages`;
  return {
    url,
    port: server.port,
    issuer,
    key,
    connector,
    delivery: teams.delivery,
    turns,
    called,
    clock,
    grants,
    post: async (activity, authorization) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
        body: JSON.stringify(activity),
      });
      return { status: response.status, text: await response.text() };
    },
    close: async () => {
      await Promise.all([server.close(0), issuer.close(), connector.close()]);
    },
  };
}

/** Three known hosts and this machine; a call anywhere else is kept and fails. */
function smallInternet(
  issuer: TokenIssuer,
  connector: FakeConnector,
  called: string[],
  grants: { count: number; status: number },
): Call {
  return async (address, calling) => {
    const url = new URL(address);
    if (url.origin === OFFICIAL_ORIGIN) return call(issuer.url + url.pathname, calling);
    called.push(url.host);
    if (url.origin === 'https://login.microsoftonline.com') {
      grants.count += 1;
      const text = JSON.stringify({ access_token: `token-${grants.count}`, expires_in: 3600 });
      return { status: grants.status, headers: {}, text };
    }
    if (url.origin === 'https://smba.trafficmanager.net') return call(connector.url + url.pathname, calling);
    if (url.hostname === '127.0.0.1') return call(address, calling);
    throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
  };
}

export function messageActivity(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: '1700000000000',
    timestamp: '2026-11-22T08:00:00Z',
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    from: { id: '29:user', name: 'Kovács Anna', aadObjectId: '99999999-8888-4777-8666-555555555555' },
    recipient: { id: `28:${APP}`, name: 'ASP segítő' },
    conversation: { id: 'a:conversation', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    locale: 'hu-HU',
    text: 'Jó napot!',
    textFormat: 'plain',
    ...changes,
  };
}
