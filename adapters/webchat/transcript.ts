// The durable record of a conversation: activities under running numbers, each put in once however often it is offered.
import { z } from 'zod';
import { personal } from '../../bot/personal-data/field-class';
import type { Clock, Json, Store } from '../../bot/ports';
import { queueByKey } from '../../bot/queue-by-key';
import { untilFresh } from '../../bot/until-fresh';

/** An activity as it is kept; id, time and place in the conversation are added when it is put in or read. */
export type Line = Record<string, Json>;

export interface NumberedActivity {
  number: number;
  activity: Record<string, Json>;
}

export type Appended = { kind: 'appended' | 'repeated'; number: number } | { kind: 'unknown' } | { kind: 'ended' };

/** Both are somebody's conversation. */
export const headSchema = personal(z.object({ user: z.string(), last: z.number().int(), ended: z.boolean() }));
export type Head = z.infer<typeof headSchema>;
export const lineSchema = personal(z.record(z.string(), z.json()));

const HEAD = 'head';

export interface Transcript {
  /** False when it was started before. */
  start(conversation: string, user: string): Promise<boolean>;
  find(conversation: string): Promise<Head | undefined>;
  /** `mark` names the line: a second append with the same mark gives the first one's number and changes nothing. */
  append(conversation: string, mark: string, line: Line): Promise<Appended>;
  end(conversation: string): Promise<void>;
  /** What follows `watermark` (0 = everything), oldest first. */
  after(conversation: string, watermark: number, limit: number): Promise<NumberedActivity[]>;
}

export function openTranscript(store: Store, clock: Clock): Transcript {
  const inOrder = queueByKey();

  const readHead = async (conversation: string): Promise<{ head: Head; version: number } | undefined> => {
    const record = (await store.read(partitionOf(conversation), [HEAD])).get(HEAD);
    return record && { head: headSchema.parse(record.value), version: record.version };
  };
  const commit = (conversation: string, writes: Parameters<Store['commit']>[0]['writes'], mark?: Mark) =>
    store.commit({ partition: partitionOf(conversation), ...(mark && { mark }), writes, mail: [], audit: [] });

  const appendOnce = async (conversation: string, mark: string, line: Line): Promise<Appended | undefined> => {
    const found = await readHead(conversation);
    if (!found) return { kind: 'unknown' };
    if (found.head.ended) return { kind: 'ended' };
    const number = found.head.last + 1;
    const timed = { ...line, timestamp: new Date(clock.now()).toISOString() };
    const writes = [
      { key: HEAD, value: { ...found.head, last: number }, expectedVersion: found.version },
      { key: keyOf(number), value: timed, expectedVersion: 0 },
    ];
    const result = await commit(conversation, writes, { id: mark, answer: number });
    if (result.kind === 'done') return { kind: 'appended', number };
    return result.kind === 'repeated' ? { kind: 'repeated', number: z.number().parse(result.answer) } : undefined;
  };

  return {
    start: async (conversation, user) => {
      const head: Head = { user, last: 0, ended: false };
      return (await commit(conversation, [{ key: HEAD, value: head, expectedVersion: 0 }])).kind === 'done';
    },
    find: async (conversation) => (await readHead(conversation))?.head,
    append: (conversation, mark, line) =>
      inOrder(conversation, () => untilFresh('a transcript', () => appendOnce(conversation, mark, line))),
    end: (conversation) =>
      inOrder(conversation, () =>
        untilFresh('a transcript', async () => {
          const found = await readHead(conversation);
          if (!found || found.head.ended) return 'done';
          const value = { ...found.head, ended: true };
          const result = await commit(conversation, [{ key: HEAD, value, expectedVersion: found.version }]);
          return result.kind === 'stale' ? undefined : 'done';
        }),
      ).then(() => undefined),
    after: async (conversation, watermark, limit) => {
      const found = await store.list(partitionOf(conversation), 'line|', keyOf(watermark), limit);
      return found.map(({ key, record }) =>
        numbered(conversation, Number(key.slice(5)), lineSchema.parse(record.value)),
      );
    },
  };
}

interface Mark {
  id: string;
  answer: Json;
}

/** `<conversation>|0000007`, as Direct Line numbers its activities. */
export function activityId(conversation: string, number: number): string {
  return `${conversation}|${padded(number)}`;
}

function numbered(conversation: string, number: number, line: Line): NumberedActivity {
  const channelData = { ...lineSchema.optional().parse(line.channelData), 'webchat:sequence-id': number };
  const place = { id: activityId(conversation, number), channelId: 'webchat', conversation: { id: conversation } };
  return { number, activity: { ...line, ...place, channelData } };
}

function partitionOf(conversation: string): string {
  return `webchat-transcript|${conversation}`;
}

/** What is kept here of a conversation of the bot, by the name of its partition. */
export function transcriptBeside(partition: string): string[] {
  const conversation = /^webchat\|(.*)$/s.exec(partition)?.[1];
  return conversation === undefined ? [] : [partitionOf(conversation)];
}

function keyOf(number: number): string {
  return `line|${padded(number)}`;
}

function padded(number: number): string {
  return String(number).padStart(8, '0');
}
