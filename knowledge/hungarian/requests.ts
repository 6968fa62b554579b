// Whether a message wants the bot to do something (write, delete, log in, recommend) instead of asking how things are.

// Folded. Second-person forms only: people ask about procedures in the first person, the third, or with "kell".
const commands =
  /(?:^|[\s,;.!?„"-])(?:irj|ird (?:meg|ki|at)|torold|torolj|kuld[jd]|csinald|csinalj|vedd|vegyel|adj(?! meg)|allitsd|rogzitsd|modositsd|toltsd|lepj|jelentkezz|intezd|foglalj|kapcsolj|kapcsold|keszits|generalj|fordits|forditsd|szamold|szamolj|mesel[jd]|dobj|felejtsd|hagyd|ajanlj|ajanlasz|ajanlod|javasolsz|hivd|nyisd|zarold|tiltsd|oldd|igenyelj|iktass|iktasd|masold|talalj ki|viselkedj|jatssz)(?=[\s,;.!?]|$)/;
const favours = /\b(?:tudsz|tudnal|tudnad|helyettem)\b/;
const onlyWords = /\b(?:mondani|megmondani|elmondani|segiteni|irni|valaszolni|magyarazni|elmagyarazni|mutatni)\b/;

export function wantsDeed(folded: string): boolean {
  return commands.test(folded) || (favours.test(folded) && !onlyWords.test(folded));
}
