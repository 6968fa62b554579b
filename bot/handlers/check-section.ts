// "ellenőrzés internet": the answers of one section; after it "módosítás 3" is its third row. "kérdéseink": what nobody knew yet.
import { z } from 'zod';
import { fold } from '../../knowledge/hungarian/fold';
import type { Session } from '../session';
import { isInParts } from '../sheets/focus';
import { goingOn, type InSheet } from '../sheets/outcomes';
import { namedSheet, reached } from '../sheets/reaching';
import { rowMeant } from '../sheets/row-meant';
import { overview } from '../sheets/sections/overview';
import { placeOfRow, sectionChecked, sectionsChecked } from '../sheets/sections/section-checked';
import { sectionsOf } from '../sheets/sections/sections';
import { namedInSheet, numberedInSheet } from '../sheets/sections/sections-named';
import { isClosed, sentTold } from '../sheets/sending/sent-told';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler, Outcome } from './handler';

const pressedSchema = namedSheet.extend({ section: z.string(), from: z.coerce.number().int().min(0).default(0) });

export function checkSection(desk: Desk): Handler {
  const name = 'check-section';
  return {
    name,
    async handle(turn, session, asker) {
      const asked = askedFor(turn, session);
      if (!asked) return undefined;
      const named = asked.kind === 'press' ? asked : session.sheet;
      if (!named) return undefined;
      const { section: _, ...sheet } = named;
      const result = await reached(desk, sheet, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result) return result.refused;
      const inSheet = { hand: result.hand, session, asker };
      if (asked.kind === 'press') return sectionChecked(inSheet, asked.section, asked.from) ?? overview(desk, inSheet);
      return asked.kind === 'row' ? rowAsked(desk, inSheet, asked) : typed(inSheet, asked.words);
    },
  };
}

type Asked =
  | ({ kind: 'press' } & z.infer<typeof pressedSchema>)
  | { kind: 'section'; words: string }
  | { kind: 'row'; section: string; number: number };

function askedFor(turn: Turn, { sheet, filling }: Session): Asked | undefined {
  if (turn.conversation.scope !== 'personal' || filling) return undefined;
  const pressed = actOf(turn, 'sheet-answers', pressedSchema);
  if (pressed) return { kind: 'press', ...pressed };
  if (!sheet || turn.press || turn.kind !== 'message' || turn.text.length > LONGEST) return undefined;
  const folded = fold(turn.text).trim();
  const words = texts.checkSectionWords.exec(folded)?.[1];
  if (words !== undefined) return { kind: 'section', words };
  const number = sheet.confirming !== undefined && !sheet.rests ? undefined : rowMeant(turn.text);
  const section = sheet.rows ?? sheet.section;
  return section === undefined || number === undefined ? undefined : { kind: 'row', section, number };
}

const LONGEST = 80;

function rowAsked(desk: Desk, inSheet: InSheet, { section, number }: { section: string; number: number }) {
  const { hand, session } = inSheet;
  // In a sheet that is shown as a whole rows are numbered as a whole.
  if (session.sheet?.rows === undefined && !isInParts(hand.form)) return undefined;
  if (isClosed(hand)) return sentTold(desk, inSheet);
  const at = placeOfRow(hand, section, number);
  return at === undefined
    ? (sectionChecked(inSheet, section) ?? overview(desk, inSheet))
    : goingOn(desk, inSheet, { at });
}

/** Words that name no section may be of something else. */
function typed(inSheet: InSheet, words: string): Outcome | undefined {
  const { hand, session } = inSheet;
  const sections = sectionsOf(hand);
  const list = session.sheet?.list ?? '';
  const named = numberedInSheet(sections, words, list) ?? namedInSheet(sections, words);
  if (named?.kind === 'section') return sectionChecked(inSheet, named.line.name);
  if (named?.kind === 'part')
    return sectionsChecked(inSheet, isClosed(hand) ? 'is-sent' : undefined, [], named.part.name);
  return undefined;
}
