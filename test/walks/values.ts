// Answers that fit, a new one each time where the question leaves room for it: so that every single answer can be found again.
import type { Value } from '../../dialogs/answer-kind';
import type { Question } from '../../dialogs/form';
import { circumstances } from '../dialogs/forms/right-answers';

export interface Given {
  typed: string;
  /** As it will stand in the sheet. */
  value: Value;
  /** No other number gives the same. */
  isUnique: boolean;
}

/** What only one answer is right for, or what the rules of the sheet would otherwise not let through. */
const fixed: Record<string, string> = {
  'organisation.county': 'Fejér',
  'organisation.pir': '727101',
  'organisation.taxNumber': '15727103-2-07',
  'organisation.statisticalNumber': '15727103-8411-321-07',
  'people.external': 'nem',
  'people.informed': 'igen',
  'joining.mode': 'rendszercsatlakozás',
};

/** `number` below 100,000; `now`: what stands there already, and is as good where there is no room. */
export function valueFor(place: string, question: Question, number: number, now: string[] = []): Given {
  const typedOnes = fixed[place] === undefined ? [...unique(number), ...now, ...plain(question)] : [fixed[place]];
  for (const typed of typedOnes) {
    const fit = question.kind.fit(typed, circumstances);
    if (fit.ok)
      return { typed, value: fit.value, isUnique: fixed[place] === undefined && unique(number).includes(typed) };
  }
  throw new Error(`no answer fits ${place}`);
}

function unique(number: number): string[] {
  const digits = String(number).padStart(5, '0');
  return [
    `Próba ${number}`,
    `Próba ${nameOf(number)}`,
    `22/4${digits.slice(0, 2)}-${digits.slice(2)}`,
    `cim${number}@proba.hu`,
    `proba${number}.hu`,
  ];
}

function plain({ kind: { control } }: Question): string[] {
  if (control.type === 'choice' || control.type === 'yes-no') return control.choices.map(({ title }) => title);
  if (control.type === 'choices') return ['mind'];
  const example = 'example' in control ? [control.example] : [];
  return [...example, '2028. január 1.', '2026. január 5.', 'Aba', '2'];
}

/** Letters only: 27 is "Bb". */
function nameOf(number: number): string {
  const letters = String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
