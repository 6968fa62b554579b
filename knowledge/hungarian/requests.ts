// Whether a message wants the bot to do something (write, delete, log in, recommend) instead of asking how things are.

// Folded. Second-person forms only: people ask about procedures in the first person, the third, or with "kell".
const commands =
  /(?:^|[\s,;.!?„"-])(?:irj|ird (?:meg|ki|at)|torold|torolj|kuld[jd]|csinald|csinalj|vedd|vegyel|adj(?! meg)|allitsd|rogzitsd|modositsd|toltsd|lepj|jelentkezz|intezd|foglalj|kapcsolj|kapcsold|keszits|generalj|fordits|forditsd|szamold|szamolj|mesel[jd]|dobj|felejtsd|hagyd|ajanlj|ajanlasz|ajanlod|javasolsz|hivd|nyisd|zarold|tiltsd|oldd|igenyelj|iktass|iktasd|masold|talalj ki|viselkedj|jatssz)(?=[\s,;.!?]|$)/;
/** "Törölnéd …?", "elküldenéd …?" */
const politeCommands = /\b[a-z]{2,}(?:nad|ned)\b/;
const favours = /\b(?:tudsz|tudnal|tudnad|helyettem)\b/;
/** "Megmondanád …?" asks for words. */
const telling = /\b(?:meg|el)?(?:mond|magyaraz|mutat|segiten|ir)[a-z]*(?:nad|ned)\b/;
const onlyWords = /\b(?:mondani|megmondani|elmondani|segiteni|irni|valaszolni|magyarazni|elmagyarazni|mutatni)\b/;

export function wantsDeed(folded: string): boolean {
  return (
    commands.test(folded) ||
    ((politeCommands.test(folded) || favours.test(folded)) && !onlyWords.test(folded) && !telling.test(folded))
  );
}

/** What has not happened yet, by words: no handbook knows of it. */
const toCome =
  /\bmikor (?:\w+ )?(?:lesz|lesznek|jon|jonnek|nyilik)\b|\blegkozelebb|\b(?:jovo|ezen a|a) heten\b|\bjovo (?:honap|kedd|szerd|csutort|pentek)|\bkovetkezo (?:\w+ )?(?:verzio|frissites|leallas|karbantartas|kepzes|oktatas)/;

export function asksOfTheFuture(folded: string): boolean {
  return toCome.test(folded);
}

const ofNow = /\b(?:most|epp|eppen|jelenleg|jelenlegi|ma|mai|mostani|aktualis)\b/;

export function asksOfNow(folded: string): boolean {
  return ofNow.test(folded);
}
