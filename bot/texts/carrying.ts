// What the bot says when a whole sheet is carried over to other members of a joint office: first what would be written where.
import { withSuffix } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Municipality } from '../municipalities/register';
import { shownName } from '../municipalities/texts';
import type { Reply } from '../turn';
import { say } from './buttons';
import { act, headOf } from './lead';
import { allOf, byWord, type Conflict, cancel, capital, conflictLines, MOST_PLACES, named } from './several-lines';
import { type OfSheet, theNoun } from './sheet-noun';
import { goOn, list, paragraphs } from './sheets';

export const carryingTexts = {
  severalAfterSending: (of: {
    municipality: Municipality;
    others: readonly Municipality[];
    args: Record<string, string>;
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, 'a közös hivatal többi települése'),
      `${capital(of.others.length === 1 ? withSuffix(shownName(of.others[0] ?? of.municipality), '-nál') : `a többi ${of.others.length} településnél`)} is ezek a válaszok? Előbb megmutatom, hová mi kerülne, és hol áll más.`,
    ),
    buttons: [act('A többinél is', 'sheets-carry', { ...of.args, to: 'show' })],
  }),

  carryNowhere: ({ municipality, form }: OfSheet): Reply => ({
    text: paragraphs(
      headOf(municipality, 'átvitel'),
      `Nincs olyan másik település ebben a közös hivatalban, amelynek ${theNoun(form, '-t')} Ön is kitöltheti, így nincs hová átvinni a válaszokat.`,
    ),
    buttons: [goOn],
  }),

  carryNothing: (municipality: Municipality): Reply => ({
    text: paragraphs(
      headOf(municipality, 'átvitel'),
      'Itt még nincs olyan válasz, amely másik településre is átvihető. Előbb töltsük ki ezt: „folytatás”.',
    ),
    buttons: [goOn],
  }),

  carryPlan: (of: {
    from: Municipality;
    rows: readonly { label: string; value: string; count: number }[];
    places: readonly {
      municipality: Municipality;
      isClosed: boolean;
      given: number;
      same: number;
      conflicts: readonly Conflict[];
    }[];
    before: readonly string[];
    args: Record<string, string>;
  }): Reply => {
    const open = of.places
      .filter(({ isClosed, given }) => !isClosed && given > 0)
      .map(({ municipality }) => municipality);
    const [only, another] = open;
    return {
      text: paragraphs(
        headOf(of.from, `átvitel ide: ${named(of.places.map(({ municipality }) => municipality))}`),
        ...of.before,
        `**Ezeket vinném át ${withSuffix(shownName(of.from), '-ból')}:**`,
        list(
          of.rows.map(
            ({ label, value, count }, at) =>
              `${at + 1}. ${literal(label)}: ${literal(value)}${count > 1 ? ` (${count} válasz)` : ''}`,
          ),
        ),
        'Ami településenként más (azonosítók, székhely, lakosságszám, hivatalos képviselő), azt nem viszem át.',
        list(
          of.places.map(({ municipality, isClosed, given, same, conflicts }) => {
            const name = `- **${shownName(municipality)}:**`;
            if (isClosed) return `${name} már beküldték, ide nem írok.`;
            const parts = [
              ...(given > 0 ? [`${given} válasz kerül be`] : []),
              ...(same > 0 ? [`${same} már ugyanez`] : []),
              ...(conflicts.length > 0 ? [`más áll ott, nem írom át: ${conflictLines(conflicts)}`] : []),
            ];
            return `${name} ${parts.length > 0 ? parts.join('; ') : 'nincs mit beírni'}`;
          }),
        ),
        open.length === 0
          ? '**Nincs mit beírni sehová.**'
          : `Mehet? Írja be: „${another ? allOf(open.length) : 'rendben'}”${another && only ? `, „csak ${withSuffix(shownName(only), '-nál')}”` : ''}, vagy ha egy sor nem kell: „az 1. nélkül”. Ha mégsem: „mégse”.`,
      ),
      buttons:
        open.length === 0
          ? [goOn]
          : another
            ? [
                byWord(act(capital(allOf(open.length)), 'sheets-carry', { ...of.args, to: 'all' })),
                ...open
                  .slice(0, MOST_PLACES)
                  .map((one) =>
                    byWord(
                      act(`Csak ${withSuffix(shownName(one), '-nál')}`, 'sheets-carry', { ...of.args, to: one.ksh }),
                    ),
                  ),
                cancel,
              ]
            : [byWord(act('Rendben', 'sheets-carry', { ...of.args, to: 'all' })), cancel],
    };
  },

  carryChanged: 'Közben megváltozott valami, ezért megmutatom újra.',
  carryUnclear: 'Ezt itt nem értem. Kérem, a lent felkínált szavak egyikét írja.',

  carryBegun: (of: { from: Municipality; to: readonly Municipality[] }): Reply => ({
    text: paragraphs(
      headOf(of.from, 'átvitel'),
      `Rendben, beírom ${named(of.to, '-nál')}. Mindjárt megírom, hogyan sikerült.`,
    ),
    buttons: of.to.slice(0, MOST_PLACES).map((one) => say(`Váltás ${withSuffix(shownName(one), '-ra')}`)),
  }),

  carriedHere: (from: Municipality, given: number): string =>
    `Átvettem ${given} választ ${withSuffix(shownName(from), '-ból')}. Nézze át az „ellenőrzés” szóval.`,
};
