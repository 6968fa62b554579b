// A card that was sent is read, not filled in or sent any more: what came of it stands further down. The bot would take it all the same.

const INPUTS = 'input, select, textarea';
/** In the row of these stand the buttons that take what is filled in along. */
const FIRST = '.style-positive';

export function closeSentCards(talk) {
  const sent = new WeakSet();
  // On the way down: Adaptive Cards lets no click of its buttons up.
  const pressed = (event) => {
    const row = savingRow(event.target.closest('.ac-pushButton'));
    if (!row) return;
    const card = row.closest('.ac-adaptiveCard');
    if (sent.has(card)) event.stopPropagation();
    // Afterwards, because the client itself may have held it back.
    else setTimeout(() => close(card, row, sent));
  };
  talk.addEventListener('click', pressed, { capture: true });
}

function savingRow(button) {
  const row = button?.closest('.ac-actionSet');
  return row?.querySelector(FIRST) ? row : undefined;
}

function close(card, row, sent) {
  if (sent.has(card) || card.querySelector('.ac-input-validation-failed')) return;
  sent.add(card);
  for (const input of card.querySelectorAll(INPUTS)) input.disabled = true;
  // They keep the focus: whoever goes by keyboard is not thrown to the top of the page.
  for (const button of row.querySelectorAll('.ac-pushButton')) button.setAttribute('aria-disabled', 'true');
}
