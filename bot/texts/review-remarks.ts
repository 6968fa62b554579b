// What the bot says to those who review what was sent while they remark on its rows.
import type { Reply } from '../turn';
import { act, headOf } from './lead';
import { byWord, cancel, howToRemark, type RemarkShown, type Reviewed, remarkLines, The } from './review-lines';
import { paragraphs } from './sheets';

export const reviewRemarkTexts = {
  remarksNoted: (
    of: Reviewed & {
      remarks: readonly RemarkShown[];
      before: readonly string[];
      args: Record<string, string>;
    },
  ): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.receipt}, megjegyzések`),
      ...of.before,
      `**Ezzel küldeném vissza hiánypótlásra** (${of.remarks.length} sor):`,
      remarkLines(of.remarks),
      'Ha ennyi: „visszaküldöm”. Írhat még hozzá, vagy kiveheti valamelyiket: „törlés 12”. A „mégse” mindet elveti.',
    ),
    buttons: [byWord(act('Visszaküldöm', 'review-return', of.args)), cancel],
  }),

  noRemarkYet: (of: Reviewed & { before: readonly string[] }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, of.receipt),
      ...of.before,
      `A visszaküldéshez legalább egy megjegyzés kell. ${howToRemark}`,
    ),
    buttons: [cancel],
  }),

  noSuchRow: (number: number, most: number): string =>
    `${number}. sor nincs ezen a lapon, ezért azt nem jegyeztem fel; a sorok 1-től ${most}-ig számozottak.`,

  remarkTooLong: (number: number, most: number): string =>
    `${The(number)} ${number}. sor megjegyzése hosszabb ${most} betűnél, ezért nem jegyeztem fel. Kérem, írja le rövidebben.`,

  tooManyRemarks: (most: number): string => `Legfeljebb ${most} sorhoz írhat megjegyzést; a többit nem jegyeztem fel.`,
  remarkDropped: (number: number): string => `${The(number)} ${number}. sor megjegyzését kivettem.`,
  noSuchRemark: (number: number): string => `${The(number)} ${number}. sorhoz nincs feljegyzett megjegyzés.`,

  formChangedMeanwhile:
    'Az űrlap közben megváltozott, és az egyik megjelölt kérdés kikerült belőle. Kérem, jelölje meg újra, ami hiányos.',

  remarksChanged: 'A megjegyzések közben megváltoztak, ezért megmutatom újra.',
};
