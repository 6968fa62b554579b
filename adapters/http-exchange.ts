// What the HTTP server and its guests (Teams, web chat) say to each other: a request that has passed the limits, and an answer.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export interface HttpRequest {
  method: string;
  path: string;
  /** Parts of the path that the route names with a colon. */
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Record<string, string | undefined>;
  /** The parsed JSON body; undefined when there was none. */
  body: unknown;
  /** The body as it came, at most 128 KiB. */
  rawBody: Buffer;
}

export interface HttpAnswer {
  status: number;
  headers?: Record<string, string>;
  /** An object is sent as JSON; a string or bytes as they are. */
  body?: unknown;
  /** Runs when the last byte was handed to the network (true) or the connection broke before (false). */
  sent?: (complete: boolean) => void;
}

export interface HttpRoute {
  method: 'GET' | 'HEAD' | 'POST' | 'DELETE';
  /** e.g. `/v3/directline/conversations/:id/activities` */
  path: string;
  /** What the body must be; 'none' routes read no body. */
  body: 'json' | 'none';
  /** Never throws for what a client sends; a throw becomes a bare 500 and a log line. StoreUnavailable becomes a 503. */
  answer: (request: HttpRequest) => Promise<HttpAnswer>;
}

/** Takes a websocket handshake, or says false when the path is not its own. */
export type HttpUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
