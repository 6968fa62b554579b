// A wire between clients and a local port that can misbehave: lose a reply, hold a request back, be cut, refuse everybody.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface TcpProxy {
  port: number;
  /** The request that contains `text` arrives, but its reply is lost with the connection. Holds once. */
  loseReplyTo(text: string): void;
  lostReplies(): number;
  /** The connection of the request that contains `text` passes nothing more on until `release`, even when its client has gone. */
  hold(text: string): { reached: Promise<void>; release(): void };
  /** From now on nothing passes for `silentMs`, then every connection is broken: what is on the way is lost for good. */
  cut(silentMs?: number): Promise<void>;
  /** Connections that were cut. */
  cuts(): number;
  /** Refuses new connections until it is called with false. */
  refuse(refusing: boolean): void;
  close(): Promise<void>;
}

interface Wire {
  client: Socket;
  upstream: Socket;
  losesReply: boolean;
  /** Requests held back; undefined while the wire passes them on. */
  held: Buffer[] | undefined;
}

export async function startTcpProxy(toPort: number): Promise<TcpProxy> {
  const wires = new Set<Wire>();
  const toLose = new Set<string>();
  const counted = { lost: 0, cut: 0 };
  let toHold: { text: string; reach: (wire: Wire) => void } | undefined;
  let refusing = false;

  const ask = (wire: Wire, request: Buffer): void => {
    for (const text of toLose) if (request.includes(text) && toLose.delete(text)) wire.losesReply = true;
    if (toHold && request.includes(toHold.text)) {
      wire.held = [];
      toHold.reach(wire);
      toHold = undefined;
    }
    if (wire.held) wire.held.push(request);
    else wire.upstream.write(request);
  };
  const answer = ({ client, losesReply }: Wire, reply: Buffer): void => {
    if (!losesReply) return void client.write(reply);
    counted.lost += 1;
    client.destroy();
  };

  const server = createServer((client) => {
    if (refusing) return void client.destroy();
    const wire: Wire = { client, upstream: connect(toPort, '127.0.0.1'), losesReply: false, held: undefined };
    wires.add(wire);
    client.on('data', (request) => ask(wire, request));
    wire.upstream.on('data', (reply) => answer(wire, reply));
    for (const socket of [client, wire.upstream]) {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        if (!wire.held) end(wire);
      });
    }
  });
  const end = (wire: Wire): void => {
    wires.delete(wire);
    wire.client.destroy();
    wire.upstream.destroy();
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    loseReplyTo: (text) => void toLose.add(text),
    lostReplies: () => counted.lost,
    hold: (text) => {
      const held = new Promise<Wire>((reach) => {
        toHold = { text, reach };
      });
      return { reached: held.then(() => undefined), release: () => void held.then(passOn) };
    },
    cut: async (silentMs = 0) => {
      const open = [...wires];
      // Read and thrown away: the sender believes that it arrived.
      for (const { client, upstream } of open)
        for (const socket of [client, upstream]) socket.removeAllListeners('data').resume();
      await sleep(silentMs);
      open.forEach(end);
      counted.cut += open.length;
    },
    cuts: () => counted.cut,
    refuse: (now) => {
      refusing = now;
    },
    close: async () => {
      [...wires].forEach(end);
      server.close();
      await once(server, 'close');
    },
  };
}

function passOn(wire: Wire): void {
  for (const request of wire.held ?? []) wire.upstream.write(request);
  wire.held = undefined;
  if (wire.client.destroyed) wire.upstream.end();
}
