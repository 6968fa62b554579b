// `npm run lessons [-- approve ID… | undo ID…]`: what people have taught the bot, for the editor of the handbook to see, approve or undo.
import { userInfo } from 'node:os';
import { type Lesson, lessonId, standingOf } from '../../bot/learning/lesson';
import { decide, readLessons } from '../../bot/learning/lesson-book';
import type { Store } from '../../bot/ports';
import { loadEnvFile } from '../env-file';
import { keysFor } from '../keys-for';
import { openStore } from '../store/open-store';
import { settingsFrom } from './settings';
import { texts } from './texts';

const decisions = { approve: 'approved', undo: 'undone' } as const;

async function main([verb = 'list', ...ids]: string[]): Promise<number> {
  loadEnvFile();
  const env = settingsFrom(process.env);
  const store = await openStore({ redisUrl: env.REDIS_URL, folder: env.DATA_DIR, keys: await keysFor(env) });
  try {
    if (verb === 'list') return list(store);
    if (verb in decisions && ids.length > 0)
      return await decideAll(store, decisions[verb as keyof typeof decisions], ids);
    console.error(texts.lessonsUsage);
    return 2;
  } finally {
    await store.close();
  }
}

/** The last changed first. */
async function list(store: Store): Promise<number> {
  const lessons = await readLessons(store);
  lessons.sort((one, other) => other.changedAt.localeCompare(one.changedAt));
  console.log(lessons.length === 0 ? texts.noLessons : lessons.map(said).join('\n\n'));
  return 0;
}

function said(lesson: Lesson): string {
  const count = (opinion: string) => Object.values(lesson.opinions).filter((each) => each === opinion).length;
  return texts.lesson({
    id: lessonId(lesson),
    ...lesson,
    standing: standingOf(lesson),
    helped: count('helped'),
    chosen: count('chosen') + count('meant'),
    didNotHelp: count('did-not-help'),
  });
}

async function decideAll(store: Store, decision: 'approved' | 'undone', ids: string[]): Promise<number> {
  const by = { editor: userInfo().username, at: new Date().toISOString() };
  const unknown: string[] = [];
  for (const id of ids) if (!(await decide(store, id, decision, by))) unknown.push(id);
  for (const id of unknown) console.error(texts.lessonUnknown(id));
  if (unknown.length < ids.length) console.log(texts.lessonDecided(decision, ids.length - unknown.length));
  return unknown.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (cause) => {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exitCode = 1;
  },
);
