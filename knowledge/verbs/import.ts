// `npm run knowledge -- import FILE…`: documents into drafts of handbook pages, which a person reads before they are served.
import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { DocumentRead, ReadDocument } from '../drafts/document-read';
import { writeDrafts } from '../drafts/draft-files';
import { type DraftOptions, draftPages } from '../drafts/draft-pages';
import type { Say } from './say';

export const importUsage = [
  'import FILE… [--document NAME] [--chapter NAME] [--source ID] [--valid-from DAY] [--to FOLDER] [--force]',
  '    DOCX, PDF and HTML into drafts of handbook pages (FOLDER: .data/drafts). Drafts are not served: read them,',
  '    add reviewedOn, move them into the handbook, and run check. --force replaces drafts that were changed since.',
].join('\n');

/** Away from the handbook, so that nothing of it is served by accident. */
const defaultFolder = join(__dirname, '../../.data/drafts');

/** 0: all were imported, 1: some were refused, 2: nothing was asked. */
export async function importDocuments(words: string[], say: Say, read: ReadDocument): Promise<number> {
  const asked = askedFor(words);
  if (!asked.ok) {
    say.fault(asked.problem);
    return 2;
  }
  const { files, folder, force, options } = asked;
  let refused = 0;
  for (const file of files) {
    const name = basename(file);
    const document = notReadable(file) ?? (await read(file, (progress) => say.fault(`${name}: ${progress}`)));
    const problem = document.ok ? keep(document, name) : document.problem;
    if (problem === undefined) continue;
    refused += 1;
    say.fault(`${file}: refused: ${problem}`);
  }
  say.line(`${files.length - refused} imported, ${refused} refused.`);
  return refused === 0 ? 0 : 1;

  function keep(document: DocumentRead & { ok: true }, name: string): string | undefined {
    const pages = draftPages({ ...document, file: name }, options);
    if (pages.length === 0) return 'there is no text under its headings';
    try {
      const { fresh, unchanged, replaced, beside } = writeDrafts(folder, pages, force);
      say.line(
        `${name}: ${fresh} new drafts in ${relative('.', folder) || '.'}${count(unchanged, 'unchanged')}${count(replaced, 'replaced')}`,
      );
      for (const path of beside) say.line(`${name}: another page stood there already: written as ${path}`);
    } catch (fault) {
      return `its drafts could not be written: ${fault instanceof Error ? fault.message : fault}`;
    }
    for (const note of document.notes) say.line(`${name}: ${note}`);
    return undefined;
  }
}

const count = (number: number, what: string): string => (number === 0 ? '' : `, ${number} ${what}`);

type Asked =
  | { ok: true; files: string[]; folder: string; force: boolean; options: DraftOptions }
  | { ok: false; problem: string };

function askedFor(words: string[]): Asked {
  const text = { type: 'string' } as const;
  try {
    const { positionals, values } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        document: text,
        chapter: text,
        source: text,
        'valid-from': text,
        to: text,
        force: { type: 'boolean' },
      },
    });
    const { document, chapter, source, 'valid-from': validFrom, to = defaultFolder, force = false } = values;
    if (positionals.length === 0) return { ok: false, problem: importUsage };
    if (validFrom !== undefined && !isDay(validFrom))
      return { ok: false, problem: `--valid-from: ${validFrom} is no ISO day such as 2026-11-22` };
    const given = Object.entries({ document, chapter, source, validFrom }).filter(([, value]) => value !== undefined);
    return { ok: true, files: positionals, folder: to, force, options: Object.fromEntries(given) };
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw fault;
    return { ok: false, problem: `${message}\n${importUsage}` };
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function notReadable(file: string): (DocumentRead & { ok: false }) | undefined {
  try {
    const found = statSync(file);
    if (found.isDirectory())
      return { ok: false, problem: `a folder with ${readdirSync(file).length} entries: name the files in it` };
    if (!found.isFile()) return { ok: false, problem: 'it is no file' };
    return found.size === 0 ? { ok: false, problem: 'the file is empty' } : undefined;
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { ok: false, problem: 'there is no such file' };
    if (code === 'ELOOP') return { ok: false, problem: 'a link that leads back to itself' };
    return { ok: false, problem: message };
  }
}
