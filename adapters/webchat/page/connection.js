// One Direct Line conversation for Web Chat: it comes back by itself from where it was, and sends each message exactly once.
import { observed, replaying } from './observable.js';

const CONNECTING = 1;
const ONLINE = 2;
/** The server gives a sign of life every 20 s; a socket that is silent for longer is dead, whatever the browser believes. */
const SILENCE_MS = 50_000;
const ORDER = 'webchat:sequence-id';
const LONGEST_PAUSE_MS = 8_000;

/** The chat adapter of Web Chat, over a caller of call.js. `onState` is told 'online' and 'broken'. */
export function openConnection({ caller, onState }) {
  const status = replaying(1);
  const activities = replaying(Number.POSITIVE_INFINITY);
  const following = { ended: false, watermark: '0', socket: undefined };
  const online = () => {
    onState('online');
    status.next(ONLINE);
  };
  const take = (group) => {
    if (group.watermark) following.watermark = group.watermark;
    for (const activity of group.activities) activities.next(beforeThoseWaiting(withWholeLinks(activity)));
  };
  let lastPost = Promise.resolve();

  status.next(CONNECTING);
  void follow(caller, following, { online, take, broken: () => onState('broken') });
  return {
    connectionStatus$: status.observable,
    activity$: activities.observable,
    get token() {
      return caller.token();
    },
    postActivity: (activity) => {
      const post = lastPost.then(() => untilTaken(caller, activity, following));
      lastPost = post.catch(() => undefined);
      return observed(post);
    },
    end: () => {
      following.ended = true;
      following.socket?.close();
    },
  };
}

/** Web Chat takes a link without a host for a footnote; what a person typed cannot be one. */
function withWholeLinks(activity) {
  if (typeof activity.text !== 'string') return activity;
  return { ...activity, text: activity.text.replaceAll('](/', `](${location.origin}/`) };
}

/**
 * Web Chat puts what is not sent yet 0.001 behind the last it has. Counted in whole numbers, a message that has arrived would jump over
 * those that still wait, and an answer would not come before them.
 */
function beforeThoseWaiting(activity) {
  const { channelData } = activity;
  const number = channelData?.[ORDER];
  return number === undefined
    ? activity
    : { ...activity, channelData: { ...channelData, [ORDER]: number / 1_000_000 } };
}

async function follow(caller, following, tell) {
  for (let failures = 0; !following.ended; failures += 1) {
    const url = await streamUrl(caller, following.watermark);
    if (url && (await listen(url, following, tell))) failures = 0;
    if (following.ended) return;
    tell.broken();
    await pause(failures);
  }
}

/** Undefined when the server cannot be reached now. */
async function streamUrl(caller, watermark) {
  const response = await caller.call('/conversations', { method: 'POST' });
  if (!response?.ok) return undefined;
  const url = new URL((await response.json()).streamUrl);
  url.searchParams.set('watermark', watermark);
  return url;
}

/** Resolves when the socket has closed; true when it was open before. */
function listen(url, following, tell) {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    let opened = false;
    let silence;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        socket.close();
        // The closing handshake of a dead connection would take a minute more.
        resolve(opened);
      }, SILENCE_MS);
    };
    heard();
    following.socket = socket;
    socket.onopen = () => {
      opened = true;
      tell.online();
    };
    socket.onmessage = ({ data }) => {
      heard();
      if (data) tell.take(JSON.parse(data));
    };
    socket.onclose = () => {
      clearTimeout(silence);
      resolve(opened);
    };
  });
}

/** The server knows a message again by its clientActivityID, so it may be sent until it has surely arrived. */
async function untilTaken(caller, activity, following) {
  for (let failures = 0; !following.ended; failures += 1) {
    const response = await caller.call('/conversations/:id/activities', {
      method: 'POST',
      body: JSON.stringify(activity),
    });
    if (response?.ok) return (await response.json()).id;
    if (response && response.status < 500 && response.status !== 429) throw new Error(`refused: ${response.status}`);
    await pause(failures, Number(response?.headers.get('Retry-After')) * 1000);
  }
  throw new Error('the conversation was left');
}

/** Longer after each failure, shorter when the browser says that the network is back. */
function pause(failures, atLeastMs = 0) {
  const ms = Math.max(atLeastMs || 0, Math.min(LONGEST_PAUSE_MS, 300 * 2 ** failures) * (0.75 + Math.random() / 2));
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
  });
}
