// What is left to see of a personal value: enough to recognise what one knows already, and not its length.
import type { Json } from '../ports';
import type { MaskStyle } from './field-class';

const HIDDEN = '•••';

export function mask(style: MaskStyle, value: Json): string {
  if (typeof value !== 'string') return HIDDEN;
  const text = value.normalize('NFC').trim();
  if (style === 'name') return initials(text) || HIDDEN;
  if (style === 'email') return email(text) ?? HIDDEN;
  if (style === 'phone') return phone(text) ?? HIDDEN;
  return HIDDEN;
}

const titles = /^(?:dr|ifj|id|ozv|\u00f6zv|prof)\.?$/i;
/** Hungarian letters of two and three signs stay whole: "Cs. Zs." */
const letter = /^(?:dzs|dz|cs|gy|ly|ny|sz|ty|zs|\p{L})/iu;
const MOST_INITIALS = 3;

function initials(name: string): string {
  return name
    .split(/[\s.]+/)
    .filter((part) => part && !titles.test(part))
    .flatMap((part) => letter.exec(part)?.[0] ?? [])
    .slice(0, MOST_INITIALS)
    .map((first) => `${first.toLowerCase().replace(/^./u, (begin) => begin.toUpperCase())}.`)
    .join(' ');
}

function email(address: string): string | undefined {
  const [, first, domain] = /^(.)[^@\s]*@([^@\s]+)$/u.exec(address) ?? [];
  return first && domain && `${first}${HIDDEN}@${domain}`;
}

function phone(number: string): string | undefined {
  const digits = number.replace(/\D/g, '');
  if (digits.length < 8 || !/^(?:\+\s*36|0036|06)/.test(number)) return undefined;
  return `+36 •• ••• ••${digits.slice(-2)}`;
}
