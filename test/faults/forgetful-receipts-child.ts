// The bot of a control: a receipt leaves straight from memory, as if the outbox had it no more when it is taken up.
import { openHttpServer } from '../../adapters/http/server';
import { createLog } from '../../adapters/log';
import { openEmbeddedStore } from '../../adapters/store/embedded-store';
import { openTeams } from '../../adapters/teams/teams';
import { seedLocalPeople } from '../../bot/access/demo';
import type { Deliveries, Delivery } from '../../bot/ports';
import { botOn, register } from '../support/bot';
import { testKeys } from '../support/keys';

const forgetful = ({ deliver }: Delivery): Delivery => ({
  deliver: async (letter) => {
    if (letter.reply.replaces === undefined) return deliver(letter);
    void deliver(letter);
    return { kind: 'delivered' };
  },
});

async function main(): Promise<void> {
  const { DATA_DIR = '', PORT } = process.env;
  const store = await openEmbeddedStore(DATA_DIR, testKeys);
  const clock = { now: () => Date.now() };
  const log = createLog('error');
  await seedLocalPeople(store, register, clock);
  const deliveries: Deliveries = {};
  const { receive, outbox } = await botOn({ store, clock, deliveries });
  const teams = openTeams({ mode: 'local', receive, log, clock });
  deliveries.teams = forgetful(teams.delivery);
  outbox.start();
  await openHttpServer({ host: '127.0.0.1', port: Number(PORT), routes: teams.routes, log });
}

void main();
