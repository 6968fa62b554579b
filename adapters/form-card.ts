// The questions of a form as the body of an Adaptive Card 1.5: labelled, typed inputs, and beside each where its value comes from, or what is
// wrong with it. Nothing in it that phones do not draw.
import type { Json } from '../bot/ports';
import type { FormInput, FormPart } from '../bot/turn';
import { heading, shownWords, literalText as text } from './card-words';

type JsonObject = Record<string, Json>;

/** More choices than this open as a list. */
const MOST_IN_SIGHT = 5;

export function formBody({ title, where, progress, intro, inputs }: FormPart): JsonObject[] {
  return [
    heading(`${title} – ${where}`),
    text(progress, { isSubtle: true, size: 'Small' }, 'None'),
    ...(intro === undefined ? [] : [text(intro, {})]),
    ...inputs.map(container),
  ];
}

/** What stands together is heard and seen together. */
function container(input: FormInput, at: number): JsonObject {
  const { group, note, problem } = input;
  const isWithBefore = input.control.type === 'toggle';
  return {
    type: 'Container',
    spacing: isWithBefore ? 'Small' : at === 0 ? 'Medium' : 'Large',
    items: [
      ...(group === undefined ? [] : [text(group, { weight: 'Bolder' })]),
      drawn(input),
      ...(problem ? [text(problem, { color: 'Attention', weight: 'Bolder' })] : []),
      ...(note === undefined ? [] : [text(note, { isSubtle: true, size: 'Small' })]),
    ],
  };
}

function drawn(input: FormInput): JsonObject {
  const { id, label, value, control, required, refusal, placeholder } = input;
  const common: JsonObject = {
    id,
    ...(control.type !== 'toggle' && { label: shownWords(label) }),
    ...(value !== undefined && { value }),
    ...(required && { isRequired: true }),
    ...(refusal !== undefined && { errorMessage: shownWords(refusal) }),
  };
  const hint = placeholder === undefined ? {} : { placeholder: shownWords(placeholder) };
  switch (control.type) {
    case 'text': {
      const { maxLength, pattern, style } = control;
      return {
        type: 'Input.Text',
        ...common,
        ...hint,
        maxLength,
        ...(style && { style: styles[style] }),
        ...(pattern !== undefined && { regex: pattern }),
      };
    }
    case 'multiline':
      return { type: 'Input.Text', ...common, ...hint, isMultiline: true, maxLength: control.maxLength };
    case 'number': {
      const { min, max } = control;
      return { type: 'Input.Number', ...common, ...hint, ...(value ? { value: Number(value) } : {}), min, max };
    }
    case 'date': {
      const { type: _, ...bounds } = control;
      return { type: 'Input.Date', ...common, ...bounds };
    }
    case 'toggle':
      return {
        type: 'Input.Toggle',
        ...common,
        title: shownWords(label),
        valueOn: 'true',
        valueOff: 'false',
        wrap: true,
      };
    default:
      return { type: 'Input.ChoiceSet', ...common, ...hint, ...choiceLook(control), wrap: true };
  }
}

const styles = { tel: 'Tel', url: 'Url', email: 'Email' };

function choiceLook({ type, choices }: Extract<FormInput['control'], { choices: unknown }>): JsonObject {
  const isMultiSelect = type === 'choices';
  return {
    isMultiSelect,
    style: isMultiSelect || choices.length <= MOST_IN_SIGHT ? 'expanded' : 'compact',
    choices: choices.map(({ value, title }) => ({ title: shownWords(title), value })),
  };
}
