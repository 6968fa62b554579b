// What the bot says in a sheet when one of its own words is typed where an answer is wanted.
import { literal } from '../literal';
import type { Reply } from '../turn';
import { headOf } from './lead';
import { noun, type OfSheet, TheNoun } from './sheet-noun';
import { goOn, paragraphs } from './sheets';

interface Asked {
  label: string;
  optional?: unknown;
  mayNotKnow?: unknown;
}

const orElse = ({ optional, mayNotKnow }: Asked): string =>
  mayNotKnow
    ? 'írja be: „nem tudom”, és a „kérdéseink” szóra később megtalálja'
    : optional
      ? 'a „kihagyom” szóra továbbmegyünk'
      : 'a „szakaszok” szóra mással haladhat, a „később” szóra pedig ugyanitt folytatjuk';

export const sheetInsteadTexts = {
  /** Words of the bot that may be an answer all the same. */
  mayBeAnswerWords: ['nem', 'nincs', 'nincsen', 'még nincs', 'ügyintéző'],

  /** On folded text: politeness, and none; what is asked stands below it. */
  sheetCourtesies: [
    {
      said: /^(?:(?:nagyon|ok|oke|jo|rendben) )*(?:szepen )?(?:koszi|kosz|koszonom|koszonjuk|thx|koszonet)(?: (?:szepen|a segitseget|a turelmet))?[\s.!]*$/,
      answer: 'Szívesen!',
    },
    {
      said: /^(?:szia|sziasztok|hello|hali|udv|udvozlom|jo (?:napot|reggelt|estet)(?: kivanok)?)[\s.!]*$/,
      answer: 'Jó napot kívánok! Ott tartunk, ahol abbahagytuk:',
    },
  ],
  sheetUpset:
    'Sajnálom, hogy bosszúságot okoztam. A „később” szóra félretesszük, minden válasz megmarad; az „ügyintézőt kérek” szavakra megmondom, ki segíthet.',

  /** On folded text: somebody else will tell, or it will be looked up. */
  sheetNotAtHandSaid:
    /\bmajd (?:o|ok|[a-z]{3,}) (?:megmondja|megmondjak|megadja|megadjak|megirja|megnezi|megnezik|utananez|kuldi|megkuldi|tudja|fogja tudni)\b|\b(?:megkerdezem|megkerdezzuk|rakerdezek|utananezek|utananezunk|megkerdeztem mar)\b|\b(?:ezt )?(?:nem en|csak|ezt) az? [a-z]+ tudja\b|\bvarok a valasz(?:ara|ra)\b|\bmeg kell kerdez(?:nem|nunk)\b/,
  sheetNoAnswer: (typed: string): string =>
    `Itt magát az adatot kérem, ezért ezt nem írtam be. Ha mégis ez a válasz, tegye idézőjelbe: „${literal(typed)}”.`,
  /** `other`: what else was typed with it. */
  sheetOnlyThis: (found: string, other?: string): string =>
    `Itt csak ezt az egy adatot kérem. Erre gondolt: **${literal(found)}**? Ha igen, írja be: „igen”; ha nem, írja be újra, magában.${other === undefined ? '' : ` A többit (${literal(other)}) nem írtam be sehová: kérem, adja meg ott, ahol kérdezem.`}`,
  sheetNotAtHand: (asked: Asked): string => `Rendben, ezt nem írtam be. Ha most nincs kéznél, ${orElse(asked)}.`,
  /** On folded text: behind an answer, whom it is for. */
  behindAnswer:
    /.\s*[, ]\s*(?:mind az? (?:\d{1,2}|ketto|harom|negy|ot|hat|het|nyolc|kilenc|tiz)(?:-? ?n[ae]l)?|mindegyiknel|mindnel|az osszesnel)[.!]?$/,
  sheetAnswerAlone:
    'Itt csak magát a választ kérem, ezért ezt nem írtam be. Utána külön írja be: „mind a 4-nél”, és ahol lehet, a többi településnél is beírom.',
  sheetNotSkipped:
    'Ezt a kérdést nem lehet kihagyni, de ha nem tudja, írja be: „nem tudom”; a „kérdéseink” szóra később megtalálja.',
  sheetSomebodyKnows: (asked: Asked, mayHand: boolean): string =>
    `Rendben, ezt nem írtam be. Amíg megtudja, ${orElse(asked)}.${mayHand ? ' Ha inkább a kollégája töltené ki a szakaszt, írja be: „átadás”.' : ''}`,
  sheetNoMeaning: (asked: Asked): string =>
    `Ehhez nincs külön magyarázatom. A választ úgy kérem, ahogy a hivatali iratokban szerepel (${literal(asked.label)}); ha nem tudja, ${orElse(asked)}.`,

  nothingToWithdraw: ({ municipality, form }: OfSheet): Reply => ({
    text: paragraphs(
      headOf(municipality, `${noun(form)} nincs beküldve`),
      `${TheNoun(form)} most nincs beküldve, ezért nincs mit visszavonni. Egy választ a „vissza” vagy az „ellenőrzés” szóval javíthat.`,
    ),
    buttons: [goOn],
  }),
};
