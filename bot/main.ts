// The front door: reads the environment, builds adapters and bot, listens, and closes without losing anything.
import { loadEnvFile } from '../adapters/env-file';
import { healthRoutes } from '../adapters/http/health';
import { openHttpServer } from '../adapters/http/server';
import { localPeopleRoute } from '../adapters/local-people';
import { createLog } from '../adapters/log';
import { openHouse } from '../adapters/open-house';
import { documentRoutes } from '../adapters/sheets/routes';
import { openTeams } from '../adapters/teams/teams';
import { localSecret } from '../adapters/webchat/local-secret';
import { openWebchat } from '../adapters/webchat/webchat';
import { type Env, readEnv } from './env';
import type { Log, Store } from './ports';
import { texts } from './texts';

const DRAIN_MS = 10_000;

async function main(): Promise<void> {
  loadEnvFile();
  const read = readEnv(process.env);
  if ('faults' in read) {
    process.stderr.write(`The bot cannot start:\n${read.faults.map((fault) => `  ${fault}\n`).join('')}`);
    process.exitCode = 1;
    return;
  }
  const { env } = read;
  const log = createLog(env.LOG_LEVEL);
  // Listened for before the door opens: whoever closes it that early still loses nothing.
  const opening = open(env, log);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info('closing', { signal });
      opening
        .then((close) => close())
        .then(
          () => process.exit(0),
          (cause) => {
            log.error('closing failed', { cause });
            process.exit(1);
          },
        );
    });
  }
  await opening;
}

/** Opens everything in order and gives what closes it in the reverse order. */
async function open(env: Env, log: Log): Promise<() => Promise<void>> {
  const clock = { now: () => Date.now() };
  const progress = (done: number, all: number) => log.info('indexing the handbook', { done, all });
  const house = await openHouse(env, { log, clock, progress, besides: true });
  const { store, knowledge, receive, outbox, deliveries, people, privacy } = house;

  const teams = openTeams({ ...teamsAccess(env), receive, log, clock });
  const secret = env.mode === 'local' ? await localSecret(env.DATA_DIR) : env.DIRECT_LINE_SECRET;
  const webchat = secret
    ? openWebchat({ mode: env.mode, secret, store, receive, people, privacy, log, clock })
    : undefined;
  Object.assign(deliveries, { teams: teams.delivery, webchat: webchat?.delivery });

  const atHome = env.mode === 'local' ? [localPeopleRoute(people)] : [];
  let draining = false;
  const health = healthRoutes([
    { name: 'store', check: () => usable(store, env) },
    { name: 'handbook', check: async () => must(knowledge.sectionCount > 0, 'no section is loaded') },
    { name: 'drain', check: async () => must(!draining, 'the process is closing') },
  ]);
  const server = await openHttpServer({
    host: env.HOST,
    port: env.PORT,
    log,
    routes: [...health, ...teams.routes, ...(webchat?.routes ?? []), ...documentRoutes(house.documents), ...atHome],
    ...(webchat && { upgrade: webchat.upgrade }),
  });
  outbox.start();
  log.info('listening', {
    host: env.HOST,
    port: server.port,
    mode: env.mode,
    sections: knowledge.sectionCount,
  });
  void sayWarnings(store, log);
  if (env.mode === 'local') process.stdout.write(texts.started(`http://${urlHost(env.HOST)}:${server.port}/`));

  return async () => {
    draining = true;
    await server.close(DRAIN_MS);
    webchat?.close();
    await house.close();
  };
}

function teamsAccess(env: Env): Pick<Parameters<typeof openTeams>[0], 'mode' | 'credentials'> {
  if (env.mode === 'local') return { mode: 'local' };
  return {
    mode: 'production',
    credentials: {
      appId: env.MicrosoftAppId,
      password: env.MicrosoftAppPassword,
      appType: env.MicrosoftAppType,
      ...(env.MicrosoftAppTenantId && { tenantId: env.MicrosoftAppTenantId }),
    },
  };
}

/** In production a store that could lose what was acknowledged is not ready, unless the operator has said that it may. */
async function usable(store: Store, env: Env): Promise<void> {
  const { warnings } = await store.check();
  must(env.mode === 'local' || env.REDIS_MAY_LOSE_DATA || warnings.length === 0, warnings.join(' '));
}

async function sayWarnings(store: Store, log: Log): Promise<void> {
  try {
    for (const warning of (await store.check()).warnings) log.warn('data could be lost', { warning });
  } catch (cause) {
    log.error('the store cannot be reached yet', { cause: String(cause) });
  }
}

function must(fine: boolean, otherwise: string): void {
  if (!fine) throw new Error(otherwise);
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

main().catch((cause) => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  // What is open already would keep the process alive without its door.
  process.stderr.write(`The bot cannot start: ${reason}\n`, () => process.exit(1));
});
