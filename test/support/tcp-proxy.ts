// A wire that can be cut or held: passes bytes between a client and a local port, until it is told to lose a reply or to wait.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  port: number;
  /** The request that contains `text` arrives, but its reply is lost with the connection. Holds once. */
  loseReplyTo(text: string): void;
  /** From the request that contains `text` nothing is passed on, until `release`. */
  hold(text: string): { reached: Promise<void>; release(): void };
  lostReplies(): number;
  close(): void;
}

interface Hold {
  text: string;
  reach: () => void;
  kept: (() => void)[] | undefined;
}

export async function startTcpProxy(toPort: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const toLose = new Set<string>();
  let lost = 0;
  let held: Hold | undefined;

  const server = createServer((client) => {
    const upstream = connect(toPort, '127.0.0.1');
    let loseNext = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket.setNoDelay(true));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (request) => {
      for (const text of toLose) {
        if (request.includes(text) && toLose.delete(text)) loseNext = true;
      }
      if (held && !held.kept && request.includes(held.text)) {
        held.kept = [];
        held.reach();
      }
      if (held?.kept) held.kept.push(() => upstream.write(request));
      else upstream.write(request);
    });
    upstream.on('data', (reply) => {
      if (!loseNext) return client.write(reply);
      lost += 1;
      return client.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    loseReplyTo: (text) => void toLose.add(text),
    hold(text) {
      const reached = new Promise<void>((reach) => {
        held = { text, reach, kept: undefined };
      });
      const release = () => {
        const kept = held?.kept ?? [];
        held = undefined;
        for (const pass of kept) pass();
      };
      return { reached, release };
    },
    lostReplies: () => lost,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
