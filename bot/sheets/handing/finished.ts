// Somebody has completed a section that was handed to them: whoever handed it over is told, once.
import { readPath } from '../../../dialogs/path';
import type { FieldWrite } from '../../../dialogs/sheet-writes';
import { telling } from '../../access/telling';
import { texts } from '../../texts';
import type { InSheet } from '../outcomes';
import { sectionsOf } from '../sections/sections';
import type { SheetAtHand } from '../sheet-at-hand';

/** `writes`: what led from the sheet at hand to the one after. */
export function finishedTold({ hand, asker }: InSheet, after: SheetAtHand, writes: readonly FieldWrite[]) {
  const handed = hand.sheet.head.value.handedTo;
  const touched = new Map(writes.map((write) => [readPath(write.path)?.section ?? '', write]));
  return [...touched].flatMap(([name, { path, expectedVersion }]) => {
    const one = Object.hasOwn(handed, name) ? handed[name] : undefined;
    if (one?.to !== asker.key || one.by === asker.key) return [];
    if (isComplete(hand, name) || !isComplete(after, name)) return [];
    const line = sectionsOf(after).all.find((each) => each.name === name);
    if (!line) return [];
    const { scope, whole, municipality } = hand;
    const reply = texts.sectionFinished({
      municipality,
      form: whole.title,
      title: line.section.title,
      isPart: false,
      args: { ksh: scope.ksh, form: whole.id },
      what: name,
      word: whole.startWords[0] ?? '',
      who: asker.person.name,
      unknown: line.unknown.length,
    });
    // A field has each version once.
    const id = `finished|${scope.ksh}|${whole.id}|${path}|${expectedVersion + 1}`;
    return [telling(id, { person: one.by, reply, onlyIf: { action: 'edit-sheet', ksh: scope.ksh } })];
  });
}

/** With what need not be answered, too: as long as there is anything to ask they are not done with it. */
function isComplete(hand: SheetAtHand, name: string): boolean {
  return sectionsOf(hand).all.some((each) => each.name === name && each.state === 'complete' && each.isOver);
}
