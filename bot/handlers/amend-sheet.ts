// What changes after a sheet was sent: "visszavonom" takes it back while it waits, "módosítás" opens it once it was accepted, and "csak a
// telefonszám változott" goes straight to that answer.

import { z } from 'zod';
import { itemTitle } from '../../dialogs/differences';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { viewOf } from '../../dialogs/view';
import { fold } from '../../knowledge/hungarian/fold';
import { activeMunicipality, ownMunicipalities } from '../access/places';
import { permission } from '../access/roles';
import type { Standing } from '../access/standing';
import type { Session } from '../session';
import { isInParts } from '../sheets/focus';
import { goingOn, type InSheet } from '../sheets/outcomes';
import { type NamedSheet, namedSheet, reached } from '../sheets/reaching';
import { overview } from '../sheets/sections/overview';
import { amendingOver, reopened } from '../sheets/sending/amending';
import { fieldsMeant, tellsOfChange } from '../sheets/sending/field-meant';
import { isClosed, leadsOf, resting, sentTold } from '../sheets/sending/sent-told';
import { onTheWay } from '../sheets/sheet-at-hand';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import { dayOf } from './days';
import type { Desk, Handler, Outcome } from './handler';
import { says } from './says';

const MOST_CHOICES = 9;
const namedField = namedSheet.extend({ place: z.string() });

type Asked =
  | { kind: 'field'; place: string }
  /** `isOfSection`: the words may mean a section that was handed over. */
  | { kind: 'withdraws'; isOfSection: boolean }
  | { kind: 'reopens' | 'ends' | 'cancels' }
  | { kind: 'tells'; text: string };

export function amendSheet(desk: Desk): Handler {
  const name = 'amend-sheet';
  return {
    name,
    async handle(turn, session, asker) {
      const asked = askedIn(turn, session, asker);
      if (!asked) return undefined;
      const sheet = actOf(turn, 'amend-at', namedField) ?? session.sheet ?? sheetOf(desk, session, asker);
      if (!sheet) return whichOne(desk, asked, session, asker);
      const result = await reached(desk, sheet, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      const hand = onTheWay(result.hand, result.hand.whole, desk);
      return amended(desk, { hand, session, asker }, asked);
    },
  };
}

/** The contact sheet of where they work, when none is open here. */
function sheetOf(desk: Desk, session: Session, asker: Standing): NamedSheet | undefined {
  const place = activeMunicipality(asker, session.active, desk.register);
  return place && { ksh: place.ksh, form: contactSheet.id };
}

/** Somebody who works for several: of each the sheet is another. */
function whichOne(desk: Desk, asked: Asked, session: Session, asker: Standing): Outcome | undefined {
  const own = ownMunicipalities(asker, desk.register);
  const empty = { form: contactSheet, filling: { answers: {} }, circumstances: { today: dayOf(desk.clock.now()) } };
  const isMeant = asked.kind === 'tells' && fieldsMeant(asked.text, empty).length > 0;
  if (!isMeant || own.length < 2) return undefined;
  return { replies: [texts.whichOfOwn(`open-${contactSheet.id}`, own)], session, uses: true };
}

function askedIn(turn: Turn, session: Session, { grants }: Standing): Asked | undefined {
  if (turn.conversation.scope !== 'personal' || session.filling) return undefined;
  const pressed = actOf(turn, 'amend-at', namedField);
  if (pressed) return { kind: 'field', place: pressed.place };
  if (turn.kind !== 'message' || turn.press || session.requesting || session.naming) return undefined;
  if (!grants.some(({ role }) => permission(role, 'edit-sheet') !== 'no')) return undefined;
  if (says(turn, texts.sheetWithdrawWords)) {
    return { kind: 'withdraws', isOfSection: texts.takeBackBegun.test(fold(turn.text).trim()) };
  }
  if (says(turn, texts.sheetReopenWords) && !isAsking(session)) return { kind: 'reopens' };
  if (says(turn, texts.nothingChangedWords)) return { kind: 'ends' };
  if (session.sheet && says(turn, texts.cancelWords)) return { kind: 'cancels' };
  if (session.sheet?.disputed) return undefined;
  return tellsOfChange(turn.text) ? { kind: 'tells', text: turn.text } : undefined;
}

function isAsking({ sheet }: Session): boolean {
  return sheet !== undefined && !sheet.rests && (sheet.shown ?? sheet.confirming ?? sheet.disputed) !== undefined;
}

async function amended(desk: Desk, inSheet: InSheet, asked: Asked): Promise<Outcome | undefined> {
  switch (asked.kind) {
    case 'cancels':
      return amendingOver(desk, inSheet);
    case 'ends':
      return ended(desk, inSheet);
    case 'withdraws':
      return (await reopenedOutcome(desk, inSheet, true)) ?? (asked.isOfSection ? undefined : notSent(inSheet));
    case 'reopens':
      return reopenedOutcome(desk, inSheet, false);
    case 'field':
      return atField(desk, inSheet, asked.place);
    case 'tells':
      return told(desk, inSheet, asked.text);
  }
}

async function ended(desk: Desk, inSheet: InSheet): Promise<Outcome | undefined> {
  if (inSheet.hand.sheet.head.value.state !== 'amending') return undefined;
  return (await amendingOver(desk, inSheet)) ?? goingOn(desk, inSheet, { before: [texts.changesStay] });
}

async function reopenedOutcome(desk: Desk, inSheet: InSheet, isWithdrawal: boolean): Promise<Outcome | undefined> {
  const { hand, session } = inSheet;
  const { state } = hand.sheet.head.value;
  if (state === 'amending' && isWithdrawal)
    return goingOn(desk, inSheet, { before: [texts.sheetWithdrawn(hand.form)] });
  if (!isClosed(hand)) return isWithdrawal || !session.sheet ? undefined : goingOn(desk, inSheet);
  if (state === 'accepted' && isWithdrawal) return sentTold(desk, inSheet);
  const moved = await reopened(desk, inSheet);
  if (!moved) return onlyTheLead(desk, inSheet);
  const again = { ...inSheet, hand: moved.hand };
  if (isInParts(hand.form)) {
    return {
      ...(await overview(desk, again, {
        before: [state === 'sent' ? texts.sheetWithdrawn(hand.form) : texts.sheetAmending(hand.form)],
      })),
      change: moved.change,
    };
  }
  if (state === 'sent')
    return { ...goingOn(desk, again, { before: [texts.sheetWithdrawn(hand.form)] }), change: moved.change };
  return {
    replies: [texts.whatToAmend(hand)],
    session: resting(session, hand),
    uses: true,
    change: moved.change,
  };
}

/** What one is in goes on below. */
function notSent({ hand, session }: InSheet): Outcome | undefined {
  return session.sheet && { replies: [texts.nothingToWithdraw(hand)], session, uses: true };
}

async function onlyTheLead(desk: Desk, { hand, session }: InSheet): Promise<Outcome> {
  const noted = { action: 'withdraw-sheet', municipality: hand.scope.ksh, object: hand.whole.id };
  return {
    replies: [texts.onlyLeadWithdraws(hand, await leadsOf(desk, hand))],
    session: resting(session, hand),
    uses: true,
    audit: [{ ...noted, result: 'refused', reason: 'role' }],
  };
}

function told(desk: Desk, inSheet: InSheet, text: string): Outcome | undefined | Promise<Outcome | undefined> {
  const { hand, session } = inSheet;
  // Before anything was ever answered nothing can have changed.
  if (hand.sheet.head.version === 0) return undefined;
  const places = fieldsMeant(text, hand);
  const [place, ...others] = places;
  if (place === undefined) return undefined;
  if (hand.sheet.head.value.state === 'sent') return sentTold(desk, inSheet);
  if (others.length === 0) return atField(desk, inSheet, place);
  const { form, filling, scope, municipality } = hand;
  const { questions } = viewOf(form, filling);
  const rows = places.slice(0, MOST_CHOICES).flatMap((path) => {
    const one = questions.get(path);
    return one ? [{ title: titleOf(inSheet, one), args: { ksh: scope.ksh, form: form.id, place: path } }] : [];
  });
  return {
    replies: [texts.whoseField(municipality, rows, places.length)],
    session: resting(session, hand),
    uses: true,
    audit: [
      { action: 'see-sheet', municipality: scope.ksh, object: `${form.id}: ${places.join(', ')}`, result: 'done' },
    ],
  };
}

function titleOf(
  { hand: { form, filling, circumstances } }: InSheet,
  { section, item, question }: { section: string; item: string | undefined; question: { label: string } },
): string {
  if (item === undefined) return question.label;
  const known = Object.fromEntries(Object.entries(filling.known ?? {}).map(([path, { value }]) => [path, value]));
  return `${itemTitle(form, { ...known, ...filling.answers }, section, item, circumstances)}: ${question.label}`;
}

/** Asked at once; what was accepted is opened by that. */
export async function atField(desk: Desk, inSheet: InSheet, place: string): Promise<Outcome> {
  const { hand, session } = inSheet;
  if (!viewOf(hand.form, hand.filling).questions.has(place)) {
    return isClosed(hand) ? sentTold(desk, inSheet) : goingOn(desk, inSheet, { before: [texts.sheetNotAsked] });
  }
  if (!isClosed(hand)) return goingOn(desk, inSheet, { at: place });
  const moved = hand.sheet.head.value.state === 'accepted' ? await reopened(desk, inSheet) : undefined;
  if (!moved) return sentTold(desk, inSheet);
  const asked = goingOn(desk, { hand: moved.hand, session }, { at: place, before: [texts.sheetAmending(hand.form)] });
  return { ...asked, change: moved.change };
}
