// What the terminal itself says: around the bot's replies, and to the editor who looks at what the bot has learned.

interface Shown {
  name: string;
  duty: string;
  municipality: string;
}

interface SaidLesson {
  id: string;
  question: string;
  section: string;
  standing: 'helps' | 'misleads' | 'open';
  decision?: 'approved' | 'undone' | undefined;
  helped: number;
  chosen: number;
  didNotHelp: number;
  changedAt: string;
}

const standings = {
  helps: 'a kereső figyelembe veszi: erre a kérdésre ezt a szakaszt adja',
  misleads: 'a kereső figyelembe veszi: erre a kérdésre nem ezt adja elsőnek',
  open: 'a kereső nem veszi figyelembe',
};
const decided = { approved: 'jóváhagyva', undone: 'visszavonva' };

export const texts = {
  prompt: 'Ön: ',
  /** Above what is told outside a turn, to one of those who can be played here. */
  toldTo: (name: string): string => `[Üzenet érkezett ide: ${name}]`,
  told: '[Üzenet érkezett]',
  indexing: (done: number, all: number) => `A kézikönyv feldolgozása: ${done}/${all} oldal\n`,
  again: 'Üdvözlöm újra! Írja be a kérdését. (Kilépés: „kilépés” vagy Ctrl+D.)',
  guestWords: ['vendég', 'vendeg', 'guest'],
  youAre: ({ name, duty, municipality }: Shown): string => `Most Ön: ${name}, ${duty} (${municipality}).`,
  whomToBe: (people: Shown[]): string =>
    [
      'Kipróbálhatja a botot valaki más szerepében is: írjon be egy perjelet és a sorszámát, például „/1”.',
      '  /0) vendég',
      ...people.map(({ name, duty, municipality }, at) => `  /${at + 1}) ${name} – ${duty} (${municipality})`),
    ].join('\n'),
  saved: (path: string | undefined): string =>
    path === undefined ? 'A fájlt most nem kaphattam meg. Kérem, kérje újra.' : `A fájl itt van: ${path}`,
  leaveWords: ['kilépés', 'kilepes', 'exit', 'quit'],
  storeUnavailable:
    'Az adattár most nem érhető el, ezért ezt az üzenetet nem rögzítettem. Kérem, küldje el újra egy perc múlva.',

  lessonsUsage: [
    'Használat: npm run lessons [-- approve AZONOSÍTÓ… | undo AZONOSÍTÓ…]',
    'Felsorolja, mit tanítottak a felhasználók a botnak; a szerkesztő jóváhagyhatja vagy visszavonhatja.',
  ].join('\n'),
  noLessons: 'Még senki nem tanított semmit: nincs értékelt vagy kijavított válasz.',
  lesson: ({ id, question, section, standing, decision, helped, chosen, didNotHelp, changedAt }: SaidLesson): string =>
    [
      `${id}  „${question}”`,
      `  szakasz: ${section}`,
      `  segített: ${helped}, ezt választotta helyette: ${chosen}, nem segített: ${didNotHelp} (utoljára: ${changedAt})`,
      `  ${decision ? `${decided[decision]}; ` : ''}${standings[standing]}`,
    ].join('\n'),
  lessonUnknown: (id: string): string => `Nincs ilyen azonosítójú tanulság: ${id}. A lista: npm run lessons`,
  lessonDecided: (decision: 'approved' | 'undone', count: number): string =>
    `${count} tanulság ${decided[decision]}. A futó botok néhány másodpercen belül tudnak róla.`,
};
