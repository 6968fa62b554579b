// The register of forms: what can be filled in with the bot.
import { fold } from '../answer-kinds/typed';
import { defineForms } from '../define-form';
import type { Form } from '../form';
import { contactSheet } from './contact-sheet';
import { errorReport } from './error-report';
import { joiningSurvey } from './joining-survey';
import { quickSheet } from './quick-sheet';

export const forms: readonly Form[] = defineForms([errorReport, contactSheet, quickSheet, joiningSurvey], fold);

export function formById(id: string): Form | undefined {
  return forms.find((form) => form.id === id);
}
