// Words that open something of a municipality take nothing from the handbook: no question of the golden sets is taken for one of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standingOf } from '../../../bot/access/standing';
import { handlersInOrder } from '../../../bot/handlers';
import type { Handler } from '../../../bot/handlers/handler';
import type { Turn } from '../../../bot/turn';
import { forms } from '../../../dialogs/forms/register';
import { loadKnowledge } from '../../../knowledge/pages/handbook';
import { freshBot, register } from '../../support/bot';
import { ABA, hold, personCalled } from '../../support/people';

const QUALITY = join(__dirname, '../../quality');
const OURS = new Set([
  ...[
    'see-access',
    'invite',
    'see-invitations',
    'name-deputy',
    'deputy-days',
    'see-municipality',
    'see-contacts',
    'my-data',
  ],
]);

function questions(): string[] {
  const files = readdirSync(QUALITY).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(join(QUALITY, name), 'utf8').trim().split('\n'));
  return lines.flatMap((line) => {
    const { question, before } = JSON.parse(line) as { question?: string; before?: string };
    return [question, before].filter((each) => each !== undefined);
  });
}

function asking(text: string): Turn {
  const conversation = { id: 'teams|c', scope: 'personal' } as const;
  return {
    id: 't',
    channel: 'teams',
    conversation,
    from: { id: 'u' },
    kind: 'message',
    text,
    attachments: 0,
    address: {},
  };
}

it('takes no question of the golden sets, not even from somebody who leads one municipality and sees all', async () => {
  const bot = await freshBot();
  try {
    const anna = personCalled('Nagy Anna');
    await hold(bot.store, anna, 'lead', ABA);
    await hold(bot.store, anna, 'programme-manager', { kind: 'all' });
    const asker = await standingOf(anna.principal, { store: bot.store, clock: bot.clock, mode: 'local' });
    const knowledge = await loadKnowledge(join(__dirname, '../../support/handbook'));
    const desk = {
      knowledge: { ...knowledge, indexedAt: '' },
      register,
      store: bot.store,
      clock: bot.clock,
      reviewMaxAgeDays: 365,
      mode: 'local' as const,
      forms,
      privacy: { keptDays: {}, hasWriter: false },
    };
    const handlers: Handler[] = handlersInOrder(desk).filter(({ name }) => OURS.has(name));
    const naming = { ksh: '17376', person: anna.key, at: bot.clock.now() };
    const all = questions();
    const taken: string[] = [];
    for (const text of all) {
      for (const handler of handlers) {
        const isTaken = await handler.handle(asking(text), { greeted: true, buttons: [], naming }, asker);
        if (isTaken) taken.push(`${handler.name}: ${text}`);
      }
    }
    expect(all.length).toBeGreaterThan(500);
    expect(taken).toEqual([]);
  } finally {
    await bot.close();
  }
});
