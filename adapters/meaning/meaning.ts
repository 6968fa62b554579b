// Meaning by a model on the operator's disk. All of it is optional: while there is no answer in time, there are no sections, and the
// words alone answer.
import { join } from 'node:path';
import type { Log, Meaning } from '../../bot/ports';
import { keepRunning } from './keep-running';
import type { Passage, Said } from './meaning-process';

export interface LocalMeaning extends Meaning {
  /** All sections of the handbook; to be called again when they have changed. Returns at once. */
  learn(sections: Learnable[]): void;
  close(): Promise<void>;
}

/** As much of a section as is learned. */
export interface Learnable {
  id: string;
  trail: string[];
  text: string;
}

export interface MeaningNeeds {
  modelFolder: string;
  /** For the vectors, which are made once and kept. */
  cacheFolder: string;
  log: Log;
  /** How long a question may wait. */
  limitMs?: number;
  /** Before the first new try when the model's process has ended by itself; doubled with each. */
  restartAfterMs?: number;
}

const mostWaiting = 100;
const sayLateEveryMs = 60_000;

export function openMeaning(needs: MeaningNeeds): LocalMeaning {
  const { log, limitMs = 300 } = needs;
  const waiting = new Map<number, (sections: string[]) => void>();
  let passages: Passage[] = [];
  let asked = 0;
  const late = counted((times) => log.warn('meaning did not answer in time', { times, limitMs }));

  const hear = (said: Said): void => {
    if (said.say === 'nearest') waiting.get(said.ask)?.(said.sections);
    else sayTo(log, said);
  };
  const model = keepRunning(
    { ...needs, vectorFile: join(needs.cacheFolder, 'meaning.vectors') },
    {
      hear,
      begun: (tell) => {
        if (passages.length > 0) tell({ do: 'learn', passages });
      },
      ended: () => {
        for (const answer of waiting.values()) answer([]);
      },
    },
  );
  return {
    learn(sections) {
      passages = sections.map(passageOf);
      model.tell({ do: 'learn', passages });
    },
    nearest(question) {
      if (!model.isReady() || waiting.size >= mostWaiting) return Promise.resolve([]);
      const ask = ++asked;
      return new Promise((resolve) => {
        const answer = (sections: string[]): void => {
          clearTimeout(limit);
          waiting.delete(ask);
          resolve(sections);
        };
        const limit = setTimeout(() => {
          late();
          answer([]);
        }, limitMs);
        waiting.set(ask, answer);
        model.tell({ do: 'ask', ask, question, until: Date.now() + limitMs });
      });
    },
    close: () => model.end(),
  };
}

/** Document and chapter say little about one section among its neighbours. */
function passageOf({ id, trail, text }: Learnable): Passage {
  return { section: id, text: `${trail.slice(Math.min(2, trail.length - 1)).join(' – ')}\n${text}` };
}

function sayTo(log: Log, said: Exclude<Said, { say: 'nearest' }>): void {
  const { say, ...fields } = said;
  if (say === 'unusable') log.warn('meaning is off: the words alone answer', fields);
  else if (say === 'failed') log.error('meaning failed', fields);
  else if (say === 'not kept') log.warn('meaning could not keep its vectors', fields);
  else log.info(`meaning: ${say}`, fields);
}

/** Says how often something has happened, at once and then once in a while. */
function counted(say: (times: number) => void): () => void {
  let times = 0;
  let saidAt = 0;
  return () => {
    times += 1;
    if (Date.now() - saidAt < sayLateEveryMs) return;
    say(times);
    saidAt = Date.now();
    times = 0;
  };
}
