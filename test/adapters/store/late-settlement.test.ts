// A settlement that is long on its way must not touch a newer lease of the same process. The control gives all leases one name.
import { setTimeout as sleep } from 'node:timers/promises';
import { openRedisStore } from '../../../adapters/store/redis-store';
import { createOutbox } from '../../../bot/outbox';
import type { Delivery, Store } from '../../../bot/ports';
import { quiet } from '../../support/bot';
import { testKeys } from '../../support/keys';
import { type RedisServer, startRedisServer } from '../../support/redis-server';
import { post } from '../../support/store-conformance/given';
import { startTcpProxy } from '../../support/tcp-proxy';

jest.setTimeout(60_000);

let server: RedisServer;
beforeEach(async () => {
  server = await startRedisServer();
});
afterEach(() => server.stop());

/** The fix off: a process is one owner, whatever it leases. */
const underOneName = (store: Store): Store => ({
  ...store,
  claimMail: (partition, _, now, leaseMs, limit) => store.claimMail(partition, 'one process', now, leaseMs, limit),
  settleMail: (partition, _, settlements) => store.settleMail(partition, 'one process', settlements),
});

/**
 * The settlement of l1 is held on the wire and said again over another; while l2 is being delivered the held one arrives.
 * Gives what a second process then delivers beside the first.
 */
async function deliveredBeside(named: (store: Store) => Store): Promise<string[]> {
  const proxy = await startTcpProxy(server.port);
  const [behindProxy, direct] = [
    await openRedisStore(`redis://127.0.0.1:${proxy.port}`, testKeys),
    await openRedisStore(server.url, testKeys),
  ];
  const clock = { now: () => Date.now() };
  const beside: string[] = [];
  let finishSecond = (): void => undefined;
  let beginSecond = (): void => undefined;
  const secondBegun = new Promise<void>((resolve) => {
    beginSecond = resolve;
  });
  const first: Delivery = {
    deliver: async ({ id }) => {
      if (id === 'l2') {
        beginSecond();
        await new Promise<void>((resolve) => {
          finishSecond = resolve;
        });
      }
      return { kind: 'delivered' };
    },
  };
  const second: Delivery = {
    deliver: async ({ id }) => {
      beside.push(id);
      return { kind: 'delivered' };
    },
  };
  const one = createOutbox({
    store: named(behindProxy),
    deliveries: { terminal: first },
    errands: {},
    clock,
    log: quiet,
  });
  const two = createOutbox({ store: direct, deliveries: { terminal: second }, errands: {}, clock, log: quiet });
  try {
    await behindProxy.check();
    await post(direct, 'p', 'l1', 'l2');
    const wire = proxy.hold('delivered');
    one.start();
    await wire.reached;
    await secondBegun;
    wire.release();
    await sleep(200);
    two.wake('p');
    await sleep(200);
    return beside;
  } finally {
    finishSecond();
    await Promise.all([one.stop(), two.stop()]);
    await Promise.all([behindProxy.close(), direct.close()]);
    await proxy.close();
  }
}

it('leaves a newer lease alone', async () => {
  expect(await deliveredBeside((store) => store)).toEqual([]);
});

it('CONTROL: with one name for all leases of a process two deliver the same letter at once', async () => {
  expect(await deliveredBeside(underOneName)).toEqual(['l2']);
});
