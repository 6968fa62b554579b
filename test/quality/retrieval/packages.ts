// The Debian packages whose Hungarian documentation is the text set: fetched with apt-get, unpacked, never installed, never committed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Programs of everyday office work first, and manual pages; each is a few megabytes at most. */
export const packages = [
  'libreoffice-help-hu',
  'gnome-user-docs',
  'evolution-common',
  'evince-common',
  'eog',
  'gedit-common',
  'orca',
  'gthumb-data',
  'file-roller',
  'brasero-common',
  'gnome-terminal-data',
  'gnome-calculator',
  'gnome-system-monitor',
  'baobab',
  'manpages-hu',
] as const;

const timeLimitMs = 120_000;
const howToGet = 'It takes Debian or Ubuntu with their package lists: run `apt-get update` as root, then again.';

/** The folder with one folder for each package; what is there already is not fetched again. */
export function fetchPackages(cacheFolder: string, say: (line: string) => void): string {
  const folder = join(cacheFolder, 'unpacked');
  mkdirSync(folder, { recursive: true });
  for (const name of packages.filter((name) => !existsSync(join(folder, name)))) {
    say(`fetching ${name}`);
    unpack(download(name, cacheFolder), join(folder, name));
  }
  return folder;
}

function download(name: string, cacheFolder: string): string {
  const folder = join(cacheFolder, 'download');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    run('apt-get', ['download', name], folder);
  } catch {
    // A fresh machine has no package lists yet.
    run('apt-get', ['update'], folder);
    run('apt-get', ['download', name], folder);
  }
  const [file] = readdirSync(folder).filter((file) => file.endsWith('.deb'));
  if (!file) throw new Error(`apt-get brought no package ${name}. ${howToGet}`);
  return join(folder, file);
}

/** Under another name first, so that a cut run leaves no half package behind. */
function unpack(archive: string, target: string): void {
  rmSync(`${target}.part`, { recursive: true, force: true });
  run('dpkg-deb', ['--extract', archive, `${target}.part`], '.');
  renameSync(`${target}.part`, target);
}

function run(command: string, words: string[], cwd: string): void {
  try {
    execFileSync(command, words, { cwd, stdio: 'pipe', timeout: timeLimitMs });
  } catch (cause) {
    throw new Error(`${command} ${words.join(' ')} failed. ${howToGet}`, { cause });
  }
}
