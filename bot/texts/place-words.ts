// How people name a section or a row by where it stands.
const ordinals =
  'elso|masodik|harmadik|negyedik|otodik|hatodik|hetedik|nyolcadik|kilencedik|(?:tizen|huszon)(?:egyedik|kettedik|harmadik|negyedik|otodik|hatodik|hetedik|nyolcadik|kilencedik)|tizedik|huszadik|harmincadik|utolso';
const wanted =
  'modosit[a-z]*|javit[a-z]*|kijavit[a-z]*|atir[a-z]*|megvaltoztat[a-z]*|valtozott|megvaltozott|mas|nem jo|nem stimmel|rossz|hibas|teves';

export const placeWords = {
  lastOrdinal: 'utolso',
  nextOrdinal: 'kovetkezo',
  previousOrdinal: 'elozo',
  /** On folded text, as both below. */
  sectionByPlace: new RegExp(
    `^(?:(?:nyissa meg|nyissuk meg|menjunk|ugorjunk|ugras|jojjon|johet|folytassuk|toltsuk ki|kerem|vissza) )?(?:az? )?(${ordinals}|kovetkezo|elozo|\\d{1,2}(?=\\.|-?[aeo]s ))(?:\\.|-?[aeo]s)? ?(szakasz|resz)(?:t|et|re|ra|hez|hoz|be|ba|nel|szel|ben|ban)?(?: (?:legyen|jojjon|johet|kerem|nyissa meg|toltsuk ki|kovetkezzen|folytassuk|folytatom|kerem szepen))?$`,
  ),
  rowNamed: new RegExp(
    `^(?:(?:${wanted})[ :]*(?:az? )?(${ordinals}|\\d{1,3})(?:\\.|-?[aeo]s)? ?sor[a-z]*|(?:az? )?(${ordinals}|\\d{1,3})(?:\\.|-?[aeo]s)?(?: ?sor[a-z]*(?: (?:is )?(?:${wanted}))?| (?:${wanted})))$`,
  ),
}; // biome-ignore format: patterns
