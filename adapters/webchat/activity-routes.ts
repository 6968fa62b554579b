// Direct Line's activities: what a user says goes into the transcript first, then to the bot, and only then is acknowledged.
import { randomUUID } from 'node:crypto';
import type { Clock, Receive } from '../../bot/ports';
import type { HttpAnswer, HttpRequest, HttpRoute } from '../http-exchange';
import { accessTo, ended, problem, tooMany } from './access';
import { LONGEST_TEXT, messageTurn, type Posted, postedSchema, userLine } from './inbound';
import { typingActivity } from './outbound';
import { readingOn } from './reading-on';
import type { Streams } from './streams';
import type { Tokens } from './tokens';
import { activityId, type Transcript } from './transcript';

const PAGE = 100;
const TYPING_AFTER_MS = 400;
/** Web Chat lets the dots vanish after five seconds. */
const TYPING_EVERY_MS = 3_000;

export interface ActivityNeeds {
  transcript: Transcript;
  tokens: Tokens;
  receive: Receive;
  streams: Streams;
  clock: Clock;
  /** Seconds to wait before this conversation may post again; 0 = now. */
  waitToPost: (conversation: string) => number;
}

export function activityRoutes(needs: ActivityNeeds): HttpRoute[] {
  const { transcript, tokens } = needs;

  const list = async (request: HttpRequest): Promise<HttpAnswer> => {
    const reading = await readingOn(request, needs);
    if (!reading.ok) return reading.answer;
    const { guest, watermark } = reading;
    const lines = await transcript.after(guest.conversation, watermark, PAGE);
    const activities = lines.map(({ activity }) => activity);
    return { status: 200, body: { activities, watermark: String(lines.at(-1)?.number ?? watermark) } };
  };

  const post = async (request: HttpRequest): Promise<HttpAnswer> => {
    const conversation = request.params.id ?? '';
    const access = accessTo(conversation, request, tokens);
    if (!access.ok) return access.answer;
    const waitSeconds = needs.waitToPost(conversation);
    if (waitSeconds > 0) return tooMany(waitSeconds);
    const posted = postedSchema.safeParse(request.body);
    if (!posted.success) return problem(400, 'BadArgument', 'This is not an activity.');
    if ((posted.data.text ?? '').length > LONGEST_TEXT) {
      return problem(413, 'MessageSizeTooBig', `text may have ${LONGEST_TEXT} characters at most.`);
    }
    const head = await transcript.find(conversation);
    if (!head || head.ended) return ended();
    if (posted.data.type === 'message') return say(needs, posted.data, conversation, head.user);
    if (posted.data.type === 'endOfConversation') await transcript.end(conversation);
    // Typing, events and the like are not for this bot; a client that sends them must not be told that it failed.
    return { status: 200, body: { id: `${conversation}|${posted.data.type}` } };
  };

  const upload = async (request: HttpRequest): Promise<HttpAnswer> => {
    const access = accessTo(request.params.id, request, tokens);
    return access.ok ? problem(415, 'NotSupported', 'Files are not taken here: please send text.') : access.answer;
  };

  const path = '/v3/directline/conversations/:id';
  return [
    { method: 'GET', path: `${path}/activities`, body: 'none', answer: list },
    { method: 'POST', path: `${path}/activities`, body: 'json', answer: post },
    { method: 'POST', path: `${path}/upload`, body: 'none', answer: upload },
  ];
}

async function say(needs: ActivityNeeds, posted: Posted, conversation: string, user: string): Promise<HttpAnswer> {
  const mark = `said|${posted.channelData?.clientActivityID ?? randomUUID()}`;
  const appended = await needs.transcript.append(conversation, mark, userLine(posted, user));
  if (!('number' in appended)) return ended();
  needs.streams.wake(conversation);
  const stopTyping = startTyping(needs, conversation);
  try {
    // A repeat goes to the bot too: the first one may have died on the way there, and the bot does nothing twice.
    await needs.receive(messageTurn(posted, appended.number, conversation, user), 'mailed');
  } finally {
    stopTyping();
  }
  return { status: 200, body: { id: activityId(conversation, appended.number) } };
}

/** Dots for the open sockets while the bot works longer than people notice. */
function startTyping({ streams, clock }: ActivityNeeds, conversation: string): () => void {
  let timer = setTimeout(function type() {
    streams.mention(conversation, typingActivity(conversation, clock.now()));
    timer = setTimeout(type, TYPING_EVERY_MS);
  }, TYPING_AFTER_MS);
  return () => clearTimeout(timer);
}
