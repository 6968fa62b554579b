// The product and the Playground as a person starts them: npm start, and Microsoft's simulated Teams beside it.
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import type { LocalPerson } from '../../bot/access/demo';

const ROOT = join(__dirname, '../..');
const PLAYGROUND = '@microsoft/m365agentsplayground';
const VERSION = '0.2.28';
const CLI = join(ROOT, '.playground/node_modules', PLAYGROUND, 'cli.js');
const UP_WITHIN_MS = 60_000;

export interface Program {
  output(): string;
  end(): Promise<void>;
}

/** Its licence is for evaluation: it stands beside the product, in a folder that git does not see, and in no lock file. */
export async function installPlayground(): Promise<string> {
  if (existsSync(CLI)) return `${VERSION}, was there`;
  await mkdir(join(ROOT, '.playground'), { recursive: true });
  const what = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', `${PLAYGROUND}@${VERSION}`];
  await promisify(execFile)('npm', ['install', '--prefix', '.playground', ...what], { cwd: ROOT, timeout: 300_000 });
  return `${VERSION}, installed`;
}

export async function startProduct(port: number, folder: string): Promise<Program> {
  const program = start('npm', ['start'], ROOT, { PORT: String(port), DATA_DIR: join(folder, 'data') });
  return answering(program, `http://127.0.0.1:${port}/ready`);
}

/** As one of the people of local mode, or as a guest. */
export async function startPlayground(
  port: number,
  productPort: number,
  folder: string,
  person?: LocalPerson,
): Promise<Program> {
  const as = person ? { M365_AGENTS_PLAYGROUND_CONFIG_PATH: await configOf(person, folder) } : {};
  const bot = `http://127.0.0.1:${productPort}/api/messages`;
  const args = ['start', '-e', bot, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  const program = start(process.execPath, [CLI, ...args], folder, { HOME: folder, ...as });
  return answering(program, `http://127.0.0.1:${port}/`);
}

/** It takes no fewer. */
const FEWEST_OTHERS = 5;

async function configOf({ name, aadObjectId, tenantId }: LocalPerson, folder: string): Promise<string> {
  const path = join(folder, 'playground.yml');
  const [surname = '', givenName = ''] = name.split(' ');
  const user = { id: 'user-1', name, aadObjectId, givenName, surname, email: 'a@minta.example' };
  const asUser = { ...user, userPrincipleName: user.email };
  const other = (at: number) => ({
    ...asUser,
    id: `other-${at}`,
    aadObjectId: `00000000-0000-0000-0000-00000000002${at}`,
  });
  const team = { id: 'team-id', name: 'Team', aadGroupId: '00000000-0000-0000-0000-000000000031' };
  const config = {
    version: '0.1.1',
    tenantId,
    bot: { id: '00000000-0000-0000-0000-00000000000011', name: 'Test Bot' },
    currentUser: asUser,
    users: Array.from({ length: FEWEST_OTHERS }, (_, at) => other(at)),
    personalChat: { id: 'personal-chat-id' },
    groupChat: { id: 'group-chat-id', name: 'Group' },
    team: { ...team, channels: [{ id: 'channel-1', name: 'Announcements' }] },
  };
  await writeFile(path, stringify(config));
  return path;
}

/** In a process group of its own, so that its children end with it. */
function start(command: string, args: string[], cwd: string, variables: Record<string, string>): Program {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...variables };
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', resolve);
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output = (output + part.toString()).slice(-20_000);
    });
  }
  return {
    output: () => output,
    end: async () => {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      process.kill(-child.pid, 'SIGTERM');
      await Promise.race([ended, sleep(15_000).then(() => child.pid && process.kill(-child.pid, 'SIGKILL'))]);
    },
  };
}

async function answering(program: Program, url: string): Promise<Program> {
  const deadline = Date.now() + UP_WITHIN_MS;
  while (Date.now() < deadline) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return program;
    await sleep(200);
  }
  await program.end();
  throw new Error(`nobody answers at ${url}: ${program.output()}`);
}
