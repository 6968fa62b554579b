// What becomes of an item that somebody speaks of: it is asked whether it should go, it goes, comes back, or a new one is asked about.
import { addItem, bringBackItem, removeItem } from '../../../dialogs/change';
import { itemPath, pathOf, readPath } from '../../../dialogs/path';
import { fieldAt, versionAt } from '../../../dialogs/sheet';
import { viewOf } from '../../../dialogs/view';
import type { Desk, Outcome } from '../../handlers/handler';
import type { OpenSheet } from '../../session';
import { texts } from '../../texts';
import { goingOn, type InSheet, lookedAt, written } from '../outcomes';
import type { SheetAtHand } from '../sheet-at-hand';
import { answersOf, isCalled, itemsThere, type NamedItem } from './items-named';

/** Items of the whole form are looked at; it goes on the way that was chosen, where that asks about them, too. */
export interface AmongItems extends InSheet {
  way: SheetAtHand;
}

export function onWay({ way, ...inSheet }: AmongItems, section: string | undefined): InSheet {
  return section === undefined || way.form.sections[section] ? { ...inSheet, hand: way } : inSheet;
}

/** Whoever is asked about. */
export function hereIn({ session: { sheet } }: AmongItems, there: readonly NamedItem[]): NamedItem | undefined {
  const { section, item } = readPath(sheet?.shown?.path ?? '') ?? {};
  return there.find((one) => one.section === section && one.item === item);
}

export function asksToRemove(
  { hand, way, session }: AmongItems,
  item: NamedItem,
  before: readonly string[] = [],
): Outcome {
  const { form, municipality, scope, filling } = hand;
  const { title = '', repeats } = form.sections[item.section] ?? {};
  const { place, version, sum } = item;
  const open: OpenSheet = { ksh: scope.ksh, form: way.form.id, leaving: { place, version, sum } };
  const alike = itemsThere(hand).filter(({ section }) => section === item.section);
  const reply = texts.removeItemAsk({
    municipality,
    form,
    title,
    item,
    answers: answersOf(form, filling.answers, item),
    isNeeded: alike.length <= (repeats?.min ?? 0),
    args: argsOf(way, item),
    before,
  });
  return {
    replies: [reply],
    session: { ...session, sheet: open },
    uses: true,
    ...lookedAt(hand, namePlaces(hand, [item])),
  };
}

export function whichOne(
  { hand, way, session }: AmongItems,
  items: readonly NamedItem[],
  does: 'ask' | 'back',
): Outcome {
  const { municipality } = hand;
  const few = items.slice(0, MOST_ASKED);
  const reply = texts.whichItem({ municipality, does, items: few.map((one) => ({ ...one, args: argsOf(way, one) })) });
  return { replies: [reply], session, uses: true, ...lookedAt(hand, namePlaces(hand, few)) };
}

const MOST_ASKED = 6;

const argsOf = ({ scope, form }: AmongItems['hand'], { place, version, sum }: NamedItem): Record<string, string> => ({
  ksh: scope.ksh,
  form: form.id,
  place,
  version: `${version}`,
  sum,
});

/** The names of people are personal; those of places are not. */
function namePlaces({ form }: AmongItems['hand'], items: readonly NamedItem[]): string[] {
  return items.flatMap(({ section, item, name }) => {
    const { questions = {}, repeats } = form.sections[section] ?? {};
    const calledBy = repeats?.calledBy ?? '';
    return name !== undefined && questions[calledBy]?.kind.class === 'personal'
      ? [pathOf(section, calledBy, item)]
      : [];
  });
}

export function stays(desk: Desk, inSheet: AmongItems, item: NamedItem | undefined): Outcome {
  return goingOn(desk, onWay(inSheet, item?.section), {
    before: item ? [texts.itemStays(inSheet.hand.form, item)] : [],
  });
}

export function nothingDone(
  desk: Desk,
  inSheet: AmongItems,
  item: NamedItem | undefined,
  is: 'there' | 'gone',
): Outcome {
  const says = is === 'there' ? texts.itemIsThere : texts.itemIsGone;
  return goingOn(desk, onWay(inSheet, item?.section), { before: item ? [says(inSheet.hand.form, item)] : [] });
}

/** Whoever is only known from elsewhere goes with their name, so that they are not offered again. */
export function removedNow(
  desk: Desk,
  inSheet: AmongItems,
  item: NamedItem,
  asked: Pick<NamedItem, 'version' | 'sum'>,
): Outcome | Promise<Outcome> {
  const { form, filling, sheet } = inSheet.hand;
  const { section, place, version, sum } = item;
  if (asked.version !== version || asked.sum !== sum) return asksToRemove(inSheet, item, [texts.removeItemMeanwhile]);
  const said = removeItem(form, filling, section, item.item);
  if (!said.ok) return goingOn(desk, onWay(inSheet, item.section), { before: [said.problem] });
  const at = pathOf(section, form.sections[section]?.repeats?.calledBy ?? '', item.item);
  const known = fieldAt(sheet.fields, at) ? undefined : filling.known?.[at];
  const changes = { ...(known && { [at]: known.value }), ...said.changes };
  return written(desk, onWay(inSheet, section), changes, {
    seen: { [place]: version },
    before: [texts.itemRemoved(item)],
  });
}

export function broughtBack(desk: Desk, inSheet: AmongItems, item: NamedItem): Outcome | Promise<Outcome> {
  const { form, filling } = inSheet.hand;
  const said = bringBackItem(form, filling, item.section, item.item);
  if (!said.ok) return goingOn(desk, onWay(inSheet, item.section), { before: [said.problem] });
  return written(desk, onWay(inSheet, item.section), said.changes, {
    seen: { [item.place]: item.version },
    before: [texts.itemIsBack(item)],
  });
}

/** In the section that is named, or in the one that is being asked; one without a name is asked for its name first. */
export function added(desk: Desk, inSheet: AmongItems, noun: string, there: readonly NamedItem[]) {
  const { form, filling, sheet } = inSheet.hand;
  const section = sectionNamed(inSheet, noun);
  const { repeats } = (section !== undefined && form.sections[section]) || {};
  if (section === undefined || !repeats) return undefined;
  const { one, calledBy = '' } = repeats;
  const unnamed = there.find((each) => each.section === section && each.name === undefined);
  const seen = viewOf(form, filling).sections.find(({ name }) => name === section);
  const open = unnamed?.item ?? seen?.items?.find(({ isNew }) => isNew)?.id;
  if (open !== undefined) {
    return goingOn(desk, onWay(inSheet, section), {
      at: pathOf(section, calledBy, open),
      before: [texts.itemAlreadyOpen(one)],
    });
  }
  const said = addItem(form, filling, section);
  if (!said.ok || said.item === undefined) {
    return goingOn(desk, onWay(inSheet, section), { before: said.ok ? [] : [said.problem] });
  }
  const at = pathOf(section, calledBy, said.item);
  const place = itemPath(section, said.item);
  const version = versionAt(sheet.fields, place);
  return written(desk, onWay(inSheet, section), said.changes, {
    seen: { [place]: version },
    at,
    before: [texts.itemAdded(one)],
  });
}

function sectionNamed({ hand: { form, filling }, session }: AmongItems, noun: string): string | undefined {
  const groups = viewOf(form, filling).sections.filter(({ section }) => section.repeats);
  if (noun === '') {
    const here = readPath(session.sheet?.shown?.path ?? '')?.section;
    return groups.find(({ name }) => name === here)?.name;
  }
  return groups.find(({ section: { repeats } }) => repeats && isCalled({ also: [], ...repeats }, noun))?.name;
}

/** "mégse", when the name of one that was just added is asked for. */
export function unAdded(desk: Desk, inSheet: AmongItems, there: readonly NamedItem[]) {
  const { form, filling } = inSheet.hand;
  const here = hereIn(inSheet, there);
  const alike = there.filter(({ section }) => section === here?.section);
  const { min = 0 } = (here && form.sections[here.section]?.repeats) ?? {};
  if (!here || here.version === 0 || alike.length <= min) return undefined;
  if (here.name !== undefined || answersOf(form, filling.answers, here) > 0) return undefined;
  const said = removeItem(form, filling, here.section, here.item);
  if (!said.ok) return undefined;
  const before = [texts.itemTakenBack(form, here.one)];
  return written(desk, onWay(inSheet, here.section), said.changes, { seen: { [here.place]: here.version }, before });
}
