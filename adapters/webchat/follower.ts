// One open websocket that follows the transcript from its own watermark: nothing can be lost, doubled or overtaken on the way.
import type { WebSocket } from 'ws';
import { type Log, StoreUnavailable } from '../../bot/ports';
import type { Transcript } from './transcript';

const PAGE = 100;
/** What a client may leave unread before it has to come back by its watermark. */
const MOST_BUFFERED_BYTES = 1024 * 1024;

export interface Follower {
  socket: WebSocket;
  conversation: string;
  watermark: number;
  state: 'idle' | 'reading' | 'again';
  /** It has answered the last ping. */
  alive: boolean;
}

/** Sends what is new, one run at a time for each follower; a call during a run makes it look once more. */
export function createFollowing(transcript: Transcript, log: Log): (follower: Follower) => Promise<void> {
  return async (follower) => {
    if (follower.state !== 'idle') {
      follower.state = 'again';
      return;
    }
    try {
      do {
        follower.state = 'reading';
        await push(transcript, follower);
      } while (mustLookAgain(follower));
    } catch (cause) {
      // The next poll tries again.
      if (!(cause instanceof StoreUnavailable)) log.error('stream could not be read', { cause });
    } finally {
      follower.state = 'idle';
    }
  };
}

/** Everything after the follower's watermark, page by page; stops early when the client does not keep up. */
async function push(transcript: Transcript, follower: Follower): Promise<void> {
  for (;;) {
    const { socket, conversation, watermark } = follower;
    if (socket.readyState !== socket.OPEN || socket.bufferedAmount > MOST_BUFFERED_BYTES) return;
    const lines = await transcript.after(conversation, watermark, PAGE);
    // One by one: Microsoft's client shuffles the activities of a group into those of the next.
    for (const { number, activity } of lines) {
      socket.send(JSON.stringify({ activities: [activity], watermark: String(number) }));
      follower.watermark = number;
    }
    if (lines.length < PAGE) return;
  }
}

/** Apart from the loop, since the state changes while `push` waits and the compiler cannot know. */
function mustLookAgain(follower: Follower): boolean {
  return follower.state === 'again' && follower.socket.readyState === follower.socket.OPEN;
}
