// One telephone number or e-mail address among other words ("tel 06 30 123 4567 és az e-mailje …", a whole signature): offered as what was meant.
import { giveAnswer } from '../../dialogs/give';
import { viewOf } from '../../dialogs/view';
import type { SheetAtHand } from './sheet-at-hand';

const patterns = {
  email: /[^\s<>,;:()]+@[^\s<>,;:()]+\.\p{L}{2,}/gu,
  tel: /(?<![\d@])(?:\+|00|\(?06)?[ (]?\d[\d ()/.-]{5,16}\d(?![\d@])/g,
} as const;

export interface Picked {
  /** As people read it, and as it is given. */
  title: string;
  typed: string;
  /** A number or an address of the other kind, that was typed with it. */
  other?: string;
}

/** undefined: there is none, or more than one that fits. */
export function pickedFrom(text: string, hand: SheetAtHand, path: string): Picked | undefined {
  const { form, filling, circumstances } = hand;
  const kind = viewOf(form, filling).questions.get(path)?.question.kind;
  const style = kind?.control.type === 'text' ? kind.control.style : undefined;
  if (!kind || (style !== 'email' && style !== 'tel')) return undefined;
  const shown = [...new Set(text.slice(0, LONGEST).match(patterns[style]))].flatMap((typed) => {
    const fit = giveAnswer(form, filling, path, typed.trim(), circumstances);
    const answer = fit.ok ? fit.changes[path] : undefined;
    return typeof answer === 'string' ? [kind.show(answer, circumstances)] : [];
  });
  const [only, ...others] = new Set(shown);
  if (only === undefined || others.length > 0) return undefined;
  const [other] = text.slice(0, LONGEST).match(patterns[style === 'tel' ? 'email' : 'tel']) ?? [];
  return { title: only, typed: only, ...(other !== undefined && { other: other.trim() }) };
}

const LONGEST = 2000;
