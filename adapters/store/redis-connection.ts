// The connection to Redis: nothing waits without end, nothing is sent twice behind our back, and it comes back by itself.
import { Redis, type RedisOptions } from 'ioredis';

const behaviour = {
  connectTimeout: 2000,
  commandTimeout: 1000,
  // Ends a connection whose other side has vanished without a word.
  socketTimeout: 3000,
  keepAlive: 10_000,
  // A closed process does not stay for it.
  disconnectTimeout: 200,
  // While the server is away a command fails at once; patience and repeats are ours (redis-patience.ts), by call id.
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 0,
  retryStrategy: (attempt) => Math.min(50 * attempt, 500),
  // A demoted primary answers reads for ever: look for the present one.
  reconnectOnError: (error) => /\bREADONLY\b/.test(error.message),
} satisfies RedisOptions;

export interface RedisConnection {
  redis: Redis;
  /** What last went wrong with the connection, or undefined while all is well. */
  trouble(): string | undefined;
}

/** `redis://` or `rediss://`, with user, password and database number as usual. Does not wait for the server. */
export function connectRedis(url: string): RedisConnection {
  const redis = new Redis({ ...addressOf(url), ...behaviour });
  let trouble: string | undefined;
  redis.on('error', (error: Error) => {
    trouble = error.message;
  });
  redis.on('ready', () => {
    trouble = undefined;
  });
  return { redis, trouble: () => trouble };
}

function addressOf(url: string) {
  const parsed = parse(url);
  const { hostname, port, username, password, pathname } = parsed;
  const database = Number(pathname.slice(1));
  if (!Number.isInteger(database)) throw malformed();
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || 6379),
    db: database,
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    ...(parsed.protocol === 'rediss:' && { tls: {} }),
  };
}

function parse(url: string): URL {
  // The error of URL() carries its input, and with it the password.
  if (!URL.canParse(url)) throw malformed();
  const parsed = new URL(url);
  if (!['redis:', 'rediss:'].includes(parsed.protocol) || !parsed.hostname) throw malformed();
  return parsed;
}

const malformed = () =>
  new Error(
    'The address of Redis must look like redis://host:6379/0 (or rediss:// for TLS), with user:password@ if need be.',
  );
