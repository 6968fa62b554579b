// The open websockets: who may open one, how many there may be, and when each looks for what is new.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Log } from '../../bot/ports';
import { createFollowing, type Follower } from './follower';
import type { Tokens } from './tokens';
import type { Transcript } from './transcript';
import { watermarkOf } from './watermark';

/** How soon a socket here learns what another instance appended. */
const POLL_EVERY_MS = 1_000;
/** A silent socket is asked; one that did not answer the last time is closed. The empty message tells the page that it is alive. */
const HEARTBEAT_EVERY_MS = 20_000;
const STREAM_PATH = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

export interface Streams {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** Something was appended here. */
  wake(conversation: string): void;
  /** Sends what the transcript does not keep. */
  mention(conversation: string, activity: object): void;
  close(): void;
}

export interface StreamNeeds {
  transcript: Transcript;
  tokens: Tokens;
  log: Log;
  most: { sockets: number; socketsPerConversation: number };
}

export function openStreams({ transcript, tokens, log, most }: StreamNeeds): Streams {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: 4096,
    perMessageDeflate: false,
    clientTracking: false,
  });
  const followers = new Map<string, Set<Follower>>();
  const follow = createFollowing(transcript, log);
  let count = 0;

  const admit = (socket: WebSocket, conversation: string, watermark: number): void => {
    const follower: Follower = { socket, conversation, watermark, state: 'idle', alive: true };
    const together = followers.get(conversation) ?? new Set();
    followers.set(conversation, together.add(follower));
    count += 1;
    // A phone that lost its network leaves sockets behind: the oldest gives way.
    const [oldest] = together;
    if (oldest && together.size > most.socketsPerConversation) oldest.socket.terminate();
    socket.on('pong', () => {
      follower.alive = true;
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      count -= 1;
      together.delete(follower);
      if (together.size === 0 && followers.get(conversation) === together) followers.delete(conversation);
    });
    void follow(follower);
  };

  const all = (): Follower[] => [...followers.values()].flatMap((together) => [...together]);
  const poll = setPoll(async () => {
    for (const follower of all()) await follow(follower);
  });
  const heartbeat = setInterval(() => {
    for (const follower of all()) beat(follower);
  }, HEARTBEAT_EVERY_MS);

  return {
    upgrade: (request, socket, head) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const conversation = STREAM_PATH.exec(url.pathname)?.[1];
      if (conversation === undefined) return false;
      const guest = tokens.read(url.searchParams.get('t') ?? '', 'stream');
      const watermark = watermarkOf(url.searchParams.get('watermark'));
      if (guest?.conversation !== conversation) refuse(socket, '403 Forbidden');
      else if (watermark === undefined) refuse(socket, '400 Bad Request');
      else if (count >= most.sockets) refuse(socket, '503 Service Unavailable');
      else server.handleUpgrade(request, socket, head, (opened) => admit(opened, conversation, watermark));
      return true;
    },
    wake: (conversation) => {
      for (const follower of followers.get(conversation) ?? []) void follow(follower);
    },
    mention: (conversation, activity) => {
      for (const { socket } of followers.get(conversation) ?? [])
        socket.send(JSON.stringify({ activities: [activity] }));
    },
    close: () => {
      clearInterval(heartbeat);
      poll.stop();
      for (const { socket } of all()) socket.close(1001);
      setTimeout(() => all().forEach(({ socket }) => void socket.terminate()), 500).unref();
    },
  };
}

function beat(follower: Follower): void {
  if (!follower.alive) {
    follower.socket.terminate();
    return;
  }
  follower.alive = false;
  follower.socket.ping();
  follower.socket.send('');
}

/** One round after the other, never two at a time. */
function setPoll(round: () => Promise<void>): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const next = (): void => {
    if (!stopped) timer = setTimeout(() => void round().finally(next), POLL_EVERY_MS);
  };
  next();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
