// What the blocks of the survey are written with: in the survey "nem tudom" is an answer nearly everywhere (domain facts 10.6).
import type { AnswerKind } from '../../answer-kind';
import { number } from '../../answer-kinds/number';
import { text } from '../../answer-kinds/text';
import { yesNo } from '../../answer-kinds/yes-no';
import type { Question } from '../../form';

type More = Omit<Partial<Question>, 'ask' | 'label' | 'kind'>;

export function asked(ask: string, label: string, kind: AnswerKind, more: More = {}): Question {
  return { ask, label, kind, mayNotKnow: true, ...more };
}

/** A number of things, 0 or more. */
export function count(ask: string, label: string, more: More = {}, unit = 'db'): Question {
  return asked(ask, label, number({ min: 0, max: 9_999_999, unit: { name: unit } }), more);
}

export function isThere(ask: string, label: string, more: More = {}): Question {
  return asked(ask, label, yesNo(), more);
}

export function line(ask: string, label: string, more: More = {}, most = 120): Question {
  return asked(ask, label, text({ most, lines: 'one' }), more);
}

/** A company or whoever else is named. */
export function whose(ask: string, label: string, more: More = {}): Question {
  return asked(ask, label, text({ most: 120, lines: 'one', isWords: true }), more);
}

/** A person is named: seen by those only who may see people. */
export function who(ask: string, label: string, more: More = {}): Question {
  return asked(ask, label, text({ most: 120, lines: 'one', class: 'personal', isWords: true }), more);
}

export const yes = (at: string) => ({ at, is: 'yes' }) as const;
export const survey = 'csatlakozasi-kezikonyv/kerdoiv';
