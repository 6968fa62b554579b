// Whether a message wants the bot to do something (write, delete, log in, recommend) instead of asking how things are.

// Folded. Second-person forms only: people ask about procedures in the first person, the third, or with "kell".
const commands =
  /(?:^|[\s,;.!?„"-])(?:irj|ird (?:meg|ki|at)|torold|torolj|kuld[jd]|csinald|csinalj|vedd|vegyel|adj(?! meg)|allitsd|rogzitsd|modositsd|toltsd|lepj|jelentkezz|intezd|foglalj|kapcsolj|kapcsold|keszits|generalj|fordits|forditsd|szamold|szamolj|mesel[jd]|dobj|felejtsd|hagyd|ajanlj|ajanlasz|ajanlod|javasolsz|hivd|nyisd|zarold|tiltsd|oldd|igenyelj|iktass|iktasd|masold|talalj ki|viselkedj|jatssz)(?=[\s,;.!?]|$)/;
/** "Törölnéd …?", "elküldenéd …?" */
const politeCommands = /\b[a-z]{2,}(?:nad|ned)\b/;
/** "Mit tudsz rólam?" asks for words, too. */
const favours = /\b(?:tudsz(?=.* \w+ni\b)|tudsz(?<=\w+ni\b.*tudsz)|tudnal|tudnad|helyettem)\b/;
/** "Megmondanád …?" asks for words. */
const telling = /\b(?:meg|el)?(?:mond|magyaraz|mutat|segiten|ir)[a-z]*(?:nad|ned)\b/;
const onlyWords = /\b(?:mondani|megmondani|elmondani|segiteni|irni|valaszolni|magyarazni|elmagyarazni|mutatni)\b/;

/** "Elküldöd …?", "megkaptátok?": the bot itself, or the people behind it, are asked what they do or did. */
const ofTheBot =
  /\b(?:el|meg|ki|be|fel|le|at|vissza)?(?:kuld|ir|csinal|intez|allit|torl|rogzit|modosit|tolt|hoz|szamol|fordit|javit)(?:od|ed|itok|jatok)\b|\b(?:meg|el|ki|be|at)?(?:kap|lat|kuld|javitot|csinal|ir|ad|tet|vet|olvas)(?:tatok|tetek)\b/;

export function wantsDeed(folded: string): boolean {
  if (commands.test(folded) || ofTheBot.test(folded)) return true;
  const isFavour = politeCommands.test(folded) || favours.test(folded);
  return isFavour && !onlyWords.test(folded) && !telling.test(folded);
}

/** What has not happened yet, or only just: no handbook knows of it. */
const toCome =
  /\bmikor \w+ (?:ujra|megint|vegre)\b|\bmikor (?:\w+ )?(?:lesz|lesznek|jon|jonnek|nyilik|kuldik|javitjak|hozzak|keszul el)\b|\bki lesz(?:nek)? (?:az? )?(?:uj|kovetkezo|jovo)\b|\blegkozelebb|\b(?:jovo|ezen a|a) heten\b|\bjovo (?:honap|kedd|szerd|csutort|pentek)|\b(?:ma este|tegnap|tegnapi|holnapi)\b|\bkovetkezo (?:\w+ )?(?:verzio|frissites|leallas|karbantartas|kepzes|oktatas)/;

export function asksOfTheFuture(folded: string): boolean {
  return toCome.test(folded);
}

const ofNow = /\b(?:most|epp|eppen|jelenleg|jelenlegi|ma|mai|mostani|aktualis)\b/;

export function asksOfNow(folded: string): boolean {
  return ofNow.test(folded);
}

/** "Mennyibe kerül egy laptop?": what shops ask for a thing. */
const price = /\bmenn?yibe kerul(?:ne)? (?:most |ma )?egy\b|\b(?:laptop|szamitogep|nyomtato|licenc|monitor)\w* ara\b/;

export function asksForPrice(folded: string): boolean {
  return price.test(folded);
}

const cities =
  'bekescsab|budapest|debrecen|dunaujvaros|egerb|egri|erden|gyorb|gyori|hodmezovasarhely|kaposvar|kecskemet|miskolc|nagykanizsa|nyiregyhaz|pecset|pecsi|pecsen|salgotarjan|sopron|szeged|szekesfehervar|szekszard|szolnok|szombathely|tatabany|veszprem|zalaegerszeg|esztergom';
const city = new RegExp(`^(?:${cities})`);

/** A word that names one of the larger towns. */
export function namesCity(word: string): boolean {
  return city.test(word);
}
