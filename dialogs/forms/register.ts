// The register of forms: what can be filled in with the bot.
import type { Form } from '../form';
import { errorReport } from './error-report';

export const forms: readonly Form[] = [errorReport];

export function formById(id: string): Form | undefined {
  return forms.find((form) => form.id === id);
}
