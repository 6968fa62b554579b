// Web Chat tells screen readers "message" and "attachment" in English only; here they hear what it is in Hungarian.

/** `words`: how each of Web Chat's words is said. */
export function speakRoles(talk, words) {
  const say = (element) => {
    const word = words[element.getAttribute('aria-roledescription')];
    if (word) element.setAttribute('aria-roledescription', word);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) node.parentElement?.querySelectorAll('[aria-roledescription]').forEach(say);
    }
  }).observe(talk, { childList: true, subtree: true });
}
