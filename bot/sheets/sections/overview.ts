// The overview of a sheet: its parts and sections with how far they are, who has what, what is missing for sending; one of them is chosen.
import type { Desk, Outcome } from '../../handlers/handler';
import { texts } from '../../texts';
import { NOT_KNOWN, openIn } from '../focus';
import { holdersOf } from '../handing/holders';
import { goingOn, type InSheet } from '../outcomes';
import type { SheetAtHand } from '../sheet-at-hand';
import { nextSection, outdatedIn, type SectionLine, type Sections, sectionsOf } from './sections';
import type { NamedInSheet } from './sections-named';

interface Told {
  before?: readonly string[];
  /** Told as a state: nothing can be chosen under it. */
  isState?: boolean;
}

export const argsOf = ({ scope, form }: SheetAtHand): Record<string, string> => ({ ksh: scope.ksh, form: form.id });

export async function overview(desk: Desk, { hand, session, asker }: InSheet, told: Told = {}): Promise<Outcome> {
  const reply = await overviewReply(desk, hand, asker.key, told);
  // Where one was is remembered, so that "folytatás" goes on there.
  return { replies: [reply], session: { ...session, sheet: { ...openIn(hand), list: '' } }, uses: true };
}

export async function overviewReply(
  desk: Desk,
  hand: SheetAtHand,
  asker: string,
  { before = [], isState = false }: Told,
) {
  const { municipality, form, sheet } = hand;
  const sections = sectionsOf(hand);
  const { standing, parts, all } = sections;
  const { state } = sheet.head.value;
  return texts.sectionsOverview({
    municipality,
    form,
    state,
    args: argsOf(hand),
    before,
    parts,
    all,
    holders: await holdersOf(desk, hand, asker),
    lacking: standing.lacking.map(({ section, missing, toConfirm }) => ({
      title: section.title,
      count: missing.length + toConfirm,
    })),
    blocking: standing.blocking.map(({ sentence }) => sentence),
    canBeSent: standing.canBeSent,
    next: lastOrNext(sections, hand, asker),
    outdated: outdatedIn(hand),
    isState,
  });
}

/** Where one was, while something is open there. */
function lastOrNext(sections: Sections, { focus, sheet }: SheetAtHand, asker: string): SectionLine | undefined {
  const last = sections.all.find(({ name, isOver }) => name === focus?.section && !isOver);
  const { to = asker } = sheet.head.value.handedTo[last?.name ?? ''] ?? {};
  return (to === asker ? last : undefined) ?? nextSection(sections, sheet.head.value, asker, focus?.section);
}

export async function partShown(
  desk: Desk,
  { hand, session, asker }: InSheet,
  name: string,
  before: readonly string[] = [],
) {
  const part = sectionsOf(hand).parts.find((each) => each.name === name);
  if (!part) return undefined;
  const { municipality, form } = hand;
  const holders = await holdersOf(desk, hand, asker.key);
  const reply = texts.sectionsOfPart({ municipality, form: form.title, part, holders, args: argsOf(hand), before });
  const sheet = { ...openIn(hand), list: name };
  return { replies: [reply], session: { ...session, sheet }, uses: true as const };
}

/** Goes into a section: its first open question, or that it is complete. */
export async function sectionOpened(desk: Desk, inSheet: InSheet, name: string, isAgain = false): Promise<Outcome> {
  const line = sectionsOf(inSheet.hand).all.find((each) => each.name === name);
  if (!line) return overview(desk, inSheet, { before: [texts.noSuchSection] });
  // Whoever goes back to a section that is complete wants to say what was not known.
  if ((isAgain || line.isOver) && line.unknown.length > 0) {
    const hand = { ...inSheet.hand, focus: { section: name, again: '' } };
    return goingOn(desk, { ...inSheet, hand }, { before: [texts.askedAgain(line.unknown.length)] });
  }
  const hand = { ...inSheet.hand, focus: { section: name } };
  const holder = (await holdersOf(desk, hand, inSheet.asker.key)).get(name);
  // Whoever goes on from section to section need not be told again who knows.
  const last = hand.form.sections[inSheet.hand.focus?.section ?? ''];
  const isKnown = inSheet.session.sheet?.isDone === true && last?.knownBy === line.section.knownBy;
  const said = line.isOver ? undefined : texts.sectionOpened(line, holder, inSheet.asker.key, isKnown);
  return goingOn(desk, { ...inSheet, hand }, { before: said === undefined ? [] : [said] });
}

/** Something is missing of what was asked for: sections stand there to choose from. */
export function sectionWanted({ hand, session }: InSheet, said: string): Outcome {
  const reply = texts.sectionWanted(hand.municipality, hand.form.title, said);
  return { replies: [reply], session: { ...session, sheet: { ...openIn(hand), list: '' } }, uses: true };
}

export async function wentTo(desk: Desk, inSheet: InSheet, named: NamedInSheet): Promise<Outcome> {
  const isAgain = inSheet.session.sheet?.list === NOT_KNOWN;
  if (named.kind === 'section') return sectionOpened(desk, inSheet, named.line.name, isAgain);
  if (named.kind === 'part') return (await partShown(desk, inSheet, named.part.name)) ?? overview(desk, inSheet);
  const { hand, session } = inSheet;
  const reply = texts.whichSection(hand.municipality, named.lines, argsOf(hand));
  return { replies: [reply], session: { ...session, sheet: { ...openIn(hand), list: '' } }, uses: true };
}
