// Finds a program that tests need, or installs its Debian package; one worker at a time, as apt allows no second one.
import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { mkdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

export interface Tool {
  name: string;
  debianPackage: string;
  /** What to do where it cannot be installed from here: one sentence. */
  hint: string;
}

export const redisServerTool: Tool = {
  name: 'redis-server',
  debianPackage: 'redis-server',
  hint: 'Install Redis 7 or newer, so that `redis-server` is on PATH.',
};
export const chromiumTool: Tool = {
  name: 'chromium',
  debianPackage: 'chromium',
  hint: 'Install Chromium, so that `chromium` is on PATH.',
};

const lock = join(tmpdir(), 'asp-bot-apt.lock');
const staleAfterMs = 60_000;
const giveUpAfterMs = 10 * 60_000;

/** The path of the program. Throws one line that says how to install it when that cannot be done from here. */
export async function requireTool(tool: Tool): Promise<string> {
  return findTool(tool.name) ?? oneAtATime(() => installTool(tool));
}

function findTool(name: string): string | undefined {
  const candidates = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return candidates.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

async function installTool({ name, debianPackage, hint }: Tool): Promise<string> {
  const already = findTool(name);
  if (already) return already;
  if (process.getuid?.() !== 0 || !findTool('apt-get')) throw new Error(`${name} is missing. ${hint}`);
  process.stdout.write(`Installing ${debianPackage} for the tests …\n`);
  // RUNLEVEL=1 keeps the package from starting a service of its own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const run = (...args: string[]) => promisify(execFile)('apt-get', args, { env, timeout: giveUpAfterMs });
  try {
    await run('update');
    await run('install', '-y', '--no-install-recommends', debianPackage);
  } catch (cause) {
    throw new Error(`${name} is missing and apt-get could not install it. ${hint}`, { cause });
  }
  const installed = findTool(name);
  if (!installed) throw new Error(`${debianPackage} was installed but has no ${name}. ${hint}`);
  return installed;
}

/** A folder is the lock, since only one can make it; its time shows that the holder is alive. */
async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + giveUpAfterMs;
  while (!(await taken())) {
    if (Date.now() > deadline) throw new Error(`Another process holds ${lock} for too long: remove it.`);
    await sleep(250);
  }
  const alive = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), staleAfterMs / 4);
  try {
    return await work();
  } finally {
    clearInterval(alive);
    await rm(lock, { recursive: true, force: true });
  }
}

async function taken(): Promise<boolean> {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > staleAfterMs) await rm(lock, { recursive: true, force: true });
  try {
    await mkdir(lock);
    return true;
  } catch {
    return false;
  }
}
