// Text that must stay text: a spreadsheet takes what begins with = + - @ for a formula, and a formula can send data away.
import type { OutCell } from '../../bot/table';

/** Full-width signs and leading blanks too: some programs mend and trim before they look. */
const beginsFormula = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
/** Digits in groups: nothing in it can be reckoned but a sum of signs that phone numbers do not have. */
const isPhone = /^\+?\d[\d ]{4,20}$/;

export function safeText(text: string): string {
  const held = text.replace(/(?![\t\r\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
  return beginsFormula.test(held) ? `'${held}` : held;
}

/** As text for a file that knows nothing but text; days stay ISO. */
export function plainCell(cell: OutCell): string {
  if (typeof cell === 'string') return safeText(cell);
  if (typeof cell === 'number') return String(cell);
  return 'day' in cell ? safeText(cell.day) : phoneText(cell.phone);
}

/** What is no phone number after all is made harmless like any text. */
export function phoneText(phone: string): string {
  return isPhone.test(phone) ? phone : safeText(phone);
}
