// What every button with an effect is called, read from the source of the bot: what it draws and what it answers to. Whoever adds one must see it forged.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentFormats } from '../../bot/sheets/documents/document-request';
import { forms } from '../../dialogs/forms/register';

const BOT = join(__dirname, '../../bot');

const patterns = [
  /\bact\((?!title)[^;]{0,200}?, '([a-z]{3,}(?:-[a-z]+)*)',/g,
  /\bact\(title, '([a-z-]+)',/g,
  /\bdo: 'act', name: '([a-z-]+)'/g,
  /\bactOf\(turn, '([a-z-]+)'/g,
  /\batPlace\(\s*desk,\s*\{ name: '([a-z-]+)'/g,
  /\bconst asked = \{ name: '([a-z-]+)', action: '[a-z-]+', (?:words|\.\.\.)/g,
  /\bon\('([a-z-]+)',/g,
  /\bSECTION_CARD = '([a-z-]+)'/g,
];

/** Called after a form or a format. */
const templates: [string, readonly string[]][] = [
  ['open-', forms.filter(({ keptIn }) => keptIn === 'sheet').map(({ id }) => id)],
  ['unknown-', forms.filter(({ parts }) => parts !== undefined).map(({ id }) => id)],
  ['sheet-', documentFormats],
];

export function pressNames(): string[] {
  const files = readdirSync(BOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const source = files.map((file) => readFileSync(join(BOT, file), 'utf8')).join('\n');
  const written = patterns.flatMap((pattern) => [...source.matchAll(pattern)].map(([, name = '']) => name));
  const built = templates.flatMap(([start, ends]) =>
    source.includes(`\`${start}\${`) ? ends.map((end) => start + end) : [],
  );
  return [...new Set([...written, ...built])].sort();
}
