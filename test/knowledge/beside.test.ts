// A second thread answers like the first, follows what is taught and written, and nobody is left without an answer when it dies.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '../../knowledge/answer';
import { type Beside, openBeside } from '../../knowledge/live/beside';
import { type LiveKnowledge, openKnowledge } from '../../knowledge/live/live-knowledge';
import { page } from './small-handbook';

const handbook = join(__dirname, '../../knowledge/handbook');
const today = '2026-11-22';
const deadlineMs = 20_000;

const open: LiveKnowledge[] = [];
afterEach(async () => {
  for (const knowledge of open.splice(0)) await knowledge.close();
});

interface Watched {
  knowledge: LiveKnowledge;
  /** How many answers came from the thread, and how many it owed. */
  thread: { gave: number; owed: number };
  warnings: string[];
}

async function openWatched(path: string, program?: string, lookEverySeconds = 0): Promise<Watched> {
  const thread = { gave: 0, owed: 0 };
  const warnings: string[] = [];
  const counting = (beside: Beside): Beside => ({
    ...beside,
    answer: async (asked) => {
      const answer = await beside.answer(asked);
      thread[answer ? 'gave' : 'owed']++;
      return answer;
    },
  });
  const knowledge = await openKnowledge({
    folders: [{ path }],
    lookEverySeconds,
    log: { info() {}, warn: (event) => void warnings.push(event) },
    openBeside: (log) => counting(openBeside(log, program)),
  });
  open.push(knowledge);
  return { knowledge, thread, warnings };
}

/** Asks new questions until the thread gives the answer. */
async function untilItAnswers({ knowledge, thread }: Watched): Promise<void> {
  const deadline = Date.now() + deadlineMs;
  for (const before = thread.gave; thread.gave === before; await sleep(20)) {
    if (Date.now() > deadline) throw new Error('the thread does not answer');
    await knowledge.answerSoon(`Mi az ASP? ${performance.now()}`);
  }
}

async function questionsOfOurs(): Promise<string[]> {
  const lines = (await readFile(join(__dirname, '../quality/own-questions.jsonl'), 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line).question as string);
}

it('answers every question as it is answered here', async () => {
  const watched = await openWatched(handbook);
  await untilItAnswers(watched);
  watched.thread.gave = 0;
  const questions = await questionsOfOurs();
  const answers = await Promise.all(questions.map((question) => watched.knowledge.answerSoon(question, { today })));
  expect(answers).toEqual(questions.map((question) => watched.knowledge.answer(question, { today })));
  expect(watched.thread.gave).toBe(new Set(questions).size);
});

it('answers here until it has indexed, and remembers what was asked', async () => {
  const { knowledge, thread } = await openWatched(handbook);
  const asked = () => knowledge.answerSoon('Mi az ASP?', { today });
  expect(await asked()).toEqual(knowledge.answer('Mi az ASP?', { today }));
  await asked();
  expect(thread).toEqual({ gave: 0, owed: 1 });
});

it('knows lessons as soon as they are taught', async () => {
  const watched = await openWatched(handbook);
  await untilItAnswers(watched);
  const { knowledge } = watched;
  const question = 'Mi az ASP?';
  const [other] = othersOf(knowledge.answer(question, { today }));
  knowledge.teach([{ question, section: other ?? '', helps: true }]);
  const answer = await knowledge.answerSoon(question, { today });
  expect(answer).toEqual(knowledge.answer(question, { today }));
  expect(JSON.stringify(answer)).toContain(other);
});

const othersOf = (answer: Answer): string[] => (answer.kind === 'found' ? answer.others.map((one) => one.section) : []);

it('never answers with an older text than is answered here', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-beside-'));
  try {
    const write = (text: string) => writeFile(join(folder, 'dij.md'), page('A díj rendje', text, ['Mi a díj rendje?']));
    await write('A díj 1 forint.');
    const watched = await openWatched(folder, undefined, 0.2);
    await untilItAnswers(watched);
    for (const forints of [2, 3]) {
      await write(`A díj ${forints} forint.`);
      const deadline = Date.now() + deadlineMs;
      while (!said(watched.knowledge.answer('Mi a díj rendje?')).includes(String(forints))) {
        if (Date.now() > deadline) throw new Error('the new text is not answered');
        await sleep(5);
      }
      expect(said(await watched.knowledge.answerSoon('Mi a díj rendje?'))).toBe(`A díj ${forints} forint.`);
      await untilItAnswers(watched);
      expect(said(await watched.knowledge.answerSoon('Mi a díj rendje ?'))).toBe(`A díj ${forints} forint.`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

const said = (answer: Answer): string => (answer.kind === 'found' ? answer.passage.markdown : answer.kind);

describe('when the thread dies in the middle of a hundred questions', () => {
  const dying = require.resolve('./beside-that-dies');
  const questions = Array.from({ length: 100 }, (_, at) => `Mi az ASP? vége ${at}`);

  it('all are answered, and those that come later', async () => {
    const watched = await openWatched(handbook, dying);
    await untilItAnswers(watched);
    const { knowledge, thread, warnings } = watched;
    Object.assign(thread, { gave: 0, owed: 0 });
    const ask = (more: string) =>
      Promise.all(questions.map((question) => knowledge.answerSoon(question + more, { today })));
    const answers = [...(await ask('')), ...(await ask('!'))];
    const wanted = ['', '!'].flatMap((more) => questions.map((one) => knowledge.answer(one + more, { today })));
    expect(answers).toEqual(wanted);
    expect(thread).toEqual({ gave: 0, owed: 200 });
    expect(warnings).toEqual(['answering beside has ended: questions are answered here']);
  });

  it('the control: of those who ask only the thread, nobody gets an answer', async () => {
    const beside = openBeside({ info() {}, warn() {} }, dying);
    beside.learn([]);
    const ask = (question: string) => beside.answer(JSON.stringify([question, {}]));
    const deadline = Date.now() + deadlineMs;
    while (!(await ask('él?')) && Date.now() < deadline) await sleep(20);
    expect((await Promise.all(questions.map(ask))).filter(Boolean)).toEqual([]);
    await beside.close();
  });
});
