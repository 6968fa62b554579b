// What an operator may add to answering, opened for a front door: a model of meaning and a writer, each only when it is set up.
import { join, resolve } from 'node:path';
import type { Env } from '../bot/env';
import type { Desk } from '../bot/handlers/handler';
import type { Clock, Log } from '../bot/ports';
import { rephrasing } from '../bot/rephrased';
import { type Learnable, openMeaning } from './meaning/meaning';
import { openWriter } from './writer/writer';

export interface OpenAids {
  /** For the desk of the handlers. */
  aids: Pick<Desk, 'meaning' | 'rephrase'>;
  /** The handbook's sections, now and whenever they have changed. */
  learn(sections: Learnable[]): void;
  close(): Promise<void>;
}

export function openAnswerAids(env: Env, log: Log, clock: Clock): OpenAids {
  const { WRITER_URL: url, WRITER_MODEL: model, WRITER_API_KEY: key, MEANING_MODEL_DIR: modelFolder } = env;
  const meaning = modelFolder
    ? openMeaning({ modelFolder: resolve(modelFolder), cacheFolder: join(env.DATA_DIR ?? '.data', 'cache'), log })
    : undefined;
  const writer = url && model ? openWriter({ url, model, ...(key && { key }), log, clock }) : undefined;
  return {
    aids: { ...(meaning && { meaning }), ...(writer && { rephrase: rephrasing(writer, log) }) },
    learn: (sections) => meaning?.learn(sections),
    close: async () => meaning?.close(),
  };
}
