// What a form says when an answer does not fit, and the words that mean the same in every form. What one kind says stands in texts/.

export const texts = {
  skip: 'Kihagyom',
  skipWords: ['kihagyom', 'kihagy', 'kihagyás', 'kihagyas', 'tovább', 'tovabb'],
  notOptional: 'Ezt a kérdést nem lehet kihagyni. Kérem, írja be röviden a választ.',
  empty: 'Nem érkezett szöveg; kérem, írja be a választ.',
  tooLong: (most: number, length: number): string =>
    `Ez ${length} betű, legfeljebb ${most} fér ide; kérem, írja le rövidebben.`,
  tooShort: (least: number, length: number): string =>
    `Ez csak ${length} betű, legalább ${least} kell; kérem, írja le bővebben.`,
};
