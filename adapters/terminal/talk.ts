// The whole bot in a terminal: each line typed is a turn, each reply is printed; lines may also be piped in.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { plainText } from '../../bot/plain-text';
import { type Receive, StoreUnavailable } from '../../bot/ports';
import type { Turn } from '../../bot/turn';
import { texts } from './texts';

export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  /** A person types: show a prompt, and do not repeat the line. */
  interactive: boolean;
}

/** Ends when the input ends or "kilépés" is typed. */
export async function talk(receive: Receive, user: string, { input, output, interactive }: Terminal): Promise<void> {
  const print = (text: string): void => void output.write(`${text}\n\n`);
  const hear = async (kind: Turn['kind'], text: string): Promise<number> => {
    const replies = await receive(turnOf(user, kind, text), 'returned');
    for (const reply of replies) print(plainText(reply));
    return replies.length;
  };

  if ((await hear('arrival', '')) === 0) print(texts.again);
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    prompt: interactive ? texts.prompt : '',
  });
  lines.prompt();
  for await (const line of lines) {
    if (texts.leaveWords.includes(line.trim().toLowerCase())) break;
    if (!interactive) print(`${texts.prompt}${line}`);
    try {
      await hear('message', line);
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable)) throw cause;
      print(texts.storeUnavailable);
    }
    lines.prompt();
  }
  lines.close();
}

function turnOf(user: string, kind: Turn['kind'], text: string): Turn {
  return {
    id: randomUUID(),
    channel: 'terminal',
    conversation: { id: `terminal|${user}`, scope: 'personal' },
    from: { id: user },
    kind,
    text,
    attachments: 0,
    address: {},
  };
}
