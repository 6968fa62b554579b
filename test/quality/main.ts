// `npm run quality -- FILE… [--verbose]`: question files through the whole bot; shares right by kind and register.
// `npm run quality -- --retrieval`: the search alone, beside others.
import { askWholeBot } from './ask-bot';
import { failure, markAll, summary } from './marks';
import { readQuestions } from './questions';
import { compareSearches } from './retrieval/main';

async function run(files: string[], verbose: boolean): Promise<void> {
  const { ask, close } = await askWholeBot();
  try {
    for (const file of files) {
      const marks = await markAll(readQuestions(file), ask);
      if (verbose) for (const mark of marks.filter(({ first }) => !first)) console.log(failure(mark));
      console.log([file, ...summary(marks)].join('\n'));
    }
  } finally {
    await close();
  }
}

const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith('--'));
if (files.length === 0 && !options.includes('--retrieval')) {
  console.error(
    'Usage: npm run quality -- FILE… [--verbose]   (a file of questions, one JSON object a line), or -- --retrieval',
  );
  process.exit(2);
}
async function main(): Promise<void> {
  if (options.includes('--retrieval') && !compareSearches()) process.exitCode = 1;
  if (files.length > 0) await run(files, options.includes('--verbose'));
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
