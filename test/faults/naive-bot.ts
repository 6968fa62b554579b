// The control's bot: everything as in the product, but its store takes a turn apart.
import { openHttpServer } from '../../adapters/http/server';
import { createLog } from '../../adapters/log';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { openTeams } from '../../adapters/teams/teams';
import type { Deliveries } from '../../bot/ports';
import { botOn } from '../support/bot';
import { testKeys } from '../support/keys';
import { naively } from './naive-store';

async function main(): Promise<void> {
  const store = naively(await openEmbeddedStore(process.env.DATA_DIR ?? '', testKeys));
  const clock = { now: () => Date.now() };
  const log = createLog('error');
  const deliveries: Deliveries = {};
  const { receive, outbox } = await botOn({ store, clock, deliveries });
  const teams = openTeams({ mode: 'local', receive, log, clock });
  deliveries.teams = teams.delivery;
  await openHttpServer({ host: '127.0.0.1', port: Number(process.env.PORT), routes: teams.routes, log });
  outbox.start();
}

void main();
