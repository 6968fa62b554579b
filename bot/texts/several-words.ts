// Words for answers that hold for several members of a joint office.

export const severalWords = {
  /** On folded text. "mind" alone may be an answer. */
  allOfThem:
    /^(?:igen,? )?(?:(mindig) )?(?:legyen |ez legyen |irja be |irjuk be )?(?:mindnel|mindenhol|mindenutt|mindegyiknel|mindannyinal|az osszesnel|mindkettonel|mindket telepulesnel|mindharomnal|mindharom telepulesnel|mind az? (\d{1,2}|ketto|harom|negy|ot|hat|het|nyolc|kilenc|tiz)(?:-? ?[nvhrl][ae][lk])?(?: (?:telepulesnel|onkormanyzatnal|helyen))?)(?: (?:ez )?legyen)?(?: (mindig))?[.!]?$/,

  /** Without a number: on folded text. */
  sameEverywhere:
    /^(?:ez |es )?(?:ugyanez|ugyanaz|ugyanigy|ugyanezt)(?: legyen| van| kell| irja be| irjuk)? (?:mindenhol|mindenutt|mindegyiknel|mindnel|az osszesnel|a tobbinel is|a tobbi telepulesnel is)[.!]?$|^(?:ez )?(?:mindenhol|mindenutt|mindegyiknel|mindnel|az osszesnel|a tobbinel is|a tobbi telepulesnel is) (?:is )?(?:ez az|ugyanez|ugyanaz|ugyanigy|igy)(?: van| legyen)?[.!]?$/,
  everywhere: /minden(?:hol|utt)/,
  numbersInWords: ['nulla', 'egy', 'ketto', 'harom', 'negy', 'ot', 'hat', 'het', 'nyolc', 'kilenc', 'tiz'],
  onlyThese: /^(?:csak|csakis) (.+?)[.!]?$/,
  onlyTheseWords: ['csak ezeknél', 'csak ezeken', 'csak egyeseknél', 'csak néhánynál', 'válogatok'],
  onlyHereWords: ['csak itt', 'csak itt legyen', 'csak ennél', 'csak nálunk', 'itt legyen csak'],
  alwaysHereWords: ['mindig csak itt', 'csak itt mindig', 'ezt ne kérdezze többet', 'ne kérdezze többet', 'máskor se kérdezze'],
  carryFrom: /^(?:atveszem|atvesszuk|vegyuk at|vegye at|atvetel|atmasolom|masoljuk at|masolja at)(?: a valaszokat)?[: ]+(.+?)(?: a valaszokat)?[.!]?$/,
  carryToWords: ['a többinél is', 'a többinél is ez', 'a többinél is ezek', 'a többi településnél is', 'a többi településnél is ezek', 'átvitel', 'átviszem', 'vigyük át', 'átvitel a többihez', 'vigyük át a többihez', 'átviszem a többihez', 'ezek a többinél is'],
  withoutRows: /^(?:az? )?(\d{1,2}(?:[., ]+(?:es |meg )?(?:az? )?\d{1,2})*)\.?(?:-?est|-?ast|-?ost|-?at|-?et|-?t)? (?:nelkul|kihagyom|kihagyjuk|maradjon ki|nem kell)$/,
  agreeWords: ['igen', 'rendben', 'mehet', 'ok', 'oké', 'átvehetjük', 'átveszem', 'jó'],
  /** Between names: on folded text. */
  betweenNames: /\s*[,;+/&]\s*(?:es |meg )?|\s+(?:es|valamint|meg)\s+/,
  switchTo: /^(?:(valtas|valtsunk|valtok|valtson|atvaltok|atvaltas)(?: at)?|menjunk at|atmegyek|at)(?: ide)?[: ]+((?:\S+ ){0,3}?\S+?)(?: adatlapjara)?[.!]?$/,
}; // biome-ignore format: lists of words
