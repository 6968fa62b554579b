// The handbook's command line: one verb, one file in verbs/; without a verb it asks.
import { join } from 'node:path';
import { openDocumentReader } from '../adapters/documents/read-apart';
import { loadEnvFile } from '../adapters/env-file';
import { handbookFolders } from './pages/handbook-folders';
import { ask, askUsage } from './verbs/ask';
import { checkFolder, checkUsage } from './verbs/check';
import { coverageUsage, showCoverage } from './verbs/coverage';
import { importDocuments, importUsage } from './verbs/import';
import type { Say } from './verbs/say';

loadEnvFile();
/** What the bot itself answers from. */
const handbooks = handbookFolders(process.env.HANDBOOK_DIR || join(__dirname, 'handbook'));
const say: Say = { line: (text) => console.log(text), fault: (text) => console.error(text) };

const help = [
  'npm run knowledge -- VERB …',
  `  ${askUsage}`,
  `  ${importUsage}`,
  `  ${checkUsage}`,
  `  ${coverageUsage}`,
].join('\n');

const verbs: Record<string, (words: string[]) => number | Promise<number>> = {
  ask: (words) => ask(words, say, handbooks),
  check: (words) => checkFolder(words, say, handbooks, today()),
  coverage: (words) => showCoverage(words, say, handbooks),
  async import(words) {
    const reader = openDocumentReader();
    try {
      return await importDocuments(words, say, reader.read);
    } finally {
      reader.close();
    }
  },
  help: () => {
    say.line(help);
    return 0;
  },
};

// Whoever reads may stop reading, as `head` does.
process.stdout.on('error', () => process.exit());

const today = (): string => new Date().toISOString().slice(0, 10);

async function main([first = '', ...others]: string[]): Promise<void> {
  const verb = Object.hasOwn(verbs, first) ? verbs[first] : undefined;
  if (first === '') say.fault(help);
  process.exitCode = await (verb ? verb(others) : ask([first, ...others], say, handbooks));
}

void main(process.argv.slice(2));
