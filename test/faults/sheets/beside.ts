// The same conversation with a bot that nobody kills: what it tells and keeps is what the killed one must tell and keep.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../adapters/store/embedded-store';
import { activityToTurn } from '../../../adapters/teams/activity-to-turn';
import { replyToActivity } from '../../../adapters/teams/reply-to-activity';
import type { Store } from '../../../bot/ports';
import { botOn } from '../../support/bot';
import { testKeys } from '../../support/keys';
import { pressedOn } from '../../walks/pressed';
import { type Seen, type SeenActivity, seenInActivity } from '../../walks/seen';
import type { Sent } from './sheet-clients';

export interface Beside {
  store: Store;
  /** What it would have told; undefined when it is told the same, as far as people see. */
  differs(sent: Sent): Promise<string | undefined>;
  close(): Promise<void>;
}

export async function openBeside(): Promise<Beside> {
  const folder = await mkdtemp(join(tmpdir(), 'asp-bot-beside-'));
  const store = await openEmbeddedStore(folder, testKeys);
  const bot = await botOn({ store, clock: { now: () => Date.now() }, deliveries: {}, publicUrl: '' });
  const last = new Map<string, Seen[]>();
  return {
    store,
    async differs({ activity, does, seen, by, ksh, id }) {
      const chat = `${ksh} ${by}`;
      // A button is signed for each by itself.
      const value = pressedOn(last.get(chat) ?? [], does);
      const turn = activityToTurn({ ...activity, ...(activity.value && value && { value }) } as never);
      if (!turn) throw new Error('this is no turn');
      const replies = await bot.receive(turn, 'returned');
      const here = replies.map((reply) => seenInActivity(replyToActivity(reply) as SeenActivity));
      last.set(chat, here);
      const [there, wanted] = [seen, here].map(asPeopleSee);
      return there === wanted ? undefined : `${id}: told\n${there}\ninstead of\n${wanted}`;
    },
    async close() {
      await bot.stop();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Without the minute. */
function asPeopleSee(seen: readonly Seen[]): string {
  const all = seen.map(({ words, buttons, card }) =>
    [
      words,
      ...buttons.map(({ title }) => `[${title}]`),
      ...(card?.inputs ?? []).map((input) => JSON.stringify(input)),
    ].join('\n'),
  );
  return all.join('\n\n').replace(/\b\d{1,2}:\d{2}\b/g, '··:··');
}
