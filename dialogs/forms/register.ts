// The register of forms: what can be filled in with the bot.
import { fold } from '../answer-kinds/typed';
import { defineForms } from '../define-form';
import type { Form } from '../form';
import { errorReport } from './error-report';

export const forms: readonly Form[] = defineForms([errorReport], fold);

export function formById(id: string): Form | undefined {
  return forms.find((form) => form.id === id);
}
