// A card that was sent is read, not filled in any more: what came of it stands further down. The bot would take it all the same.

const INPUTS = 'input, select, textarea';
/** In the row of these stand the buttons that take what is filled in along. */
const FIRST = '.style-positive';

export function closeSentCards(talk) {
  // On the way down: Adaptive Cards lets no click of its buttons up.
  talk.addEventListener('click', ({ target }) => close(target.closest('.ac-pushButton')), { capture: true });
}

function close(button) {
  if (!button?.closest('.ac-actionSet')?.querySelector(FIRST)) return;
  const card = button.closest('.ac-adaptiveCard');
  // Afterwards, because the client itself may have held it back.
  setTimeout(() => {
    if (card.querySelector('.ac-input-validation-failed')) return;
    for (const input of card.querySelectorAll(INPUTS)) input.disabled = true;
  });
}
