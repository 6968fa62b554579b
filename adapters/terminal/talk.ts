// The whole bot in a terminal: each line typed is a turn, each reply is printed; lines may also be piped in.
import { createHash, randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { LocalPerson } from '../../bot/access/demo';
import { plainText } from '../../bot/plain-text';
import { type Receive, StoreUnavailable } from '../../bot/ports';
import type { Turn } from '../../bot/turn';
import { texts } from './texts';

export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  /** A person types: show a prompt, and do not repeat the line. */
  interactive: boolean;
  /** Fetches the document at an address that was offered, and tells where it lies now; undefined: it could not be had. */
  save?: (address: string) => Promise<string | undefined>;
}

/** Who sits at the keyboard, whom they may be in local mode, and as whom they begin; nobody of them: a guest. */
export interface Seat {
  user: string;
  people: LocalPerson[];
  person?: LocalPerson;
}

/** Ends when the input ends or "kilépés" is typed. */
export async function talk(
  receive: Receive,
  seat: Seat,
  { input, output, interactive, save }: Terminal,
): Promise<void> {
  const print = (text: string): void => void output.write(`${text}\n\n`);
  let person = seat.person;
  const hear = async (kind: Turn['kind'], text: string): Promise<number> => {
    const replies = await receive(turnOf(seat.user, person, kind, text), 'returned');
    for (const reply of replies) {
      print(plainText(reply));
      if (reply.file && save) print(texts.saved(await save(reply.file.address)));
    }
    return replies.length;
  };
  const greet = async (): Promise<void> => {
    if (person) print(texts.youAre(person));
    if ((await hear('arrival', '')) === 0) print(texts.again);
  };

  if (interactive && seat.people.length > 0 && !person) print(texts.whomToBe(seat.people));
  await greet();
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    prompt: interactive ? texts.prompt : '',
  });
  lines.prompt();
  for await (const line of lines) {
    if (texts.leaveWords.includes(line.trim().toLowerCase())) break;
    if (!interactive) print(`${texts.prompt}${line}`);
    const other = /^\/(.*)$/.exec(line.trim())?.[1];
    try {
      if (other === undefined) await hear('message', line);
      else {
        const chosen = personCalled(other, seat.people);
        if (chosen === 'unknown') print(texts.whomToBe(seat.people));
        else {
          person = chosen;
          await greet();
        }
      }
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable)) throw cause;
      print(texts.storeUnavailable);
    }
    lines.prompt();
  }
  lines.close();
}

/** By number in the list or by the beginning of the name or the role; 0 is the guest. */
export function personCalled(word: string, people: LocalPerson[]): LocalPerson | undefined | 'unknown' {
  const wanted = word.trim().toLowerCase();
  if (wanted === '0' || texts.guestWords.includes(wanted)) return undefined;
  const byNumber = /^\d+$/.test(wanted) ? people[Number(wanted) - 1] : undefined;
  if (byNumber || wanted === '') return byNumber ?? 'unknown';
  const names = ({ name, role, aadObjectId }: LocalPerson) => [name.toLowerCase(), role, aadObjectId];
  return people.find((person) => names(person).some((name) => name.startsWith(wanted))) ?? 'unknown';
}

/** Everybody has a conversation of their own; its name tells nobody who sits here. */
export function conversationOf(user: string, person: Pick<LocalPerson, 'aadObjectId'> | undefined): string {
  const id = person?.aadObjectId ?? user;
  return `terminal|${createHash('sha256').update(`${user}|${id}`).digest('hex').slice(0, 32)}`;
}

function turnOf(user: string, person: LocalPerson | undefined, kind: Turn['kind'], text: string): Turn {
  return {
    id: randomUUID(),
    channel: 'terminal',
    conversation: { id: conversationOf(user, person), scope: 'personal' },
    from: { id: person?.aadObjectId ?? user },
    kind,
    text,
    attachments: 0,
    address: {},
  };
}
