// What becomes of a section that is handed over or taken back: the head is written, and whoever it concerns is told in their own talk.
import { peoplePartition, personRecord } from '../../access/person';
import { telling } from '../../access/telling';
import { draftOn } from '../../draft';
import type { Desk, Outcome } from '../../handlers/handler';
import { texts } from '../../texts';
import type { Reply, Turn } from '../../turn';
import { openIn } from '../focus';
import type { InSheet } from '../outcomes';
import { argsOf, overview, sectionWanted } from '../sections/overview';
import type { SectionLine } from '../sections/sections';
import { type Handing, handedTo, handingOf } from './handing';
import type { Colleague, Holder } from './holders';

export async function handed(desk: Desk, inSheet: InSheet, turn: Turn, what: string, to: Colleague): Promise<Outcome> {
  const handing = await handingOf(desk, inSheet, what);
  if (!handing) return overview(desk, inSheet, { before: [texts.noSuchSection] });
  const { kept, holders, isPart } = handing;
  const sections = handing.sections.filter(({ name }) => holders.get(name)?.key !== to.key);
  if (sections.length === 0) {
    const said =
      handing.sections.length > 0
        ? texts.handingHasIt(to)
        : kept.length > 0
          ? texts.handingNotYours(kept)
          : texts.handingNothing;
    return sectionWanted(inSheet, said);
  }
  const { hand, change } = handedTo(desk, inSheet, sections, to.key);
  const { talk } = await draftOn(desk.store, peoplePartition).read(personRecord(to.key));
  const told = { ...naming(inSheet, handing), what };
  const by = inSheet.asker.person.name;
  const knownBy = isPart ? undefined : sections[0]?.section.knownBy;
  const mail = [
    tellingTo(inSheet, `${turn.id}.handed`, to.key, texts.handedToYou({ ...told, by, knownBy })),
    ...others(inSheet, turn, sections, holders, to),
  ];
  const reply = texts.handedOver({ ...told, to, sections, kept, willHear: talk !== undefined });
  return { ...shown(inSheet, reply, hand, what), change: { ...change, mail } };
}

export async function takenBack(desk: Desk, inSheet: InSheet, turn: Turn, what: string): Promise<Outcome> {
  const handing = await handingOf(desk, inSheet, what);
  if (!handing) return overview(desk, inSheet, { before: [texts.noSuchSection] });
  const sections = handing.sections.filter(({ name }) => handing.holders.has(name));
  if (sections.length === 0) {
    const said = handing.kept.length > 0 ? texts.handingNotYours(handing.kept) : texts.nothingHanded;
    return sectionWanted(inSheet, said);
  }
  const { hand, change } = handedTo(desk, inSheet, sections, undefined);
  const mail = others(inSheet, turn, sections, handing.holders, undefined);
  const taken = sections.flatMap((line) => {
    const holder = handing.holders.get(line.name);
    return holder ? [{ line, holder }] : [];
  });
  const reply = texts.takenBack({ ...naming(inSheet, handing), taken });
  return { ...shown(inSheet, reply, hand, what), change: { ...change, mail } };
}

const naming = ({ hand }: InSheet, { title, isPart }: Handing) => ({
  municipality: hand.municipality,
  form: hand.form.title,
  title,
  isPart,
  args: argsOf(hand),
});

/** Sections stand there to choose from afterwards; "visszaveszem" means this one. */
function shown({ session }: InSheet, reply: Reply, hand: InSheet['hand'], what: string): Outcome {
  const isSection = hand.form.sections[what] !== undefined;
  const open = openIn(isSection ? { ...hand, focus: { section: what } } : hand);
  return { replies: [reply], session: { ...session, sheet: { ...open, list: isSection ? '' : what } }, uses: true };
}

/** From whom it is taken; when they give it away themselves, who handed it to them. Each once, for all sections. */
function others(
  inSheet: InSheet,
  turn: Turn,
  sections: readonly SectionLine[],
  holders: ReadonlyMap<string, Holder>,
  to: Colleague | undefined,
) {
  const { hand, asker } = inSheet;
  const from = new Map<string, SectionLine[]>();
  for (const line of sections) {
    const holder = holders.get(line.name);
    const person = holder?.key === asker.key ? holder.by : holder?.key;
    const isGone = holder?.isStill === false;
    if (person === undefined || isGone || person === asker.key || person === to?.key) continue;
    from.set(person, [...(from.get(person) ?? []), line]);
  }
  return [...from].map(([key, lines], at) => {
    const title = lines.map(({ section }) => section.title).join(', ');
    const told = { municipality: hand.municipality, form: hand.form.title, title, isPart: false, args: argsOf(hand) };
    const isOwn = lines.some(({ name }) => holders.get(name)?.key === asker.key);
    const words = isOwn ? texts.givenAway : texts.takenFromYou;
    const reply = words({ ...told, by: asker.person.name, to });
    return tellingTo(inSheet, `${turn.id}.taken${at}`, key, reply);
  });
}

function tellingTo({ hand }: InSheet, id: string, person: string, reply: Reply) {
  return telling(id, { person, reply, onlyIf: { action: 'edit-sheet', ksh: hand.scope.ksh } });
}
