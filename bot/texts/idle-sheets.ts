// What the bot says of a sheet that is not sent and that nobody has touched for long.
import type { Form } from '../../dialogs/form';
import { dayWhen } from '../hungarian';
import type { Municipality } from '../municipalities/register';
import type { Reply } from '../turn';
import { headOf, sayAt } from './lead';
import { TheNoun, wordFor } from './sheet-noun';
import { paragraphs } from './sheets';

export const idleSheetTexts = {
  sheetIdle: (municipality: Municipality, form: Form, touchedAt: number): Reply => ({
    text: paragraphs(
      headOf(municipality, form.title),
      `${TheNoun(form)} nincs beküldve; utoljára ${dayWhen(touchedAt)} változott. Minden válasz megvan.`,
      `A „Folytatás” gombra vagy ${wordFor(form)} szóra ott folytathatja, ahol abbamaradt.`,
    ),
    buttons: [{ ...sayAt('Folytatás', form.startWords[0] ?? form.title, municipality), byWord: true }],
  }),
};
