// Lets a request in, writes its one line when it is over, and knows when none is running any more.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../../bot/ports';
import { refusal, send, whenOver } from './answers';

/** As proxies write it when nobody waited for the answer. */
const CLIENT_LEFT = 499;

export interface Access {
  /** Looks at a request before restify does; false when it is answered already. */
  admit(request: IncomingMessage, response: ServerResponse): boolean;
  /** From now on connections end with their answer; resolves when no request is running. */
  drained(): Promise<void>;
}

export function createAccess(log: Log): Access {
  const running = new Set<ServerResponse>();
  let draining = false;
  let allOver = (): void => {};

  return {
    admit: (request, response) => {
      const begun = performance.now();
      running.add(response);
      whenOver(response, (complete) => {
        log.info('request', lineOf(request, complete ? response.statusCode : CLIENT_LEFT, begun));
        running.delete(response);
        if (running.size === 0) allOver();
      });
      if (draining) response.setHeader('Connection', 'close');
      if (hasReadableUrl(request)) return true;
      send(request, response, refusal(400, 'Bad URL or Host.'));
      return false;
    },
    drained: () => {
      draining = true;
      for (const response of running) if (!response.headersSent) response.setHeader('Connection', 'close');
      return new Promise((resolve) => {
        allOver = resolve;
        if (running.size === 0) resolve();
      });
    },
  };
}

/** restify makes a URL of these two outside of any catch: an odd Host header would end the process. */
function hasReadableUrl({ url = '', headers: { host = 'localhost' } }: IncomingMessage): boolean {
  return url.startsWith('/') && /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}${url}`);
}

/** The route as it is declared: paths and queries can carry ids and tokens. */
function lineOf(request: IncomingMessage, status: number, begun: number): Record<string, unknown> {
  const { route } = request as { route?: { path?: string } };
  return {
    method: request.method,
    route: route?.path ?? 'none',
    status,
    ms: Math.round(performance.now() - begun),
  };
}
