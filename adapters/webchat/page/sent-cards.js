// A card that was sent is read, not filled in or sent any more: what came of it stands further down. The bot would take it all the same.

const INPUTS = 'input, select, textarea';
/** In the row of these stand the buttons that take what is filled in along. */
const FIRST = '.style-positive';

export function closeSentCards(talk) {
  const pressed = new WeakSet();
  const press = (event) => {
    const row = savingRow(event.target.closest('.ac-pushButton'));
    const card = row?.closest('.ac-adaptiveCard');
    if (!card) return;
    // The second of two quick presses as well.
    if (pressed.has(card)) event.stopPropagation();
    else setTimeout(() => (isHeldBack(card) ? pressed.delete(card) : close(card, row)));
    pressed.add(card);
  };
  // On the way down: Adaptive Cards lets no click of its buttons up.
  talk.addEventListener('click', press, { capture: true });
}

function savingRow(button) {
  const row = button?.closest('.ac-actionSet');
  return row?.querySelector(FIRST) ? row : undefined;
}

/** By the client itself. */
const isHeldBack = (card) => card.querySelector('.ac-input-validation-failed') !== null;

function close(card, row) {
  for (const input of card.querySelectorAll(INPUTS)) input.disabled = true;
  // They keep the focus: whoever goes by keyboard is not thrown to the top of the page.
  for (const button of row.querySelectorAll('.ac-pushButton')) button.setAttribute('aria-disabled', 'true');
}
