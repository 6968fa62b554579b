// "The bot is typing": said once when an answer takes a while, never begun after it, and a letter waits for one that is under way.

export interface Typing {
  /** Runs `work`; says it through `send` when the work takes longer. What becomes of it does not matter to the work. */
  during<T>(conversation: string, send: () => Promise<unknown>, work: () => Promise<T>): Promise<T>;
  /** Resolves when none is under way in the conversation. */
  settled(conversation: string): Promise<unknown>;
}

const AFTER_MS = 400;

export function createTyping(afterMs = AFTER_MS): Typing {
  const underWay = new Map<string, Promise<unknown>>();

  const say = (conversation: string, send: () => Promise<unknown>): void => {
    const said: Promise<unknown> = send()
      .catch(() => undefined)
      .finally(() => {
        if (underWay.get(conversation) === said) underWay.delete(conversation);
      });
    underWay.set(conversation, said);
  };

  return {
    during: async (conversation, send, work) => {
      const timer = setTimeout(say, afterMs, conversation, send);
      try {
        return await work();
      } finally {
        clearTimeout(timer);
      }
    },
    settled: async (conversation) => underWay.get(conversation),
  };
}
