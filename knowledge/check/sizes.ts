// How long a section may be: of prose a few sentences are quoted, a list or a table stands whole.

/** Characters: a screen or two on a phone. */
export const longestSection = 1_500;
