// Files of short questions and of two-turn talks (test/quality), put to the real handbook: the shares that must not get worse.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answer, Knowledge } from '../../knowledge/answer';
import { loadKnowledge } from '../../knowledge/pages/handbook';
import { missingFacts, readQuestions } from '../quality/questions';

const talkSchema = z.object({
  before: z.string(),
  question: z.string(),
  /** A matter of its own: it must be read by itself. */
  new: z.boolean(),
  refuse: z.boolean().optional(),
  facts: z.array(z.array(z.string())),
});
/** `general`: parts of the ids of pages that answer the bare word well. */
const bareSchema = z.object({ question: z.string(), general: z.array(z.string()) });

function read<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(join(__dirname, '../quality', file), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)));
}

const today = '2026-11-22';
let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge(join(__dirname, '../../knowledge/handbook'));
});

function isRight(talk: z.infer<typeof talkSchema>): boolean {
  const first = knowledge.answer(talk.before, { today });
  const section = first.kind === 'found' ? first.passage.section : '';
  const answer = knowledge.answer(talk.question, { today, before: { question: talk.before, section } });
  if (talk.refuse || answer.kind !== 'found') return talk.refuse === true && answer.kind === 'none';
  const isMixed = talk.new && answer.understood !== undefined;
  return !isMixed && missingFacts(textOf(answer), talk.facts).length === 0;
}

function textOf({ passage, more }: Extract<Answer, { kind: 'found' }>): string {
  return [passage, ...more].map(({ trail, markdown }) => `${trail.at(-1)}\n${markdown}`).join('\n');
}

it.each([
  ['follow-ups.jsonl', 0.95],
  ['second-follow-ups.jsonl', 0.9],
  ['third-follow-ups.jsonl', 0.9],
])('%s: at least %d are answered right', (file, least) => {
  const talks = read(file, talkSchema);
  const wrong = talks.filter((talk) => !isRight(talk)).map(({ before, question }) => `${before} – ${question}`);
  expect({ wrong, ok: wrong.length <= talks.length * (1 - least) }).toMatchObject({ ok: true });
});

/** Spoken of just before, and nothing to do with what is asked next. */
const befores = ['Mi az a KRID?', 'Ki töltse ki az adatlapot?', 'Mennyibe kerül az ASP?'];

it('a question that stands on its own is not read with what was asked before', () => {
  const questions = readQuestions(join(__dirname, '../quality/own-questions.jsonl'));
  const mixed = questions.filter(({ question }, at) => {
    const before = befores[at % befores.length] ?? '';
    const first = knowledge.answer(before, { today });
    const section = first.kind === 'found' ? first.passage.section : '';
    const answer = knowledge.answer(question, { today, before: { question: before, section } });
    return answer.kind === 'found' && answer.understood !== undefined;
  });
  expect(mixed.map(({ question }) => question)).toEqual([]);
});

it('nine of ten bare words are asked back or answered by a general page', () => {
  const bare = read('unclear.jsonl', bareSchema);
  const wrong = bare.filter(({ question, general }) => {
    const answer = knowledge.answer(question, { today });
    const section = answer.kind === 'found' ? answer.passage.section : '';
    return answer.kind !== 'unclear' && !general.some((part) => section.includes(part));
  });
  expect({ wrong, ok: wrong.length <= bare.length / 10 }).toMatchObject({ ok: true });
});
