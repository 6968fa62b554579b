// Answers of a sheet one under the other, each with its buttons: what stands on these, how the rows read where nothing can be pressed, and what is said of a row.
import { articleOf } from '../hungarian-suffixes';
import { literal } from '../literal';
import type { Button, Reply, RowsPart } from '../turn';
import { act } from './lead';
import { list, paragraphs } from './sheets';

type Groups = RowsPart['groups'];

const allOk = (rows: number): string => (rows === 1 ? 'Igen, így van' : 'Igen, minden így van');

interface Listed {
  /** Over the rows. */
  above: string;
  groups: Groups;
  inWords: string;
  onCard: string;
  buttons: Button[];
}

/** Of rows that do not all fit. */
export interface PartOfRows {
  from: number;
  shown: number;
  of: number;
}

export const sheetRowTexts = {
  rowsInWords: (groups: Groups): string =>
    paragraphs(
      ...groups.map(({ title, rows, missing = [] }) =>
        paragraphs(
          title === undefined ? undefined : `**${literal(title)}**`,
          list([
            ...rows.map(
              ({ number, label, value, note }) =>
                `${number}. ${label}: ${literal(value)}${note === undefined ? '' : ` – **${note}**`}`,
            ),
            ...missing.map((label) => `- **Hiányzik:** ${label}`),
          ]),
        ),
      ),
    ),

  /** On a card, beside what is asked and not answered. */
  rowMissing: 'Hiányzik',
  rowOpen: 'jóváhagyásra vár',

  rowOkTitle: 'Rendben',
  rowChangeTitle: 'Módosítás',
  /** For those who hear the button and not the row. */
  rowButtonSpoken: (title: string, { number, label }: { number: number; label: string }): string =>
    `${title}: ${number}. ${label}`,

  /** Of all rows that are shown; elsewhere an answer may be worded so. */
  allOkWords: ['így van', 'igen így van', 'minden így van', 'mind így van', 'mind jó', 'mind rendben', 'minden rendben', 'rendben van', 'minden rendben van', 'minden stimmel'], // biome-ignore format: one list
  /** On folded text: "rendben 3", "3. rendben", "a 3-as jó". */
  okRow:
    /^(?:rendben|jo|igy jo|ok|oke|igen|jovahagyom)[ ,:]*(?:az? )?(\d{1,2})(?:-?[aeo]s)?\.?$|^(?:az? )?(\d{1,2})(?:-?[aeo]s)?[. ]*(?:sor )?(?:rendben|jo|igy jo|ok|oke|jovahagyom)[.!]?$/,

  confirmAllButton: (args: Record<string, string>, rows: number): Button => ({
    ...act(allOk(rows), 'sheet-confirm', args),
    byWord: true,
  }),
  confirmOnCard: (rows: number): string =>
    rows === 1
      ? `Ha jó, nyomja meg: „${allOk(rows)}”, vagy írja be: „rendben”. Ha nem, nyomja meg mellette: „Módosítás”, vagy írja be az 1-es sorszámot.`
      : `Ha mind jó, nyomja meg alul: „${allOk(rows)}”, vagy írja be: „rendben”. Soronként is haladhat: a sor gombjaival, vagy így: „rendben 2”, „módosítás 2”.`,
  checkOnCard: (number: number): string =>
    `Egy sor módosításához nyomja meg mellette: „Módosítás”, vagy írja be a sorszámát, például: „módosítás ${number}”.`,
  stillSoOnCard:
    'Ha minden így van, nyomja meg alul: „Nem változott”, vagy írja be: „nem változott”. Ha valamelyik sor más, nyomja meg mellette: „Módosítás”, vagy írja be a sorszámát, és csak azt kérdezem meg.',

  partOfRows: ({ from, shown, of }: PartOfRows): string =>
    `Ez ${articleOf(`${from + 1}`)} ${from + 1}–${from + shown}. sor ${articleOf(`${of}`)} ${of} közül. ${from + shown < of ? 'A többi a „következő sorok” szóra jön.' : 'Az elsőt újra az „első sorok” szóra mutatom.'}`,
  /** After the last they begin again. */
  moreRowsButtons: (part: PartOfRows | undefined, args: Record<string, string>): Button[] => {
    if (!part) return [];
    const next = part.from + part.shown;
    const isLast = next >= part.of;
    const button = act(isLast ? 'Első sorok' : 'Következő sorok', 'sheet-rows', {
      ...args,
      from: isLast ? '0' : `${next}`,
    });
    return [{ ...button, byWord: true }];
  },

  rowConfirmed: (labels: readonly string[], left: number): string =>
    `**${labels.join(', ')}:** jóváhagyva${left === 0 ? '.' : `, még ${left} sor van hátra.`}`,
  rowSaidAlready: 'Erre a sorra közben már van válasz, ezért nem írtam be semmit. Itt tartunk most:',
  rowNewer: 'Ez a válasz megváltozott, mióta azt a listát megmutattam; még nem írtam be semmit. Így áll most:',
  rowsAreOld: 'Az a lista már nem a mostani állapotot mutatja, ezért nem írtam be semmit. Ezt tudom most:',
  rowNotThere: (rows: number): string =>
    `Ilyen sorszámú sor itt nincs, ezért nem írtam be semmit. Kérem, 1 és ${rows} közötti számot írjon, például: „rendben 1”.`,
};

/** Rows that nothing can be done with stand in the text: a card would only be a frame around them. */
export function withRows({ above, groups, inWords, onCard, buttons }: Listed): Reply {
  const isPressed = groups.some(({ rows }) => rows.some((row) => row.buttons.length > 0));
  return isPressed
    ? { text: above, rows: { groups, inWords, onCard }, buttons }
    : { text: paragraphs(above, sheetRowTexts.rowsInWords(groups), inWords), buttons };
}
