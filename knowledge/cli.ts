// The handbook's command line: one verb, one file in verbs/; without a verb it asks.
import { join } from 'node:path';
import { openDocumentReader } from '../adapters/documents/read-apart';
import { ask } from './verbs/ask';
import { importDocuments, importUsage } from './verbs/import';
import type { Say } from './verbs/say';

const handbook = join(__dirname, 'handbook');
const say: Say = { line: (text) => console.log(text), fault: (text) => console.error(text) };

const verbs: Record<string, (words: string[]) => number | Promise<number>> = {
  ask: (words) => ask(words, say, handbook),
  async import(words) {
    const reader = openDocumentReader();
    try {
      return await importDocuments(words, say, reader.read);
    } finally {
      reader.close();
    }
  },
  help: () => {
    say.line(
      [
        'npm run knowledge -- VERB',
        '  ask QUESTION [--json]',
        '    what the bot finds, with which scores, and why',
        `  ${importUsage}`,
      ].join('\n'),
    );
    return 0;
  },
};

async function main([first = '', ...others]: string[]): Promise<void> {
  const verb = Object.hasOwn(verbs, first) ? verbs[first] : undefined;
  process.exitCode = await (verb ? verb(others) : ask([first, ...others], say, handbook));
}

void main(process.argv.slice(2));
