// Words of those who review what was sent: opening it, remarks on its rows, and the decision.

export const reviewWords = {
  sentSheetWords: [
    'beküldött lapok',
    'van új adatlap',
    'jött új adatlap',
    'mi érkezett',
    'mi vár átnézésre',
    'mit kell átnéznem',
    'beküldött lap',
    'beküldött adatlapok',
    'beérkezett lapok',
    'beérkezett adatlapok',
    'átnézésre váró lapok',
    'átnézendő lapok',
    'átnézendő adatlapok',
    'elbírálandó lapok',
    'elbírálandó adatlapok',
  ],

  returnWords: [
    'visszaküldöm',
    'visszaküldöm hiánypótlásra',
    'hiánypótlásra visszaküldöm',
    'visszaküldés',
    'hiánypótlás',
  ],

  acceptWords: ['elfogadom', 'elfogadás', 'elfogadom az adatlapot', 'elfogadom a lapot', 'rendben elfogadom'],
  reviewAgainWords: ['újra', 'mutassa újra', 'sorok', 'vissza a laphoz'],
  /** "12. sor: …", "12-es sorban …": what follows is the remark. */
  rowWord: /^(?:[aeoö]s\s+)?sor(?:ban|nál|hoz|ra)?\s*[:–-]?\s*(?=\S)/i,
  remarkLine: /^(\d{1,3})(?:\s*[.:)–-]+\s*|\s+)(\S.*)$/,
  /** On folded text. */
  dropRemark: /^(?:torles|torlom|torlom a|toroljuk) (\d{1,3})|^(\d{1,3})[.: ]+(?:torles|torlom|toroljuk|megsem|megse)$/,
  rowsFrom: /^sorok (\d{1,3})/,
  leaveWords: ['így jó', 'így helyes', 'jó így', 'így jó ahogy van', 'maradjon így', 'maradjon', 'helyes'],
};
