// The page: keeps its conversation over a reload and opens Web Chat on it.
import { createCaller } from './call.js';
import { openConnection } from './connection.js';
import { sayConnection } from './connection-words.js';
import { look } from './look.js';
import { speakRoles } from './spoken-roles.js';

const texts = JSON.parse(document.getElementById('texts').dataset.json);
const nonce = document.querySelector('script[data-nonce]').dataset.nonce;
const talk = document.getElementById('talk');
const state = document.getElementById('state');

const caller = createCaller({ renew, onGone: startAfresh });
document.getElementById('new-talk').addEventListener('click', startAfresh);
document.querySelector('.skip').addEventListener('click', writeNow);

if (window.WebChat) {
  speakRoles(talk, texts.roles);
  window.WebChat.renderWebChat(
    {
      directLine: openConnection({ caller, onState: sayConnection(state, texts) }),
      locale: 'hu-HU',
      nonce,
      overrideLocalizedStrings: texts.webChat,
      styleOptions: look,
    },
    talk,
  );
} else {
  state.textContent = texts.notLoaded;
}

/** The server gives back the conversation that this browser had, or a new one. */
async function renew() {
  const response = await fetch('/webchat/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(remembered()),
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`no session: ${response.status}`);
  const session = await response.json();
  remember({ userId: session.userId, conversationId: session.conversationId });
  return session;
}

function startAfresh() {
  remember({ userId: remembered().userId });
  location.reload();
}

function writeNow(event) {
  event.preventDefault();
  talk.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
}

function remembered() {
  try {
    return JSON.parse(localStorage.getItem('talk') ?? '{}');
  } catch {
    return {};
  }
}

/** A browser that keeps nothing still talks; it only forgets at a reload. */
function remember(kept) {
  try {
    localStorage.setItem('talk', JSON.stringify(kept));
  } catch {
    // Nothing to do: see above.
  }
}
