// "ki csinálja az internetet", "kinél van a létszám": who has that section of the sheet that is open; what names none asks the handbook.
import { fold } from '../../knowledge/hungarian/fold';
import { openIn } from '../sheets/focus';
import { holdersOf } from '../sheets/handing/holders';
import { reached } from '../sheets/reaching';
import { argsOf } from '../sheets/sections/overview';
import { sectionsOf } from '../sheets/sections/sections';
import { namedInSheet } from '../sheets/sections/sections-named';
import { isClosed } from '../sheets/sending/sent-told';
import { texts } from '../texts';
import type { Desk, Handler } from './handler';

export function whoseSection(desk: Desk): Handler {
  const name = 'whose-section';
  return {
    name,
    async handle(turn, session, asker) {
      const { sheet, filling, requesting, naming } = session;
      if (!sheet || sheet.disputed || filling || requesting || naming) return undefined;
      if (turn.kind !== 'message' || turn.press || turn.conversation.scope !== 'personal') return undefined;
      const [, words] = turn.text.length > LONGEST ? [] : (texts.whoseSection.exec(fold(turn.text).trim()) ?? []);
      if (words === undefined) return undefined;
      const result = await reached(desk, sheet, { name, action: 'edit-sheet', session, asker });
      if ('refused' in result || isClosed(result.hand)) return undefined;
      const { hand } = result;
      const named = namedInSheet(sectionsOf(hand), words);
      if (named?.kind !== 'section') return undefined;
      const { line } = named;
      const holder = (await holdersOf(desk, hand, asker.key)).get(line.name);
      const { municipality, form } = hand;
      const reply = texts.sectionHeldBy({ municipality, form: form.title, line, holder, args: argsOf(hand) });
      return { replies: [reply], session: { ...session, sheet: { ...openIn(hand), list: '' } }, uses: true };
    },
  };
}

const LONGEST = 90;
