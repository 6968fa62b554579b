// What the bot says of a sheet as a list of sections: the overview, a part of it, and which of several is meant.
import type { SeenQuestion } from '../../dialogs/view';
import type { Municipality } from '../municipalities/register';
import type { Holder } from '../sheets/handing/holders';
import type { PartOfSheet, SectionLine } from '../sheets/sections/sections';
import type { Reply } from '../turn';
import { say } from './buttons';
import { headOf } from './lead';
import {
  bar,
  isDone,
  MOST_CHOSEN,
  nameOf,
  partLine,
  sectionButton,
  sectionLine,
  sectionsButton,
  summed,
  upper,
} from './section-lines';
import { noun, type OfSheet, theNoun } from './sheet-noun';
import { check, later, list, paragraphs, sheetStates, states } from './sheets';

const MOST_NAMED = 5;

export interface OverviewText extends OfSheet {
  state: keyof typeof sheetStates;
  args: Record<string, string>;
  before: readonly string[];
  parts: readonly PartOfSheet[];
  all: readonly SectionLine[];
  holders: ReadonlyMap<string, Holder>;
  /** Needed for sending. */
  lacking: readonly { title: string; count: number }[];
  blocking: readonly string[];
  canBeSent: boolean;
  next: SectionLine | undefined;
  outdated: readonly SeenQuestion[];
  /** Told as a state, without what can be chosen. */
  isState: boolean;
}

function whoHas(holders: ReadonlyMap<string, Holder>, all: readonly SectionLine[]): string | undefined {
  const lines = new Map<string, string[]>();
  for (const { name, section, state } of all) {
    const holder = holders.get(name);
    if (!holder) continue;
    const who = `**${holder.isYou ? 'Önnél' : nameOf(holder)}**${holder.isStill ? '' : ' (már nincs hozzáférése, szakasza szabad)'}`;
    lines.set(who, [...(lines.get(who) ?? []), `${section.title}${state === 'complete' ? ' (kész)' : ''}`]);
  }
  if (lines.size === 0) return undefined;
  return paragraphs('**Kinél mi van:**', list([...lines].map(([who, titles]) => `- ${who}: ${titles.join(', ')}`)));
}

/** "Belépés (4 válasz), Internet (6 válasz) és még 3 szakasz" */
function lackingIn(lines: readonly { title: string; count: number }[]): string {
  const named = lines
    .slice(0, MOST_NAMED)
    .map(({ title, count }) => (count > 0 ? `${title} (${count} válasz)` : title));
  const left = lines.length - named.length;
  return `${named.join(', ')}${left > 0 ? ` és még ${left} szakasz` : ''}`;
}

function sendingIn({ lacking, blocking, canBeSent }: OverviewText): string {
  if (canBeSent)
    return '**A beküldéshez minden megvan:** nézze át az „ellenőrzés” szóval, azután beküldhető: „beküldöm”.';
  return paragraphs(
    lacking.length > 0 ? `**A beküldéshez még kell:** ${lackingIn(lacking)}.` : undefined,
    blocking.length > 0 ? list(blocking.map((each) => `- **Javítandó:** ${each}`)) : undefined,
  );
}

export const sectionsOverviewTexts = {
  sectionsOverview: (of: OverviewText): Reply => {
    const { municipality, form, state, args, before, parts, all, holders, next, outdated, isState } = of;
    const isFlat = parts.length === 1;
    const [answered, asked] = summed(all);
    const done = all.filter(isDone).length;
    const unknown = all.reduce((sum, each) => sum + each.unknown.length, 0);
    return {
      text: paragraphs(
        headOf(municipality, `${form.title}: ${sheetStates[state]}`),
        ...before,
        `${bar(done, all.length, done === all.length)} **${done}/${all.length} szakasz kész**, ${answered}/${asked} válasz`,
        list(
          isFlat
            ? all.map((line, at) => `${at + 1}. ${sectionLine(line, holders.get(line.name))}`)
            : parts.map(partLine),
        ),
        isFlat ? undefined : whoHas(holders, all),
        outdated.length > 0
          ? `**Újra kérdezem,** mert ${theNoun(form)} közben megváltozott: ${outdated.map(({ question }) => question.label).join(', ')}.`
          : undefined,
        sendingIn(of),
        unknown > 0
          ? `**Megtudandó:** ${unknown} kérdésre „nem tudom” a válasz; a „kérdéseink” szóra felsorolom.`
          : undefined,
        isState
          ? undefined
          : isFlat
            ? 'Melyik szakasszal folytassuk? Írja be a számát vagy a nevét.'
            : `Melyikkel folytassuk? Írja be a rész számát (1–${parts.length}) vagy egy szakasz nevét, például: „internet”.`,
      ),
      buttons: isState
        ? [check]
        : [
            ...(next ? [sectionButton(`Folytatás: ${next.section.title}`, args, next.name)] : []),
            ...(of.canBeSent ? [{ ...check, byWord: true as const }] : []),
            ...(isFlat ? [] : parts.map(({ name }, at) => sectionButton(`${at + 1}. rész`, args, name))),
            later,
          ],
    };
  },

  sectionsOfPart: (of: {
    municipality: Municipality;
    form: string;
    part: PartOfSheet;
    holders: ReadonlyMap<string, Holder>;
    args: Record<string, string>;
    before: readonly string[];
  }): Reply => ({
    text: paragraphs(
      headOf(of.municipality, `${of.form}, ${of.part.title}`),
      ...of.before,
      list(of.part.sections.map((line, at) => `${at + 1}. ${sectionLine(line, of.holders.get(line.name))}`)),
      'Melyik szakasszal folytassuk? Írja be a számát vagy a nevét; a „vissza” szóra az áttekintés jön.',
    ),
    buttons: [
      ...of.part.sections
        .filter(({ isOver }) => !isOver)
        .slice(0, MOST_CHOSEN)
        .map(({ section, name }) => sectionButton(section.title, of.args, name)),
      { ...say('Vissza'), byWord: true },
      later,
    ],
  }),

  whichSection: (municipality: Municipality, lines: readonly SectionLine[], args: Record<string, string>): Reply => ({
    text: paragraphs(
      headOf(municipality, 'melyik szakasz?'),
      'Többre is gondolhat; válasszon, vagy írja be a számát.',
      list(lines.map(({ code, section }) => `- **${code}.** ${section.title}`)),
    ),
    buttons: [...lines.map(({ name, section }) => sectionButton(section.title, args, name)), sectionsButton],
  }),

  ownSheets: (
    municipality: Municipality,
    sheets: readonly {
      form: OfSheet['form'];
      isNew: boolean;
      state: keyof typeof sheetStates;
      receipt: string | undefined;
      done: number;
      of: number;
    }[],
  ): Reply => ({
    text: paragraphs(
      headOf(municipality, 'hol tart'),
      list(
        sheets.map(
          ({ form, state, isNew, receipt, done, of }) =>
            `- **${form.title}:** ${isNew ? states['not-started'] : sheetStates[state]}${receipt === undefined ? '' : `, száma **${receipt}**`}; ${bar(done, of, done === of)} ${done}/${of} szakasz kész`,
        ),
      ),
      'A szerződés és a teendők állapotát nem látom; azokról az ASP kapcsolattartó tud.',
    ),
    buttons: sheets.map(({ form }) => say(upper(noun(form)), noun(form))),
  }),
};
