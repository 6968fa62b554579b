// The operator's command as a process: it works on the bot's own data, beside it, and says what is missing.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../../support/child';

const TENANT = '11111111-2222-4333-8444-555555555555';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'asp-bot-admin-door-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function admin(words: string, variables: Record<string, string> = {}) {
  const child = runChild('adapters/admin/main.ts', 0, { DATA_DIR: folder, ...variables }, words.split(' '));
  try {
    return { code: await child.ended, output: child.output() };
  } finally {
    await child.kill();
  }
}

it('keeps what it did for the next process, and can prove it', async () => {
  expect((await admin(`tenants allow ${TENANT} Minta`)).code).toBe(0);
  expect((await admin('tenants list')).output).toContain(TENANT);
  expect((await admin('audit verify')).output).toContain('1 rész, 1 bejegyzés');
});

it('explains itself, says what a shell is, and does not make keys where the bot has its own', async () => {
  const help = await admin('help');
  expect([help.code, help.output]).toEqual([0, expect.stringContaining('minden tárolt adatot el tud olvasni')]);
  expect((await admin('people stare')).code).toBe(2);
  const keyless = await admin('people list', { NODE_ENV: 'production' });
  expect([keyless.code, keyless.output]).toEqual([1, expect.stringContaining('DATA_KEYS')]);
});
