// A folder for a store that need not outlive the machine: in memory where there is such a place, because what is proved here is who may do
// what, thousands of times, and waiting for the disk each time would take minutes.
import { accessSync, constants } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const IN_MEMORY = '/dev/shm';

export function quickFolder(): Promise<string> {
  return mkdtemp(join(isUsable(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'asp-bot-access-'));
}

function isUsable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
