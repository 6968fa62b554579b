// Words of the sheets: what people type in the middle of one, and what the register and the contact lists call things.
import type { statuses } from '../municipalities/texts';

/** Whoever is asked something else in between is told where the sheet goes on. */
const questionBegin =
  /^(?:mi|mit|mik|miert|mire|mibol|mitol|mihez|ki|kik|kit|kinek|kihez|hol|hova|honnan|hogy|hogyan|mikor|meddig|mennyi|hany|melyik|milyen|kell e|lehet e|van e|szabad e|tud e|tudna|miben)\b.* /;

/** Compared with the whole message, so that an answer that only holds one of them stays an answer. */
export const sheetWords = {
  sheetLaterWords: [
    'később',
    'később folytatom',
    'majd később',
    'most abbahagyom',
    'szünet',
    'inkább később',
    'majd később folytatom',
    'holnap folytatom',
    'majd holnap folytatom',
    'most nem érek rá',
    'mára ennyi',
    'mára elég',
    'mára elég volt',
    'abbahagyom',
    'félbehagyom',
    'mennem kell',
    'most mennem kell',
    'viszlát',
    'viszontlátásra',
    'minden jót',
    'további szép napot',
  ],
  sheetGoOnWords: ['folytatás', 'folytatom', 'folytassuk', 'folytatás most', 'vissza az adatlaphoz'],
  sheetAgainWords: ['újra', 'újra a kérdést', 'ismételje meg', 'még egyszer'],
  sheetStateWords: ['állapot', 'hol tartok', 'hol tartunk', 'hol tart az adatlap', 'mi van még hátra', 'mi hiányzik', 'mi hiányzik még', 'mi van hátra', 'mennyi van hátra', 'mennyi van még hátra', 'mennyi van még', 'sok van még hátra', 'sok van még', 'hány kérdés van hátra', 'hány kérdés van még', 'hány kérdés van még hátra', 'melyik kérdésnél tartunk', 'melyik kérdésnél tartok', 'hol járok', 'hanyadiknál tartok', 'hanyadiknál tartunk', 'hanyadik kérdésnél tartok', 'hanyadik kérdésnél tartunk', 'hányadik kérdésnél tartok', 'hányadik kérdésnél tartunk', 'hol járunk', 'mi maradt', 'mi maradt még', 'mi kell még', 'mi kell még hozzá', 'mi a helyzet', 'hogy állok', 'hogy állunk', 'mennyi a hátralévő', 'kész vagyok', 'kész vagyunk', 'mikor lesz kész', 'mikor döntenek', 'átnézték már', 'elfogadták már'], // biome-ignore format: one list
  sheetCheckWords: ['ellenőrzés', 'ellenőrzöm', 'ellenőrizzük', 'adatlap ellenőrzése', 'mutassa az adatlapot'],
  sheetSendWords: [
    'beküldöm',
    'beküldjük',
    'küldjük be',
    'küldje be',
    'beküldeném',
    'be szeretném küldeni',
    'küldjük el',
    'elküldjük',
    'beküldés',
    'adatlap beküldése',
    'elküldöm',
    'beküldöm az adatlapot',
  ],
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
  sheetOkWords: [
    'rendben',
    'rendben köszönöm',
    'rendben köszi',
    'ok köszi',
    'oké köszi',
    'ok köszönöm',
    'igen köszönöm',
    'jó köszönöm',
    'így jó',
    'jó',
    'jó így',
    'igen',
    'ok',
    'oké',
    'minden jó',
    'jóváhagyom',
    'nem változott',
  ],
  sheetKeepWords: ['így marad', 'maradjon így', 'hagyjuk így'],
  /** Went back to an answer, and it is right as it is. */
  sheetStaysWords: ['tovább', 'marad', 'ez marad', 'így marad', 'maradjon', 'maradjon így', 'hagyjuk így', 'hagyjuk', 'következő', 'következő kérdés', 'mehetünk tovább', 'menjünk tovább', 'jó ez így', 'ez jó', 'mehet tovább', 'tovább mehet', 'mehet', 'jöhet a következő'], // biome-ignore format: one list
  /** Also with a slip in them. */
  oftenTypedInSheet: ['vissza', 'később', 'állapot', 'kihagyom'],
  /** About the question that is asked. */
  meaningWords: [
    'mi ez',
    'ez mi',
    'mit jelent ez',
    'ez mit jelent',
    'mit jelent',
    'mire gondol',
    'mit írjak ide',
    'ide mit írjak',
    'mit kell ide írni',
    'ide mit kell írni',
    'mit kell ideírni',
    'mit adjak meg',
    'mit kell megadni',
    'melyiket válasszam',
    'melyiket jelöljem',
    'nem értem',
    'ezt nem értem',
    'nem értem a kérdést',
    'ezt hogy érti',
    'hogy érti',
  ],
  /** Of what is shown to be confirmed. */
  notSoWords: ['nem', 'nem jó', 'nem igaz', 'rossz', 'nem stimmel', 'nem így van', 'hibás', 'téves', 'ez nem jó', 'nem mind jó', 'változott', 'van ami nem jó'], // biome-ignore format: one list
  /** No name, no address, no post. */
  noAnswerWords: ['nem', 'semmi', 'mi', 'hogyan', 'na', 'izé', 'bocs', 'bocsi', 'köszi', 'köszönöm', 'szia'],
  /** Where an answer is wanted: that it is not at hand. */
  sheetNotAtHandWords: ['nem tudom', 'nem tudjuk', 'nemtudom', 'nincs', 'nincs meg', 'nincs kéznél', 'nincs nálam', 'most nincs meg', 'még nincs', 'még nincs meg', 'majd', 'majd megnézem', 'később megadom', 'később pótlom', 'utánanézek', 'meg kell néznem', 'meg kell kérdeznem', 'hagyjuk', 'kihagyom', 'kihagyjuk', 'hagyjuk ki', 'ugorjuk át', 'átugrom', 'ugorjunk', 'tovább', 'következő', 'mehet tovább', 'tovább mehet', 'mehetünk tovább', 'menjünk tovább', 'jöhet a következő'], // biome-ignore format: one list
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
