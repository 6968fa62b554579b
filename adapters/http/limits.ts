// What the HTTP server grants a client in time and size; node's own defaults hold a socket for minutes.
import type { Server } from 'node:http';

export const defaultLimits = {
  bodyMaxBytes: 128 * 1024,
  bodyDeadlineMs: 5_000,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 15_000,
  /** Longer than a proxy's, so that the proxy is the one that closes. */
  keepAliveTimeoutMs: 65_000,
  /** A client that takes nothing of its answer for so long is cut. */
  silenceMs: 120_000,
  checkEveryMs: 2_000,
  maxConnections: 5_000,
  maxRequestsPerSocket: 1_000,
};
export type HttpLimits = typeof defaultLimits;

/** To be called before listening: node starts its checks then. */
export function limit(server: Server, limits: HttpLimits): void {
  server.headersTimeout = limits.headersTimeoutMs;
  server.requestTimeout = limits.requestTimeoutMs;
  server.keepAliveTimeout = limits.keepAliveTimeoutMs;
  server.timeout = limits.silenceMs;
  server.maxConnections = limits.maxConnections;
  server.maxRequestsPerSocket = limits.maxRequestsPerSocket;
  // restify makes the server without options, so the one option without a typed property is set as node itself keeps it.
  Object.assign(server, { connectionsCheckingInterval: limits.checkEveryMs });
}
