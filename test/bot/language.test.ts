// Hungarian for people stands in its rooms only: elsewhere in the code an accented letter is a sentence in the wrong place.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const MAY = [
  /(^|\/)texts\.ts$/,
  /^(bot|dialogs)\/texts\//,
  /^bot\/hungarian(-suffixes)?\.ts$/,
  /^dialogs\/(forms|answer-kinds)\//,
  /^knowledge\/hungarian\//,
  /\/page\//,
];

function sources(room: string): string[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${room}/${path}`);
}

it('has no Hungarian outside the texts', () => {
  const strays = ['bot', 'dialogs', 'knowledge', 'adapters'].flatMap(sources).flatMap((path) => {
    if (MAY.some((pattern) => pattern.test(path))) return [];
    const lines = readFileSync(join(ROOT, path), 'utf8').split('\n');
    return lines.flatMap((line, index) =>
      /[áéíóöőúüű]/i.test(withoutComment(line)) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
    );
  });
  expect(strays).toEqual([]);
});

/** A comment may quote what people say. */
function withoutComment(line: string): string {
  return line.replace(/(^|\s)(\/\/|\/?\*).*$/, '');
}
