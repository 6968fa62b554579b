// The answers of a sheet section by section: before it is sent, and what nobody knew yet.
import type { SectionStanding } from '../../dialogs/states';
import type { SeenQuestion } from '../../dialogs/view';
import { articleOf } from '../hungarian-suffixes';
import type { Municipality } from '../municipalities/register';
import type { HowSent } from '../sheets/sections/section-checked';
import type { PartOfSheet, SectionLine } from '../sheets/sections/sections';
import type { Button, Reply, RowsPart } from '../turn';
import { act, headOf } from './lead';
import { MOST_CHOSEN, sectionsButton } from './section-lines';
import type { OfSheet } from './sheet-noun';
import { sheetRowTexts, withRows } from './sheet-rows';
import { howSent } from './sheet-sending';
import { check, goOn, later, list, paragraphs, states } from './sheets';

type Rows = RowsPart['groups'][number]['rows'];

const MOST_LABELS = 8;

const labelsOf = (questions: readonly SeenQuestion[]): string => {
  const labels = questions.slice(0, MOST_LABELS).map(({ question }) => question.label);
  return `${labels.join(', ')}${questions.length > labels.length ? ` és még ${questions.length - labels.length} kérdés` : ''}`;
};

const answersButton = (title: string, args: Record<string, string>): Button => ({
  ...act(`Válaszok: ${title}`, 'sheet-answers', args),
  byWord: true,
});

function checkedLine({ code, section, state, answered, of, unknown }: SectionLine, standing?: SectionStanding): string {
  const { missing = [], toConfirm = 0 } = standing ?? {};
  const said = [
    ...(answered > 0 ? [`${answered}/${of} válasz`] : []),
    ...(missing.length > 0 && answered > 0 ? [`**${missing.length} hiányzik**`] : []),
    ...(toConfirm > 0 ? [`${toConfirm} jóváhagyásra vár`] : []),
    ...(unknown.length > 0 ? [`${unknown.length} nem ismert`] : []),
  ];
  return `- ${code}. ${section.title}: ${[states[state], ...said].join(', ')}`;
}

/** What was begun or is complete each on a line; of what was not begun how much there is. */
function checkedPart(
  { title, sections }: PartOfSheet,
  standings: ReadonlyMap<string, SectionStanding>,
  isAlone: boolean,
): string {
  const isIdle = ({ state, name }: SectionLine) =>
    !isAlone && state === 'not-started' && (standings.get(name)?.toConfirm ?? 0) === 0;
  const begun = sections.filter((line) => !isIdle(line));
  const idle = sections.filter(isIdle);
  const answers = idle.reduce((sum, { name }) => sum + (standings.get(name)?.missing.length ?? 0), 0);
  const left = answers > 0 ? `, **${answers} válasz hiányzik**` : '';
  const named = idle.length > MOST_IDLE ? '' : ` (${idle.map(({ section }) => section.title).join(', ')})`;
  if (begun.length === 0) return `**${title}:** még nem kezdték el, ${idle.length} szakasz${left}`;
  return paragraphs(
    `**${title}**`,
    list([
      ...begun.map((line) => checkedLine(line, standings.get(line.name))),
      ...(idle.length > 0 ? [`- Még nem kezdték el: ${idle.length} szakasz${named}${left}`] : []),
    ]),
  );
}

const MOST_IDLE = 3;

function findingsOf(blocking: readonly string[], warnings: readonly string[]): (string | undefined)[] {
  return [
    blocking.length > 0 ? list(blocking.map((each) => `- **Javítandó:** ${each}`)) : undefined,
    warnings.length > 0
      ? paragraphs(
          list(warnings.map((each) => `- **Szokatlan:** ${each}`)),
          'Ha mindez így helyes, írja be: „így marad”.',
        )
      : undefined,
  ];
}

export const sectionAnswerTexts = {
  unknownListed: (of: {
    municipality: Municipality;
    form: string;
    lines: readonly SectionLine[];
    args: Record<string, string>;
    isClosed: boolean;
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.form}: mit kell még megtudni`),
      of.lines.length === 0
        ? 'Nincs olyan kérdés, amelyre „nem tudom” a válasz. A „szakaszok” szóra az áttekintés jön.'
        : list(
            of.lines.map(({ code, section, unknown }) => {
              const who =
                section.knownBy === undefined ? '' : ` – ${articleOf(section.knownBy)} ${section.knownBy} tudhatja`;
              return `- **${code}. ${section.title}**${who}: ${labelsOf(unknown)}`;
            }),
          ),
      of.lines.length === 0 || of.isClosed
        ? undefined
        : 'Ha valamelyik már kiderült, írja be a szakasz számát vagy nevét, és újra megkérdezem. Átadni így lehet: „átadom az internetet Kovács Annának”.',
    ),
    buttons: of.isClosed
      ? []
      : [
          ...of.lines.slice(0, MOST_CHOSEN).map(({ name, section }) => ({
            ...act(section.title, 'sheet-again', { ...of.args, section: name }),
            byWord: true as const,
          })),
          sectionsButton,
          later,
        ],
  }),

  sectionsChecked: (
    of: OfSheet & {
      parts: readonly PartOfSheet[];
      standings: ReadonlyMap<string, SectionStanding>;
      blocking: readonly string[];
      warnings: readonly string[];
      how: HowSent | undefined;
      leads: readonly string[];
      args: Record<string, string>;
    },
  ): Reply => {
    const { municipality, form, parts, standings, blocking, warnings, how, leads, args } = of;
    const lines = parts.flatMap(({ sections }) => sections);
    // What is left to do first, then what is complete.
    const open = lines.filter(({ state }) => state === 'in-progress' || state === 'returned');
    const begun = [...open, ...lines.filter(({ state }) => state === 'complete')];
    return {
      text: paragraphs(
        headOf(municipality, `${form.title}: ellenőrzés beküldés előtt`),
        ...parts.map((part) => checkedPart(part, standings, parts.length === 1)),
        ...findingsOf(blocking, warnings),
        'Egy szakasz válaszait így mutatom meg: „ellenőrzés 1.1” vagy „ellenőrzés internet”; ott soronként módosíthat.',
        how && howSent(of.form, how, leads),
      ),
      buttons: [
        ...(how === 'can-be-sent' ? [{ ...act('Beküldöm', 'send-sheet', args), byWord: true as const }] : []),
        ...(how === 'lacking' ? [{ ...goOn, byWord: true as const }] : []),
        ...(begun.length > 0 ? begun : lines)
          .slice(0, MOST_CHOSEN - 1)
          .map(({ name, section }) => answersButton(section.title, { ...args, section: name })),
        sectionsButton,
        later,
      ],
    };
  },

  sectionChecked: (of: {
    municipality: Municipality;
    form: string;
    title: string;
    from: number;
    rows: Rows;
    more: number | undefined;
    missing: readonly string[];
    blocking: readonly string[];
    warnings: readonly string[];
    isClosed: boolean;
    args: Record<string, string>;
  }): Reply => {
    const onwards = 'A „folytatás” szóra ebben a szakaszban megyünk tovább, a „szakaszok” szóra az áttekintés jön.';
    const below = (hint: string) =>
      paragraphs(
        ...findingsOf(of.blocking, of.warnings),
        of.more === undefined ? undefined : 'A többi sor a „következő sorok” szóra jön.',
        of.isClosed ? undefined : `${of.rows.length === 0 ? '' : `${hint} `}${onwards}`,
      );
    const head = headOf(of.municipality, `${of.form}, ${of.title}: válaszok`);
    return withRows({
      above: of.rows.length === 0 ? paragraphs(head, 'Ebben a szakaszban még nincs válasz.') : head,
      groups: [{ rows: of.rows, ...(of.more === undefined && { missing: [...of.missing] }) }],
      inWords: below('Egy sor módosításához írja be a sorszámát, például: „módosítás 1”.'),
      onCard: below(sheetRowTexts.checkOnCard(of.from + 1)),
      buttons: [
        ...(of.more === undefined
          ? []
          : [
              { ...act('Következő sorok', 'sheet-answers', { ...of.args, from: `${of.more}` }), byWord: true as const },
            ]),
        { ...goOn, byWord: true as const },
        { ...check, byWord: true as const },
        sectionsButton,
      ],
    });
  },
};
