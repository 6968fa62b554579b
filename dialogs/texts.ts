// What a form says when an answer does not fit, and the words that mean the same in every form.

export const texts = {
  skip: 'Kihagyom',
  skipWords: ['kihagyom', 'kihagy', 'kihagyás', 'kihagyas', 'tovább', 'tovabb'],
  notOptional: 'Ezt a kérdést nem lehet kihagyni. Kérem, írja be röviden a választ.',
  noneOfThese: (choices: readonly string[]): string =>
    `Ezek közül kérek egyet (a sorszámát is beírhatja): ${choices.map((choice, index) => `${index + 1}) ${choice}`).join(', ')}.`,
  empty: 'Nem érkezett szöveg. Kérem, írja be a választ.',
  tooLong: (most: number, length: number): string =>
    `Ez ${length} betű, legfeljebb ${most} fér ide. Kérem, írja le rövidebben.`,
};
