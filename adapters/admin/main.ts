// `npm run admin -- VERB …`: the front door of the operator: people, tenants, lists, the audit log, personal data, keys.
import { userInfo } from 'node:os';
import { loadEnvFile } from '../env-file';
import { keptDaysOf } from '../kept-days';
import { writtenKey } from '../key-file';
import { keysFor } from '../keys-for';
import { openRegister } from '../register-file';
import { openStore } from '../store/open-store';
import { readTableApart } from '../tables/apart';
import { pourTable } from '../tables/pour-table';
import { writeTable } from '../tables/write-table';
import { settingsFrom } from '../terminal/settings';
import { transcriptBeside } from '../webchat/transcript';
import { files } from './files';
import type { Say } from './office';
import { done } from './saying';
import { settingsOf } from './settings';
import { texts } from './texts';
import { verbIn } from './verbs';

const say: Say = {
  line: (text) => void process.stdout.write(`${text}\n`),
  fault: (text) => void process.stderr.write(`${text}\n`),
};

async function main(words: string[]): Promise<number> {
  // The first key is made before there are settings.
  if (words.join(' ') === 'keys new') return done({ say }, writtenKey());
  const asked = verbIn(words);
  if (!asked) {
    say.fault(texts.usage);
    return words[0] === 'help' ? 0 : 2;
  }
  loadEnvFile();
  const { env, mode } = settingsOf(process.env, settingsFrom);
  const keys = await keysFor(env);
  const store = await openStore({ redisUrl: env.REDIS_URL, folder: env.DATA_DIR, keys });
  try {
    return await asked.verb(asked.words, {
      ...{ store, keys, files, say, mode },
      clock: { now: () => Date.now() },
      register: openRegister(),
      shell: `shell-${keys.sign('shell', userInfo().username)}`,
      tables: { read: readTableApart, write: writeTable, pour: pourTable },
      keptDays: keptDaysOf(env),
      beside: transcriptBeside,
      stoppable,
    });
  } finally {
    await store.close();
  }
}

async function stoppable<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  // Also the second time: what is written so far is being taken away then.
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work(stopping.signal);
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

// Whoever reads may stop reading, as `head` does.
process.stdout.on('error', () => process.exit());

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (cause) => {
    say.fault(cause instanceof Error ? cause.message : String(cause));
    process.exitCode = 1;
  },
);
