// The thread that answers beside the main one: it indexes the pages it is given, and answers what it is asked, in order.
import { parentPort } from 'node:worker_threads';
import type { Knowledge, Taught } from '../answer';
import { createSynonyms } from '../hungarian/synonyms';
import { readWordGroups } from '../hungarian/word-groups';
import { createKnowledge } from '../knowledge';
import type { FromThread, ToThread } from './beside';
import { assemble, type IndexedPage } from './indexed-pages';
import { atOnce } from './steps';

const synonyms = createSynonyms(readWordGroups());
let knowledge: Knowledge | undefined;
let taught: Taught[] = [];

parentPort?.on('message', (told: ToThread) => {
  if (told.kind === 'ask') say({ kind: 'answered', number: told.number, answer: answerTo(told.asked) });
  else if (told.kind === 'learn') {
    knowledge = knowledgeOf(told.pages);
    knowledge.teach(taught);
    say({ kind: 'learned', edition: told.edition });
  } else {
    taught = told.taught;
    knowledge?.teach(taught);
  }
});

function say(message: FromThread): void {
  parentPort?.postMessage(message);
}

function knowledgeOf(pages: IndexedPage[]): Knowledge {
  const { sections, search } = atOnce(assemble(pages, synonyms));
  return createKnowledge(sections, search);
}

/** What throws here throws once more where it was asked, and is told there. */
function answerTo(asked: string): string | undefined {
  try {
    const [question, asking] = JSON.parse(asked);
    return JSON.stringify(knowledge?.answer(question, asking));
  } catch {
    return undefined;
  }
}
