// A button that is pressed twice in a row has been pressed once: the second press waits for what came of the first.

const MESSAGE = '.webchat__basic-transcript__activity';
/** Two taps of one hand, however quick the answer is. */
const TWICE_WITHIN_MS = 700;
/** Should no answer come, it can be pressed again. */
const WAITS_MS = 4_000;

export function pressOnce(talk) {
  const waiting = new Map();
  const hold = (button, since) => {
    clearTimeout(waiting.get(button)?.timer);
    const until = since ? since + TWICE_WITHIN_MS : performance.now() + WAITS_MS;
    const timer = setTimeout(() => waiting.delete(button), until - performance.now());
    waiting.set(button, { since: since ?? performance.now(), timer });
  };
  const press = (event) => {
    const button = event.target.closest('.ac-pushButton');
    if (!button || opensHere(button) || takesAlong(button)) return;
    if (waiting.has(button)) event.stopPropagation();
    else hold(button);
  };
  // On the way down: Adaptive Cards lets no click of its buttons up.
  talk.addEventListener('click', press, { capture: true });
  new MutationObserver((changes) => {
    if (waiting.size === 0 || !changes.some(({ addedNodes }) => [...addedNodes].some(isAnswer))) return;
    for (const [button, { since }] of [...waiting]) hold(button, since);
  }).observe(talk, { childList: true, subtree: true });
}

/** Only shows and hides what stands in the card. */
const opensHere = (button) => button.hasAttribute('aria-expanded');

/** May be held back by the client: sent-cards.js looks after these. */
const takesAlong = (button) => Boolean(button.closest('.ac-actionSet')?.querySelector('.style-positive'));

/** Not the words of the button, which Web Chat shows at once as what the person said. */
const isAnswer = (node) =>
  node instanceof Element && node.matches(MESSAGE) && node.querySelector('.webchat__bubble--from-user') === null;
