// Answers to a sheet, typed or pressed: what fits is written, what was known is confirmed, and of two answers one is chosen.
import { z } from 'zod';
import { confirm } from '../../dialogs/change';
import { giveAnswer } from '../../dialogs/give';
import { itemPath, pathOf, readPath } from '../../dialogs/path';
import { fieldAt } from '../../dialogs/sheet';
import { viewOf } from '../../dialogs/view';
import type { Desk, Outcome } from '../handlers/handler';
import { bare } from '../handlers/says';
import type { OpenSheet } from '../session';
import { texts } from '../texts';
import { nextDisputed } from './cards/section-card-given';
import { notTaken } from './not-taken';
import { goingOn, type InSheet, written } from './outcomes';
import { pickedFrom } from './picked';
import { namedSheet } from './reaching';
import { stepIn, sumOf } from './step';

export const namedPlace = namedSheet.extend({ place: z.string(), version: z.coerce.number().int() });
export const settling = namedPlace.extend({ mine: z.enum(['yes', 'no']) });

/** `version`: of the field as it was when this was asked. */
export function given(
  desk: Desk,
  inSheet: InSheet,
  { path, version }: { path: string; version: number },
  text: string,
): Outcome | Promise<Outcome> {
  const { form, filling, circumstances } = inSheet.hand;
  const question = viewOf(form, filling).questions.get(path)?.question;
  if (!question) return notTaken(goingOn(desk, inSheet, { before: [texts.sheetNotAsked] }), inSheet.hand, 'not-asked');
  const fit = giveAnswer(form, filling, path, text, circumstances);
  const at = stayingAt(inSheet, path);
  if (!fit.ok) {
    const picked = fit.choices ? undefined : pickedFrom(text, inSheet.hand, path);
    if (picked)
      return goingOn(desk, inSheet, { at, before: [texts.sheetOnlyThis(picked.title, picked.other)], meant: [picked] });
    const mayTell = question.mayNotKnow && isNotAtHand(text);
    const isUnsure = !question.mayNotKnow && !question.optional && isNotAtHand(text);
    const instead = isUnsure ? texts.sheetMustKnow : mayTell ? texts.sheetNotSkipped : fit.problem;
    const before = [fit.choices?.length ? fit.problem : instead];
    return goingOn(desk, inSheet, { at, before, meant: fit.choices ?? [] });
  }
  const said = [
    ...(fit.warning === undefined ? [] : [texts.sheetWarning(fit.warning)]),
    ...fit.findings.map(({ sentence, weight }) => (weight === 'warns' ? texts.sheetWarning(sentence) : sentence)),
  ];
  return written(
    desk,
    inSheet,
    { ...itemOf(inSheet, path), ...fit.changes },
    { seen: { [path]: version }, before: said },
  );
}

const isNotAtHand = (text: string): boolean => texts.sheetNotAtHandWords.some((word) => bare(word) === bare(text));

/** Where it would go on anyway, nobody has gone by themselves. */
function stayingAt({ hand }: InSheet, path: string): string | undefined {
  const step = stepIn(hand);
  return step.kind === 'question' && step.next.path === path ? undefined : path;
}

/** Whoever is known is in the sheet, name and all, as soon as one thing is said of them. */
export function itemOf({ hand: { form, filling, sheet } }: InSheet, path: string) {
  const { section = '', item } = readPath(path) ?? {};
  if (!item || fieldAt(sheet.fields, itemPath(section, item)) || !filling.known?.[itemPath(section, item)]) return {};
  const calledBy = form.sections[section]?.repeats?.calledBy ?? '';
  const said = confirm(form, filling, [pathOf(section, calledBy, item)]);
  return said.ok ? said.changes : {};
}

export function confirmedOutcome(desk: Desk, inSheet: InSheet, sum: string | undefined): Outcome | Promise<Outcome> {
  const { form, filling } = inSheet.hand;
  const step = stepIn(inSheet.hand);
  if (step.kind !== 'confirm') return goingOn(desk, inSheet);
  if (sumOf(step.rows) !== sum) return goingOn(desk, inSheet, { before: [texts.sheetKnownChanged] });
  const paths = step.rows.map(({ path }) => path);
  const said = confirm(form, filling, paths);
  if (!said.ok) return goingOn(desk, inSheet, { before: [said.problem] });
  return written(desk, inSheet, said.changes, { seen: Object.fromEntries(paths.map((path) => [path, 0])) });
}

export function settledOutcome(
  desk: Desk,
  inSheet: InSheet,
  { place, version, mine }: z.infer<typeof settling>,
): Outcome | Promise<Outcome> {
  const open = inSheet.session.sheet?.disputed;
  if (!open || open.path !== place || open.version !== version) {
    return goingOn(desk, inSheet, { before: [texts.sheetNothingDisputed] });
  }
  const waiting = inSheet.session.sheet?.waiting ?? [];
  const next = (after: InSheet, before: string[] = []) => nextDisputed(desk, after, waiting, before);
  if (mine === 'no')
    return next(inSheet, [texts.sheetTheirsStays]) ?? goingOn(desk, inSheet, { before: [texts.sheetTheirsStays] });
  const seen = { [place]: version };
  const more = waiting.length > 0 && {
    next: (hand: InSheet['hand']) => next({ ...inSheet, hand }) ?? goingOn(desk, inSheet),
  };
  return written(desk, inSheet, open.answers, { seen, ...more });
}

export function disputedAgain(
  desk: Desk,
  inSheet: InSheet,
  { path, answers }: NonNullable<OpenSheet['disputed']>,
): Outcome | Promise<Outcome> {
  const { waiting = [] } = inSheet.session.sheet ?? {};
  const all = [{ path, version: 0, answers }, ...waiting];
  return nextDisputed(desk, inSheet, all, [texts.sheetSayWhich]) ?? goingOn(desk, inSheet);
}
