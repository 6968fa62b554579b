// `npm run quality -- --retrieval`: our search beside four others on Hungarian help pages it has never seen; exit code 1 when a goal is missed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Section } from '../../../knowledge/pages/sections';
import type { Found, Work } from './engine-child';
import { depth, type EngineName, engines } from './engines';
import { measure } from './measures';
import { type Form, forms, inForm } from './noise';
import { goals, missed, type Result, table } from './report';
import { readSearchQuestions, type SearchQuestion } from './search-questions';
import { readTextSet } from './text-set';

const cacheFolder = join(__dirname, '../../../node_modules/.cache/retrieval-quality');
const timeLimitMs = 180_000;
const mostOutputBytes = 64 * 1024 * 1024;

/** True when every goal is met. */
export function compareSearches(): boolean {
  const sections = readTextSet(cacheFolder, (line) => console.error(line));
  const ids = new Set(sections.map(({ id }) => id));
  const { asked, lost } = readSearchQuestions((id) => ids.has(id));
  console.log(`${sections.length} sections, ${asked.length} questions (${lost.length} have lost their section)`);
  const all = (Object.keys(engines) as EngineName[]).map((engine) => {
    console.error(`asking ${engine}`);
    return answersOf(engine, sections, asked);
  });
  for (const { name, isIn } of groups) {
    const chosen = asked.flatMap((question, at) => (isIn(question, at) ? [at] : []));
    console.log(
      [
        '',
        `${name}: ${chosen.length} questions`,
        ...table(all.map((answers) => resultOf(answers, asked, chosen))),
      ].join('\n'),
    );
  }
  const judged = asked.flatMap((question, at) => (isJudged(question, at) ? [at] : []));
  const results = all.map((answers) => resultOf(answers, asked, judged));
  console.log('');
  for (const goal of goals)
    console.log(`${goal.isMet(results) ? 'met   ' : 'MISSED'} ${goal.name}: ${goal.say(results)}`);
  return missed(results).length === 0;
}

/** Every second question: weights may be tuned on the others, never on these. */
const isJudged = ({ register }: SearchQuestion, at: number): boolean => register === 'usual' && at % 2 === 1;

const groups: { name: string; isIn: (question: SearchQuestion, at: number) => boolean }[] = [
  { name: 'usual words, the half that is judged', isIn: isJudged },
  {
    name: 'usual words, the half to tune on',
    isIn: (question, at) => question.register === 'usual' && !isJudged(question, at),
  },
  { name: 'distant words, where hardly a word is the same', isIn: ({ register }) => register === 'distant' },
];

interface Answers extends Found {
  engine: EngineName;
}

/** To every question in every form, the forms one after the other. */
function answersOf(engine: EngineName, sections: Section[], asked: SearchQuestion[]): Answers {
  const questions = forms.flatMap((form) => asked.map(({ question }, at) => inForm(question, form, at)));
  return { engine, ...find({ engine, sections, questions }) };
}

function resultOf({ engine, rankings, buildMs, askMs }: Answers, asked: SearchQuestion[], chosen: number[]): Result {
  const relevant = chosen.map((at) => new Set(asked[at]?.relevant));
  const measured = (form: Form) => {
    const from = forms.indexOf(form) * asked.length;
    return measure(
      chosen.map((at) => rankings[from + at] ?? []),
      relevant,
      depth,
    );
  };
  return {
    engine,
    buildMs,
    askMs,
    clean: measured('clean'),
    'without accents': measured('without accents'),
    'with typos': measured('with typos'),
  };
}

function find(work: Work): Found {
  const child = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'engine-child.ts')], {
    input: JSON.stringify(work),
    encoding: 'utf8',
    timeout: timeLimitMs,
    maxBuffer: mostOutputBytes,
  });
  if (child.status !== 0) throw new Error(`${work.engine} ended with ${child.status ?? child.signal}: ${child.stderr}`);
  return JSON.parse(child.stdout);
}
