// What municipalities have sent, as it leaves for the programme: a row for each answer, or as JSON beside the questions that were asked.
import { optionsOf } from '../../../dialogs/answer-kind';
import { isUnknown, valueIn } from '../../../dialogs/answers';
import type { Form } from '../../../dialogs/form';
import { patternOf } from '../../../dialogs/path';
import { fieldClassesOf } from '../../../dialogs/sheet';
import { answerCircumstances } from '../../answer-circumstances';
import { dayOf } from '../../handlers/days';
import type { Register } from '../../municipalities/register';
import { shownName } from '../../municipalities/texts';
import type { Clock, Json } from '../../ports';
import type { OutCell } from '../../table';
import { documentWords as words } from '../../texts/document-words';
import type { SentSheet } from './exported-sheets';
import { blocksOf } from './sheet-document';

export interface Export {
  form: Form;
  /** People's data leaves as it is; otherwise it is covered. */
  isWhole: boolean;
}

export const exportHeader = words.exported.header;

export function rowsFor(
  { form, isWhole }: Export,
  house: { register: Register; clock: Clock },
): (sent: SentSheet) => OutCell[][] {
  const circumstances = answerCircumstances(house)();
  return ({ municipality, head, edition }) => {
    const { answers, at, receipt } = edition;
    const sheet = { head: { value: head, version: 1 }, fields: {} };
    const drawn = { form, municipality, circumstances, sheet, filling: { answers }, isMasked: !isWhole, at };
    const first = [municipality.ksh, shownName(municipality), municipality.county, words.states[head.state], receipt];
    return blocksOf(drawn).flatMap(({ section, item = '', rows }) =>
      rows.map(({ label, value, path, isPhone, is }) => [
        ...first,
        { day: dayOf(at) },
        ...[section, item, label],
        isPhone && is === 'said' ? { phone: value } : value,
        path,
      ]),
    );
  };
}

/** Values as they are stored, by place; `null` was left out, what nobody knew yet says so. */
export function jsonOf({ form, isWhole }: Export, { municipality, head, edition }: SentSheet): Json {
  const classes = fieldClassesOf(form);
  const { ksh, county } = municipality;
  const answers = Object.entries(edition.answers).map(([path, answer]): [string, Json] => {
    const isHidden = !isWhole && classes[patternOf(path)] === 'personal' && valueIn(answer) !== undefined;
    return [path, isHidden ? words.hidden : isUnknown(answer) ? { unknown: true } : answer];
  });
  return {
    ...{ ksh, municipality: shownName(municipality), county, state: head.state },
    ...{ receipt: edition.receipt, sentAt: new Date(edition.at).toISOString(), formVersion: edition.formVersion },
    answers: Object.fromEntries(answers),
    // A warning may repeat the number that it is about.
    kept: isWhole ? edition.kept : edition.kept.length,
  };
}

/** What was asked: each question with its place, as answers name it without the items. */
export function questionsOf({ sections }: Form): Json {
  return Object.entries(sections).flatMap(([name, { title, questions, repeats }]) =>
    Object.entries(questions).map(([question, { label, ask, kind, optional = false, mayNotKnow = false }]) => {
      const options = optionsOf(kind).map(({ value, title: shown }) => ({ value, title: shown }));
      return {
        ...{ place: `${name}.${question}`, section: title, label, ask, type: kind.control.type, class: kind.class },
        ...{ repeats: repeats?.one ?? null, optional, mayNotKnow },
        ...(options.length > 0 && { options }),
      };
    }),
  );
}
