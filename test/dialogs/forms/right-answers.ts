// What somebody types who knows the answers, to every question of every form: the short way through, and a long one.
import { openRegister } from '../../../adapters/register-file';
import { answerCircumstances } from '../../../bot/answer-circumstances';
import type { Filling } from '../../../dialogs/answers';
import type { Form } from '../../../dialogs/form';
import { giveAnswer } from '../../../dialogs/give';
import { patternOf } from '../../../dialogs/path';
import { type NextQuestion, nextQuestion } from '../../../dialogs/progress';

export const circumstances = answerCircumstances({
  clock: { now: () => Date.parse('2026-11-22T10:00:00Z') } as never,
  register: openRegister(),
})();

/** Of Kerekharaszt, whose numbers stand in a published contract. */
const facts: Record<string, string> = {
  'organisation.name': 'Kerekharaszt Község Önkormányzata',
  'organisation.legalStatus': 'község',
  'organisation.county': 'Heves',
  'organisation.ksh': '34379',
  'organisation.pir': '729578',
  'organisation.taxNumber': '15729576-2-10',
  'organisation.statisticalNumber': '15729576-8411-321-10',
  'seat.postcode': '3009',
  'seat.settlement': 'kerekharaszt',
  'seat.streetKind': 'út',
  'office.seat': 'Hatvan',
  'members.municipality': 'Aba',
  'joining.plannedOn': '2028. január 1.',
  'people.informed': 'igen',
  'people.external': 'nem',
  'people.systems': 'mind',
};

/** By how people choose: one does everything, or each has a role. */
const ways = {
  short: {
    'people.roles': ['mind'],
    'joining.mode': ['interfészes'],
    'plan.mode': ['interfészes'],
    'office.kind': ['1'],
  },
  long: {
    'people.roles': ['1', '2 és 4', '3'],
    'people.external': ['igen'],
    'joining.mode': ['nincs'],
    'plan.mode': ['rendszercsatlakozás'],
    'office.kind': ['tag'],
    'office.population': ['9000'],
    'login.cardHolders': ['0'],
    'operation.kind': ['külső'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;
export type Way = keyof typeof ways;

const ITEMS = 3;

export function rightAnswer({ path, question, item, adds }: NextQuestion, way: Way): string {
  const place = patternOf(path);
  if (adds) return 'nem';
  const chosen: Record<string, readonly string[]> = ways[way];
  const inOrder = chosen[place];
  if (inOrder) return inOrder[Math.min(item ? item.number : 1, inOrder.length) - 1] ?? '';
  if (way === 'short' && question.optional) return 'kihagyom';
  if (way === 'short' && question.mayNotKnow) return 'nem tudom';
  const fact = facts[place];
  const isRight = fact !== undefined && question.kind.fit(fact, circumstances).ok;
  return isRight ? fact : example(question.kind.control, way);
}

function example(control: NextQuestion['question']['kind']['control'], way: Way): string {
  if (control.type === 'text') return control.example || 'valami';
  if (control.type === 'number') return control.min > 0 ? String(control.min) : '2';
  if (control.type === 'yes-no') return way === 'long' ? 'igen' : 'nem';
  if (control.type === 'choice') return control.choices[0]?.title ?? '';
  if (control.type === 'choices') return 'mind';
  return control.type === 'multiline' ? 'valami hosszabb'.slice(0, control.maxLength) : '2026. január 5.';
}

/** Answers question by question until nothing is left; throws when one does not fit or there is no end. */
export function filled(
  form: Form,
  way: Way,
  from: Filling = { answers: {} },
  most = 2000,
): { filling: Filling; asked: string[] } {
  const asked: string[] = [];
  let filling = from;
  for (let next = nextQuestion(form, filling); next; next = nextQuestion(form, filling)) {
    if (asked.length >= most) throw new Error(`${form.id} has no end: ${next.path}`);
    asked.push(next.path);
    const isMore = next.adds && way === 'long' && asked.filter((path) => path === next?.path).length < ITEMS;
    const typed = isMore ? 'igen' : rightAnswer(next, way);
    const given = giveAnswer(form, filling, next.path, typed, circumstances);
    if (!given.ok) throw new Error(`${next.path}: ${typed}: ${given.problem}`);
    filling = given.filling;
  }
  return { filling, asked };
}
