// GET /health says that the process runs; GET /ready says whether work may be sent to it, and if not, what is missing.
import type { HttpRoute } from '../http-exchange';

const CHECK_WITHIN_MS = 2_000;

export interface ReadyCheck {
  name: string;
  /** Resolves when ready. */
  check: () => Promise<unknown>;
}

export function healthRoutes(checks: ReadyCheck[]): HttpRoute[] {
  const ready = shared(() => namesNotReady(checks));
  return [
    { method: 'GET', path: '/health', body: 'none', answer: async () => ({ status: 200, body: { live: true } }) },
    {
      method: 'GET',
      path: '/ready',
      body: 'none',
      answer: async () => {
        const notReady = await ready();
        return { status: notReady.length === 0 ? 200 : 503, body: { ready: notReady.length === 0, notReady } };
      },
    },
  ];
}

async function namesNotReady(checks: ReadyCheck[]): Promise<string[]> {
  const fine = await Promise.all(checks.map(({ check }) => isFine(check)));
  return checks.filter((_, index) => !fine[index]).map(({ name }) => name);
}

async function isFine(check: ReadyCheck['check']): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, CHECK_WITHIN_MS, false);
  });
  try {
    return await Promise.race([check().then(() => true), tooSlow]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** Anybody may ask, so all who ask while a check runs share that one run. */
function shared<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}
