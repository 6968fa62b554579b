// A real Redis server for a test, on a free port and in a folder of its own, that can be killed, frozen and started again.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port';
import { redisServerTool, requireTool } from './require-tool';

const startWithinMs = 10_000;

export interface RedisServer {
  port: number;
  url: string;
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>;
  /** Freezes it: connections stay, nothing answers. */
  pause(): void;
  resume(): void;
  /** Starts it again on the same port and folder; resolves when it takes commands. */
  restart(): Promise<void>;
  /** Ends it and removes its folder: for `finally`. */
  stop(): Promise<void>;
}

/** `options` as in redis.conf; without any it keeps an append-only file, flushed before it answers. */
export async function startRedisServer(options: Record<string, string> = {}): Promise<RedisServer> {
  const program = await requireTool(redisServerTool);
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-redis-'));
  const port = Number(options.port ?? (await freePort()));
  const settings = {
    bind: '127.0.0.1',
    save: '',
    appendonly: 'yes',
    appendfsync: 'always',
    ...options,
    port: `${port}`,
  };
  const parts = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, ...value.split(' ')]);
  const args = [...parts, '--dir', folder];
  let server = launch(program, args);

  const kill = async () => {
    if (hasEnded(server)) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await ended;
  };
  const stop = async () => {
    await kill();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await answers(server, port);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill,
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    restart: async () => {
      await kill();
      server = launch(program, args);
      await answers(server, port);
    },
    stop,
  };
}

const launch = (program: string, args: string[]) => spawn(program, args, { stdio: 'ignore' });
const hasEnded = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null;

async function answers(server: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + startWithinMs;
  while (!(await pong(port))) {
    if (hasEnded(server)) throw new Error('redis-server ended at once: are its options right?');
    if (Date.now() > deadline) throw new Error(`redis-server did not answer within ${startWithinMs} ms`);
    await sleep(20);
  }
}

/** Any answer but "still loading" will do: with a password set it is a refusal. */
function pong(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(!answer.toString().startsWith('-LOADING'));
    });
    socket.once('error', () => resolve(false));
    socket.setTimeout(1000, () => socket.destroy());
    socket.once('close', () => resolve(false));
  });
}
