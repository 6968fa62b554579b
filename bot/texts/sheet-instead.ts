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

  sheetNoAnswer: (typed: string): string =>
    `Itt magát az adatot kérem, ezért ezt nem írtam be. Ha mégis ez a válasz, tegye idézőjelbe: „${literal(typed)}”.`,
  sheetOnlyThis: (found: string): string =>
    `Itt csak ezt az egy adatot kérem. Erre gondolt: **${literal(found)}**? Ha igen, írja be: „igen”; ha nem, írja be magában.`,
  sheetNotAtHand: (asked: Asked): string => `Rendben, ezt nem írtam be. Ha most nincs kéznél, ${orElse(asked)}.`,
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
