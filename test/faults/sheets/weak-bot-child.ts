// The bot of the controls: everything as in the product, but its store leaves out what OFF names.
import { openHttpServer } from '../../../adapters/http/server';
import { createLog } from '../../../adapters/log';
import { openTeams } from '../../../adapters/teams/teams';
import type { Deliveries } from '../../../bot/ports';
import { botOn } from '../../support/bot';
import { flushedLate, withoutMarks } from './weak-store';

async function main(): Promise<void> {
  const { DATA_DIR = '', OFF, PORT } = process.env;
  const store = await (OFF === 'mark' ? withoutMarks(DATA_DIR) : flushedLate(DATA_DIR));
  const clock = { now: () => Date.now() };
  const log = createLog('error');
  const deliveries: Deliveries = {};
  const { receive } = await botOn({ store, clock, deliveries });
  const teams = openTeams({ mode: 'local', receive, log, clock });
  deliveries.teams = teams.delivery;
  await openHttpServer({ host: '127.0.0.1', port: Number(PORT), routes: teams.routes, log });
}

void main();
