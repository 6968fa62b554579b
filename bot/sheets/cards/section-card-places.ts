// Which questions a card has shown, and at which versions: short enough to travel under its seal, so that any card can be judged when it
// comes back, however late, field by field.
import type { Answer } from '../../../dialogs/answers';
import type { Form, Question } from '../../../dialogs/form';
import { outlineOf } from '../../../dialogs/outline';
import { fieldAt, versionAt } from '../../../dialogs/sheet';
import type { SheetAtHand } from '../sheet-at-hand';

export interface CardPlace {
  path: string;
  question: Question;
  version: number;
}

const NOT_SHOWN = '-';

function placesOf(form: Form, section: string, item: string | undefined) {
  const outlined = outlineOf(form).find(({ name }) => name === section);
  const isRight = outlined && (outlined.section.repeats !== undefined) === (item !== undefined);
  return isRight ? outlined.placesOf(item) : [];
}

export function seenOn(
  { form, sheet }: Pick<SheetAtHand, 'form' | 'sheet'>,
  { section, item }: { section: string; item: string | undefined },
  shown: ReadonlySet<string>,
): string {
  return placesOf(form, section, item)
    .map(({ path }) => (shown.has(path) ? versionAt(sheet.fields, path).toString(36) : NOT_SHOWN))
    .join('.');
}

/** undefined: it was no card of this form. */
export function readSeen(
  form: Form,
  { section, item, seen }: { section: string; item: string | undefined; seen: string },
): CardPlace[] | undefined {
  const places = placesOf(form, section, item);
  const versions = seen.split('.');
  if (places.length === 0 || versions.length !== places.length) return undefined;
  return places.flatMap(({ path, question }, at) => {
    const version = versions[at] ?? NOT_SHOWN;
    return /^[0-9a-z]{1,8}$/.test(version) ? [{ path, question, version: Number.parseInt(version, 36) }] : [];
  });
}

/** What stood there then, as far as it is remembered. */
export function answerThen({ sheet, filling }: SheetAtHand, { path, version }: CardPlace): Answer | undefined {
  const field = fieldAt(sheet.fields, path);
  if (version === 0) return filling.known?.[path]?.value;
  if (!field || field.version === version) return field?.value.answer;
  return field.value.history[field.version - version - 1]?.answer;
}
