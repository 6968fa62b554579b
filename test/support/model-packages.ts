// The packages that run a model, as an operator has them: the product's own, or installed beside it, outside the lock file.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');
const WHAT = ['onnxruntime-node@1.30.0', '@huggingface/tokenizers@0.2.0'];
const HINT = `Install what runs a model: npm i --prefix .cache/meaning --ignore-scripts ${WHAT.join(' ')}`;

/** The node_modules folder that holds them. Throws one line that says how to install them when that cannot be done from here. */
export async function modelPackages(): Promise<string> {
  const places = [join(ROOT, 'node_modules'), join(ROOT, '.cache/meaning/node_modules')];
  const found = places.find((place) => existsSync(join(place, 'onnxruntime-node/package.json')));
  if (found) return found;
  process.stdout.write(`Installing ${WHAT.join(' and ')} for the tests …\n`);
  await mkdir(join(ROOT, '.cache/meaning'), { recursive: true });
  const how = ['--prefix', '.cache/meaning', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  await promisify(execFile)('npm', ['install', ...how, ...WHAT], { cwd: ROOT, timeout: 300_000 }).catch((cause) => {
    throw new Error(`The packages that run a model are missing. ${HINT}`, { cause });
  });
  return join(ROOT, '.cache/meaning/node_modules');
}
