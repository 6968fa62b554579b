// What is asked next is found in less than a millisecond, in the largest sheet there is.
import { joiningSurvey } from '../../dialogs/forms/joining-survey';
import { nextQuestion } from '../../dialogs/progress';
import { filled } from './forms/right-answers';

const MOST_MS = 1;

it('finds the next question of a full survey at once', () => {
  const { filling } = filled(joiningSurvey, 'long');
  const { 'interfaces[]': _, 'operation.officer': __, ...answers } = filling.answers;
  const times = Array.from({ length: 400 }, () => {
    const began = performance.now();
    const next = nextQuestion(joiningSurvey, { answers: { ...answers } });
    expect(next?.path).toBe('operation.officer');
    return performance.now() - began;
  }).sort((one, other) => one - other);
  const [quarter = 0, median = 0] = [times[times.length / 4], times[times.length / 2]];
  const figures = `quarter within ${quarter.toFixed(2)} ms, half within ${median.toFixed(2)} ms`;
  process.stdout.write(`nextQuestion, ${Object.keys(answers).length} answers: ${figures}\n`);
  // The rest tells how busy the machine is.
  expect(quarter).toBeLessThan(MOST_MS);
});
