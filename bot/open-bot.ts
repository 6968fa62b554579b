// The bot put together on a store: turns in, replies and remarks out, lessons taught to the handbook's search.
import { raiseFences } from './access/change';
import { tell } from './access/telling';
import { createBot } from './bot';
import { handlersInOrder } from './handlers';
import type { Desk } from './handlers/handler';
import { standingOf } from './learning/lesson';
import { openLessons } from './learning/lessons';
import { createOutbox, type Outbox } from './outbox';
import type { Deliveries, Keys, Log, Receive } from './ports';
import { fillSheets } from './sheets/several-errand';
import type { FillingHouse } from './sheets/several-job';

export interface OpenBot {
  receive: Receive;
  outbox: Outbox;
  /** Resolves when the deliveries under way have ended. The store is left open. */
  stop(): Promise<void>;
}

/** `deliveries` may be filled in afterwards: a channel needs `receive` before it can deliver. */
export function openBot(needs: Desk & { log: Log; deliveries: Deliveries; keys: Keys }): OpenBot {
  const { store, knowledge, clock, log, deliveries, keys, mode } = needs;
  const lessons = openLessons({ store, clock, log });
  const filling = (): FillingHouse => house;
  const outbox: Outbox = createOutbox({
    store,
    deliveries,
    errands: {
      remark: lessons.take,
      tell: (errand) => tell(errand, { ...needs, outbox }),
      'raise-fences': (errand) => raiseFences(errand, needs),
      'fill-sheets': (errand) => fillSheets(errand, filling()),
    },
    clock,
    log,
  });
  const house: FillingHouse = { ...needs, outbox };
  lessons.start((all) =>
    knowledge.teach(
      all.flatMap((lesson) => {
        const standing = standingOf(lesson);
        return standing === 'open' ? [] : [{ ...lesson, helps: standing === 'helps' }];
      }),
    ),
  );
  return {
    receive: createBot({ store, handlers: handlersInOrder(needs), outbox, keys, mode, clock, log }),
    outbox,
    stop: async () => {
      await outbox.stop();
      await lessons.stop();
    },
  };
}
