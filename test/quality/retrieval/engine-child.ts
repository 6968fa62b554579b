// One search in a process of its own, because lunr and lunr-languages share a registry: questions on standard input, ids on standard output.
import { text } from 'node:stream/consumers';
import type { Section } from '../../../knowledge/pages/sections';
import { type EngineName, engines } from './engines';

export interface Work {
  engine: EngineName;
  sections: Section[];
  questions: string[];
}
export interface Found {
  /** Of each question, ids of sections, best first. */
  rankings: string[][];
  buildMs: number;
  askMs: number;
}

async function main(): Promise<void> {
  const { engine, sections, questions }: Work = JSON.parse(await text(process.stdin));
  const started = performance.now();
  const find = engines[engine](sections);
  const built = performance.now();
  const rankings = questions.map(find);
  const found: Found = { rankings, buildMs: built - started, askMs: (performance.now() - built) / questions.length };
  process.stdout.write(JSON.stringify(found));
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
