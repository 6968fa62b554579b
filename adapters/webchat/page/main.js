// The page: keeps its conversation over a reload and opens Web Chat on it.
import { createCaller } from './call.js';
import { openConnection } from './connection.js';
import { sayConnection } from './connection-words.js';
import { tellCards } from './heard-cards.js';
import { look } from './look.js';
import { goOnInNext } from './next-card.js';
import { pressOnce } from './pressed-once.js';
import { closeSentCards } from './sent-cards.js';
import { speakRoles } from './spoken-roles.js';

const texts = JSON.parse(document.getElementById('texts').dataset.json);
const nonce = document.querySelector('script[data-nonce]').dataset.nonce;
const talk = document.getElementById('talk');
const state = document.getElementById('state');

const caller = createCaller({ renew, onGone: startAfresh });
document.getElementById('new-talk').addEventListener('click', startAfresh);
const person = document.getElementById('person');
person.value = remembered().person ?? '';
person.addEventListener('change', beSomebody);
document.querySelector('.skip').addEventListener('click', writeNow);

if (window.WebChat) {
  speakRoles(talk, texts.roles);
  tellCards(talk);
  goOnInNext(talk);
  closeSentCards(talk);
  pressOnce(talk);
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

/** The server gives back the conversation that this browser had as this person, or a new one. */
async function renew() {
  const { userId, person: being = '', talks = {} } = remembered();
  const response = await fetch('/webchat/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ userId, person: being, conversationId: talks[being] }),
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`no session: ${response.status}`);
  const session = await response.json();
  keepTalk(being, session.conversationId);
  if (!being) remember({ userId: session.userId });
  return session;
}

function startAfresh() {
  keepTalk(remembered().person ?? '', undefined);
  location.reload();
}

/** Everybody has a conversation of their own, which is there again when one comes back to them. */
function beSomebody() {
  remember({ person: person.value });
  location.reload();
}

function keepTalk(being, conversationId) {
  remember({ talks: { ...remembered().talks, [being]: conversationId } });
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
function remember(news) {
  try {
    localStorage.setItem('talk', JSON.stringify({ ...remembered(), ...news }));
  } catch {
    // Nothing to do: see above.
  }
}
