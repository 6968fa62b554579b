declare module 'lunr-languages/lunr.stemmer.support' {
  function addStemmerSupport(lunr: unknown): void;
  export = addStemmerSupport;
}
declare module 'lunr-languages/lunr.hu' {
  function addHungarian(lunr: unknown): void;
  export = addHungarian;
}
