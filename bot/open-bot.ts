// The bot put together on a store: turns in, replies and remarks out, lessons taught to the handbook's search.
import { createBot } from './bot';
import { handlersInOrder } from './handlers';
import type { Desk } from './handlers/handler';
import { standingOf } from './learning/lesson';
import { openLessons } from './learning/lessons';
import { createOutbox, type Outbox } from './outbox';
import type { Deliveries, Log, Receive, Store } from './ports';

export interface OpenBot {
  receive: Receive;
  outbox: Outbox;
  /** Resolves when the deliveries under way have ended. The store is left open. */
  stop(): Promise<void>;
}

/** `deliveries` may be filled in afterwards: a channel needs `receive` before it can deliver. */
export function openBot(needs: Desk & { store: Store; log: Log; deliveries: Deliveries }): OpenBot {
  const { store, knowledge, clock, log, deliveries } = needs;
  const lessons = openLessons({ store, clock, log });
  const outbox = createOutbox({ store, deliveries, errands: { remark: lessons.take }, clock, log });
  lessons.start((all) =>
    knowledge.teach(
      all.flatMap((lesson) => {
        const standing = standingOf(lesson);
        return standing === 'open' ? [] : [{ ...lesson, helps: standing === 'helps' }];
      }),
    ),
  );
  return {
    receive: createBot({ store, handlers: handlersInOrder(needs), outbox, clock, log }),
    outbox,
    stop: async () => {
      await outbox.stop();
      await lessons.stop();
    },
  };
}
