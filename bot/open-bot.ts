// The bot put together on a store: turns in, replies and remarks out, lessons taught to the handbook's search.
import { forms } from '../dialogs/forms/register';
import { raiseFences } from './access/change';
import { tell } from './access/telling';
import { createBot } from './bot';
import { handlersInOrder } from './handlers';
import type { Desk } from './handlers/handler';
import { standingOf } from './learning/lesson';
import { openLessons } from './learning/lessons';
import { createOutbox, type Outbox } from './outbox';
import type { Deliveries, Keys, Log, Receive } from './ports';
import { listSheet } from './sheets/review/waiting-sheets';
import { fillSheets } from './sheets/several/several-errand';

export interface OpenBot {
  receive: Receive;
  outbox: Outbox;
  /** Resolves when the deliveries under way have ended. The store is left open. */
  stop(): Promise<void>;
}

type Needs = Omit<Desk, 'forms'> & Partial<Pick<Desk, 'forms'>> & { log: Log; deliveries: Deliveries; keys: Keys };

/** `deliveries` may be filled in afterwards: a channel needs `receive` before it can deliver. `forms`: all there are, unless others are given. */
export function openBot(given: Needs): OpenBot {
  const needs = { forms, ...given };
  const { store, knowledge, clock, log, deliveries, keys, mode } = needs;
  const lessons = openLessons({ store, clock, log });
  const outbox: Outbox = createOutbox({
    store,
    deliveries,
    errands: {
      remark: lessons.take,
      tell: (errand) => tell(errand, { ...needs, outbox }),
      'raise-fences': (errand) => raiseFences(errand, needs),
      'list-sheet': (errand) => listSheet(errand, needs),
      'fill-sheets': (errand) => fillSheets(errand, { ...needs, outbox }),
    },
    clock,
    log,
  });
  lessons.start((all) =>
    knowledge.teach(
      all.flatMap((lesson) => {
        const standing = standingOf(lesson);
        return standing === 'open' ? [] : [{ ...lesson, helps: standing === 'helps' }];
      }),
    ),
  );
  return {
    receive: createBot({ store, handlers: handlersInOrder(needs), forms: needs.forms, outbox, keys, mode, clock, log }),
    outbox,
    stop: async () => {
      await outbox.stop();
      await lessons.stop();
    },
  };
}
