// The KSH code of a settlement: four digits and a check digit, so that most slips are seen without the register.
import { closes9731 } from '../../dialogs/answer-kinds/check-digits';

const shape = /^\d{5}$/;

/** Five digits, of which the last closes the others (weights 9-7-3-1). Kept as text: leading zeros count. */
export function isKshCode(text: string): boolean {
  return shape.test(text) && closes9731(text);
}
