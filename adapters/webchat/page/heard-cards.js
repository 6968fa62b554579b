// What a card shows by its look only, told to those who hear it too: which choices are one question, what stands beside an input, and what is wrong.

const CARD = '.ac-adaptiveCard';
const INPUT = '.ac-input';
/** What Web Chat lets be said of a card has inputs in it that have lost their questions: "edit, blank" eight times. */
const NAMELESS = '[role="log"] :is(input, textarea):not([aria-label], [aria-hidden])';
/** Thirty buttons are called the same; the row of each stands in what is shown when it is pointed at. */
const IN_A_ROW = `${CARD} .ac-columnSet .ac-pushButton[title]`;
/** The card's own red, as in page.css. */
const WRONG = '[style*="color: rgb(209, 52, 56)"]';
/** Adaptive Cards gives it to what it holds back. */
const HELD_BACK = 'ac-input-validation-failed';

let count = 0;

export function tellCards(talk) {
  const seen = ({ target, addedNodes }) => {
    if (addedNodes.length > 0) for (const input of target.querySelectorAll(`${CARD} ${INPUT}`)) tell(input);
    else if (target.matches(INPUT)) mark(target, isWrong(target));
  };
  const look = (changes) => {
    changes.forEach(seen);
    for (const input of talk.querySelectorAll(NAMELESS)) input.ariaHidden = 'true';
    for (const button of talk.querySelectorAll(IN_A_ROW)) nameWithRow(button);
  };
  new MutationObserver(look).observe(talk, {
    childList: true,
    subtree: true,
    attributeFilter: ['class'],
  });
}

function tell(input) {
  if (input.dataset.told) return;
  input.dataset.told = 'yes';
  const isGroup = !input.matches('input, select, textarea');
  if (isGroup) nameGroup(input);
  const beside = besidesOf(input);
  if (beside.length > 0) input.setAttribute('aria-describedby', beside.map(idOf).join(' '));
  mark(input, isWrong(input));
}

function nameGroup(group) {
  const label = group.parentElement.parentElement.querySelector('label');
  group.setAttribute('role', group.querySelector('[type="radio"]') ? 'radiogroup' : 'group');
  if (label) group.setAttribute('aria-labelledby', idOf(label));
}

function nameWithRow(button) {
  button.setAttribute('aria-label', button.title);
  // Else it is said twice.
  button.removeAttribute('title');
}

/** What follows the input in its container. */
function besidesOf(input) {
  const container = input.closest('.ac-container');
  return [...container.children].filter((each) => each.matches('.ac-richTextBlock') && follows(input, each));
}

const follows = (one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isWrong = (input) =>
  input.classList.contains(HELD_BACK) || besidesOf(input).some((each) => each.querySelector(WRONG));

function mark(input, wrong) {
  // No group may carry it, but its choices may.
  const fields = input.matches('[role="group"]') ? input.querySelectorAll('input') : [input];
  for (const field of fields) {
    if (wrong) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}

function idOf(element) {
  if (!element.id) {
    count += 1;
    element.id = `told-${count}`;
  }
  return element.id;
}
