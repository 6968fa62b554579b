// `npm run bench -- forms`: how long a look at a full sheet takes, beside reading the same answers from JSON and writing them again, as ratios.
import { cpus } from 'node:os';
import type { Answers, Filling } from '../../dialogs/answers';
import type { Form } from '../../dialogs/form';
import { contactSheet } from '../../dialogs/forms/contact-sheet';
import { joiningSurvey } from '../../dialogs/forms/joining-survey';
import { giveAnswer } from '../../dialogs/give';
import { readPath } from '../../dialogs/path';
import { nextQuestion } from '../../dialogs/progress';
import { standingOf } from '../../dialogs/states';
import { circumstances, filled } from '../dialogs/forms/right-answers';

const ROUNDS = 7;
const TIMES = 60;
/** A turn looks this often at the same sheet. */
const LOOKS = 6;
const PEOPLE = 60;

interface Sheet {
  title: string;
  form: Form;
  answers: Answers;
  /** A place and a right answer to it. */
  given: [path: string, typed: string];
}

const sheets = (): Sheet[] => {
  const contact = filled(contactSheet, 'long').filling.answers;
  const survey = filled(joiningSurvey, 'long').filling.answers;
  const phone: Sheet['given'] = ['reach.phone', '06 22 430 001'];
  return [
    { title: 'contact sheet', form: contactSheet, answers: contact, given: phone },
    { title: `${PEOPLE} people`, form: contactSheet, answers: withPeople(contact), given: phone },
    { title: 'joining survey', form: joiningSurvey, answers: survey, given: ['office.population', '4416'] },
  ];
};

/** The first of them again and again, under other numbers. */
function withPeople(answers: Answers): Answers {
  const first = Object.entries(answers).filter(([path]) => readPath(path)?.item === 'k1' && path.startsWith('people['));
  const more = Array.from({ length: PEOPLE }, (_, at) =>
    first.map(([path, answer]) => [path.replace('[k1]', `[k${at + 1}]`), answer] as const),
  );
  return { ...answers, ...Object.fromEntries(more.flat()) };
}

/** Each gets a sheet that nobody has looked at yet. */
const measured: Record<string, (sheet: Sheet, filling: Filling) => unknown> = {
  'JSON there and back': (_, { answers }) => JSON.parse(JSON.stringify(answers)),
  'next question': ({ form }, filling) => nextQuestion(form, filling),
  [`${LOOKS} looks of a turn`]: ({ form }, filling) => Array.from({ length: LOOKS }, () => nextQuestion(form, filling)),
  'an answer': ({ form, given }, filling) => giveAnswer(form, filling, ...given, circumstances),
  'whole standing': ({ form }, filling) => standingOf(form, filling, circumstances),
};

export function benchForms(print: (line: string) => void): void {
  const names = Object.keys(measured);
  print(
    `Node ${process.version}, ${cpus().length} cores; median of ${ROUNDS} rounds in turn; in brackets the ratio to ${names[0]}`,
  );
  print(`${'sheet'.padEnd(16)}${'answers'.padStart(8)}${names.map((name) => name.padStart(24)).join('')}`);
  for (const sheet of sheets()) {
    const rounds = Array.from({ length: ROUNDS }, () => names.map((name) => milliseconds(sheet, name)));
    const medians = names.map((_, at) => median(rounds.map((round) => round[at] ?? Number.NaN)));
    const cells = medians.map((ms) =>
      `${ms.toFixed(3)} ms ${`(${(ms / (medians[0] ?? 1)).toFixed(1)})`.padStart(8)}`.padStart(24),
    );
    print(`${sheet.title.padEnd(16)}${String(Object.keys(sheet.answers).length).padStart(8)}${cells.join('')}`);
  }
}

function milliseconds(sheet: Sheet, name: string): number {
  const fillings = Array.from({ length: TIMES }, (): Filling => ({ answers: { ...sheet.answers } }));
  const began = performance.now();
  for (const filling of fillings) measured[name]?.(sheet, filling);
  return (performance.now() - began) / TIMES;
}

function median(values: number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
