// The program under attack: our HTTP server with the Teams room behind it, its patience shortened so that tests stay short.
import { healthRoutes } from '../../../adapters/http/health';
import { openHttpServer } from '../../../adapters/http/server';
import type { HttpRoute } from '../../../adapters/http-exchange';
import { createLog } from '../../../adapters/log';
import { openTeams } from '../../../adapters/teams/teams';

const log = createLog('error', process.stderr);
const clock = { now: () => Date.now() };
const teams = openTeams({ mode: 'local', receive: async ({ text }) => [{ text }], log, clock });
const echo: HttpRoute = {
  method: 'POST',
  path: '/echo/:word',
  body: 'json',
  answer: async ({ body, params }) => ({ status: 200, body: { body, params } }),
};
const memory: HttpRoute = {
  method: 'GET',
  path: '/memory',
  body: 'none',
  answer: async () => ({ status: 200, body: { rssMb: Math.round(process.memoryUsage().rss / 2 ** 20) } }),
};

void openHttpServer({
  host: '127.0.0.1',
  port: Number(process.env.PORT),
  routes: [...healthRoutes([]), ...teams.routes, echo, memory],
  log,
  limits: {
    bodyDeadlineMs: 600,
    headersTimeoutMs: 800,
    requestTimeoutMs: 1_500,
    checkEveryMs: 100,
  },
});
