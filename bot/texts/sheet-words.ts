// Words of the sheets: what people type in the middle of one, and what the register and the contact lists call things.
import type { statuses } from '../municipalities/texts';

/** Whoever is asked something else in between is told where the sheet goes on. */
const questionBegin =
  /^(?:mi|mit|mik|miert|mire|mibol|mitol|mihez|ki|kik|kit|kinek|kihez|hol|hova|honnan|hogy|hogyan|mikor|meddig|mennyi|hany|melyik|milyen|kell e|lehet e|van e|szabad e|tud e|tudna|miben)\b.* /;

/** Compared with the whole message, so that an answer that only holds one of them stays an answer. */
export const sheetWords = {
  sheetLaterWords: ['később', 'később folytatom', 'majd később', 'most abbahagyom', 'szünet'],
  sheetGoOnWords: ['folytatás', 'folytatom', 'folytassuk', 'folytatás most', 'vissza az adatlaphoz'],
  sheetAgainWords: ['újra', 'újra a kérdést', 'ismételje meg', 'még egyszer'],
  sheetStateWords: ['állapot', 'hol tartok', 'hol tartunk', 'hol tart az adatlap', 'mi van még hátra', 'mi hiányzik'],
  sheetCheckWords: ['ellenőrzés', 'ellenőrzöm', 'ellenőrizzük', 'adatlap ellenőrzése', 'mutassa az adatlapot'],
  sheetSendWords: ['beküldöm', 'beküldés', 'adatlap beküldése', 'elküldöm', 'beküldöm az adatlapot'],
  sheetReopenWords: ['módosítás', 'módosítanék', 'módosítom', 'adatlap módosítása', 'újranyitom', 'újranyitás'],
  sheetWithdrawWords: [
    'visszavonom',
    'visszavonás',
    'visszavonom a beküldést',
    'beküldés visszavonása',
    'visszavonom az adatlapot',
    'visszaveszem',
    'visszakérem',
  ],
  sheetOkWords: ['rendben', 'így jó', 'jó', 'jó így', 'igen', 'ok', 'oké', 'minden jó', 'jóváhagyom', 'nem változott'],
  sheetKeepWords: ['így marad', 'maradjon így', 'hagyjuk így'],
  /** Means a colleague at the help desk everywhere else. */
  colleaguePost: 'ügyintéző',
  /** On folded text. */
  questionBegin,
  changeRow: /^modosit[a-z]*[ :]*(\d{1,3})\.?$|^(\d{1,3})[. ]*modosit[a-z]*$/,

  knownFrom: {
    fromRegister: 'KSH Helységnévtár, 2018',
    fromSheet: 'az önkormányzat adatlapja',
    fromContacts: 'a kapcsolattartók névsora',
  },

  legalStatusOf: {
    főváros: 'főváros',
    'fővárosi kerület': 'fővárosi kerület',
    'megyeszékhely, megyei jogú város': 'megyei jogú város',
    'megyei jogú város': 'megyei jogú város',
    város: 'város',
    nagyközség: 'nagyközség',
    község: 'község',
  } satisfies Record<(typeof statuses)[number], string>,

  /** What a contact list calls somebody, as the roles of the form; nothing for what has no role there. */
  rolesOfDuties: (duties: readonly string[]): string[] => {
    const roles: [string, RegExp][] = [
      ['representative', /képvisel/i],
      ['contact', /kapcsolattart/i],
      ['local-it', /informatik|üzemeltet|rendszergazda/i],
      ['key-user', /kulcsfelhaszn/i],
    ];
    return roles.filter(([, isIt]) => duties.some((duty) => isIt.test(duty))).map(([role]) => role);
  },
};
