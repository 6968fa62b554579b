declare module 'snowball-stemmers' {
  export function newStemmer(language: 'hungarian'): { stem(word: string): string };
}
