// What the terminal itself says, around the bot's replies.

export const texts = {
  prompt: 'Ön: ',
  indexing: (done: number, all: number) => `A kézikönyv feldolgozása: ${done}/${all} oldal\n`,
  again: 'Üdvözlöm újra! Írja be a kérdését. (Kilépés: „kilépés” vagy Ctrl+D.)',
  leaveWords: ['kilépés', 'kilepes', 'exit', 'quit'],
  storeUnavailable:
    'Az adattár most nem érhető el, ezért ezt az üzenetet nem rögzítettem. Kérem, küldje el újra egy perc múlva.',
};
