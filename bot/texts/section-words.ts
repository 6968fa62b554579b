export const sectionWords = {
  sectionsWords: ['szakaszok', 'a szakaszok', 'áttekintés', 'részek', 'szakaszlista', 'vissza a szakaszokhoz', 'másik szakasz', 'mutassa a szakaszokat', 'kérdőív áttekintése', 'tartalom'], // biome-ignore format: one list

  surveyWords: [
    'kérdőív', 'csatlakozási kérdőív', 'felmérés', 'kérdőívet', 'a kérdőív', 'a kérdőívet', 'kérdőívünk', 'a kérdőívünk', 'csatlakozási kérdőívet',
    'kérdőív kitöltése', 'csatlakozási kérdőív kitöltése', 'a kérdőív kitöltése', 'kitöltöm a kérdőívet', 'kitölteném a kérdőívet', 'töltsük ki a kérdőívet',
    'szeretném kitölteni a kérdőívet', 'kérdőívet szeretnék kitölteni', 'kérdőívet töltenék ki', 'kérdőívet kitölteni', 'nyissa meg a kérdőívet',
    'nyisd meg a kérdőívet', 'kérdőív megnyitása', 'megnyitom a kérdőívet', 'kérdőív folytatása', 'folytatom a kérdőívet', 'folytatnám a kérdőívet',
    'folytassuk a kérdőívet', 'kezdjük a kérdőívet', 'elkezdem a kérdőívet', 'elkezdeném a kérdőívet', 'kezdeném a kérdőívet', 'kell a kérdőív', 'kérem a kérdőívet',
    'felmérés kitöltése', 'felmérést', 'csatlakozó kérdőív',
  ], // biome-ignore format: one list

  surveyWordsBeforeName: ['kérdőív', 'csatlakozási kérdőív', 'felmérés'],
  /** Behind a receipt's number and a section: the row it begins with. */
  fromRowWords: /^(.*?)[ ,]*(\d{1,4})\. sort[oó]l$/i,
  /** Of the words that agree, those that answer whether there is one more, too. */
  yesWords: ['igen', 'ok', 'oké', 'jó'],
  onwardsWords: ['tovább', 'következő', 'következő szakasz', 'mehetünk', 'gyerünk', 'folytatnám'],
  nothingAskedWords: ['kihagyom', 'kihagyás', 'nem tudom', 'nem tudjuk', 'passz'],
  unknownWords: ['kérdéseink', 'a kérdéseink', 'megtudandó', 'mit kell még megtudni', 'mit nem tudunk', 'mit nem tudunk még', 'amit nem tudunk', 'nyitott kérdések', 'nyitott kérdéseink', 'mi az amit nem tudunk', 'mire nem tudtuk a választ'], // biome-ignore format: one list
  /** On folded text. */
  checkSectionWords: /^(?:ellenorzes|ellenorzom|ellenorizzuk|valaszok|valaszok mutatasa|mutassa)[: ]+(.+)$/,
  /** Words around the name of a section that say nothing of which. On folded text. */
  besidesSection:
    /^(?:a|az|es|resz|reszt|resze|reszet|reszre|szakasz|szakaszt|szakasza|szakaszra|szakaszhoz|szakaszba|szakaszban|blokk|blokkot|blokkja|kerdoiv|kerdoivben|kerem|legyen|jojjon|nyissa|nyisd|meg|toltsuk|toltom|ki|folytassuk|folytatom|most|akkor|inkabb|ugras|menjunk|tovabb|szakrendszer|adatok|adatai)$/,
};
