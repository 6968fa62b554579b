// The HTTP server: restify carries the routes; limits, body, headers, failures and the access log are ours.
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import pino from 'pino';
import restify from 'restify';
import type { Log } from '../../bot/ports';
import type { HttpRoute, HttpUpgrade } from '../http-exchange';
import { createAccess } from './access';
import { refusal, send } from './answers';
import { defaultLimits, type HttpLimits, limit } from './limits';
import { serve } from './serve';
import { takeUpgrades } from './upgrades';

export interface HttpServerOptions {
  host: string;
  /** 0 picks a free one. */
  port: number;
  routes: HttpRoute[];
  upgrade?: HttpUpgrade;
  log: Log;
  limits?: Partial<HttpLimits>;
}

export interface HttpServer {
  port: number;
  /** Accepts nothing new, lets running requests end for `drainMs`, then cuts what is left. */
  close(drainMs: number): Promise<void>;
}

/** `first` runs before restify touches a request; its typings do not know it. */
type Restify = restify.Server & {
  first(admit: (request: restify.Request, response: restify.Response) => boolean): void;
};

const VERBS = { GET: 'get', HEAD: 'head', POST: 'post', DELETE: 'del' } as const;

export async function openHttpServer({ log, routes, ...options }: HttpServerOptions): Promise<HttpServer> {
  const limits = { ...defaultLimits, ...options.limits };
  const server = restify.createServer({ name: '', log: pino({ level: 'silent' }) as never }) as Restify;
  const access = createAccess(log);
  limit(server.server, limits);
  server.first(access.admit);
  for (const route of routes) {
    server[VERBS[route.method]](route.path, (request, response, next) => {
      void serve(route, request, response, { log, limits }).finally(() => next(false));
    });
  }
  refuseUnknown(server);
  const upgraded = takeUpgrades(server.server, options.upgrade);

  await listening(server, options);
  server.on('error', (cause) => log.error('server error', { cause }));
  return {
    port: (server.server.address() as AddressInfo).port,
    close: async (drainMs) => {
      const closed = new Promise((resolve) => server.server.close(resolve));
      await Promise.race([access.drained(), delay(drainMs, undefined, { ref: false })]);
      server.server.closeAllConnections();
      for (const socket of upgraded) socket.destroy();
      await closed;
    },
  };
}

/** restify would answer with its own words once its callback is called, so it is not. */
function refuseUnknown(server: Restify): void {
  server.on('NotFound', (request, response) => send(request, response, refusal(404, 'Not found.')));
  server.on('MethodNotAllowed', (request, response) => send(request, response, refusal(405, 'Method not allowed.')));
}

/** restify passes its server's errors on as its own: without a listener there they would end the process. */
function listening(server: Restify, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.server.listen({ host, port }, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}
