// What people do with a form besides answering: add, remove and bring back items, keep what was warned of, confirm what is known.
import { type Answers, changed, type Filling } from './answers';
import { type Finding, keptAs, keptPath } from './findings';
import type { Form } from './form';
import { addition, REMOVED } from './items';
import { itemPath, readPath } from './path';
import { texts } from './texts';
import { viewOf } from './view';

export type Changed = { ok: true; changes: Answers; filling: Filling } | { ok: false; problem: string };

export function addItem(form: Form, filling: Filling, section: string): Changed & { item?: string } {
  const view = viewOf(form, filling);
  const group = view.sections.find(({ name }) => name === section);
  const { repeats } = group?.section ?? {};
  if (!group?.items || !repeats) return { ok: false, problem: texts.notAsked };
  const { max = Number.POSITIVE_INFINITY, one } = repeats;
  if (group.items.length >= max) return { ok: false, problem: texts.mostItems(max, one) };
  const item = view.freeItem(section);
  return { ...making(filling, addition(section, item)), item };
}

/** Its answers stay in the store, so that it can be brought back. */
export function removeItem(form: Form, filling: Filling, section: string, item: string): Changed {
  const group = viewOf(form, filling).sections.find(({ name }) => name === section);
  if (group?.items?.some(({ id, isNew }) => id === item && !isNew)) {
    return making(filling, { [itemPath(section, item)]: REMOVED });
  }
  return { ok: false, problem: texts.noSuchItem(group?.section.repeats?.one ?? section) };
}

export function bringBackItem(form: Form, filling: Filling, section: string, item: string): Changed {
  const { repeats } = form.sections[section] ?? {};
  const { max = Number.POSITIVE_INFINITY, one = section } = repeats ?? {};
  const there = viewOf(form, filling).sections.find(({ name }) => name === section)?.items ?? [];
  if (!repeats || filling.answers[itemPath(section, item)] !== REMOVED) {
    return { ok: false, problem: texts.noSuchItem(one) };
  }
  if (there.length >= max) return { ok: false, problem: texts.mostItems(max, one) };
  return making(filling, addition(section, item));
}

/** Says that what was warned of is right as it is. */
export function keep(form: Form, filling: Filling, finding: Finding): Changed {
  if (finding.weight === 'blocks') return { ok: false, problem: finding.sentence };
  return making(filling, { [keptPath(finding.id)]: keptAs(finding.over, viewOf(form, filling)) });
}

/** Says that what is known is right: of these places, or of all. */
export function confirm(form: Form, filling: Filling, paths?: readonly string[]): Changed {
  const known = [...viewOf(form, filling).questions.values()].filter(
    ({ path, known: said }) => said && (paths === undefined || paths.includes(path)),
  );
  const changes = known.flatMap(({ path, section, item, known: said }) => [
    ...(item === undefined ? [] : Object.entries(addition(section, item))),
    ...(said ? [[path, said.value] as const] : []),
  ]);
  return making(filling, Object.fromEntries(changes));
}

/** Says of a remark that the answer is right as it stands. */
export function leaveAsItIs(form: Form, filling: Filling, path: string): Changed {
  const answer = readPath(path) && viewOf(form, filling).questions.get(path)?.answer;
  if (answer === undefined) return { ok: false, problem: texts.notAsked };
  const { [path]: _, ...remarks } = filling.remarks ?? {};
  const settled = making(filling, { [path]: answer });
  return filling.remarks ? { ...settled, filling: { ...settled.filling, remarks } } : settled;
}

function making(filling: Filling, changes: Answers): Extract<Changed, { ok: true }> {
  return { ok: true, changes, filling: changed(filling, changes) };
}
