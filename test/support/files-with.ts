// Which files of a folder hold a text, byte for byte, as somebody with the disk in hand would look.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function filesWith(folder: string, text: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const holding = files.filter((file) => readFileSync(join(file.parentPath, file.name)).includes(text));
  return holding.map(({ name }) => name).sort();
}
