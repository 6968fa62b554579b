// The Hungarian that stands in documents and that reading them must know: letters of old tables, and Word's names of styles.

/** Hungarian has no õ and û: they are ő and ű read with the wrong table of letters. */
export const oldLetters: Record<string, string> = { õ: 'ő', Õ: 'Ő', û: 'ű', Û: 'Ű' };
export const mended: [one: string, many: string] = ['letter õ/û was read as ő/ű', 'letters õ/û were read as ő/ű'];

/** Word's names are English in the file; some editors write them as they are shown. */
export const headingStyle = 'Címsor';
export const titleStyle = 'Cím';
