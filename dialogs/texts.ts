// What a form says when an answer does not fit, and the words that mean the same in every form. What one kind says stands in texts/.

export const texts = {
  skip: 'Kihagyom',
  skipWords: ['kihagyom', 'kihagy', 'kihagyás', 'kihagyas', 'tovább', 'tovabb'],
  notKnown: 'Nem tudom',
  notKnownWords: [
    'nem tudom',
    'nem tudjuk',
    'nemtudom',
    'fogalmam sincs',
    'nincs róla adat',
    'nem ismert',
    'nincs információm',
    'nincs informaciom',
    'passz',
  ],
  notKnownShown: 'nem tudják',
  leftOutShown: 'nincs megadva',
  notOptional: 'Ezt a kérdést nem lehet kihagyni. Kérem, írja be röviden a választ.',
  /** An answer to a question that does not apply (any more), or never stood in the form. */
  notAsked: 'Ez a kérdés most nem szerepel az űrlapon; kérem, nézze meg, hol tart a kitöltés.',
  oneMore: (one: string): string => `További ${one}`,
  mostItems: (most: number, one: string): string =>
    `Legfeljebb ${most} ${one} adható meg; ha kell, vegyen ki egyet előbb.`,
  noSuchItem: (one: string): string => `Ez a(z) ${one} már nem szerepel az űrlapon.`,
  empty: 'Nem érkezett szöveg; kérem, írja be a választ.',
  tooLong: (most: number, length: number): string =>
    `Ez ${length} betű, legfeljebb ${most} fér ide; kérem, írja le rövidebben.`,
  tooShort: (least: number, length: number): string =>
    `Ez csak ${length} betű, legalább ${least} kell; kérem, írja le bővebben.`,
};
