// Whoever has pressed a button goes on in the card that answers it: at what is wrong, else at its beginning.

const CARD = '.ac-adaptiveCard';
const FIELD = 'input, select, textarea';
const TICKED = '[type="checkbox"], [type="radio"]';
/** In the row of these stand the buttons that take what is filled in along. */
const FIRST = '.style-positive';
/** A card of rows, each with its buttons. */
const WITH_ROWS = `${CARD}:has(.ac-columnSet)`;
const WAITS_MS = 20_000;

export function goOnInNext(talk) {
  let pressed;
  let timer;
  const forget = () => {
    pressed = undefined;
  };
  const press = ({ target }) => {
    clearTimeout(timer);
    timer = setTimeout(forget, WAITS_MS);
    pressed = target.closest('.ac-pushButton') ?? undefined;
  };
  talk.addEventListener('click', press, { capture: true });
  new MutationObserver(() => {
    const button = pressed;
    const card = button && [...talk.querySelectorAll(CARD)].at(-1);
    if (!card || !isAfter(button, card)) return;
    forget();
    // What else looks at new cards has its say first.
    requestAnimationFrame(() => isStillAt(button) && begin(card, button));
  }).observe(talk, { childList: true, subtree: true });
}

const isAfter = (one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Who has moved on meanwhile is left where they are. */
const isStillAt = (button) => [button, document.body].includes(document.activeElement);

/** Where the same questions come again, at what is new among them, else at what is still empty. */
function begin(card, button) {
  const asked = new Set(placesIn(button.closest(CARD)).map(({ id }) => id));
  const places = placesIn(card);
  const isAgain = places.some(({ id }) => asked.has(id));
  const first =
    places.find((place) => place.querySelector('[aria-invalid="true"]')) ??
    (isAgain ? (places.find(({ id }) => !asked.has(id)) ?? places.find(isEmpty)) : undefined) ??
    places[0];
  if (first) first.querySelector(FIELD).focus();
  else if (button.closest('.ac-actionSet').querySelector(FIRST) || button.closest(WITH_ROWS)) beside(card);
}

/** Not on a button: the second of two quick presses of Enter would press it. */
function beside(card) {
  card.tabIndex = -1;
  card.addEventListener('keydown', writeInstead);
  card.focus({ preventScroll: true });
}

/** What is typed there is written to the bot. */
function writeInstead({ target, currentTarget, key, altKey, ctrlKey, metaKey }) {
  if (target !== currentTarget || key.length > 1 || key === ' ' || altKey || ctrlKey || metaKey) return;
  document.querySelector('[data-id="webchat-sendbox-input"]')?.focus();
}

/** Each with the id of its question. */
const placesIn = (card) => [...card.querySelectorAll('[id]:has(> .ac-input-container)')];

function isEmpty(place) {
  const fields = [...place.querySelectorAll(FIELD)];
  return fields.every((field) => (field.matches(TICKED) ? !field.checked : field.value === ''));
}
