// Sheets as the drawing of a card sees them, without a bot around: some form, some answers, nothing stored.
import type { Desk } from '../../bot/handlers/handler';
import { cardOfSection, type InOne } from '../../bot/sheets/cards/section-card';
import type { SheetAtHand } from '../../bot/sheets/sheet-at-hand';
import type { Reply } from '../../bot/turn';
import type { Filling } from '../../dialogs/answers';
import type { Form } from '../../dialogs/form';
import { nextQuestion } from '../../dialogs/progress';
import { openedSheet } from '../../dialogs/sheet';
import { circumstances } from '../dialogs/forms/right-answers';
import { register } from './bot';

/** Everything has a help page. */
const desk = { knowledge: { section: (id: string) => ({ id }) } } as unknown as Desk;

function sheetWith(form: Form, filling: Filling): SheetAtHand {
  const done = { by: 'somebody', at: 0 };
  const fields = Object.fromEntries(
    Object.entries(filling.answers).map(([path, answer]) => [
      path,
      { value: { ...done, answer, history: [] }, version: 1 },
    ]),
  );
  const whole = form.fills ? { ...form, fills: undefined } : form;
  return {
    ...{ form, whole: form, filling, circumstances, contacts: [], earlier: undefined },
    municipality: register.byKsh('17376')!,
    scope: { ksh: '17376' } as SheetAtHand['scope'],
    sheet: { head: { value: openedSheet(whole as Form, done), version: 1 }, fields },
  };
}

/** The card with the question at this place, as it leaves: under a seal. */
export function cardAt(form: Form, filling: Filling, path: string, inOne: InOne = {}): Reply {
  const next = nextQuestion(form, filling, { at: path });
  if (next?.path !== path) throw new Error(`${path} does not apply`);
  const hand = sheetWith(form, filling);
  const card = cardOfSection(hand, { kind: 'question', next }, desk, { at: path, before: [], inOne });
  if (!card) throw new Error(`no card for ${path}`);
  const seal = { until: 1_800_000_000_000, nonce: '0'.repeat(36), signature: `test.${'A'.repeat(86)}` };
  const buttons = card.reply.buttons?.map((button) =>
    button.press.do === 'act' ? { ...button, press: { ...button.press, seal } } : button,
  );
  return { ...card.reply, ...(buttons && { buttons }) };
}
