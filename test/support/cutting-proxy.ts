// A TCP proxy on loopback that breaks connections: what is on the way when it cuts is lost for good.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface CuttingProxy {
  port: number;
  cuts: number;
  /** From now on nothing passes for `silentMs`, then every connection is broken. */
  cut(silentMs?: number): Promise<void>;
  /** Refuses everybody until it is called with false. */
  refuse(refusing: boolean): void;
  close(): Promise<void>;
}

export async function openCuttingProxy(target: number): Promise<CuttingProxy> {
  const pairs = new Set<[Socket, Socket]>();
  let refusing = false;
  const server = createServer((client) => {
    if (refusing) {
      client.destroy();
      return;
    }
    const upstream = connect(target, '127.0.0.1');
    const pair: [Socket, Socket] = [client, upstream];
    pairs.add(pair);
    const end = (): void => {
      pairs.delete(pair);
      for (const socket of pair) socket.destroy();
    };
    for (const [from, to] of [pair, [upstream, client] as const]) {
      from.on('data', (part) => to.write(part));
      from.on('error', end);
      from.on('close', end);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const proxy: CuttingProxy = {
    port: (server.address() as AddressInfo).port,
    cuts: 0,
    cut: async (silentMs = 0) => {
      const open = [...pairs];
      // Read and thrown away: the sender believes that it arrived.
      for (const socket of open.flat()) socket.removeAllListeners('data').resume();
      await sleep(silentMs);
      for (const socket of open.flat()) socket.destroy();
      proxy.cuts += open.length;
    },
    refuse: (now) => {
      refusing = now;
    },
    close: async () => {
      for (const socket of [...pairs].flat()) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}
